export interface MarkedPart {
  text: string;
  start: number;
  match: boolean;
}

/** Splits a text at whole words that were matched; case and inflected endings of four letters at most are passed over. */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  const stems = words.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const own = match[0].toLowerCase();
    if (!stems.some((stem) => sameWord(stem, own))) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index), start: at, match: false });
    parts.push({ text: match[0], start: match.index, match: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), start: at, match: false });
  return parts;
}

/** Letters by which two forms of one word may differ at the end. */
const ENDING = 3;

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= ENDING;
}
