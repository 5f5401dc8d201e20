import type { Condition, Situation } from '../../packs/conditions';
import type { Macro, Policy } from '../../packs/schema';
import { addDays, dayOf, daysBetween } from '../../signals/days';
import { tellsOwnSlip } from '../../signals/intents/own-slip';
import { fold } from '../../signals/text/fold';
import { type Order, openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';
import { toldMonths } from './told-age';
import { toldPassed } from './told-window';

/** How things stand, from the customer's words and from dates; and what must not be said then. */

export interface Standing {
  /** See `signals/intents/state-words.ts`. */
  states: readonly string[];
  /** The brand's return window. */
  window?: { policy: Policy; days: number };
  /** Its last day for this order, where the customer tells when it was delivered; `YYYY-MM-DD`. */
  until?: string;
}

/** Days; what was ordered so long ago and is broken now was in use. */
const longInUse = 60;
/** Days from order to delivery, at most, where nobody tells when it came. */
const onTheWay = 5;

export function standingOf(request: DraftRequest, order: Order | undefined): Standing {
  const today = dayOf(request.now);
  const placed = order?.placedAt ? dayOf(order.placedAt) : null;
  const states = new Set(request.brief.states);
  if (warrantyPassed(request)) states.add('warranty-passed');
  const { language } = request.brief;
  if (openMessages(request.ticket).some(({ text }) => tellsOwnSlip(text, language))) states.add('own-slip');
  if (!today) return { states: [...states] };
  const age = placed ? daysBetween(placed, today) : null;
  if (age !== null && age >= longInUse && order?.fulfilment !== 'unfulfilled') states.add('used');
  const policy = request.material.policies.find(
    ({ kind, unit, value }) =>
      kind === 'return-window' && /^days?$/.test(unit ?? '') && Number.isInteger(Number(value)),
  );
  if (!policy) return { states: [...states] };
  const days = Number(policy.value);
  const window = { policy, days };
  // What was sent back was delivered too: that day is another one.
  const delivered = states.has('returned') ? null : deliveredOn(request, today, placed);
  if (delivered) {
    const until = addDays(delivered, days);
    states.add(daysBetween(today, until) < 0 ? 'window-passed' : 'window-open');
    return { states: [...states], window, until };
  }
  if (age !== null && age <= days) states.add('window-open');
  if (age !== null && age > days + onTheWay && order?.fulfilment !== 'unfulfilled')
    states.add('window-passed');
  if (states.has('window-passed') || states.has('window-open')) return { states: [...states], window };
  // What was sent back is no longer about the window.
  const passed = states.has('returned') ? null : toldPassed(request, days);
  if (passed !== null) states.add(passed ? 'window-passed' : 'window-open');
  return { states: [...states], window };
}

/** By the age that the customer tells, the brand's warranty is over. */
function warrantyPassed(request: DraftRequest): boolean {
  const months = toldMonths(request);
  const policy = request.material.policies.find(
    ({ kind, unit }) => kind === 'warranty' && /^months?$/.test(unit ?? ''),
  );
  return months !== null && policy !== undefined && months > Number(policy.value);
}

/** UTF-16 units around a date in which a word of delivery makes it the day of delivery. */
const near = 30;

const deliveryWords =
  /(?<![a-z])(?:delivered|arrived|came|received|got (?:it|them)|turned up|geliefert|zugestellt|angekommen|bekommen|erhalten|kam|livree?s?|recue?s?|arrivee?s?|llego|llegaron|entregad[oa]s?|recibi|bezorgd|ontvangen|aangekomen|kwam|chegou|recebi|entregue|arrivat[oaie]|ricevut[oaie]|consegnat[oaie])(?![a-z])/;
/** Denied, promised or somebody else's parcel. */
const notDelivered =
  /(?<![a-z])(?:not|n't|never|return|refund|nicht|noch|rucksendung|pas|no|niet|retour|non|nao|will|soll|should|mail|email|e-mail|confirmation)(?![a-z])/;

/** The one day of which the customer says that the order came. */
function deliveredOn({ ticket, brief }: DraftRequest, today: string, placed: string | null): string | null {
  const days = new Set<string>();
  for (const { id, text } of openMessages(ticket)) {
    for (const fact of brief.facts) {
      if (fact.kind !== 'date' || fact.messageId !== id) continue;
      const around = fold(text.slice(Math.max(0, fact.start - near), fact.end + near / 2)).text;
      const line = around.replace(/[.!?\n][^.!?\n]*$/, '');
      if (!deliveryWords.test(around) || notDelivered.test(line)) continue;
      const day = pastDay(fact.value, today);
      if (day && (!placed || day >= placed)) days.add(day);
    }
  }
  const [only, ...others] = days;
  return only && others.length === 0 ? only : null;
}

/** A day without its year is the last one that is over. */
function pastDay(value: string, today: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value <= today ? value : null;
  const rest = /^--(\d{2}-\d{2})$/.exec(value)?.[1];
  if (!rest) return null;
  const year = Number(today.slice(0, 4));
  const day = [year, year - 1].map((each) => `${each}-${rest}`).find((each) => each <= today);
  return day && dayOf(day) === day ? day : null;
}

/** What a reply on a matter takes for granted the opposite of. */
const against: Readonly<Record<string, readonly string[]>> = {
  'damaged-item': ['used', 'returned', 'not-arrived'],
  'missing-item': ['returned', 'not-arrived'],
  'wrong-item': ['returned', 'not-arrived', 'own-slip'],
  return: ['returned', 'faulty', 'window-passed'],
  exchange: ['returned', 'faulty', 'window-passed'],
  warranty: ['warranty-passed'],
  'payment-failure': ['charged-twice'],
  'subscription-cancel': ['cancelled'],
};

/** The condition that fails for a macro because of how things stand; what was approved for a state is not against it. */
export function contradiction(macro: Macro, standing: Standing): Condition | undefined {
  const state = (against[macro.intent] ?? []).find(
    (one) =>
      standing.states.includes(one) &&
      (one !== 'window-passed' || statesWindow(macro.body, standing)) &&
      // What was approved for old things knows their age.
      !(
        one === 'warranty-passed' &&
        macro.when.some(({ fact, is }) => fact === 'order.ageDays' && is === 'at-least')
      ) &&
      !macro.when.some(
        ({ fact, is, value }) => fact === 'ticket.states' && is === 'includes' && value === one,
      ),
  );
  return state === undefined ? undefined : { fact: 'ticket.states', is: 'excludes', value: state };
}

/** A title such as "Marked delivered, not received", folded. */
const ofDelivered =
  /(?<![a-z])(?:delivered[^.]{0,20} (?:not|no|never|nothing|missing)|entregado[^.]{0,20} no|livree?s?[^.]{0,20} (?:non|pas|rien)|(?:zugestellt|geliefert)[^.]{0,20} nicht|(?:bezorgd|geleverd)[^.]{0,20} niet|entregue[^.]{0,20} nao|consegnat[oa][^.]{0,20} non)(?![a-z])/;

/** Neighbours and a safe place are for a parcel that order or customer call delivered, also where the brand wrote no condition. */
export const undelivered = ({ title, intent }: Macro, situation: Situation): Condition | undefined =>
  intent === 'lost-parcel' &&
  ofDelivered.test(fold(title).text) &&
  situation['order.fulfilment'] !== 'delivered'
    ? { fact: 'order.fulfilment', is: 'equals', value: 'delivered' }
    : undefined;

/** The matter is one that the ticket's state speaks against; for texts that have no conditions of their own. */
export const againstMatter = (intent: string, { states }: Standing): boolean =>
  (against[intent] ?? []).some((one) => one !== 'window-passed' && states.includes(one));

/** The text names the window's length. */
export const statesWindow = (text: string, { window }: Standing): boolean =>
  window !== undefined &&
  new RegExp(
    `(?<!\\d)${window.days}[ -](?:\\p{L}+ )?(?:days?|tage[n]?|jours|días|dagen|dias|giorni)(?!\\p{L})`,
    'iu',
  ).test(text);
