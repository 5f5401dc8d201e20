import { readFileSync } from 'node:fs';
import { ruleLanguages } from '../../lib/signals/language/rule-languages';
import { readBrief, warmBrief } from '../../lib/signals/read-brief';
import { type Ticket, Ticket as TicketSchema } from '../../lib/ticket/ticket';
import { labNow, labTickets } from '../signals/lab';

/**
 * Times `readBrief`: the lab's tickets, a 60-message thread, a 64 kB mail, and, when a file of tickets is named, those.
 * `npx tsx tests/bench/brief.ts [tickets.jsonl]`; p50 and p95 in milliseconds over the runs after one warm-up.
 */
const options = { now: labNow };

function times(
  tickets: readonly Ticket[],
  rounds: number,
): { p50: number; p95: number; max: number; n: number } {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const ticket of tickets) {
      const from = performance.now();
      readBrief(ticket, options);
      taken.push(performance.now() - from);
    }
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1), n: taken.length };
}

function print(name: string, tickets: readonly Ticket[], rounds: number): void {
  const { p50, p95, max, n } = times(tickets, rounds);
  console.log(
    `${name.padEnd(28)} p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  max ${max.toFixed(1)} ms  n=${n}`,
  );
}

function longThread(base: readonly Ticket[], messages: number): Ticket {
  const all = base.flatMap((ticket) => ticket.messages);
  const first = base[0];
  if (!first) throw new Error('no lab tickets');
  return {
    ...first,
    messages: Array.from({ length: messages }, (_, index) => {
      const from = all[index % all.length];
      if (!from) throw new Error('no lab messages');
      return { ...from, id: `m${index}` };
    }),
  };
}

function bigMail(base: readonly Ticket[]): Ticket {
  const text = base.flatMap((ticket) => ticket.messages.map((message) => message.text)).join('\n\n');
  const thread = longThread(base, 1);
  const message = thread.messages[0];
  if (!message) throw new Error('no message');
  return {
    ...thread,
    messages: [{ ...message, author: 'customer', text: text.repeat(20).slice(0, 65_536) }],
  };
}

const lab = labTickets().map((each) => each.ticket);
for (const language of ruleLanguages) {
  const from = performance.now();
  warmBrief(language, labNow);
  console.log(`making ${language} ready              ${(performance.now() - from).toFixed(0)} ms`);
}
const warm = performance.now();
for (const ticket of lab) readBrief(ticket, options);
console.log(`the lab's ${lab.length} tickets, first time  ${(performance.now() - warm).toFixed(0)} ms`);
print('lab tickets', lab, 10);
print('60 messages', [longThread(lab, 60)], 20);
print('64 kB mail', [bigMail(lab)], 20);
const file = process.argv[2];
if (file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  print(
    file.split('/').pop() ?? file,
    lines.map((line) => TicketSchema.parse(JSON.parse(line))),
    2,
  );
}
