import type { Segment } from '../contract';
import { wordsOf } from './sentences';

/** Whether a reply has told something before. */

/** Share of a passage's longer words that the main text has: the same told again in the article's words. */
const mostly = 0.5;

/** True for a passage alone: a macro's words are chosen. */
export function mostlySaid(segments: readonly Segment[], body: readonly Segment[]): boolean {
  if (segments.some(({ must, sources }) => must || sources.every(({ kind }) => kind !== 'passage')))
    return false;
  const stems = (all: readonly Segment[]) =>
    new Set(
      all.flatMap(({ text }) => wordsOf(text)).flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : [])),
    );
  const [mine, said] = [stems(segments), stems(body)];
  const figures = segments.flatMap(({ text }) => wordsOf(text)).filter((word) => /^\d+$/.test(word));
  const known = new Set(body.flatMap(({ text }) => wordsOf(text)));
  if (figures.some((one) => !known.has(one))) return false;
  const shared = [...mine].filter((one) => said.has(one)).length;
  return shared >= mine.size * mostly;
}
