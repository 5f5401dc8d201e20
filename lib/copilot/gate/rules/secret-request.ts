import type { Finding } from '../../contract';
import { finding, type Rule } from '../rule';
import { has } from '../sentences';

/** "A picture, with your card details covered": what is hidden is not asked for. */
const covered =
  /(?:your|the|ihre|votre|vos|tus?|sus?|i suoi|i tuoi|os seus|seus|uw|je) (?:[a-z]{1,14} ){1,3}(?:covered|hidden|blacked out|masked|removed|abgedeckt|geschwarzt|unkenntlich|masques?|masquees?|cachees?|tapad[oa]s?|ocult[oa]s?|copert[ie]|oscurat[ie]|tapados?|afgedekt|onleesbaar)(?![a-z])/g;

/** Nobody here ever asks for a card number, a password, a one-time code or remote access. */
export const secretRequest: Rule = (input) =>
  input.sentences.flatMap((sentence): Finding[] => {
    const asks = has(input.words.ask, sentence.folded) || sentence.question;
    if (!asks || sentence.negated || !has(input.words.secret, sentence.folded.replace(covered, ' ')))
      return [];
    return [finding(input, 'secret.request', 'block', sentence)];
  });
