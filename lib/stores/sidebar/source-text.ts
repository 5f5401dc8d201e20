import type { Note, SourceRef } from '@/lib/engines/contract';
import { renderMacro } from '@/lib/engines/on-device/render';
import { knownOf } from '@/lib/engines/on-device/values';
import { holds } from '@/lib/packs/conditions';
import type { Material } from '@/lib/packs/material';
import type { Brief } from '@/lib/signals/brief';
import type { Ticket } from '@/lib/ticket/ticket';

export interface SourceText {
  text: string;
  source: SourceRef;
  language: string;
  /** What the ticket does not tell and the agent must fill in. */
  missing: Note[];
  /** The macro was approved for a situation that the ticket does not show. */
  unfit?: Note;
}

export interface SourceContext {
  ticket: Ticket;
  brief: Brief;
  material: Material;
  /** RFC 3339. */
  now: string;
}

/** A macro or passage as it is, with the ticket's values in its gaps; null for one that is gone or not for customers. */
export function sourceText(kind: 'macro' | 'passage', id: string, context: SourceContext): SourceText | null {
  const { ticket, brief, material, now } = context;
  if (kind === 'passage') {
    const passage = material.passages.find((one) => one.id === id);
    if (!passage || passage.audience === 'internal') return null;
    const { text, version, language } = passage;
    return { text, language, missing: [], source: { kind, id, version, origin: 'built' } };
  }
  const macro = material.macros.find((one) => one.id === id);
  if (!macro) return null;
  const agentName = ticket.agent.name;
  const request = {
    ticket,
    brief,
    material,
    hits: [],
    answers: [],
    now,
    ...(agentName ? { agentName } : {}),
  };
  const { values, situation } = knownOf(request, macro.language);
  const { segments, unfilled } = renderMacro(macro, values);
  const fits = macro.when.every((condition) => holds(condition, situation));
  return {
    text: segments
      .map((segment) => segment.text)
      .join('')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    source: { kind, id, version: macro.version, origin: 'built' },
    language: macro.language,
    missing: unfilled.map((name) => ({ key: 'missing.placeholder', values: { name } })),
    ...(fits
      ? {}
      : { unfit: { key: 'insert.unfit', values: { condition: macro.condition ?? macro.title } } }),
  };
}
