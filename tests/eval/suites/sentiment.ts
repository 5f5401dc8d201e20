import { z } from 'zod';
import { type SentimentLabel, SentimentLabel as SentimentLabelSchema } from '../../../lib/signals/brief';
import { readBrief } from '../../../lib/signals/read-brief';
import { Ticket } from '../../../lib/ticket/ticket';

export const SentimentCase = z.object({ id: z.string(), text: z.string(), label: SentimentLabelSchema });
export type SentimentCase = z.infer<typeof SentimentCase>;

const labels = SentimentLabelSchema.options;

/** Each text is read as the only message of a ticket, the way the product reads it. `now` is RFC 3339. */
export function measureSentiment(cases: readonly SentimentCase[], now: string) {
  const table = new Map<string, number>();
  const mistakes: { id: string; label: SentimentLabel; read: SentimentLabel }[] = [];
  for (const { id, text, label } of cases) {
    const message = { id: 'm1', author: 'customer', public: true, at: now, text };
    const brief = readBrief(Ticket.parse({ id, helpdesk: 'zendesk', messages: [message] }), { now });
    const read = brief.moods[0]?.label ?? 'neutral';
    table.set(`${label}>${read}`, (table.get(`${label}>${read}`) ?? 0) + 1);
    if (read !== label) mistakes.push({ id, label, read });
  }
  const count = (label: string, read: string) => table.get(`${label}>${read}`) ?? 0;
  const total = (pick: (other: string) => number) => labels.reduce((sum, other) => sum + pick(other), 0);
  const f1 = labels.map((label) => {
    const both = total((read) => count(label, read)) + total((given) => count(given, label));
    return both === 0 ? 0 : (2 * count(label, label)) / both;
  });
  const negatives = total((read) => count('negative', read));
  return {
    metrics: {
      macro_f1: f1.reduce((sum, each) => sum + each, 0) / labels.length,
      negative_recall: negatives === 0 ? null : count('negative', 'negative') / negatives,
      n: { macro_f1: cases.length, negative_recall: negatives },
    },
    mistakes,
  };
}
