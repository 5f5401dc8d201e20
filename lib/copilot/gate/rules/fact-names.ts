import type { Finding } from '../../contract';
import { carriersOf } from '../carriers';
import { finding, type Rule, type RuleInput } from '../rule';

/** Carriers that the ticket's tracking numbers tell. */
const byTracking = (input: RuleInput) =>
  input.said.all.flatMap(({ fact }) => (fact.kind === 'tracking' ? carriersOf(fact.value) : []));

/** A carrier that neither the brand nor the ticket knows. */
export const factNames: Rule = (input) =>
  input.judged.flatMap(({ fact, standing }): Finding[] => {
    if (fact.kind !== 'carrier' || standing !== 'nowhere') return [];
    const carriers = input.gate.material.brand.carriers.map((name) => name.toLowerCase());
    if (carriers.includes(fact.value) || byTracking(input).includes(fact.value)) return [];
    return [finding(input, 'fact.carrier', 'warn', fact, { key: 'nowhere', standing })];
  });
