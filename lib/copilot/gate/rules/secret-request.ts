import type { Finding } from '../../contract';
import { finding, type Rule } from '../rule';
import { has } from '../sentences';

/** Nobody here ever asks for a card number, a password, a one-time code or remote access. */
export const secretRequest: Rule = (input) =>
  input.sentences.flatMap((sentence): Finding[] => {
    const asks = has(input.words.ask, sentence.folded) || sentence.question;
    if (!asks || sentence.negated || !has(input.words.secret, sentence.folded)) return [];
    return [finding(input, 'secret.request', 'block', sentence)];
  });
