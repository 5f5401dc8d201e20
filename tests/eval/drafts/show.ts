import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CopilotEvent } from '@/lib/copilot/contract';
import { openBrand } from '@/lib/copilot/room';
import { run } from '@/lib/copilot/run';
import { onDevice } from '@/lib/engines/on-device';
import { readPack } from '@/lib/packs/import';
import { materialOf } from '@/lib/packs/select';
import { Ticket } from '@/lib/ticket/ticket';
import en from '../../../components/i18n/en.json' with { type: 'json' };
import { LabTicket } from '../../lab/lab-ticket';
import { asTicket, labNow, labTickets } from '../../signals/lab';

/**
 * Prints what an agent would get for each ticket, for people to judge: the conversation, the draft, what it leaves open, and the gate's findings.
 * `npx tsx tests/eval/drafts/show.ts [tickets.jsonl] [from-to]`; without a file, the lab's own tickets.
 */
const [file, range] = process.argv.slice(2);
const asShown = (lab: LabTicket) => ({ brand: lab.brand, ticket: asTicket(lab) });
const Evaluated = z.object({ ticket: Ticket.and(z.object({ brand: z.string() })) });
const all = file?.endsWith('.jsonl')
  ? fromLines(readFileSync(file, 'utf8'))
  : labTickets().map(({ lab }) => asShown(lab));
const [from = 1, to = all.length] =
  (range ?? (file?.endsWith('.jsonl') ? undefined : file))?.split('-').map(Number) ?? [];

for (const [index, { brand, ticket }] of all.entries()) {
  if (index + 1 < from || index + 1 > to || brand === 'none') continue;
  console.log(
    `\n${'='.repeat(100)}\nTICKET ${ticket.id} | ${brand} | ${ticket.channel} | ${ticket.language ?? '?'} | ${ticket.subject}`,
  );
  for (const each of ticket.orders) {
    console.log(
      `ORDER ${each.id} ${each.fulfilment} ${each.payment} ${each.items.map((item) => item.name).join(', ')}`,
    );
  }
  for (const message of ticket.messages) {
    const text = message.text.length > 1500 ? `${message.text.slice(0, 1500)} [...]` : message.text;
    console.log(
      `--- ${message.authorName ?? message.author} (${message.author}${message.public ? '' : ', internal note'}):\n${text}`,
    );
  }
  for await (const event of events(brand, { ...ticket, agent: { name: 'Mina Okafor' } })) print(event);
}

/** Lines as the lab's tickets are written, or `{"ticket": ...}` as the evaluation's are, with the pack's id as `brand`. */
function fromLines(text: string) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
    .map((line) => {
      const evaluated = Evaluated.safeParse(line);
      return evaluated.success
        ? { brand: evaluated.data.ticket.brand, ticket: evaluated.data.ticket }
        : asShown(LabTicket.parse(line));
    });
}

function events(brand: string, ticket: ReturnType<typeof asTicket>) {
  const pack = readFileSync(new URL(`../../lab/brands/${brand}.json`, import.meta.url), 'utf8');
  const room = openBrand(materialOf(readPack(pack), labNow.slice(0, 10)));
  return run(
    { ticket, room, engine: onDevice, drafting: true, now: labNow, breathe: async () => {} },
    new AbortController().signal,
  );
}

function print(event: CopilotEvent): void {
  if (event.type === 'brief') {
    console.log(
      `\n>>> FLAGS: ${event.flags.map((flag) => `${flag.trigger} (${flag.level})`).join(', ') || 'none'}`,
    );
  } else if (event.type === 'abstained') {
    console.log(`>>> NO DRAFT: ${event.reason} ${event.detail.map(say).join(' ')}`);
  } else if (event.type === 'draft') {
    console.log(`>>> DRAFT:\n${event.draft.segments.map((segment) => segment.text).join('')}`);
    for (const note of event.draft.missing) console.log(`>>> THE AGENT IS TOLD: ${say(note)}`);
    for (const found of event.report.findings)
      console.log(`>>> GATE: ${found.level} ${found.rule} "${found.text}"`);
  }
}

function say(note: { key: string; values?: Readonly<Record<string, string | number>> | undefined }): string {
  const text = (en as Record<string, string>)[note.key] ?? note.key;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(note.values?.[name] ?? `{${name}}`));
}
