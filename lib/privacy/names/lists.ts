import { familyNames } from './family';
import { givenNames, wordNames } from './given';

/** Small letters without accents: people leave them out. */
export const folded = (word: string): string =>
  // Most words: nothing to take off, and this is asked of every word of a mail.
  /^[A-Za-z']+$/.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/ß/g, 'ss')
        .replace(/ø/gi, 'o')
        .replace(/ł/gi, 'l')
        .replace(/’/g, "'")
        .toLowerCase();

let sure: ReadonlySet<string> | null = null;
let words: ReadonlySet<string> | null = null;

/** True for a given name that is no ordinary word of the product's languages. */
export function isGivenName(word: string): boolean {
  sure ??= new Set(givenNames.split(' ').map(folded));
  return sure.has(folded(word));
}

/** True for one that is an ordinary word too, such as Rose, May or Mark. */
export function isWordName(word: string): boolean {
  words ??= new Set(wordNames.split(' ').map(folded));
  return words.has(folded(word));
}

let families: ReadonlySet<string> | null = null;

/** True for a family name that is neither a given name nor an ordinary word. */
export function isFamilyName(word: string): boolean {
  families ??= new Set(familyNames.split(' ').map(folded));
  return families.has(folded(word));
}
