import type { Condition, Situation } from '../../packs/conditions';
import type { Macro, Policy } from '../../packs/schema';
import { addDays, dayOf, daysBetween } from '../../signals/days';
import { isTrouble } from '../../signals/intents/find-intents';
import { tellsOwnSlip } from '../../signals/intents/own-slip';
import { fold } from '../../signals/text/fold';
import { type Order, openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';
import { refundOverdue, waitIsOver } from './clocks';
import { pastDay } from './past-day';
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
  if (order?.fulfilment === 'unfulfilled' && !supposes(request)) states.add('not-sent');
  if (order?.fulfilment === 'cancelled') states.add('cancelled');
  if (states.has('returned') && refundOverdue(request)) states.add('refund-overdue');
  if (waitIsOver(request)) states.add('wait-over');
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

/** "If it does not fit" asks of what will be; without it, an exchange of what is not sent yet is a change of the order. */
const supposes = ({ ticket }: DraftRequest): boolean =>
  openMessages(ticket).some(({ text }) =>
    /(?<![a-z])(?:if|in case|wenn|falls|si|als|indien|se)(?![a-z])/.test(fold(text).text),
  );

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
      // "Came on Monday" may be said of any week's.
      const day = /^[\d-]/.test(fact.value) ? pastDay(fact.value, today) : null;
      if (day && (!placed || day >= placed)) days.add(day);
    }
  }
  const [only, ...others] = days;
  return only && others.length === 0 ? only : null;
}

/** What a reply on a matter takes for granted the opposite of. */
const against: Readonly<Record<string, readonly string[]>> = {
  'damaged-item': ['used', 'returned', 'not-arrived'],
  'missing-item': ['returned', 'not-arrived'],
  'wrong-item': ['returned', 'not-arrived', 'own-slip'],
  return: ['returned', 'faulty', 'window-passed'],
  exchange: ['returned', 'faulty', 'window-passed', 'not-sent'],
  warranty: ['warranty-passed'],
  'payment-failure': ['charged-twice'],
  'subscription-cancel': ['cancelled'],
  cancellation: ['cancelled'],
  'refund-status': ['refund-overdue', 'cancelled'],
  'lost-parcel': ['returned', 'arrived'],
  'delivery-delay': ['arrived'],
};

/** Of a chosen remedy: a text that gives only the other one. */
const notChosen: Readonly<Record<string, Macro['grants'][number]>> = {
  'wants-refund': 'refund',
  'wants-replacement': 'replacement',
};
const remedies: readonly Macro['grants'][number][] = ['refund', 'replacement'];

/** Returns taken for granted: "once your return reaches us". */
const ofReturn =
  /(?<![a-z])(?:return\w*|send it back|rucksend\w*|ruckgabe|retoure?\w*|zuruck bei|retour\w*|renvo\w*|devol\w*|terugge\w*|reso|restitu\w*)(?![a-z])/;

/** The condition that fails for a macro because of how things stand; what was approved for a state is not against it. */
export function contradiction(macro: Macro, standing: Standing): Condition | undefined {
  const state = [...(against[macro.intent] ?? []), ...refusedOf(macro)].find(
    (one) =>
      standing.states.includes(one) &&
      // A refund without a return is told by a text that speaks of none.
      !(macro.intent === 'refund-status' && one === 'cancelled' && !ofReturn.test(fold(macro.body).text)) &&
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

/** A title such as "How long a repair takes", folded. */
const ofRepair = /(?<![a-z])(?:repair\w*|reparat\w*|reparier\w*|repar\w*|mend\w*|conserto)(?![a-z])/;

/** States in which the customer has refused what this text is for. */
function refusedOf({ intent, title, grants }: Macro): string[] {
  const gives = grants.filter((one) => remedies.includes(one));
  const other = Object.entries(notChosen).flatMap(([state, wanted]) =>
    gives.length > 0 && !gives.includes(wanted) && (isTrouble(intent) || intent === 'warranty')
      ? [state]
      : [],
  );
  const repair = ofRepair.test(fold(title).text) ? ['no-repair'] : [];
  return [`unwanted-${intent}`, ...other, ...repair];
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
  [...(against[intent] ?? []), `unwanted-${intent}`].some(
    (one) => one !== 'window-passed' && states.includes(one),
  );

/** The text names the window's length. */
export const statesWindow = (text: string, { window }: Standing): boolean =>
  window !== undefined &&
  new RegExp(
    `(?<!\\d)${window.days}[ -](?:\\p{L}+ )?(?:days?|tage[n]?|jours|días|dagen|dias|giorni)(?!\\p{L})`,
    'iu',
  ).test(text);
