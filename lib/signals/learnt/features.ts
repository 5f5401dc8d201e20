/**
 * A sentence as numbers for the learnt judge: its words and pairs of words, and the pieces of its words, which stand for
 * endings, compounds and slips. The same numbers in learning and in use.
 */

/** Numbers of word features come first, then those of pieces; both are counted in powers of two. */
const wordBits = 17;
const pieceBits = 18;
export const featureCount = 2 ** wordBits + 2 ** pieceBits;

/** Longer texts are read to here: one window, not a mail. */
const maxWords = 90;
const maxWordLength = 24;
const [shortest, longest] = [2, 5];

const word = /[\p{L}\p{M}]+(?:'\p{L}+)?|\d+|[!?]+|[\u{1F300}-\u{1FAFF}\u2600-\u27BF]/gu;

/** The two views of a text weigh the same, however many features each has. */
export interface Features {
  words: readonly number[];
  pieces: readonly number[];
}

/** @param folded small letters without marks (text/fold.ts). @returns each number once, in no order */
export function featuresOf(folded: string): Features {
  const words = (folded.match(word) ?? [])
    .slice(0, maxWords)
    .map((one) => (/^\d/.test(one) ? '#' : one.slice(0, maxWordLength)));
  const whole = new Set<number>();
  const pieces = new Set<number>();
  for (const [at, one] of words.entries()) {
    whole.add(ended(hashed(seed, one), wordBits));
    const next = words[at + 1];
    if (next !== undefined) whole.add(ended(hashed(hashed(hashed(seed, one), ' '), next), wordBits));
    addPieces(` ${one} `, pieces);
  }
  return { words: [...whole], pieces: [...pieces] };
}

function addPieces(padded: string, pieces: Set<number>): void {
  for (let from = 0; from + shortest <= padded.length; from += 1) {
    let hash = seed;
    for (let at = from; at < padded.length && at < from + longest; at += 1) {
      hash = step(hash, padded.charCodeAt(at));
      if (at + 1 - from >= shortest) pieces.add(2 ** wordBits + ended(hash, pieceBits));
    }
  }
}

/** FNV-1a, its bits mixed once more at the end. */
const seed = 0x811c9dc5;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

function hashed(hash: number, text: string): number {
  let made = hash;
  for (let at = 0; at < text.length; at += 1) made = step(made, text.charCodeAt(at));
  return made;
}

function ended(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (2 ** bits - 1);
}
