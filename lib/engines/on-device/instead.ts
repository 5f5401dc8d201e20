import type { Situation } from '../../packs/conditions';
import { sameMatter } from '../../signals/intents/find-intents';
import type { DraftRequest } from '../contract';
import { sameFamily } from './treads';
import type { Candidate, Unmet } from './weigh';

/** What may take the place of a macro that fits the words, but not the situation. */

export function writtenInstead({ macro, coverage }: Candidate, missed: Unmet): boolean {
  if (!sameMatter(macro.intent, missed.macro.intent)) return false;
  // A word that was not said is no fact that is lacking.
  return macro.when.length > 0 || coverage >= missed.coverage || missed.condition.fact === 'ticket.says';
}

/** The general text of the same matter, where the order shows that the special one is not for it: not new, so no dead arrival. */
export const forAllElse = ({ macro }: Candidate, missed: Unmet, situation: Situation): boolean =>
  macro.intent === missed.macro.intent &&
  macro.when.every(({ fact }) => fact === 'ticket.says') &&
  missed.condition.fact.startsWith('order.') &&
  Object.hasOwn(situation, missed.condition.fact);

/** What the ticket is first about is contradicted by a state, and this is on another matter that no first question is about. */
export function overruled(
  { macro, condition }: Unmet,
  best: Candidate,
  { brief: { intents, questions } }: DraftRequest,
): boolean {
  const [first = ''] = intents;
  const asked = [first, ...(questions[0]?.intents ?? [])];
  return (
    condition.fact === 'ticket.states' &&
    condition.is === 'excludes' &&
    sameMatter(macro.intent, first) &&
    !asked.some((one) => sameMatter(one, best.macro.intent) || sameFamily(one, best.macro.intent)) &&
    !best.macro.when.some(({ fact }) => fact === 'brief.flags' || fact === 'brief.promises')
  );
}
