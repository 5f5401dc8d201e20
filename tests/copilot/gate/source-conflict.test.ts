import { describe, expect, test } from 'vitest';
import { conflictsWith } from '../../../lib/copilot/gate/conflict/conflict';
import { prepareGate } from '../../../lib/copilot/gate/prepare';
import { Checks, type Pack } from '../../../lib/packs/schema';
import { materialOf } from '../../../lib/packs/select';
import { brandIds, brandPack } from '../../lab/brands/brand-packs';
import { draftOf, gateFor, pack, report, section, textOf } from './sample';

const day = '2026-11-23';
const returnsText = 'You can return it within 30 days of delivery.';
const rival = 'Returns are accepted within 14 days of delivery.';

const withArticle = (text: string, over: object = {}): Pack => ({
  ...pack,
  articles: [...pack.articles, section('old-returns', text, over)],
});
const conflicts = (of: Pack, text = returnsText) =>
  report(text, { gate: gateFor(of) }).findings.filter(({ rule }) => rule === 'source.conflict');

describe('two approved sources that disagree', () => {
  test('block the value, name both and show both', () => {
    const [found, ...more] = conflicts(withArticle(rival));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      level: 'block',
      text: '30 days',
      source: { kind: 'macro', id: 'return-how' },
      against: { kind: 'passage', id: 'old-returns/main', quote: rival },
      message: { values: { value: '30 days', approved: '14 days', other: 'old returns: old-returns' } },
    });
    expect(report(returnsText, { gate: gateFor(withArticle(rival)) }).insertable).toBe(false);
  });

  test('block either value, so that none is chosen', () => {
    expect(conflicts(withArticle(rival), 'You can return it within 14 days of delivery.')).toHaveLength(1);
  });

  test('block a draft that cites one of them', () => {
    const draft = draftOf([
      {
        text: returnsText,
        sources: [{ kind: 'passage', id: 'returns/main', version: 1, origin: 'model' }],
      },
    ]);
    const found = report(textOf(draft), { gate: gateFor(withArticle(rival)), draft }).findings;
    expect(found.map(({ rule }) => rule)).toContain('source.conflict');
    expect(found.find(({ rule }) => rule === 'source.conflict')?.source?.id).toBe('returns/main');
  });

  test('say nothing of a value that the reply does not state', () => {
    expect(conflicts(withArticle(rival), 'Standard delivery takes 3 to 5 business days.')).toEqual([]);
  });

  test('are as strict as the brand says', () => {
    const checks = Checks.parse({ levels: { 'source.conflict': 'warn' } });
    expect(conflicts({ ...withArticle(rival), checks })[0]?.level).toBe('warn');
  });
});

test.each([
  ['nothing else is said', pack],
  ['the other is over', withArticle(rival, { validUntil: '2026-11-22' })],
  ['the other holds later', withArticle(rival, { validFrom: '2026-11-24' })],
  ['the other is not approved', withArticle(rival, { status: 'draft' })],
  ['the other is for agents only', withArticle(rival, { audience: 'internal' })],
  [
    'the other is for one country',
    withArticle('Returns from Ireland are accepted within 14 days of delivery.'),
  ],
  ['the other is for one product', withArticle('Moss Socks can be returned within 14 days of delivery.')],
  ['the other is for one state', withArticle('Sale items can be returned within 14 days of delivery.')],
  ['the other says the same in weeks', withArticle('Returns are accepted within 720 hours of delivery.')],
])('no conflict where %s', (_, of) => {
  expect(conflicts(of)).toEqual([]);
});

test('the conflict ends with the day of the check, not with the day the material was chosen', () => {
  const gate = gateFor(withArticle(rival, { validUntil: '2026-11-23' }));
  const on = (now: string) =>
    report(returnsText, { gate, now }).findings.some(({ rule }) => rule === 'source.conflict');
  expect(on('2026-11-23T10:00:00Z')).toBe(true);
  expect(on('2026-11-24T10:00:00Z')).toBe(false);
});

test.each(brandIds)('%s, as the lab has it, does not contradict itself', (brand) => {
  const gate = prepareGate(materialOf(brandPack(brand), day));
  const stated = [...gate.byKind.values()].flat();
  expect(stated.length).toBeGreaterThan(200);
  expect(
    stated.flatMap((one) =>
      conflictsWith(one, gate, day).map((other) => `${one.source.quote} / ${other.source.quote}`),
    ),
  ).toEqual([]);
});
