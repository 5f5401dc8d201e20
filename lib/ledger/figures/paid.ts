import type { LedgerEvent } from '../record';
import type { Story } from '../stories';

export type Cost = NonNullable<Extract<LedgerEvent, { kind: 'shown' }>['cost']>;

/** All that was paid for on behalf of a suggestion: its draft, a failed try, help beside drafting. */
export const paidFor = ({ records }: Story): Cost[] =>
  records.flatMap(({ event }) => ('cost' in event && event.cost ? [event.cost] : []));
