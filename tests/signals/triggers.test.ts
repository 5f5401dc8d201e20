import { describe, expect, it } from 'vitest';
import { triggerIds } from '@/lib/signals/brief';
import { ruleLanguages } from '@/lib/signals/language/rule-languages';
import { readBrief } from '@/lib/signals/read-brief';
import { triggers } from '@/lib/signals/triggers/registry';
import { briefOf, firedIn, ticketOf } from './one-message';
import { triggerCases } from './trigger-cases';

describe('each trigger, in each language', () => {
  for (const { trigger, language, yes, no } of triggerCases) {
    it.each(yes)(`${trigger} ${language} fires: %s`, (text) => {
      const hits = briefOf(text).triggers.filter((hit) => hit.trigger === trigger);
      expect(hits).not.toHaveLength(0);
      // The evidence is the customer's own words.
      for (const hit of hits) {
        for (const span of hit.spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(hit.spans.length + (hit.where ? 1 : 0)).toBeGreaterThan(0);
      }
    });
    it.each(no)(`${trigger} ${language} stays quiet: %s`, (text) => {
      expect(firedIn(text)).not.toContain(trigger);
    });
  }

  it('has both sides in all seven languages', () => {
    const pairs = new Set(triggerCases.map(({ trigger, language }) => `${trigger} ${language}`));
    expect(pairs.size).toBe((triggerIds.length - 1) * ruleLanguages.length);
  });

  it('has a trigger for every id', () => {
    expect(triggers.map((trigger) => trigger.id).sort()).toEqual([...triggerIds].sort());
  });

  it('names every rule once', () => {
    const names = triggers.flatMap((trigger) => trigger.rules.map((rule) => rule.name));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('vip', () => {
  const vip = (ticket: Record<string, unknown>, ...messages: Record<string, unknown>[]) =>
    readBrief({ ...ticketOf('Is it on its way?', ...messages), ...ticket }, { now: '2026-03-20T00:00:00Z' })
      .triggers.filter((hit) => hit.trigger === 'vip_customer')
      .map(({ rule, where, weak }) => ({ rule, where, weak }));

  it('shows by tag, field, internal note and system line', () => {
    expect(vip({ tags: ['VIP'] })).toEqual([{ rule: 'vip.tag', where: 'tag: VIP', weak: false }]);
    expect(vip({ fields: { 'Loyalty tier': 'Platinum' } })[0]).toMatchObject({ rule: 'vip.field' });
    expect(vip({}, { author: 'agent', public: false, text: 'Top 50 customer, be quick.' })[0]).toMatchObject({
      where: 'internal note',
    });
    expect(vip({}, { author: 'system', text: 'Segment: high value' })[0]).toMatchObject({
      where: 'system line',
    });
  });
  it('is not a denied one, nor what an agent says in public', () => {
    expect(vip({ tags: ['not_vip'] })).toEqual([]);
    expect(vip({ fields: { 'Loyalty tier': 'none' } })).toEqual([]);
    expect(vip({}, { author: 'agent', text: 'Join our VIP club!' })).toEqual([]);
  });
});

describe('whose words count', () => {
  const threat = 'I will ask my bank to reverse the payment.';
  it("never an agent's, a bot's, a note's or quoted history's", () => {
    expect(
      firedIn(
        { text: 'Hello?', quoted: threat, signature: 'Head of Chargebacks' },
        { author: 'agent', text: threat },
        { author: 'agent', public: false, text: threat },
        { author: 'system', text: threat },
      ),
    ).not.toContain('chargeback');
  });
  it('those of somebody in CC, marked as theirs', () => {
    const [hit] = briefOf('Hello there', { author: 'other', authorName: 'Jo', text: threat }).triggers;
    expect(hit).toMatchObject({ trigger: 'chargeback', where: 'cc: Jo' });
  });
});
