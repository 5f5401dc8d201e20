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
        .replace(/ı/g, 'i')
        .replace(/đ/gi, 'd')
        .replace(/’/g, "'")
        .toLowerCase();

/** Lists that hold a name: a sum of 1 (given names), 2 (given names that are ordinary words too), 4 (family names). */
let lists: ReadonlyMap<string, number> | null = null;

/** @param form folded */
export function listsWith(form: string): number {
  lists ??= merged([givenNames, wordNames, familyNames]);
  return lists.get(form) ?? 0;
}

function merged(all: readonly string[]): Map<string, number> {
  const bits = new Map<string, number>();
  all.forEach((list, at) => {
    for (const name of list.split(' ')) {
      const form = folded(name);
      bits.set(form, (bits.get(form) ?? 0) | (2 ** at));
    }
  });
  return bits;
}

/** True for a given name that is an ordinary word too, such as Rose, May or Mark. */
export const isWordName = (word: string): boolean => (listsWith(folded(word)) & 2) > 0;
