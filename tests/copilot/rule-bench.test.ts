import { describe, expect, it } from 'vitest';
import { alertsPer100 } from '../../lib/copilot/comparison';
import { compareRules } from '../../lib/copilot/rule-bench';
import { silentRule } from '../../lib/packs/rules';
import type { Escalation } from '../../lib/packs/schema';
import { materialOf } from '../../lib/packs/select';
import { readPasted } from '../../lib/ticket/pasted';
import { samplePack } from '../packs/sample';

const now = '2026-11-02T09:00:00Z';
const with_ = (...escalations: Escalation[]) =>
  materialOf({ ...samplePack('alpha'), escalations }, '2026-11-02');
const chargeback = silentRule('chargeback');
const gift: Escalation = { ...silentRule('gift-cards'), phrases: { en: ['gift card'] } };

const [bank, card] = readPasted(
  'I will dispute this charge with my bank.\n---\nCan I pay the rest with a Gift Card?',
).tickets;
if (!bank || !card) throw new Error('no tickets');

describe('the rule bench', () => {
  it('finds what a new rule would flag, with the customer’s words', () => {
    const { added, kept, lost } = compareRules(card, with_(), with_(gift), now);
    expect(added).toMatchObject([{ trigger: 'gift-cards', quotes: ['Gift Card'], level: 'warn' }]);
    expect([kept, lost]).toEqual([[], []]);
    expect(compareRules(bank, with_(), with_(gift), now).added).toEqual([]);
  });

  it('finds what a rule that is switched off would miss', () => {
    const off = with_({ ...chargeback, enabled: false });
    const { lost, kept } = compareRules(bank, with_(), off, now);
    expect(lost.map(({ trigger }) => trigger)).toEqual(['chargeback']);
    expect(lost[0]?.quotes[0]).toMatch(/dispute/);
    expect(kept).toEqual([]);
    // And back on again.
    expect(compareRules(bank, off, with_(), now).added).toMatchObject([{ trigger: 'chargeback' }]);
  });

  it('shows a weaker rule as kept, with its level of today', () => {
    const { kept, added, lost } = compareRules(bank, with_(), with_({ ...chargeback, level: 'note' }), now);
    expect(kept).toMatchObject([{ trigger: 'chargeback', level: 'note', was: 'warn' }]);
    expect([added, lost]).toEqual([[], []]);
  });

  it('says nothing changes where nothing did', () => {
    const { kept, added, lost } = compareRules(bank, with_(gift), with_(gift), now);
    expect(kept).toHaveLength(1);
    expect(kept[0]).not.toHaveProperty('was');
    expect([added, lost]).toEqual([[], []]);
  });

  it('drops the words of a rule of the pack’s own when it is switched off', () => {
    expect(compareRules(card, with_(gift), with_({ ...gift, enabled: false }), now).lost).toHaveLength(1);
  });

  it('counts for 100 tickets', () => {
    const one = compareRules(card, with_(), with_(gift), now);
    expect(alertsPer100(one, 4)).toEqual({ today: 0, changed: 25 });
    expect(alertsPer100(one, 0)).toEqual({ today: 0, changed: 0 });
  });
});
