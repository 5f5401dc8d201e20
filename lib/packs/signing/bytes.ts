import canonicalize from 'canonicalize';

/** Bytes, hex and base64 as signatures need them: one text for one value, never two. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** UTF-8 of the canonical JSON (RFC 8785). @throws for what JSON cannot hold */
export function canonicalBytes(value: unknown): Bytes {
  return new TextEncoder().encode(canonicalize(value) ?? 'null');
}

/** Hex SHA-256 of the canonical JSON: equal things have equal digests, whatever the order of their fields. */
export async function digestOf(subtle: SubtleCrypto, value: unknown): Promise<string> {
  return hex(await subtle.digest('SHA-256', canonicalBytes(value)));
}

export function hex(data: ArrayBuffer | Bytes): string {
  return [...new Uint8Array(data)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function toBase64(data: ArrayBuffer | Bytes): string {
  // By pieces: an argument list has a limit.
  let text = '';
  const bytes = new Uint8Array(data);
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

/** Null for what is not exactly the base64 of so many bytes: a second spelling of the same bytes is refused. */
export function fromBase64(text: string, length: number): Bytes | null {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return bytes.length === length && toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
