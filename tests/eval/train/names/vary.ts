import { hashOf, type Listed, listed } from '../../../../lib/privacy/chain/words';
import { brands, figures } from '../../../../lib/privacy/names/brands';
import { familyNames } from '../../../../lib/privacy/names/family';
import { givenNames } from '../../../../lib/privacy/names/given';
import { folded } from '../../../../lib/privacy/names/lists';
import { places } from '../../../../lib/privacy/names/places';
import type { Text } from './texts';

/**
 * The same texts with other people's names, so that the words around a name are learnt rather than the name; and products
 * that bear a person's name with other such names. Every fifth name of the lists is kept out of them while learning.
 */

const given = givenNames.split(' ').filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name));
const family = familyNames.split(' ').filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name));
const isLeft = (name: string) => (hashOf(folded(name)) >>> 4) % 5 === 0;
export const left: ReadonlySet<string> = new Set([...given, ...family].filter(isLeft).map(folded));
/** The lists without those. */
export const short: Listed = (form) => (left.has(form) ? 0 : listed(form));

const small = new Set(
  'van von der den de la le du di da do dos del della el al bin ben y e und and mr mrs dr'.split(' '),
);

/** @param next numbers from 0 to 1 */
export function varied({ id, text, names }: Text, next: () => number): Text {
  const swaps = new Map<string, string>();
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const lower = next() < 0.12;
  const swapped = (word: string, first: boolean) => {
    const form = folded(word);
    if (small.has(form) || word.length < 2) return word;
    const other = swaps.get(form) ?? pick(first ? given : family);
    swaps.set(form, other);
    if (word === word.toLowerCase()) return other.toLowerCase();
    return word.length > 2 && word === word.toUpperCase() ? other.toUpperCase() : other;
  };
  let made = '';
  let from = 0;
  const moved: Text['names'] = [];
  const between = (part: string) =>
    withOtherThings(part, next).replace(/(?<![\p{L}\d])\p{Lu}\p{Ll}{2,}(?![\p{L}\d])/gu, (word) =>
      listed(folded(word)) === 1 && next() < 0.6 ? swapped(word, true) : word,
    );
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    made += between(text.slice(from, start));
    let first = true;
    const name = reshaped(
      text.slice(start, end).replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => {
        const other = swapped(word, first && listed(folded(word)) < 4);
        first = false;
        return other;
      }),
      next,
    );
    moved.push({ start: made.length, end: made.length + name.length });
    made += name;
    from = end;
  }
  made += between(text.slice(from));
  return { id, text: lower ? lowered(made) : made, names: moved };
}

/** Towns, brands and figures of the lists, as they are written: those that are given names by themselves are left out. */
const sorts = [places, brands, figures].map((list) =>
  list.split('|').filter((phrase) => (listed(phrase) & 3) === 0 && phrase.length > 3),
);
const sortOf = new Map(sorts.flatMap((list, at) => list.map((phrase) => [phrase, at] as const)));
const longest = 4;
const smallWords = /^(?:de|da|do|dos|del|della|di|la|le|les|sur|en|am|an|der|upon|and|of|y|et|e|&|the)$/;
const capitals = (phrase: string) =>
  phrase.replace(/[^ -]+/g, (word) =>
    smallWords.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** Other towns for towns, brands for brands: what is around them is learnt rather than they. */
function withOtherThings(part: string, next: () => number): string {
  const words = part.split(/([^\p{L}\p{M}'’&-]+)/u);
  let made = '';
  for (let at = 0; at < words.length; at += 1) {
    let took = 0;
    for (let count = longest; count > 0 && took === 0; count -= 1) {
      const phrase = words.slice(at, at + count * 2 - 1).join('');
      const sort = /^\p{Lu}/u.test(phrase) ? sortOf.get(folded(phrase)) : undefined;
      if (sort === undefined || next() < 0.3) continue;
      const list = sorts[sort] ?? [];
      made += capitals(list[Math.floor(next() * list.length)] ?? '');
      took = count * 2 - 1;
    }
    if (took > 0) at += took - 1;
    else made += words[at] ?? '';
  }
  return made;
}

/** In small letters, where that keeps the length. */
const lowered = (text: string) =>
  [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');

const inside =
  'van|van den|van der|van de|von|von der|de|de la|del|de los|di|della|lo|da|dos|das|do|el|ben|bin|ter|ten|te|du|le|la|zu|st.|Mac|Ó|Ní|d’|Van|De|Di|Lo|El|Van den|Vande|i|y|e|in ’t|’t|op den'.split(
    '|',
  );

/** Now and then with a particle, an initial, the family name first or alone. */
function reshaped(name: string, next: () => number): string {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !/^\p{L}+$/u.test(first)) return name;
  const kind = next();
  const letter = String.fromCharCode(65 + Math.floor(next() * 26));
  const low = name === name.toLowerCase();
  const particle = inside[Math.floor(next() * inside.length)] ?? '';
  if (kind < 0.14) return `${first} ${low ? particle.toLowerCase() : particle} ${second}`;
  if (low) return name;
  if (kind < 0.18) return `${first[0]}. ${second}`;
  if (kind < 0.21) return `${first[0]}. ${particle} ${second}`;
  if (kind < 0.24) return `${first[0]}.${letter}. ${second}`;
  if (kind < 0.27) return `${first} ${letter}. ${second}`;
  if (kind < 0.29) return `${second} ${first}`;
  if (kind < 0.31) return `${second}, ${first}`;
  if (kind < 0.35) return name.toUpperCase();
  if (kind < 0.42) return second;
  return kind < 0.45 ? `${particle} ${second}` : name;
}
