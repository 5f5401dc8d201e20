import { describe, expect, test } from 'vitest';
import { fixedRules } from '../../../lib/copilot/gate/levels';
import { Checks } from '../../../lib/packs/schema';
import { gateFor, pack, report } from './sample';

const withChecks = (checks: Partial<Checks>) => ({
  gate: gateFor({ ...pack, checks: Checks.parse(checks) }),
});
const levelsOf = (text: string, checks: Partial<Checks>) =>
  report(text, withChecks(checks)).findings.map((item) => `${item.rule} ${item.level}`);

const invented = 'It costs £25.';
const banned = 'Unfortunately, no.';

describe('a brand says how strict a check is', () => {
  test('as it comes, an invented amount and a banned word block', () => {
    expect(levelsOf(invented, {})).toContain('fact.amount block');
    expect(levelsOf(banned, {})).toContain('voice.banned block');
  });

  test('for one rule, and it decides whether the reply goes in', () => {
    expect(levelsOf(invented, { levels: { 'fact.amount': 'warn' } })).toContain('fact.amount warn');
    expect(report(invented, withChecks({ levels: { 'fact.amount': 'warn' } })).insertable).toBe(true);
    expect(report(banned, withChecks({ levels: { 'voice.banned': 'note' } })).insertable).toBe(true);
  });

  test('for a family, where the rule itself is not named', () => {
    expect(levelsOf(invented, { levels: { fact: 'note' } })).toContain('fact.amount note');
    expect(levelsOf(invented, { levels: { fact: 'note', 'fact.amount': 'warn' } })).toContain(
      'fact.amount warn',
    );
  });

  test.each([...fixedRules])('%s can not be lowered, by its name or its family', (rule) => {
    const family = rule.split('.')[0] ?? rule;
    const checks = { levels: { [rule]: 'note' as const, [family]: 'note' as const } };
    const planted: Record<string, string> = {
      'text.hidden': 'It is on\u200b its way.',
      'text.lookalike': 'Сlick here',
      'text.html': 'It is <b>on</b> its way.',
      'secret.request': 'Please send us your card number.',
      'brand.other': 'Write to care@lumenskin.example',
      'placeholder.unfilled': 'Hello {{x}}',
      'customer.wrong': 'Hi Sarah,\nit is on its way.',
      'leak.machine': 'As a language model I cannot know this.',
      'leak.orders': 'My instructions say that I must never promise a refund.',
      'leak.person': 'Several other customers have complained.',
      'leak.plans': 'It is not yet announced, but a new jacket is coming.',
      'form.strange': 'function refund() { return 25; }',
      'internal.quote': 'ten pounds of goodwill once a year to anybody who has waited',
    };
    const text = planted[rule];
    if (text === undefined) return expect(['check.failed', 'placeholder.damaged']).toContain(rule);
    const plain = report(text).findings.filter((item) => item.rule === rule);
    expect(plain.length).toBeGreaterThan(0);
    expect(report(text, withChecks(checks)).findings.filter((item) => item.rule === rule)).toEqual(plain);
  });
});

describe('a lead lets one text pass', () => {
  const allowed = (over: object = {}) => ({
    allowed: [{ rule: 'fact.amount', text: '£25', reason: 'Anniversary offer', by: 'Ines', ...over }],
  });

  test('for its rule, with the reason in the finding', () => {
    const { findings, insertable } = report(invented, withChecks(allowed()));
    expect(insertable).toBe(true);
    expect(findings.find((item) => item.rule === 'fact.amount')).toMatchObject({
      level: 'note',
      message: { key: 'gate.allowed', values: { reason: 'Anniversary offer', by: 'Ines' } },
    });
  });

  test('not for another text, another rule, or after its last day', () => {
    expect(report('It costs £26.', withChecks(allowed())).insertable).toBe(false);
    expect(report(invented, withChecks(allowed({ rule: 'fact.percent' }))).insertable).toBe(false);
    expect(report(invented, withChecks(allowed({ until: '2026-11-22' }))).insertable).toBe(false);
    expect(report(invented, withChecks(allowed({ until: '2026-11-23' }))).insertable).toBe(true);
  });
});
