/** One word of the text, in small letters, with its place. */
export interface Word {
  lower: string;
  start: number;
  end: number;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*/gu;

export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    found.push({ lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const nextWord = /[\s\u00a0\u202f-]{0,3}(\p{L}[\p{L}\p{M}]*)/uy;

/** The word that follows `at` after spaces or hyphens, if any. */
export function wordAfter(text: string, at: number): Word | null {
  // Most numbers are not followed by a word; one look at a character tells.
  const first = text.charCodeAt(at);
  if (Number.isNaN(first) || isPlainMark(first)) return null;
  nextWord.lastIndex = at;
  const match = nextWord.exec(text);
  const word = match?.[1];
  if (!match || !word) return null;
  const end = at + match[0].length;
  return { lower: word.toLowerCase(), start: end - word.length, end };
}

/** ASCII digits and punctuation but not the space, the hyphen and line ends. */
const isPlainMark = (code: number) =>
  (code > 0x20 && code < 0x2d) || (code > 0x2d && code < 0x41) || (code > 0x5a && code < 0x61);

const lastWord = /(\p{L}[\p{L}\p{M}]*)[^\p{L}\p{N}]{0,3}$/u;

/** The word that stands before `at`, in small letters; empty when there is none. */
export function wordBefore(text: string, at: number): string {
  return lastWord.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? '';
}
