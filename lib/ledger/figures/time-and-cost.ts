import type { LedgerEvent } from '../record';
import type { Story } from '../stories';
import { type Figure, nothing, times } from './figure';

/** How long an agent waited, and what remote engines counted. */

const time = 'time';
const cost = 'cost';

type Cost = NonNullable<Extract<LedgerEvent, { kind: 'shown' }>['cost']>;

/** All that was paid for on behalf of a suggestion: its draft, a failed try, help beside drafting. Null when nothing was. */
function tokens({ records }: Story, of: (cost: Cost) => number): number | null {
  const paid = records.flatMap(({ event }) => ('cost' in event && event.cost ? [event.cost] : []));
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
  {
    // Prices change and are no record's: the Engines page estimates the month's sum, and no nought may stand for it here.
    id: 'money',
    family: cost,
    measure(stories) {
      const paid = stories.filter((story) => tokens(story, ({ output }) => output) !== null).length;
      return nothing(paid > 0 ? 'not-recorded' : 'no-data', paid);
    },
  },
];
