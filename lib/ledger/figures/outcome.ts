import type { Story } from '../stories';
import { type Figure, nothing } from './figure';
import { rate } from './intervals';

/** What came after the reply, as far as a ticket was opened again beside Proofdesk. */

const family = 'outcome';
const window = 48 * 3_600_000;

const sentAt = ({ records }: Story): number =>
  Date.parse(records.findLast(({ event }) => event.kind === 'sent')?.at ?? '');

export const outcome: readonly Figure[] = [
  {
    id: 'follow-up',
    family,
    better: 'less',
    measure(stories) {
      const newest = newestByDevice(stories);
      const wrote = new Map<string, number[]>();
      let told = false;
      for (const { ticket, records } of stories) {
        for (const { event } of records) {
          if (event.kind !== 'opened') continue;
          told = true;
          if (event.customerAt === undefined) continue;
          wrote.set(ticket, [...(wrote.get(ticket) ?? []), Date.parse(event.customerAt)]);
        }
      }
      const sent = stories.filter(
        (story) => story.last.sent && sentAt(story) + window <= (newest.get(story.device) ?? 0),
      );
      if (sent.length === 0) return nothing('no-data');
      if (!told) return nothing('not-recorded', sent.length);
      const again = sent.filter((story) => {
        const at = sentAt(story);
        return (wrote.get(story.ticket) ?? []).some((moment) => moment > at && moment <= at + window);
      });
      return {
        value: { form: 'rate', ...rate(again.length, sent.length) },
        counted: again.map(({ suggestion }) => suggestion),
        of: sent.map(({ suggestion }) => suggestion),
        unrecorded: 0,
      };
    },
  },
  {
    id: 'reopened',
    family,
    measure: (stories) => {
      const sent = stories.filter(({ last }) => last.sent).length;
      return nothing(sent > 0 ? 'not-recorded' : 'no-data', sent);
    },
  },
];

/** Until then it is known what came after a reply: each device's log ends at its own moment. */
function newestByDevice(stories: readonly Story[]): Map<string | undefined, number> {
  const newest = new Map<string | undefined, number>();
  for (const story of stories)
    newest.set(story.device, Math.max(newest.get(story.device) ?? 0, lastMoment(story)));
  return newest;
}
const lastMoment = ({ records }: Story): number => Date.parse(records.at(-1)?.at ?? '') || 0;
