import { detections } from '../recall';
import type { Story } from '../stories';
import { type Figure, nothing, number, share, tally, tickets } from './figure';

/** What the flags saw: precision by the agents' corrections, recall from labels of the random sample alone. */

const family = 'flags';

const corrected = ({ records }: Story, correction: 'wrong' | 'missed') =>
  records.some(({ event }) => event.kind === 'flag-corrected' && event.correction === correction);

/** Flags of a suggestion that an agent marked wrong and did not take back. */
function wrongOf({ records }: Story): Set<string> {
  const wrong = new Set<string>();
  for (const { event } of records) {
    if (event.kind !== 'flag-corrected') continue;
    if (event.correction === 'wrong') wrong.add(event.trigger);
    if (event.correction === 'withdrawn') wrong.delete(event.trigger);
  }
  return wrong;
}

export const flags: readonly Figure[] = [
  tally({ id: 'flags-shown', family }, ({ flags: shown }) => shown),
  tally({ id: 'flags-wrong', family }, (story) => [...wrongOf(story)]),
  number({ id: 'flags-missed', family }, (story) => corrected(story, 'missed')),
  tickets(
    { id: 'flagged-tickets', family },
    ({ last }) => last.opened !== undefined || last.shown !== undefined || last.withheld !== undefined,
    ({ flags: shown }) => shown.length > 0,
  ),
  share({ id: 'flag-precision', family, better: 'more' }, (story) => {
    const n = story.flags.length;
    const wrong = wrongOf(story);
    return n === 0 ? null : { count: story.flags.filter((flag) => !wrong.has(flag)).length, n };
  }),
  {
    id: 'flag-recall',
    family,
    better: 'more',
    measure(stories) {
      const labelled = stories.filter(({ last }) => last.labelled !== undefined);
      const brands = new Set(stories.map(({ brand }) => brand));
      const [label] = labelled.flatMap(({ last }) => (last.labelled ? [last.labelled] : []));
      if (!label) return nothing('no-data');
      if (brands.size > 1) return nothing('one-brand');
      // Each device draws with a seed of its own: their samples are not one sample.
      if (new Set(stories.map(({ device }) => device)).size > 1) return nothing('one-device');
      const records = stories.flatMap((story) => story.records).sort((a, b) => a.seq - b.seq);
      const { any, labelled: n } = detections(records, label.brand, label);
      if (!any.recall) return nothing('no-data');
      const of = labelled.map(({ suggestion }) => suggestion);
      const counted = labelled.filter(({ last }) => last.labelled?.result === 'missed');
      return {
        value: { form: 'estimate', ...any.recall, n },
        counted: counted.map(({ suggestion }) => suggestion),
        of,
        unrecorded: 0,
      };
    },
  },
  tally({ id: 'let-pass', family }, ({ records }) =>
    records.flatMap(({ event }) => (event.kind === 'allowed-once' ? [event.rule] : [])),
  ),
];
