import type { Story } from '../stories';
import { type Figure, times } from './figure';
import { money } from './money';
import { type Cost, paidFor } from './paid';

/** How long an agent waited, and what remote engines counted. */

const time = 'time';
const cost = 'cost';

function tokens(story: Story, of: (cost: Cost) => number): number | null {
  const paid = paidFor(story);
  return paid.length === 0 ? null : paid.reduce((sum, one) => sum + of(one), 0);
}

export const timeAndCost: readonly Figure[] = [
  times(
    { id: 'ms-brief', family: time, better: 'less', unit: 'ms' },
    ({ last }) => last.shown?.msToBrief ?? (last.withheld ? (last.withheld.msToBrief ?? 'unknown') : null),
  ),
  times({ id: 'ms-first', family: time, better: 'less', unit: 'ms' }, ({ last: { shown } }) =>
    shown ? (shown.msToFirst ?? 'unknown') : null,
  ),
  times(
    { id: 'ms-draft', family: time, better: 'less', unit: 'ms' },
    ({ last }) => last.shown?.msToDraft ?? null,
  ),
  times({ id: 'ms-usable', family: time, better: 'less', unit: 'ms' }, ({ last: { shown } }) =>
    shown?.insertable ? shown.msToDraft : null,
  ),
  times({ id: 'ms-reply', family: time, unit: 'ms' }, ({ last: { sent } }) =>
    sent ? (sent.msFromOpen ?? 'unknown') : null,
  ),
  times({ id: 'tokens-in', family: cost, better: 'less', unit: 'tokens' }, (story) =>
    tokens(story, ({ input }) => input),
  ),
  times({ id: 'tokens-out', family: cost, better: 'less', unit: 'tokens' }, (story) =>
    tokens(story, ({ output }) => output),
  ),
  money,
];
