import type { DraftRequest, EngineEvent } from '../../lib/engines/contract';
import { onDevice } from '../../lib/engines/on-device';
import type { Doc, Hit } from '../../lib/knowledge/contract';
import type { Material, Passage } from '../../lib/packs/material';
import { Macro } from '../../lib/packs/schema';
import { materialOf } from '../../lib/packs/select';
import { Brief } from '../../lib/signals/brief';
import { Ticket } from '../../lib/ticket/ticket';
import { samplePack } from '../packs/sample';

export const now = '2026-11-20T10:00:00.000Z';

export function macro(over: Partial<Macro> & Pick<Macro, 'id' | 'body'>): Macro {
  return Macro.parse({
    title: over.id,
    language: 'en',
    intent: 'return',
    status: 'approved',
    version: 2,
    owner: 'lead',
    approver: 'lead',
    ...over,
  });
}

export function passage(over: Partial<Passage> & Pick<Passage, 'id' | 'text'>): Passage {
  return {
    articleId: 'article',
    title: 'Article',
    heading: 'Heading',
    asks: [],
    language: 'en',
    audience: 'public',
    version: 1,
    tags: [],
    ...over,
  };
}

export function material(over: Partial<Material> = {}): Material {
  return {
    ...materialOf(samplePack('alpha'), '2026-11-20'),
    macros: [],
    passages: [],
    escalations: [],
    ...over,
  };
}

export function ticket(over: Record<string, unknown> = {}, text = 'How do I return my jacket?'): Ticket {
  return Ticket.parse({
    id: '1',
    helpdesk: 'zendesk',
    channel: 'email',
    customer: { name: 'Anna Weber' },
    agent: { name: 'Robin Vale' },
    messages: [{ id: 'm1', author: 'customer', public: true, at: '2026-11-19T10:00:00.000Z', text }],
    ...over,
  });
}

export function brief(over: Record<string, unknown> = {}): Brief {
  return Brief.parse({
    language: 'en',
    languages: {},
    moods: [],
    triggers: [],
    questions: [],
    promises: [],
    facts: [],
    summary: [],
    intents: ['return'],
    ...over,
  });
}

export function hit(item: Macro | Passage, coverage = 0.9): Hit {
  const isMacro = 'body' in item;
  const doc: Doc = {
    id: item.id,
    kind: isMacro ? 'macro' : 'passage',
    title: item.title,
    text: isMacro ? item.body : item.text,
    language: item.language,
    asks: item.asks,
    tags: isMacro ? [item.intent] : [],
  };
  return { doc, score: 1, matched: ['wash', 'return'], coverage };
}

export const question = (text: string) => ({
  text,
  span: { messageId: 'm1', start: 0, end: text.length, text },
});

export function request(over: Partial<DraftRequest> = {}): DraftRequest {
  return {
    ticket: ticket(),
    brief: brief(),
    material: material(),
    hits: [],
    answers: [],
    agentName: 'Robin Vale',
    now,
    ...over,
  };
}

/** The last event, and the reply as one text. */
export async function draftFor(
  input: DraftRequest,
): Promise<{ last: EngineEvent | undefined; text: string }> {
  let last: EngineEvent | undefined;
  for await (const event of onDevice.draft(input, new AbortController().signal)) last = event;
  const text = last?.type === 'draft' ? last.draft.segments.map((segment) => segment.text).join('') : '';
  return { last, text };
}
