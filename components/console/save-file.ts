/** A download that never leaves the device: the file is made here and handed over by the browser. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; ten seconds is long for that and short for memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
