import type { Macro } from '../../packs/schema';
import { openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';

/** Flags and codes by which a ticket names a macro. */

/** Approved for a flag that fired here: the flag itself is the evidence. */
export function namesAFlag(macro: Macro, { brief }: DraftRequest): boolean {
  return macro.when.some(
    (one) =>
      one.fact === 'brief.flags' &&
      one.is === 'includes' &&
      brief.triggers.some((hit) => hit.trigger === one.value && !hit.weak && !hit.guessed),
  );
}

/** The text gives a code that the customer wrote, or was approved for it. */
export const namesACode = ({ body, when }: Macro, { brief, ticket }: DraftRequest): boolean =>
  brief.facts.some(
    ({ kind, value, messageId }) =>
      kind === 'code' &&
      openMessages(ticket).some(({ id }) => id === messageId) &&
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, 'iu').test(
        [body, ...when.map((one) => (one.fact === 'ticket.says' ? one.value : ''))].join('\n'),
      ),
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Under a flag that stops, only a macro that was approved for that very flag may speak. */
export function allowedUnderFlags(macro: Macro, request: DraftRequest): boolean {
  const stops = stoppingFlags(request);
  return stops.every((flag) =>
    macro.when.some((one) => one.fact === 'brief.flags' && one.is === 'includes' && one.value === flag),
  );
}

/** Flags that fired and that this brand does not let an agent answer. */
export function stoppingFlags({ brief, material }: DraftRequest): string[] {
  const stopping = new Set(
    material.escalations.filter((rule) => rule.enabled && rule.level === 'stop').map((rule) => rule.trigger),
  );
  const sure = brief.triggers.filter((hit) => !hit.guessed && stopping.has(hit.trigger));
  return [...new Set(sure.map((hit) => hit.trigger))];
}
