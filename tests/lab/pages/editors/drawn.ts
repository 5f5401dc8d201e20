/** React draws a moment after it is told to. */
export async function drawn(host: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = host.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise((done) => setTimeout(done, 10));
  }
}
