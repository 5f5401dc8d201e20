import { obeyed } from '../obeyed';
import type { Rule } from '../rule';

/** What writes the reply, and what it was told. Denied or not: a reply has no reason to speak of it. */
export const machineTalk: Rule = (input) => [
  ...obeyed('machine', 'leak.machine', { question: true }, input),
  ...obeyed('orders', 'leak.orders', { question: true }, input),
];

/** Other people's orders, complaints and homes; what the shop has not made public. */
export const otherPeople: Rule = (input) => [
  ...obeyed('others', 'leak.person', { denied: true, question: true }, input),
  ...obeyed('plans', 'leak.plans', { question: true }, input),
];
