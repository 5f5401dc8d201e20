import type { Draft } from '../../engines/contract';
import { onDevice } from '../../engines/on-device';
import type { Material } from '../../packs/material';
import type { Ticket } from '../../ticket/ticket';
import type { Flag, GateReport } from '../contract';
import type { BrandTools } from '../room';
import { run } from '../run';

/** One ticket answered as agents' sidebars would: the whole run with the engine on this device, without anything drawn. */
export interface Redrafted {
  flags: Flag[];
  /** ISO 639-1 of the customer. */
  language: string;
  draft: Draft | null;
  text: string;
  report: GateReport | null;
  /** Why there is none: a key under `abstain.`. */
  reason?: string;
}

/** @param now RFC 3339 */
export async function redraft(
  ticket: Ticket,
  { material, gate, index }: BrandTools & { material: Material },
  now: string,
): Promise<Redrafted> {
  const made: Redrafted = { flags: [], language: 'und', draft: null, text: '', report: null };
  const room = { material, tools: Promise.resolve({ gate, index }) };
  const named = ticket.agent.name ? ticket : { ...ticket, agent: { ...ticket.agent, name: 'Agent' } };
  const input = { ticket: named, room, engine: onDevice, drafting: true, now, breathe: async () => {} };
  for await (const event of run(input, new AbortController().signal)) {
    if (event.type === 'brief') {
      made.flags = event.flags;
      made.language = event.brief.language;
    }
    if (event.type === 'draft') {
      made.draft = event.draft;
      made.report = event.report;
      made.text = event.draft.segments.map((segment) => segment.text).join('');
    }
    if (event.type === 'abstained') made.reason = event.reason;
    if (event.type === 'failed') made.reason = 'no-evidence';
  }
  return made;
}
