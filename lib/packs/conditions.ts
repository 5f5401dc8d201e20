import type { Macro } from './schema';

/** The facts that a macro's `when` may ask for, and whether they hold. */

export const conditionFacts = {
  'order.id': 'text',
  /** `unfulfilled`, `partial`, `fulfilled`, `delivered` or `cancelled`. */
  'order.fulfilment': 'text',
  /** `paid`, `pending`, `refunded`, `partially_refunded` or `voided`. */
  'order.payment': 'text',
  /** Whole days since the order was placed. */
  'order.ageDays': 'number',
  /** In the order's currency. */
  'order.total': 'number',
  /** The first tracking number. */
  'order.tracking': 'text',
  /** Names of the items. */
  'order.items': 'list',
  'ticket.channel': 'text',
  'ticket.tags': 'list',
  /** Subject and the customer's open messages: for words that change what may be said, such as "outlet". */
  'ticket.says': 'text',
  /** How things stand: `used`, `faulty`, `returned`, `charged-twice`, `cancelled`, `not-arrived`, `marked-delivered`, `label-only`, `window-open`, `window-passed`. */
  'ticket.states': 'list',
  'customer.tags': 'list',
  /** Ids of the triggers that fired, for example `safety_health`. */
  'brief.flags': 'list',
  /** How many promises the agents made in this thread, in public. */
  'brief.promises': 'number',
  /** Guesses from the customer's words, most likely first. */
  'brief.intents': 'list',
  /** The one product that the customer writes about, as the pack names it; unknown when there are several. */
  product: 'text',
  /** Every product that the customer's open messages name. */
  products: 'list',
} as const;

export type ConditionFact = keyof typeof conditionFacts;
export type Condition = Macro['when'][number];
/** What is known; a fact that is not there is unknown. */
export type Situation = Partial<Record<ConditionFact, string | number | readonly string[]>>;

/** A condition on an unknown fact does not hold, unless it asks for just that. */
export function holds(condition: Condition, situation: Situation): boolean {
  const known = situation[condition.fact as ConditionFact];
  const { is, value } = condition;
  if (is === 'known') return known !== undefined;
  if (is === 'unknown') return known === undefined;
  if (is === 'excludes') return !has(known, value);
  if (known === undefined || value === undefined) return false;
  if (is === 'includes') return has(known, value);
  if (is === 'equals') return fold(known) === fold(value);
  if (is === 'not') return fold(known) !== fold(value);
  const [a, b] = [Number(known), Number(value)];
  return is === 'at-most' ? a <= b : a >= b;
}

function has(known: Situation[ConditionFact], value: string | number | undefined): boolean {
  if (known === undefined || value === undefined) return false;
  return typeof known === 'object'
    ? known.some((item) => fold(item) === fold(value))
    : fold(known).includes(fold(value));
}

const fold = (value: string | number | readonly string[]) => String(value).trim().toLowerCase();

/** Why a condition can never work, in words for the pack's author; null when it can. */
export function conditionProblem(condition: Condition): string | null {
  const { fact, is, value } = condition;
  if (!Object.hasOwn(conditionFacts, fact)) {
    return `"${fact}" is not a fact; use one of: ${Object.keys(conditionFacts).join(', ')}`;
  }
  const kind = conditionFacts[fact as ConditionFact];
  if (is === 'known' || is === 'unknown') return null;
  if (value === undefined) return `"${is}" needs a value`;
  if ((is === 'at-most' || is === 'at-least') && (kind !== 'number' || typeof value !== 'number')) {
    return `"${is}" needs a fact and a value that are numbers`;
  }
  if ((is === 'includes' || is === 'excludes') && kind === 'number') return `"${is}" needs a list or a text`;
  if ((is === 'equals' || is === 'not') && kind === 'list') return `use "includes" or "excludes" for a list`;
  return null;
}
