import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/packs/import';
import { packWithRules, phrasesIn, ruleId, rulesOf, silentRule } from '../../lib/packs/rules';
import { samplePack } from './sample';

const named = { ...silentRule('chargeback'), level: 'stop' as const, owner: 'Payments' };
const pack = { ...samplePack('alpha'), escalations: [named] };

describe('the rules of a pack', () => {
  it('lists its own first and what it does not name after', () => {
    const rules = rulesOf(pack, ['angry_customer', 'chargeback']);
    expect(rules.map(({ trigger }) => trigger)).toEqual(['chargeback', 'angry_customer']);
    expect(rules[1]).toMatchObject({ enabled: true, level: 'warn', owner: '' });
  });

  it('writes the next version, which can be installed, and nothing that was not said', () => {
    const [chargeback, angry] = rulesOf(pack, ['angry_customer', 'chargeback']);
    if (!chargeback || !angry) throw new Error('no rules');
    const own = { ...silentRule('gift-cards'), owner: 'Lead', phrases: { en: ['gift card'] } };
    const next = packWithRules(pack, [{ ...chargeback, enabled: false }, angry, own], '2026-11-02');
    expect(next).toMatchObject({ version: 2, updatedOn: '2026-11-02' });
    expect(next.escalations.map(({ trigger, enabled }) => [trigger, enabled])).toEqual([
      ['chargeback', false],
      ['gift-cards', true],
    ]);
    expect(readPack(JSON.stringify(next)).escalations).toEqual(next.escalations);
    // Planted: a change to a rule that the pack did not name must not be lost.
    expect(packWithRules(pack, [{ ...angry, enabled: false }], '2026-11-02').escalations).toHaveLength(1);
    expect(pack.version).toBe(1);
  });

  it('makes ids from names, and none from a name without Latin letters', () => {
    expect(ruleId('  Geschäft: Küche & Bad! ')).toBe('geschaft-kuche-bad');
    expect(ruleId('礼品卡')).toBe('');
  });

  it('takes one phrase a line, each once', () => {
    expect(phrasesIn(' gift card \n\nvoucher\ngift card')).toEqual(['gift card', 'voucher']);
  });
});
