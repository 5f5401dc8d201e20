import type { FindContext } from '../finder';
import { lexicons } from '../lexicon/lexicon';

/** Short forms that are ordinary words of other languages: "Set 8", "out 2", "mar 3". */
const ambiguous = new Set('set out ago mar gen mag lug giu mai may'.split(' '));

const everyForm = Object.values(lexicons).flatMap((lexicon) =>
  lexicon.months.flatMap((forms, at) => forms.split('|').map((form): [string, number] => [form, at + 1])),
);
const numberByWord = new Map(everyForm);

/** Every name of a month, longest first, as a part of a pattern. */
export const monthNames = [...numberByWord.keys()].sort((a, b) => b.length - a.length).join('|');

/** Its number, or null where the word is none in this language. */
export function monthNumber(name: string, context: FindContext): number | null {
  const word = name.toLowerCase();
  if (ambiguous.has(word) && !context.lexicon.months.some((forms) => forms.split('|').includes(word)))
    return null;
  return numberByWord.get(word) ?? null;
}
