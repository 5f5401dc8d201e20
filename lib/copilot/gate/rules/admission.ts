import { obeyed } from '../obeyed';
import type { Rule } from '../rule';

/** Guilt, what the law says, what is safe for a body: none of it is an agent's to say. */
export const admission: Rule = (input) => [
  ...obeyed('guilt', 'claim.guilt', { condition: true, question: true }, input),
  ...obeyed('law', 'claim.law', { denied: true, condition: true, question: true }, input),
  ...obeyed('medical', 'claim.medical', { question: true }, input),
];
