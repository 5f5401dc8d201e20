import { describe, expect, it } from 'vitest';
import { groupFlags } from '@/components/sidebar/group-flags';
import { flagsOf } from '@/lib/copilot/flags';
import type { Material } from '@/lib/packs/material';
import type { TriggerHit } from '@/lib/signals/brief';

const span = (text: string) => ({ messageId: 'm1', start: 0, end: text.length, text });
const hit = (rule: string, more: Partial<TriggerHit> = {}): TriggerHit => ({
  trigger: rule.split('.')[0] ?? '',
  rule,
  spans: [],
  weak: false,
  ...more,
});
const material = {
  escalations: [
    { trigger: 'legal', enabled: true, level: 'stop', owner: 'Legal', may: '', mayNot: '' },
    { trigger: 'vip', enabled: true, level: 'note', owner: 'Sales', may: '', mayNot: '' },
    { trigger: 'off', enabled: false, level: 'stop', owner: '', may: '', mayNot: '' },
  ],
} as unknown as Material;

describe('the flags of a ticket', () => {
  const hits = [
    hit('vip.claimed', { spans: [span('a good customer')], weak: true }),
    hit('vip.tag', { where: 'tag: VIP' }),
    hit('vip.note', { where: 'internal note', spans: [span('VIP, be quick')] }),
    hit('legal.learnt', { spans: [span('you will hear of us')], guessed: true }),
    hit('legal.court', { spans: [span('court'), span('judge')] }),
    hit('legal.lawyer', { spans: [span('court'), span('lawyer')] }),
    hit('off.rule', { spans: [span('off')] }),
  ];
  const flags = flagsOf(hits, material);

  it('are one for each trigger, the gravest first', () => {
    expect(flags.map(({ trigger, level }) => [trigger, level])).toEqual([
      ['legal', 'stop'],
      ['vip', 'note'],
    ]);
  });

  it('have every quote, rule and place once, the surest first', () => {
    expect(flags[0]).toMatchObject({
      rule: 'legal.court',
      rules: ['legal.court', 'legal.lawyer', 'legal.learnt'],
    });
    expect(flags[0]?.spans.map(({ text }) => text)).toEqual([
      'court',
      'judge',
      'lawyer',
      'you will hear of us',
    ]);
    expect(flags[1]).toMatchObject({ rule: 'vip.tag', places: ['tag: VIP', 'internal note'] });
  });

  it('are no guess and no mere claim where one hit is neither', () => {
    expect(flags[0]?.guessed ?? false).toBe(false);
    expect(flags[1]?.weak).toBe(false);
    expect(flagsOf(hits.slice(3, 4), material)[0]).toMatchObject({ guessed: true, level: 'warn' });
    expect(flagsOf(hits.slice(0, 1), material)[0]).toMatchObject({ weak: true });
  });

  it('are drawn as they are, grouped or not', () => {
    const loose = hits.slice(4, 6).flatMap((one) => flagsOf([one], material));
    expect(loose).toHaveLength(2);
    expect(groupFlags(loose)).toEqual(groupFlags(flagsOf(hits.slice(4, 6), material)));
    expect(groupFlags(flags)[1]).toMatchObject({
      rules: ['vip.tag', 'vip.note', 'vip.claimed'],
      places: ['tag: VIP', 'internal note'],
    });
  });
});
