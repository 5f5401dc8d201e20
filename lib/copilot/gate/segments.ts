import type { Fact } from '../../signals/brief';
import type { Sentence } from './sentences';
import { folded, tellingStems } from './topics';

/** Where one value's words may end and the next one's begin. */
const border = /[,;:()](?=\s|$)|\s[-–—]\s|\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s/g;

/**
 * For each fact of a sentence the telling words around it that belong to no other value of its kind: of "the Original has a
 * 10-year warranty, the Cloud a 15-year warranty" the first has "original", the second "cloud". Words that may belong to
 * either belong to both.
 */
export function segmentsOf(part: Sentence, facts: readonly Fact[]): ReadonlySet<string>[] {
  return facts.map((fact) => {
    const others = facts.filter((other) => other.kind === fact.kind && other !== fact);
    const before = others.filter((other) => other.end <= fact.start).at(-1);
    const after = others.find((other) => other.start >= fact.end);
    if (!before && !after) return tellingStems(part.folded);
    const from = before ? cut(part, before.end, fact.start, 'first') : part.start;
    const to = after ? cut(part, fact.end, after.start, 'last') : part.end;
    return tellingStems(folded(part.text.slice(from - part.start, to - part.start)));
  });
}

/** The first or last border between two places; without one, what lies between may be either's. */
function cut(part: Sentence, from: number, to: number, which: 'first' | 'last'): number {
  const between = part.text.slice(from - part.start, to - part.start);
  const borders = [...between.matchAll(border)];
  const chosen = which === 'first' ? borders[0] : borders.at(-1);
  if (chosen) return from + chosen.index;
  return which === 'first' ? from : to;
}
