import type { Macro, Policy } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import { fold } from '../../signals/text/fold';
import type { DraftRequest, Segment } from '../contract';
import { renderMacro } from './render';
import type { Standing } from './standing';

/**
 * Sentences of an approved text that what the customer told is at odds with: the usual delivery time, to who paid for a
 * faster one; the time of a refund or a wait that is over already. A sentence that may go is left out; a text that stands
 * on one is not the reply.
 */

/** Which policy a state takes the ground from. */
const stale: Readonly<Record<string, (policy: Policy) => boolean>> = {
  'express-paid': ({ kind, appliesTo }) => kind === 'shipping-time' && !fast.test(appliesTo ?? ''),
  'refund-overdue': ({ kind }) => kind === 'refund-time',
  'wait-over': ({ kind }) => kind === 'delivered-wait',
};

const fast = /express|next.?day|priority|overnight|spoed/i;
/** The sentence speaks of the faster delivery too. */
const tellsFast =
  /(?<![a-z])(?:express\w*|expres|next (?:working )?day|priority|overnight|spoed\w*|urgente)(?![a-z])/;

/** @returns the state that a sentence is at odds with */
export function oddOf(text: string, { states }: Standing, policies: readonly Policy[]): string | undefined {
  return Object.keys(stale).find(
    (state) =>
      states.includes(state) &&
      !(state === 'express-paid' && tellsFast.test(fold(text).text)) &&
      policies.some((policy) => stale[state]?.(policy) && statesPolicy(text, policy)),
  );
}

/** The sentences that may stay. A mandatory clause stays always: `standsOnOdd` has seen to it. */
export const withoutOdd = (
  segments: readonly Segment[],
  standing: Standing,
  { material }: DraftRequest,
): Segment[] =>
  segments.filter(({ text, must }) => must || oddOf(text, standing, material.policies) === undefined);

/**
 * The state that keeps a text from being the reply: its first sentence, a mandatory clause, or all that it says is at odds
 * with it. A text that was approved for the state has its own way of telling it.
 */
export function standsOnOdd(
  macro: Macro,
  values: TemplateValues,
  standing: Standing,
  policies: readonly Policy[],
): string | undefined {
  const segments = renderMacro(macro, values).segments.filter(({ text }) => text.trim() !== '');
  const odd = segments.map(({ text }) => oddOf(text, standing, policies));
  const at = odd.findIndex((state, index) => state !== undefined && (index === 0 || segments[index]?.must));
  const all = odd.every((state) => state !== undefined);
  const state = at >= 0 ? odd[at] : all ? odd[0] : undefined;
  const written = macro.when.some(
    ({ fact, is, value }) => fact === 'ticket.states' && is === 'includes' && value === state,
  );
  return written ? undefined : state;
}

const unitWords: Readonly<Record<string, string>> = {
  'business days':
    'business|working|werktag|arbeitstag|jours ouvr|dias (?:habiles|laborables)|werkdag|giorni lavorativi|dias uteis',
  days: 'days?|tag|jours?|dias?|dag|giorn',
  hours: 'hours?|stunde|heures?|horas?|uur|or[ae]',
};

/** The sentence gives the policy's own length: "3 to 5 business days". */
function statesPolicy(text: string, { value, unit }: Policy): boolean {
  const words = unitWords[unit ?? ''];
  const [from, to] = String(value).split('-');
  if (!words || !from || !/^\d+$/.test(from)) return false;
  const figure = to ? `${from} ?(?:-|to|a|bis|tot) ?${to}` : `(?<!\\d ?(?:-|to|a|bis|tot) ?)${from}`;
  return new RegExp(`(?<![\\d.,])${figure}[ -](?:${words})`).test(fold(text).text);
}
