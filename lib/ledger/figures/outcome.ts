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
      const newest = stories.reduce((latest, story) => Math.max(latest, lastMoment(story)), 0);
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
      const sent = stories.filter((story) => story.last.sent && sentAt(story) + window <= newest);
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

/** Until then it is known what came after a reply. */
const lastMoment = ({ records }: Story): number => Date.parse(records.at(-1)?.at ?? '') || 0;
