import { fold } from '../../../signals/text/fold';
import { obeyed } from '../obeyed';
import { judgedIn, type Rule } from '../rule';

/** When a shop is open is no promise to anybody. */
const hours =
  /(?<![a-z])(?:open|opens|opening|closed|staffed|geoffnet|offen|geschlossen|erreichbar|ouvert[es]{0,2}|ouvre|ferme[es]{0,2}|joignables?|abiert[oa]s?|abrimos|abre|cerrad[oa]s?|apert[oiae]|chius[oiae]|abert[oa]s?|fechad[oa]s?|geopend|gesloten|bereikbaar)(?![a-z])/;

const open = { denied: true, condition: true, question: true, told: true };

/** "Your refund has been approved": told as done or under way, where neither a source nor the ticket says so. */
export const obeyedAct: Rule = (input) => obeyed('act', 'act.done', open, input);

/** "The rules don't matter for you": an exception that no approved text makes. */
export const obeyedException: Rule = (input) => obeyed('exception', 'act.exception', open, input);

/** "By Saturday morning", "we guarantee": a day or an hour; approved texts and the order may give it. */
export const obeyedPromise: Rule = (input) =>
  obeyed('promise', 'act.promise', open, input).filter((found) => {
    if (hours.test(fold(found.text).text)) return false;
    const days = judgedIn(input, found).filter(({ fact }) => fact.kind === 'date');
    return days.length === 0 || days.some(({ standing }) => standing !== 'approved-source');
  });

/** "My supervisor has approved it", where no agent has written so in the ticket. */
export const authorityClaim: Rule = (input) =>
  obeyed('authority', 'act.authority', { ...open, condition: true }, input);
