/**
 * Reads one raw Snappy block that begins here, wherever it ends. (The packages for this want its end to be known, and in a
 * browser's files only its beginning is.)
 *
 * @returns null for what is none
 */
export function unsnappy(bytes: Buffer, at = 0, most = 64_000_000): Buffer | null {
  let length = 0;
  let from = at;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[from++];
    if (byte === undefined || shift > 28) return null;
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  if (length === 0 || length > most) return null;
  const out = Buffer.alloc(length);
  let end = 0;
  while (end < length) {
    const tag = bytes[from++];
    if (tag === undefined) return null;
    const literal = (tag & 3) === 0;
    if (literal) {
      let size = tag >> 2;
      if (size >= 60) {
        const wide = size - 59;
        if (from + wide > bytes.length) return null;
        size = bytes.readUIntLE(from, wide);
        from += wide;
      }
      size += 1;
      if (from + size > bytes.length || end + size > length) return null;
      bytes.copy(out, end, from, from + size);
      from += size;
      end += size;
      continue;
    }
    const wide = [1, 2, 4][(tag & 3) - 1] ?? 1;
    if (from + wide > bytes.length) return null;
    const low = bytes.readUIntLE(from, wide);
    from += wide;
    const [size, back] = wide === 1 ? [((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | low] : [(tag >> 2) + 1, low];
    if (back === 0 || back > end || end + size > length) return null;
    // What is copied may overlap what is written: byte by byte.
    for (let n = 0; n < size; n += 1, end += 1) out[end] = out[end - back] ?? 0;
  }
  return out;
}
