import { describe, expect, it } from 'vitest';
import { handOffOf } from '@/lib/packs/hand-off';
import { Escalation } from '@/lib/packs/schema';

const rule = (trigger: string, handOff?: unknown, more: object = {}) =>
  Escalation.parse({ trigger, owner: 'o', may: 'm', mayNot: 'n', ...(handOff ? { handOff } : {}), ...more });

describe('what the rules ask of the helpdesk', () => {
  const rules = [
    rule('chargeback', { tags: ['escalated', 'esc_chargeback'], assignee: 'Payments' }),
    rule('legal_threat', { tags: ['Escalated', 'esc_legal'], assignee: 'Legal' }),
    rule('vip_customer'),
    rule('churn_risk', { tags: ['churn'] }, { enabled: false }),
  ];

  it('joins the tags, each once, and takes the assignee of the gravest rule that names one', () => {
    expect(handOffOf(rules, ['vip_customer', 'legal_threat', 'chargeback'])).toEqual({
      tags: ['escalated', 'esc_legal', 'esc_chargeback'],
      assignee: 'Legal',
    });
  });

  it('asks for nothing where no rule does: an old pack, a rule that is off, a trigger without one', () => {
    const nothing = { tags: [], assignee: '' };
    expect(handOffOf(rules, ['vip_customer', 'churn_risk', 'self_harm'])).toEqual(nothing);
    expect(handOffOf([], ['chargeback'])).toEqual(nothing);
  });

  it('accepts packs without it, and refuses tags that a helpdesk would split', () => {
    expect(rule('chargeback').handOff).toBeUndefined();
    for (const bad of ['two words', 'a,b', '', ' x', '<b>'])
      expect(() => rule('chargeback', { tags: [bad] }), bad).toThrow();
    expect(() => rule('chargeback', { tags: ['fine', 'weiter-geleitet', 'esc:1'] })).not.toThrow();
    expect(() => rule('chargeback', { assignee: '  ' })).toThrow();
  });
});
