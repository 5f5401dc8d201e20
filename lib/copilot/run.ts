import { type Draft, type DraftRequest, EngineFailed, type Stance } from '../engines/contract';
import type { Engine } from '../engines/engine';
import type { Material } from '../packs/material';
import { readBrief } from '../signals/read-brief';
import type { Ticket } from '../ticket/ticket';
import type { CopilotEvent } from './contract';
import { findFor } from './find';
import { flagsOf } from './flags';
import { check } from './gate/check';
import type { BrandRoom, BrandTools } from './room';

/** One ticket through the house: brief, search, draft, gate. Read it from top to bottom. */

export interface RunInput {
  ticket: Ticket;
  room: BrandRoom;
  engine: Engine;
  /** Off: brief and sources only. */
  drafting: boolean;
  /** The agent's own words on what to say. */
  steer?: string;
  /** What the agent wants the answer to be. */
  stance?: Stance;
  /** RFC 3339. */
  now: string;
  onStopped?: NonNullable<DraftRequest['onStopped']>;
  /** Lets the page draw between the steps. */
  breathe(): Promise<void>;
}

/** Ends early, without a word, once the signal aborts. Never throws: an engine that fails is an event. */
export async function* run(input: RunInput, signal: AbortSignal): AsyncGenerator<CopilotEvent> {
  const { ticket, room, now } = input;
  const { material } = room;
  const brief = readBrief(ticket, { brand: material.brand, escalations: material.escalations, now });
  yield { type: 'brief', brief, flags: flagsOf(brief.triggers, material) };

  let tools: BrandTools;
  try {
    tools = await room.tools;
  } catch (error) {
    yield broken(error);
    return;
  }
  const { index, gate } = tools;
  if (signal.aborted) return;
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
    ...(input.stance ? { stance: input.stance } : {}),
    ...(agentName ? { agentName } : {}),
    ...(input.onStopped ? { onStopped: input.onStopped } : {}),
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
    yield error instanceof EngineFailed ? failed(error) : broken(error);
  }
}

const failed = ({ state, message, retryAfter, cost }: EngineFailed): CopilotEvent => ({
  type: 'failed',
  state,
  detail: message,
  ...(retryAfter === undefined ? {} : { retryAfter }),
  ...(cost ? { cost } : {}),
});

const broken = (error: unknown): CopilotEvent => ({
  type: 'failed',
  state: 'broken',
  detail: error instanceof Error ? error.message : String(error),
});

/** The customer's language and the brand's own: what is found in the second can be read, if not sent. */
function languagesFor(language: string, material: Material): string[] {
  return [...new Set([language, material.brand.language])];
}
