import type { DraftRequest } from '../../engines/contract';
import { onDevice } from '../../engines/on-device';
import type { SearchIndex } from '../../knowledge/contract';
import type { MacroEntry } from '../../packs/desk/entry';
import type { Material } from '../../packs/material';
import { readBrief } from '../../signals/read-brief';
import type { Ticket } from '../../ticket/ticket';
import { docsOf } from '../docs';
import { findFor } from '../find';
import { withMacro, withoutMacro } from './material';

/** Which tickets a macro would have answered, and what they get without it: the on-device engine, once with and once without. */

export interface Answered {
  ticket: string;
  subject: string;
  /** The macro that carries the draft without it, or the reason why there is none. */
  before: { macro: string } | { reason: string };
}

export interface Trial {
  /** Null where the macro would not carry the draft. */
  try(ticket: Ticket): Promise<Answered | null>;
}

/**
 * @param index over the material; the macro is put into it for the time of a search and taken out again
 * @param now RFC 3339
 */
export function trialOf(entry: MacroEntry, material: Material, index: SearchIndex, now: string): Trial {
  const without = withoutMacro(material, entry.item.id);
  const withIt = withMacro(material, entry);
  const own = docsOf({
    ...withIt,
    macros: withIt.macros.filter(({ id }) => id === entry.item.id),
    passages: [],
  });
  const others = docsOf({
    ...material,
    macros: material.macros.filter(({ id }) => id === entry.item.id),
    passages: [],
  });
  return {
    async try(ticket) {
      index.put(own);
      const after = await macroFor(ticket, withIt, index, now);
      index.remove([entry.item.id]);
      try {
        if (after.macro !== entry.item.id) return null;
        const before = await macroFor(ticket, without, index, now);
        return {
          ticket: ticket.id,
          subject: ticket.subject,
          before: before.macro ? { macro: before.macro } : { reason: before.reason },
        };
      } finally {
        index.put(others);
      }
    },
  };
}

async function macroFor(
  ticket: Ticket,
  material: Material,
  index: SearchIndex,
  now: string,
): Promise<{ macro: string; reason: string }> {
  const brief = readBrief(ticket, { brand: material.brand, escalations: material.escalations, now });
  const found = findFor(ticket, brief, index, [...new Set([brief.language, material.brand.language])]);
  const request: DraftRequest = { ticket, brief, material, hits: found.hits, answers: found.answers, now };
  let made = { macro: '', reason: 'no-evidence' };
  for await (const event of onDevice.draft(request, new AbortController().signal)) {
    if (event.type === 'draft') made = { macro: event.draft.macroId ?? '', reason: 'no-evidence' };
    if (event.type === 'abstained') made = { macro: '', reason: event.reason };
  }
  return made;
}
