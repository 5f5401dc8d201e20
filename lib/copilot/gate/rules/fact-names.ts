import type { Finding } from '../../contract';
import { finding, type Rule } from '../rule';

/** A carrier that neither the brand nor the ticket knows. */
export const factNames: Rule = (input) =>
  input.judged.flatMap(({ fact, standing }): Finding[] => {
    if (fact.kind !== 'carrier' || standing !== 'nowhere') return [];
    const carriers = input.gate.material.brand.carriers.map((name) => name.toLowerCase());
    if (carriers.includes(fact.value)) return [];
    return [finding(input, 'fact.carrier', 'warn', fact, { key: 'nowhere', standing })];
  });
