/** Longer runs of letters are clipped: no language's word needs more, and a hostile one must stay cheap. */
const maxWordLength = 40;

export interface Token {
  /** As written, for showing. */
  raw: string;
  /** Lower case, NFKC, apostrophes straight. */
  word: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts that write without spaces: each pair of characters is a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [match] of text.matchAll(wordPattern)) {
    if (unspaced.test(match)) {
      for (const pair of pairs(match)) tokens.push({ raw: pair, word: pair.normalize('NFKC').toLowerCase() });
      continue;
    }
    const raw = match.length > maxWordLength ? clip(match) : match;
    tokens.push({ raw, word: raw.normalize('NFKC').toLowerCase().replaceAll('’', "'") });
  }
  return tokens;
}

function clip(text: string): string {
  const cut = text.slice(0, maxWordLength);
  // Half of a surrogate pair is not a character.
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
}

const plain = /^[a-z0-9']*$/;

/** Letters without their marks: "garantía" and "garantia" meet. */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ł', 'l');
}

/** Sentences and lines of a text, each a unit that a question can meet. */
export function sentences(text: string): string[] {
  return text
    .split(/[.!?。！？]+(?=\s|$)|[\n\r]+/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}
