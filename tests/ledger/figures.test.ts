import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureEdit, tokensOf } from '../../lib/ledger/distance';
import { cell, toCsv, toJsonl } from '../../lib/ledger/export';
import { figures, rate, weekOf } from '../../lib/ledger/metrics';
import { chain, inserted, rejected, sent, shown, withheld } from './sample';

describe('draft to sent', () => {
  const draft =
    'You can return the jacket within 30 days. The refund takes 5 business days. Let us know if the label works.';

  it('classes by how much was kept', () => {
    expect(measureEdit(draft, draft)).toMatchObject({
      distance: 0,
      editClass: 'verbatim',
      factEdits: 0,
      styleEdits: 0,
    });
    expect(measureEdit(draft, draft.replace('The refund', 'A refund')).editClass).toBe('light');
    expect(measureEdit(draft, 'Something else altogether, written by hand.').editClass).toBe('discarded');
  });

  it('tells a changed fact from a changed word', () => {
    expect(measureEdit(draft, draft.replace('30', '14'))).toMatchObject({ factEdits: 1, styleEdits: 0 });
    expect(measureEdit(draft, draft.replace('can return', 'cannot return'))).toMatchObject({ factEdits: 1 });
    expect(measureEdit(draft, draft.replace('The refund', 'A refund'))).toMatchObject({
      factEdits: 0,
      styleEdits: 1,
    });
  });

  it('ignores white space, and stays between 0 and 1', () => {
    expect(measureEdit(draft, draft.replace(/ /g, '\n\n')).distance).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { distance } = measureEdit(a, b);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        if (distance === 0) expect(tokensOf(a)).toEqual(tokensOf(b));
      }),
    );
  });
});

describe('the figures', () => {
  const records = chain([
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
  ]);
  const got = figures(records);

  it('counts a suggestion once, over a stated n', () => {
    expect(got.inserted).toMatchObject({ count: 2, n: 3 });
    expect(got.abstention).toMatchObject({ count: 1, n: 4 });
    expect(got.edits.verbatim).toMatchObject({ count: 1, n: 2 });
    expect(got.factEdited).toMatchObject({ count: 1, n: 2 });
    expect(got.rejected).toEqual({ 'wrong-tone': 1 });
    expect(got.msToDraft).toEqual({ p50: 20, p95: 80 });
  });

  it('gives the Wilson interval', () => {
    // Textbook value: 8 of 10 is 0.490 to 0.943.
    const { low, high } = rate(8, 10);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
    expect(rate(0, 0)).toEqual({ count: 0, n: 0, low: null, high: null });
  });

  it('groups by the Monday', () => {
    expect(weekOf('2026-11-23T00:00:00Z')).toBe('2026-11-23');
    expect(weekOf('2026-11-22T23:59:59Z')).toBe('2026-11-16');
  });
});

describe('exports', () => {
  it('writes one canonical record a line', () => {
    const records = chain([shown('a'), sent('a')]);
    const lines = toJsonl(records).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
    expect(lines[0]?.startsWith('{"at":')).toBe(true);
  });

  it('lets no cell start a formula', () => {
    for (const bad of ['=1+1', '+A1', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1']) {
      expect(cell(bad).replace(/^"/, '').startsWith("'"), JSON.stringify(bad)).toBe(true);
    }
    expect(cell('plain "quoted", text')).toBe('"plain ""quoted"", text"');
    expect(cell(-2)).toBe('-2');
    expect(toCsv(chain([shown('=cmd()')]))).toContain("'=cmd()");
  });
});

it('counts what a lead let pass by rule, each time', () => {
  const allowed = (suggestion: string, rule: string) => ({
    kind: 'allowed-once' as const,
    brand: 'marlow',
    helpdesk: 'zendesk',
    ticket: 't-1',
    suggestion,
    rule,
    text: '0'.repeat(64),
    reason: 'Agreed with the brand',
    by: 'Ines',
    passphraseSet: '2026-11-23T10:00:00Z',
  });
  const events = [
    shown('a'),
    allowed('a', 'fact.amount'),
    allowed('a', 'fact.amount'),
    allowed('b', 'source.conflict'),
  ];
  expect(figures(chain(events)).allowedOnce).toEqual({ 'fact.amount': 2, 'source.conflict': 1 });
  expect(figures(chain([shown('a')])).allowedOnce).toEqual({});
});
