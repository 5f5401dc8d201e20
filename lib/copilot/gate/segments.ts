import type { Fact } from '../../signals/brief';
import type { Sentence } from './sentences';
import { folded, tellingStems } from './topics';

/** "A 2 year warranty; pumps 3 years": said once, meant of both. */
const heads = /^(?:warra|guara|garan|gewah)/;

/** Where one value's words may end and the next one's begin. */
const border = /[,;:()](?=\s|$)|\s[-–—]\s|\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s/g;

/**
 * For each fact of a sentence the telling words around it that belong to no other value of its kind: of "the Original has a
 * 10-year warranty, the Cloud a 15-year warranty" the first has "original", the second "cloud". Words that may belong to
 * either belong to both.
 */
export function segmentsOf(part: Sentence, facts: readonly Fact[]): ReadonlySet<string>[] {
  return facts.map((fact) => {
    const same = facts.filter((other) => other.kind === fact.kind);
    const at = same.indexOf(fact);
    const from = edge(part, same, at, -1);
    const to = edge(part, same, at, 1);
    if (from === part.start && to === part.end) return tellingStems(part.folded);
    const own = tellingStems(folded(part.text.slice(from - part.start, to - part.start)));
    return new Set([...own, ...[...tellingStems(part.folded)].filter((stem) => heads.test(stem))]);
  });
}

/**
 * Where the words of a value end towards one side: at the far border before the next value. Values without a border between
 * them are one statement: "5 off a first order over 30".
 */
function edge(part: Sentence, same: readonly Fact[], at: number, step: 1 | -1): number {
  for (let one = at; ; one += step) {
    const here = same[one];
    const next = same[one + step];
    if (!here || !next) return step > 0 ? part.end : part.start;
    const [from, to] = step > 0 ? [here.end, next.start] : [next.end, here.start];
    const borders = [...part.text.slice(from - part.start, to - part.start).matchAll(border)];
    const chosen = step > 0 ? borders.at(-1) : borders[0];
    if (chosen) return from + chosen.index;
  }
}
