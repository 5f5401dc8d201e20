import type { Hit } from '../../knowledge/contract';
import type { Macro } from '../../packs/schema';
import { intentsIn, isTrouble } from '../../signals/intents/find-intents';
import { fold } from '../../signals/text/fold';

/** What does not belong beside a main answer, however well it fits a question's words. */

/** Matters that customers speak of in one breath: a second macro on the same says another rule, or the first one again. */
const families: readonly (readonly string[])[] = [
  ['return', 'exchange', 'refund-status', 'cancellation'],
  ['order-status', 'delivery-delay', 'lost-parcel'],
  ['damaged-item', 'wrong-item', 'missing-item', 'warranty'],
  ['subscription-pause', 'subscription-cancel'],
  ['sizing', 'exchange'],
];

export const sameFamily = (one: string, other: string): boolean =>
  one === other || families.some((family) => family.includes(one) && family.includes(other));

/** Words of a reply that refuses. */
const refuses =
  /(?<!\p{L})(?:can(?:['’]t|not) (?:be|accept|return|exchange|cancel)|(?:no longer|not) possible|has passed|(?:kann|können)[^.!?]{0,60} nicht|nicht mehr (?:möglich|storniert|stornieren)|ne peu(?:t|vent)[^.!?]{0,30} (?:pas|plus)|n['’]est plus possible|no se puede|ya no es posible|kan (?:niet|geen)|kunnen (?:niet|geen)|niet meer (?:mogelijk|worden))(?!\p{L})/iu;

/** Rules for who changed their mind: beside a text that puts a fault right they ask for what it does not need. */
const ofChangedMind: readonly string[] = ['return', 'exchange', 'refund-status', 'cancellation'];
const putsRight = ({ intent }: Macro): boolean => isTrouble(intent) || intent === 'warranty';

/** After a "no" nothing more is said on the matter, and no second macro on it at all. */
export function treads(hit: Hit, main: Macro): boolean {
  const ordinary = putsRight(main) ? ofChangedMind : [];
  if (hit.doc.kind === 'macro')
    return hit.doc.tags.some((tag) => sameFamily(tag, main.intent) || ordinary.includes(tag));
  const about = intentsIn(fold([hit.doc.title, ...hit.doc.asks].join('. ')).text, hit.doc.language);
  if (about[0] !== undefined && ordinary.includes(about[0])) return true;
  const first = main.body.split(/\n\n/u)[0] ?? '';
  return refuses.test(first) && about.some((one) => sameFamily(one, main.intent));
}
