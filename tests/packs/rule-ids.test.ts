import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedRules } from '@/lib/copilot/gate/levels';
import { commitKinds } from '@/lib/copilot/gate/words/words';
import { PackRefused, readPack } from '@/lib/packs/import';
import { ruleIds } from '@/lib/packs/rule-ids';
import { FactKind } from '@/lib/signals/brief';
import { samplePack } from './sample';

const withChecks = (checks: object) => JSON.stringify({ ...samplePack('alpha'), checks });
const problemsOf = (checks: object): string[] => {
  try {
    readPack(withChecks(checks));
    return [];
  } catch (error) {
    if (error instanceof PackRefused)
      return error.problems.map(({ where, problem }) => `${where}: ${problem}`);
    throw error;
  }
};
const allowance = { text: 'x', reason: 'Agreed', by: 'Ines' };

describe('the name of a rule in a pack', () => {
  it.each([
    ['fact.amout', 'fact.amount'],
    ['voice.bannd', 'voice.banned'],
    ['Voice', 'voice'],
    ['source.conflicts', 'source.conflict'],
    ['constructor-x', ''],
  ])('"%s" is refused, and the nearest right one is told', (wrong, right) => {
    const [problem, ...more] = problemsOf({ levels: { [wrong]: 'note' } });
    expect(more).toEqual([]);
    expect(problem).toContain(`checks.levels.${wrong}: "${wrong}" is not a rule; did you mean "${right}`);
  });

  it('is taken where it is right, for a rule and for a family', () => {
    expect(problemsOf({ levels: { 'fact.amount': 'warn', voice: 'note' } })).toEqual([]);
    expect(problemsOf({ allowed: [{ ...allowance, rule: 'fact.amount' }] })).toEqual([]);
  });

  it('of an allowed text must be a rule, not a family', () => {
    expect(problemsOf({ allowed: [{ ...allowance, rule: 'fact' }] })).toHaveLength(1);
  });
});

describe('the list of rules', () => {
  const folder = 'lib/copilot/gate';
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const named = [...text.matchAll(/'([a-z]+\.[a-z-]+)'/g)].flatMap((match) => match[1] ?? []);
  const made = [
    ...FactKind.options.map((kind) => `fact.${kind}`),
    ...commitKinds.map((kind) => `commit.${kind}`),
  ];
  const inGate = new Set([...named.filter((name) => name !== 'gate.allowed'), ...made]);

  it('is that of the gate: none is missing and none is dead', () => {
    expect(inGate.size).toBeGreaterThan(40);
    expect([...inGate].filter((id) => !ruleIds.includes(id))).toEqual([]);
    expect(ruleIds.filter((id) => !inGate.has(id))).toEqual([]);
    expect([...fixedRules].filter((id) => !ruleIds.includes(id))).toEqual([]);
  });
});
