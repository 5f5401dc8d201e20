import { type Figure, number, share, tally, tickets } from './figure';

/** Of the tickets that could be answered with a draft, how many were; silence is counted, with its reason. */

const family = 'coverage';

export const coverage: readonly Figure[] = [
  tickets(
    { id: 'eligible', family },
    ({ last }) => (last.opened ? true : last.shown || last.withheld ? 'unknown' : false),
    ({ last }) => last.opened?.eligible === true,
  ),
  tickets(
    { id: 'suggestion-rate', family, better: 'more' },
    ({ last }) => (last.opened ? last.opened.eligible : last.shown || last.withheld ? 'unknown' : false),
    ({ last }) => last.shown !== undefined,
  ),
  number({ id: 'drafts-shown', family }, ({ last }) => last.shown !== undefined),
  number({ id: 'withheld', family }, ({ last }) => last.withheld !== undefined),
  share({ id: 'abstention', family }, ({ last }) => {
    const n = (last.shown ? 1 : 0) + (last.withheld ? 1 : 0);
    return n === 0 ? null : { count: last.withheld ? 1 : 0, n };
  }),
  tally({ id: 'withheld-by', family }, ({ last }) => (last.withheld ? [last.withheld.reason] : [])),
];
