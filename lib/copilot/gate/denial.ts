import type { RuleInput } from './rule';
import { type Clause, has } from './sentences';

/** "Without losing the guarantee" and "without interest" deny no part of what is said. */
const without = /(?<![a-z])(?:without|ohne|sans|sin|senza|sem|zonder) [a-z]+/g;

/** The clause denies something, other than by its "without" or by words that are looked at anyway. */
export function isDenied(clause: Clause, input: RuleInput, but?: RegExp): boolean {
  if (!clause.negated) return false;
  const text = clause.folded.replace(input.words.noRefusal, ' ').replace(without, ' ');
  return has(input.words.negation, but ? text.replace(but, ' ') : text);
}
