import { z } from 'zod';
import type { SummaryLine } from '../../../lib/signals/brief';
import { readBrief } from '../../../lib/signals/read-brief';
import { fold } from '../../../lib/signals/text/fold';
import { Ticket } from '../../../lib/ticket/ticket';

export const SummaryCase = z.object({ id: z.string(), ticket: Ticket, facts: z.array(z.string()) });
export type SummaryCase = z.infer<typeof SummaryCase>;

const wordPattern = /[\p{L}\p{N}]{3,}/gu;
/** A key fact is told when this share of its words of three letters and more stands in the summary. */
const enough = 0.6;

const wordsOf = (text: string) => fold(text).text.match(wordPattern) ?? [];

/** A line is unsupported when its words are in no message and no order of the ticket. `now` is RFC 3339. */
export function measureSummary(cases: readonly SummaryCase[], now: string) {
  let [told, facts, unsupported, lines, longest] = [0, 0, 0, 0, 0];
  const missed: { id: string; fact: string }[] = [];
  for (const { id, ticket, facts: wanted } of cases) {
    const { summary } = readBrief(ticket, { now });
    const said = new Set(summary.flatMap((line) => wordsOf(line.text)));
    for (const fact of wanted) {
      const words = wordsOf(fact);
      facts++;
      if (words.length > 0 && words.filter((word) => said.has(word)).length / words.length >= enough) told++;
      else missed.push({ id, fact });
    }
    lines += summary.length;
    longest = Math.max(longest, summary.length);
    unsupported += summary.filter((line) => !supported(line, ticket)).length;
  }
  return {
    metrics: {
      key_fact_recall: facts === 0 ? null : told / facts,
      unsupported_lines: unsupported,
      longest_in_lines: longest,
      n: { key_fact_recall: facts, unsupported_lines: lines },
    },
    missed,
  };
}

export function supported(line: SummaryLine, ticket: Ticket): boolean {
  const message = ticket.messages.find((each) => each.id === line.messageId);
  if (!message) return false;
  const ground = line.kind === 'state' ? JSON.stringify(ticket.orders) : message.text;
  const known = new Set(wordsOf(ground));
  // The last word of a shortened line may be cut.
  return wordsOf(line.text.replace(/\S+ …$/, '')).every((word) => known.has(word));
}
