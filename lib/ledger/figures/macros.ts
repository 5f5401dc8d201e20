import type { Story } from '../stories';
import { bound, type Figure, type Part, share } from './figure';

/** Whether the right macro was offered, kept whole, and allowed to be used. */

const family = 'macros';

/** The macro that ended in the reply; null when another text was sent or nothing was inserted. */
function macroSent({ last, inserts }: Story): string | null {
  if (!last.sent || last.sent.editClass === 'discarded') return null;
  const insert = inserts.findLast(({ what }) => what !== 'note');
  if (insert?.what === 'macro') return insert.source?.id ?? null;
  return insert?.what === 'draft' ? (last.shown?.macro?.id ?? null) : null;
}

const hit =
  (first: number) =>
  (story: Story): Part => {
    const macro = macroSent(story);
    if (macro === null) return null;
    const offered = story.last.shown?.offered;
    return offered ? { count: offered.slice(0, first).includes(macro) ? 1 : 0, n: 1 } : 'unknown';
  };

/** `must.changed` and `must.removed`: one for each clause that is not there word for word. */
const lost = (findings: Readonly<Record<string, number>>) =>
  Object.entries(findings).reduce((sum, [rule, count]) => sum + (rule.startsWith('must.') ? count : 0), 0);

export const macros: readonly Figure[] = [
  share({ id: 'macro-hit-1', family, better: 'more' }, hit(1)),
  share({ id: 'macro-hit-3', family, better: 'more' }, hit(3)),
  share({ id: 'clauses-kept', family, better: 'more' }, ({ last: { sent } }) => {
    if (!sent || sent.editClass === 'discarded') return null;
    if (sent.mandatory === undefined) return 'unknown';
    return { count: Math.max(0, sent.mandatory - lost(sent.findings)), n: sent.mandatory };
  }),
  bound({ id: 'unusable-inserted', family }, ({ inserts }) => {
    const texts = inserts.filter(({ what }) => what !== 'note');
    if (texts.length === 0) return null;
    const told = texts.flatMap(({ sources }) => (sources ? [sources] : []));
    if (told.length === 0) return 'unknown';
    return { count: told.filter(({ unusable }) => unusable > 0).length, n: told.length };
  }),
];
