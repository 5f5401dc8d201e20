import type { TriggerHit } from '../brief';
import { phrasesFor } from '../text/by-language';
import type { Reading } from '../text/reading';
import { denied } from './denied';
import { wishDenied } from './denied-wish';
import type { ToldState } from './state-words';
import { inState } from './states';
import { intentWords, notMeant, triggerIntents } from './words';

const maxIntents = 3;
/** A flag says little of what these tickets want. */
const weak = new Set(['complaint', 'warranty']);
/** Words of thanks close many mails that want something; anger comes with a reason, and the reason is the matter. */
const mild: Readonly<Record<string, number>> = { thanks: 0.3, complaint: 0.5 };
/** What a word weighs by where it stands. */
const inOpen = 1;
const inSubject = 0.8;
const inEarlier = 0.25;

/** Best guesses at what the ticket is about, most likely first; from words alone. */
export function findIntents(
  open: readonly Reading[],
  all: readonly Reading[],
  subject: Reading,
  hits: readonly TriggerHit[],
  states: readonly ToldState[] = [],
): string[] {
  const scores = new Map<string, number>();
  const add = (guess: string, score: number) => {
    const intent = inState(guess, states);
    if (intent) scores.set(intent, (scores.get(intent) ?? 0) + score);
  };
  for (const [intent, lists] of Object.entries(intentWords)) {
    const weight = mild[intent] ?? 1;
    for (const reading of open) add(intent, weight * inOpen * hitsIn(intent, lists, reading));
    for (const reading of all)
      if (!open.includes(reading)) add(intent, weight * inEarlier * hitsIn(intent, lists, reading));
    add(intent, weight * inSubject * hitsIn(intent, lists, subject));
  }
  for (const hit of hits) {
    const intent = triggerIntents[hit.trigger];
    if (intent && !hit.weak && !hit.guessed && !hit.where?.startsWith('cc:'))
      add(intent, weak.has(intent) ? 0.6 : 3);
    if (hit.rule === 'safety.reaction') add('allergic-reaction', 4);
  }
  const found = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  return causesFirst(found.map(([intent]) => intent)).slice(0, maxIntents);
}

/** What happened stands before what the customer wants done about it: a wrong item is no ordinary return. */
const outranks: Readonly<Record<string, readonly string[]>> = {
  'wrong-item': ['return', 'exchange'],
  'missing-item': ['return', 'exchange', 'refund-status', 'order-status'],
  'payment-failure': ['return', 'order-status', 'exchange'],
  'damaged-item': ['return', 'exchange', 'warranty'],
  'refund-status': ['return', 'order-status', 'delivery-delay'],
  'lost-parcel': ['return'],
  warranty: ['exchange', 'return'],
  'invoice-change': ['invoice', 'discount-code', 'address-change'],
};

function causesFirst(intents: readonly string[]): string[] {
  const ordered = [...intents];
  for (const [cause, wishes] of Object.entries(outranks)) {
    const at = ordered.indexOf(cause);
    const first = ordered.findIndex((intent) => wishes.includes(intent));
    if (at > first && first >= 0) ordered.splice(first, 0, ...ordered.splice(at, 1));
  }
  return ordered;
}

/** What a few words alone are about, most likely first. @param folded made plain by `fold` */
export function intentsIn(folded: string, language: string): string[] {
  return Object.entries(intentWords)
    .map(
      ([intent, lists]) => [intent, hitsIn(intent, lists, { folded: { text: folded }, language })] as const,
    )
    .filter(([intent, score]) => score > 0 && !(intent in mild))
    .sort((a, b) => b[1] - a[1])
    .map(([intent]) => intent);
}

const maxLength = 12_000;
/** Things told of: "nothing torn" tells of none. A wish is seldom denied, and "not arrived" has its denial in it. */
const deniable = new Set(['damaged-item', 'wrong-item', 'missing-item', 'warranty', 'payment-failure']);

/** What a customer may name to say that they do not want it; a trouble is told, not wished for. */
const wishes = new Set([
  'cancellation',
  'return',
  'exchange',
  'refund-status',
  'subscription-cancel',
  'subscription-pause',
  'invoice',
  'address-change',
]);

/** Matters that the customer names in open messages only to say that they do not want them. */
export function unwantedIn(open: readonly Reading[]): string[] {
  return [...wishes].filter((intent) => {
    const lists = intentWords[intent];
    if (!lists) return false;
    const refused = { count: 0 };
    const wanted = open.reduce((sum, reading) => sum + hitsIn(intent, lists, reading, refused), 0);
    return wanted === 0 && refused.count > 0;
  });
}

/** Number of different phrases of an intent in a message, at most three; what is named to be refused counts in `refused`. */
function hitsIn(
  intent: string,
  lists: Parameters<typeof phrasesFor>[0],
  reading: { folded: { text: string }; language: string },
  refused = { count: 0 },
): number {
  let text = reading.folded.text.slice(0, maxLength);
  const others = notMeant[intent];
  if (others) for (const pattern of phrasesFor(others, reading.language)) text = text.replace(pattern, ' ');
  const seen = new Set<string>();
  for (const pattern of phrasesFor(lists, reading.language)) {
    for (const match of text.matchAll(pattern)) {
      if (deniable.has(intent) && denied(text.slice(0, match.index))) continue;
      // "The box was fine, nothing torn": the denial stands inside what matched.
      if (intent === 'damaged-item' && denied(text.slice(0, match.index + match[0].search(/[a-z]+$/))))
        continue;
      if (wishes.has(intent) && refuses(text, match.index, match[0])) {
        refused.count += 1;
        continue;
      }
      seen.add(match[0]);
      if (seen.size === 3) return 2;
    }
  }
  return seen.size === 0 ? 0 : 1 + 0.5 * (seen.size - 1);
}

/** The wish may begin inside what matched: "want to cancel" is denied by the "don't" before it, or by one within. */
function refuses(text: string, at: number, matched: string): boolean {
  const end = at + matched.length;
  const starts = [...matched.matchAll(/[a-z]+/g)].map((word) => at + word.index);
  return starts.some((start) => wishDenied(text, start, end, at));
}

/** Intents that customers do not tell apart: who asks where it is, says that it is late. */
const nextTo: readonly (readonly string[])[] = [['order-status', 'delivery-delay', 'lost-parcel']];

export const sameMatter = (one: string, other: string): boolean =>
  one === other || nextTo.some((group) => group.includes(one) && group.includes(other));

const troubles = new Set(['wrong-item', 'missing-item', 'damaged-item', 'lost-parcel', 'payment-failure']);

/** Something went wrong; the other intents are wishes and questions. */
export const isTrouble = (intent: string): boolean => troubles.has(intent);

/** Any question about any product is a product question: that tells nothing of what is asked. */
export const isBroad = (intent: string): boolean => intent === 'product-question';

const known = new Set([...Object.keys(intentWords), ...Object.values(triggerIntents)]);

/** A matter that we have words for; the others are a brand's own. */
export const isKnown = (intent: string): boolean => known.has(intent);
