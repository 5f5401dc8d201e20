/** Many short texts looked for in bytes at once: as UTF-8 and as UTF-16, whatever the case of their letters. */

interface Form {
  canary: string;
  bytes: Buffer;
}

const small = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/** @returns a search that adds what it finds */
export function finderOf(canaries: readonly string[]) {
  /** By their first two bytes. */
  const byStart = new Map<number, Form[]>();
  const starts = new Uint8Array(65_536);
  for (const canary of canaries) {
    const text = canary.toLowerCase();
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le')]) {
      const start = bytes.readUInt16BE(0);
      starts[start] = 1;
      byStart.set(start, [...(byStart.get(start) ?? []), { canary, bytes }]);
    }
  }
  return (view: Buffer, found: Set<string>): void => {
    for (let at = 0; at + 1 < view.length; at += 1) {
      const start = ((small[view[at] ?? 0] ?? 0) << 8) | (small[view[at + 1] ?? 0] ?? 0);
      if (starts[start] === 0) continue;
      for (const { canary, bytes } of byStart.get(start) ?? []) if (same(view, at, bytes)) found.add(canary);
    }
  };
}

function same(view: Buffer, at: number, bytes: Buffer): boolean {
  if (at + bytes.length > view.length) return false;
  for (let n = 0; n < bytes.length; n += 1) if (small[view[at + n] ?? 0] !== bytes[n]) return false;
  return true;
}
