import { type Draft, type DraftRequest, type Engine, EngineFailed } from '../engines/contract';
import { createIndex } from '../knowledge';
import type { SearchIndex } from '../knowledge/contract';
import type { Material } from '../packs/material';
import type { Brand } from '../packs/schema';
import { readBrief } from '../signals/read-brief';
import type { Ticket } from '../ticket/ticket';
import type { CopilotEvent } from './contract';
import { docsOf } from './docs';
import { findFor } from './find';
import { flagsOf } from './flags';
import { check, type Gate, prepareGate } from './gate/check';

/** One ticket through the house: brief, search, draft, gate. Read it from top to bottom. */

/** Everything of one brand that is prepared once and kept while its tickets are open. */
export interface BrandRoom {
  material: Material;
  index: SearchIndex;
  gate: Gate;
}

/** @param others every other brand on this device: their names and hosts must not stand in this one's replies */
export function openBrand(material: Material, others: readonly Brand[] = []): BrandRoom {
  const index = createIndex();
  index.put(docsOf(material));
  const strangers = others
    .filter((brand) => brand.id !== material.brand.id)
    .map((brand) => ({ name: brand.name, hosts: ownHosts(brand) }));
  return { material, index, gate: prepareGate(material, strangers) };
}

/** Of a brand's mail: helpdesk hosts are shared between the brands of an agency. */
const ownHosts = (brand: Brand) => brand.recognise.inboxes.flatMap((inbox) => inbox.split('@')[1] ?? []);

export interface RunInput {
  ticket: Ticket;
  room: BrandRoom;
  engine: Engine;
  /** Off: brief and sources only. */
  drafting: boolean;
  /** The agent's own words on what to say. */
  steer?: string;
  /** RFC 3339. */
  now: string;
  /** Lets the page draw between the steps. */
  breathe(): Promise<void>;
}

/** Ends early, without a word, once the signal aborts. Never throws: an engine that fails is an event. */
export async function* run(input: RunInput, signal: AbortSignal): AsyncGenerator<CopilotEvent> {
  const { ticket, room, now } = input;
  const { material, index, gate } = room;
  const brief = readBrief(ticket, { brand: material.brand, escalations: material.escalations, now });
  yield { type: 'brief', brief, flags: flagsOf(brief.triggers, material) };

  const found = findFor(ticket, brief, index, languagesFor(brief.language, material));
  yield { type: 'found', macros: found.macros, passages: found.passages };
  await input.breathe();
  if (signal.aborted || !input.drafting) return;

  const agentName = ticket.agent.name;
  const request: DraftRequest = {
    ticket,
    brief,
    material,
    hits: found.hits,
    answers: found.answers,
    now,
    ...(input.steer ? { steer: input.steer } : {}),
    ...(agentName ? { agentName } : {}),
  };
  const checked = (draft: Draft) =>
    check(draft.segments.map((segment) => segment.text).join(''), {
      gate,
      ticket,
      brief,
      draft,
      language: draft.language,
      now,
      ...(agentName ? { agentName } : {}),
    });
  try {
    for await (const event of input.engine.draft(request, signal)) {
      if (signal.aborted) return;
      if (event.type === 'draft') yield { type: 'draft', draft: event.draft, report: checked(event.draft) };
      else yield event;
    }
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof EngineFailed) yield { type: 'failed', state: error.state, detail: error.message };
    else
      yield {
        type: 'failed',
        state: 'broken',
        detail: error instanceof Error ? error.message : String(error),
      };
  }
}

/** The customer's language and the brand's own: what is found in the second can be read, if not sent. */
function languagesFor(language: string, material: Material): string[] {
  return [...new Set([language, material.brand.language])];
}
