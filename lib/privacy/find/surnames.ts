import type { Span } from '../kinds';
import { folded, isFamilyName } from '../names/lists';

/** Pairs of a name that no list has and a family name: "Ushurma Dratchev", "Faina D. Yefremova", "Oline Mikaelsen". */

const part = "\\p{Lu}[\\p{L}\\p{M}'’]{1,24}(?:-\\p{Lu}[\\p{L}\\p{M}'’]{1,24})*";
const joins =
  '(?:van der|van den|van de|van|von|de la|de|del|della|di|da|dos|du|le|la|el|al|bin|ben|ten|ter|mac)';
const pair = new RegExp(
  `(?<![\\p{L}\\d@#_/.-])(${part})(?: {1,2}\\p{Lu}\\.?){0,2} {1,2}(?:${joins} )?(${part})(?![\\p{L}\\d@_])`,
  'gu',
);

/** How family names end in languages whose words do not (Slavic, Nordic, Georgian, Armenian, Finnish, Romanian, Turkish). */
const ending =
  /^\p{L}{3,}(?:ov|ova|ev|eva|enko|enka|ski|ska|sky|skaya|skij|cki|cka|czyk|wicz|vich|vitch|ovic|evic|sson|dottir|[kltn]sen|gaard|kvist|qvist|strom|idze|shvili|yan|nen|escu|eanu|oglu)$/u;

/** True for a family name of the list, or by its ending. */
export const isFamily = (word: string): boolean => isFamilyName(word) || ending.test(folded(word));

/** A thing behind an article is for sale, and is called like a person at most. */
const article =
  /(?<![\p{L}])(?:the|a|an|your|this|le|la|les|un|une|el|los|las|una|il|lo|gli|het|een|der|die|das|den|dem|ein|eine)\s$/iu;

/** @param isOther words with a capital that are no names */
export function pairs(text: string, isOther: (word: string) => boolean): Span[] {
  return [...text.matchAll(pair)].flatMap((match): Span[] => {
    const [whole, first = '', last = ''] = match;
    if (isOther(first) || isOther(last)) return [];
    if (!isFamily(last)) return [];
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (article.test(before)) return [];
    return [{ start: match.index, end: match.index + whole.length, kind: 'NAME' }];
  });
}
