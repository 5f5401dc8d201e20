/** Base64 (RFC 4648, section 4), as C2SP's formats use it. */

export const base64 = (data: Uint8Array): string => btoa(String.fromCharCode(...data));

/** @throws {Error} for anything but canonical base64: each text has one form, so that no copy differs from its signature */
export function unbase64(text: string): Uint8Array<ArrayBuffer> {
  const data = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  if (base64(data) !== text) throw new Error('not canonical base64');
  return data;
}
