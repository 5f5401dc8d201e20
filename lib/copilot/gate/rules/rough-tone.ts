import { obeyed } from '../obeyed';
import type { Rule } from '../rule';

/** Threats, insults, and words about other shops. */
export const roughTone: Rule = (input) => [
  ...obeyed('threat', 'tone.threat', { denied: true }, input),
  ...obeyed('insult', 'tone.insult', {}, input),
  ...obeyed('rival', 'tone.rival', { denied: true, question: true }, input),
];

/** Another voice than the brand's: a pirate, a grandmother, a bot with a name. */
export const persona: Rule = (input) => obeyed('persona', 'tone.persona', {}, input);

/** What nobody may ask for, in whatever words. */
export const secretHunt: Rule = (input) => obeyed('secret', 'secret.request', { denied: true }, input);
