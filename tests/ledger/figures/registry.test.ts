import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { has } from '../../../components/i18n';
import { dimensionOf, dimensions, splitBy } from '../../../lib/ledger/figures/dimensions';
import { families } from '../../../lib/ledger/figures/figure';
import { figureOf, figures } from '../../../lib/ledger/figures/registry';
import type { LedgerEvent } from '../../../lib/ledger/record';
import { storiesOf } from '../../../lib/ledger/stories';
import { chain, inserted, rejected, sent, shown, withheld } from '../sample';

const common = (suggestion: string, ticket = 't-1') => ({
  brand: 'marlow',
  helpdesk: 'zendesk',
  ticket,
  suggestion,
});
const opened = (suggestion: string, ticket: string, over: object = {}): LedgerEvent => ({
  kind: 'opened',
  ...common(suggestion, ticket),
  channel: 'email',
  eligible: true,
  ...over,
});
const measure = (id: string, events: readonly LedgerEvent[]) =>
  figureOf(id).measure(storiesOf(chain(events)));
const value = (id: string, events: readonly LedgerEvent[]) => measure(id, events).value;

/** The ids of the table in docs/metrics.md: the first cell of its lines, in backticks. */
const documented = (doc: string) => [...doc.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id);

describe('the registry', () => {
  const doc = readFileSync('docs/metrics.md', 'utf8');

  it('has each figure once in the document, and the document no other', () => {
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...documented(doc)].sort()).toEqual([...ids].sort());
    expect(documented('| `planted` | x |')).toEqual(['planted']);
  });

  it('has the words of every figure, family and dimension', () => {
    const keys = [
      ...figures.flatMap(({ id }) => [`figure.${id}`, `figure.${id}.of`]),
      ...families.map((family) => `family.${family}`),
      ...dimensions.map(({ id }) => `split.by.${id}`),
    ];
    expect(keys.filter((key) => !has(key))).toEqual([]);
    expect(has('figure.planted')).toBe(false);
  });

  it('says of nothing that there is no data, and never a share', () => {
    for (const figure of figures) {
      const { form } = figure.measure([]).value;
      expect([figure.id, form === 'none' || form === 'number']).toEqual([figure.id, true]);
    }
  });
});

describe('the figures', () => {
  const events = [
    shown('a'),
    inserted('a'),
    inserted('a'),
    sent('a'),
    shown('b', { msToDraft: 80 }),
    inserted('b'),
    sent('b', { editClass: 'heavy', distance: 0.3, factEdits: 2 }),
    shown('c'),
    rejected('c'),
    withheld('d'),
  ];

  it('count a suggestion once, over a stated n, and name it', () => {
    expect(value('inserted', events)).toMatchObject({ count: 2, n: 3 });
    expect(value('abstention', events)).toMatchObject({ count: 1, n: 4 });
    expect(value('verbatim', events)).toMatchObject({ count: 1, n: 2 });
    expect(value('fact-edited', events)).toMatchObject({ count: 1, n: 2 });
    expect(measure('rejected-by', events)).toMatchObject({
      value: { counts: { 'wrong-tone': 1 } },
      byName: { 'wrong-tone': ['c'] },
    });
    expect(value('ms-draft', events)).toMatchObject({ n: 3, p50: 20, p95: 80 });
    expect(measure('verbatim', events).counted).toEqual(['a']);
    expect(measure('verbatim', events).of.sort()).toEqual(['a', 'b']);
  });

  it('say "not recorded" of what old records do not tell, and never 0', () => {
    for (const id of [
      'eligible',
      'suggestion-rate',
      'claims-shown',
      'claims-sent',
      'macro-hit-1',
      'clauses-kept',
      'unusable-inserted',
      'ms-first',
      'ms-reply',
      'worth-editing',
      'follow-up',
      'reopened',
    ])
      expect([id, value(id, [...events, shown('e', { ticket: 't-9' }), sent('e')])]).toEqual([
        id,
        id === 'follow-up' ? { form: 'none', why: 'no-data' } : { form: 'none', why: 'not-recorded' },
      ]);
    const mixed = [...events, shown('e', { claims: { checkable: 4, supported: 3 } })];
    expect(measure('claims-shown', mixed)).toMatchObject({ value: { count: 3, n: 4 }, unrecorded: 3 });
  });

  it('count coverage by ticket', () => {
    const list = [
      opened('a', 'x'),
      shown('a', { ticket: 'x' }),
      shown('a2', { ticket: 'x' }),
      opened('b', 'y'),
      opened('c', 'z', { eligible: false }),
    ];
    expect(value('eligible', list)).toMatchObject({ count: 2, n: 3 });
    expect(value('suggestion-rate', list)).toMatchObject({ count: 1, n: 2 });
  });

  it('find the macro that was sent among those offered', () => {
    const offered = ['other', 'return-how', 'third'];
    const list = [shown('a', { offered }), inserted('a'), sent('a')];
    expect(value('macro-hit-1', list)).toMatchObject({ count: 0, n: 1 });
    expect(value('macro-hit-3', list)).toMatchObject({ count: 1, n: 1 });
    // What was replaced tells of no macro.
    expect(value('macro-hit-3', [...list.slice(0, 2), sent('a', { editClass: 'discarded' })])).toMatchObject({
      why: 'no-data',
    });
  });

  it('count lost clauses and inserts that were not allowed', () => {
    const lost = sent('a', { mandatory: 2, findings: { 'must.changed': 1 } });
    expect(value('clauses-kept', [shown('a'), lost])).toMatchObject({ count: 1, n: 2 });
    const bad = { ...inserted('a'), sources: { used: 2, unusable: 1 } };
    const good = { ...inserted('b'), sources: { used: 1, unusable: 0 } };
    expect(value('unusable-inserted', [bad, good])).toMatchObject({ form: 'bound', count: 1, n: 2 });
    expect(value('unusable-inserted', [good])).toMatchObject({
      count: 0,
      n: 1,
      upper: expect.closeTo(0.95, 5),
    });
  });

  it('count a leak with its bound, and leave out what could not be checked', () => {
    const leak = sent('a', { findings: { 'brand.other': 1 } });
    const failed = sent('b', { findings: { 'check.failed': 1 } });
    expect(value('other-brand-sent', [leak, failed, sent('c')])).toMatchObject({ count: 1, n: 2 });
  });

  it('compare with replies by hand, where there are enough of them', () => {
    const byHand = Array.from({ length: 5 }, (_, i) => [
      shown(`h${i}`),
      sent(`h${i}`, { editClass: 'discarded', distance: 0.9, msFromOpen: 60_000 }),
    ]).flat();
    const fast = [
      shown('f'),
      inserted('f'),
      sent('f', { distance: 0.1, editClass: 'light', msFromOpen: 20_000 }),
    ];
    const slow = [
      shown('s'),
      inserted('s'),
      sent('s', { distance: 0.1, editClass: 'light', msFromOpen: 90_000 }),
    ];
    expect(value('worth-editing', [...byHand, ...fast, ...slow])).toMatchObject({ count: 1, n: 2 });
    expect(value('worth-editing', [...byHand.slice(2), ...fast])).toMatchObject({ why: 'not-recorded' });
  });

  it('see a customer who wrote again within 48 hours, and wait for the 48 hours', () => {
    const list = chain([shown('a'), sent('a'), opened('a2', 't-1', { customerAt: '2026-11-03T09:00:00Z' })]);
    const later = chain([...list.map(({ event }) => event), shown('z', { ticket: 'other' })]);
    const moved = later.map((record, i) =>
      i === 3 ? { ...record, at: '2026-11-09T09:00:00.000Z' } : record,
    );
    expect(figureOf('follow-up').measure(storiesOf(moved)).value).toMatchObject({ count: 1, n: 1 });
    expect(figureOf('follow-up').measure(storiesOf(later)).value).toMatchObject({ why: 'no-data' });
  });

  it('count what a lead let pass by rule, each time', () => {
    const allowed = (suggestion: string, rule: string): LedgerEvent => ({
      kind: 'allowed-once',
      ...common(suggestion),
      rule,
      text: '0'.repeat(64),
      reason: 'Agreed with the brand',
      by: 'Ines',
      passphraseSet: '2026-11-23T10:00:00Z',
    });
    const list = [
      shown('a'),
      allowed('a', 'fact.amount'),
      allowed('a', 'fact.amount'),
      allowed('b', 'source.conflict'),
    ];
    expect(value('let-pass', list)).toEqual({
      form: 'tally',
      counts: { 'fact.amount': 2, 'source.conflict': 1 },
    });
  });
});

describe('a split', () => {
  it('loses no suggestion, and counts it in the week in which it began', () => {
    const [first, second, third] = chain([shown('late'), shown('next', { language: 'de' }), sent('late')]);
    if (!first || !second || !third) throw new Error('three records expected');
    const stories = storiesOf([
      first,
      { ...second, at: '2026-11-10T08:00:00.000Z' },
      { ...third, at: '2026-11-10T09:00:00.000Z' },
    ]);
    for (const dimension of dimensions)
      expect([...splitBy(stories, dimension).values()].flat()).toHaveLength(stories.length);
    const week = dimensionOf('week');
    if (!week) throw new Error('there are weeks');
    const counts = [...splitBy(stories, week)].map(([monday, list]) => [
      monday,
      ...['drafts-shown', 'sent'].map((id) => figureOf(id).measure(list).counted.length),
    ]);
    expect(counts).toEqual([
      ['2026-11-02', 1, 1],
      ['2026-11-09', 1, 0],
    ]);
  });

  it('knows no agents', () => {
    expect(dimensions.map(({ id }) => id)).not.toContain('agent');
  });
});
