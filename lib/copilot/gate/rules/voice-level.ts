import { syllable } from 'syllable';
import { finding, type Rule } from '../rule';

/**
 * How hard a reply is to read: the Flesch-Kincaid grade (Kincaid et al. 1975), which is made for English and says
 * nothing of other languages.
 */

const word = /[\p{L}][\p{L}'’-]*/gu;
/** Fewer words tell nothing of a text. */
const fewest = 30;

/** US school grade of an English text; null where it is too short to tell. */
export function readingGrade(sentences: readonly string[]): number | null {
  const spoken = sentences.map((text) => text.match(word) ?? []).filter((found) => found.length > 0);
  const words = spoken.flat();
  if (words.length < fewest) return null;
  const syllables = words.reduce((sum, one) => sum + Math.max(1, syllable(one)), 0);
  return 0.39 * (words.length / spoken.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Harder than the brand wants it; points at the longest sentence, which is the one to cut. */
export const hardToRead: Rule = (input) => {
  if (input.language !== 'en') return [];
  const most = input.gate.material.voice.readingGrade;
  const grade = readingGrade(input.sentences.map(({ text }) => text));
  if (grade === null || grade <= most) return [];
  const [longest] = input.sentences.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return [];
  return [
    finding(
      input,
      'voice.hard',
      'note',
      { start: longest.start, end: longest.end },
      {
        values: { grade: Math.round(grade), most },
        source: { kind: 'voice', id: 'readingGrade', origin: 'built' },
      },
    ),
  ];
};
