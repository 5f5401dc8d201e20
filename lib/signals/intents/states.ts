import type { ByLanguage } from '../language/rule-languages';
import { phrasesFor, says } from '../text/by-language';
import type { Reading } from '../text/reading';
import { denied } from './denied';
import { notTold, stateWords, type ToldState, toldInTwo } from './state-words';

/** What customers tell of how things stand. A reply that takes the opposite for granted is worse than none. */

const maxLength = 12_000;
/** Told once in a thread, it stays so: what was sent back is not sent back again. */
const lasting = new Set<ToldState>([
  'returned',
  'cancelled',
  'charged-twice',
  'faulty',
  'used',
  'express-paid',
]);

/** States that the customer's messages tell, in a fixed order. */
export function findStates(open: readonly Reading[], all: readonly Reading[]): ToldState[] {
  const told = (Object.keys(stateWords) as ToldState[]).filter((state) =>
    (lasting.has(state) ? all : open).some((reading) => tells(state, reading)),
  );
  // One of two parcels, or one that only the carrier calls arrived; and who names both choices has made none.
  const both = told.includes('wants-refund') && told.includes('wants-replacement');
  const waits = told.includes('not-arrived') || told.includes('marked-delivered');
  return told.filter(
    (state) =>
      !(state === 'arrived' && waits) &&
      !(both && (state === 'wants-refund' || state === 'wants-replacement')),
  );
}

/** "Am 16. November storniert" is one sentence. */
const withoutOrdinals = (text: string): string => text.replace(/(?<=\d)\.(?= [a-z])/g, ' ');

function tells(state: ToldState, { folded, language }: Reading): boolean {
  let text = withoutOrdinals(folded.text.slice(0, maxLength));
  const others: ByLanguage | undefined = notTold[state];
  if (others) for (const pattern of phrasesFor(others, language)) text = text.replace(pattern, ' ');
  const two = toldInTwo[state];
  const stands = (list: ByLanguage) =>
    phrasesFor(list, language).some((pattern) =>
      [...text.matchAll(pattern)].some(
        (match) => !denied(text.slice(0, match.index)) && !asked(text, match.index, language),
      ),
    );
  return (
    stands(stateWords[state]) ||
    (two !== undefined && stands(two.claim) && says(two.denial, language, folded.text.slice(0, maxLength)))
  );
}

/** "If it stopped working" and "what if I returned it" tell nothing yet. */
function asked(text: string, at: number, language: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  // "Se" is "if" in these two, and a pronoun next door.
  return supposed.test(before) || ((language === 'it' || language === 'pt') && supposedSe.test(before));
}

const supposedSe = /(?<![a-z])se(?: [a-z']{1,12}){0,2} $/;
const supposed =
  /(?<![a-z])(?:if|unless|in case|whether|wenn|falls|ob|sollte|si|au cas ou|en caso de|als|indien|mocht)(?: [a-z']{1,12}){0,2} $/;

/** Intents that a state turns into another one, or into none. */
const turned: Readonly<Partial<Record<ToldState, Readonly<Record<string, string | null>>>>> = {
  used: { 'damaged-item': 'warranty', 'missing-item': null },
  faulty: { return: 'warranty', exchange: 'warranty', 'missing-item': null },
  // Nothing has come back for it: money, not a parcel.
  returned: { return: 'refund-status', 'delivery-delay': 'refund-status', 'lost-parcel': 'refund-status' },
  arrived: { 'delivery-delay': null, 'lost-parcel': null },
  // A refund that is named to be refused is not awaited.
  'wants-replacement': { 'refund-status': null },
  // Money taken after that is about what was cancelled.
  cancelled: { 'payment-failure': 'subscription-cancel', 'delivery-delay': null },
  'not-arrived': { 'wrong-item': null, 'damaged-item': null },
};

/** The intent as the states leave it; null where they speak against it and for no other. */
export function inState(intent: string, states: readonly ToldState[]): string | null {
  // "Still nothing" of a device that they hold is the fault.
  const late = intent === 'delivery-delay' || intent === 'lost-parcel';
  const waits = states.includes('not-arrived') || states.includes('marked-delivered');
  if (late && states.includes('faulty') && !waits) return null;
  for (const state of states) {
    const other = turned[state]?.[intent];
    if (other !== undefined) return other;
  }
  return intent;
}

/** Intents as the states leave them, each once, in their order. */
export const inStates = (intents: readonly string[], states: readonly ToldState[]): string[] => [
  ...new Set(intents.flatMap((intent) => inState(intent, states) ?? [])),
];
