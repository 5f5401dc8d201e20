import { describe, expect, it } from 'vitest';
import { detections } from '../../lib/ledger/recall';
import type { LedgerEvent } from '../../lib/ledger/record';
import { drawOf, sampleOf } from '../../lib/ledger/sample';
import { chain, shown } from './sample';

const plan = { seed: 'seed-of-a-test', rate: 0.1 };
const common = (ticket: string) => ({
  brand: 'marlow',
  helpdesk: 'zendesk',
  ticket,
  suggestion: `s-${ticket}`,
});
const seen = (ticket: string) => shown(`s-${ticket}`, { ticket });
const flag = (ticket: string, trigger = 'chargeback'): LedgerEvent => ({
  kind: 'flag-shown',
  ...common(ticket),
  trigger,
  rule: `${trigger}.test`,
});
const wrong = (ticket: string, correction: 'wrong' | 'withdrawn' | 'missed' = 'wrong'): LedgerEvent => ({
  kind: 'flag-corrected',
  ...common(ticket),
  trigger: 'chargeback',
  correction,
});
const label = (
  ticket: string,
  missed: string[],
  result: 'none' | 'missed' | 'unreadable' = missed.length > 0 ? 'missed' : 'none',
): LedgerEvent => ({ kind: 'labelled', ...common(ticket), result, missed, ...plan });

const names = (n: number) => Array.from({ length: n }, (_, i) => `t${i}`);
const drawnOf = (events: readonly LedgerEvent[], rate = plan.rate) =>
  sampleOf(chain(events), 'marlow', { ...plan, rate });

describe('the random sample', () => {
  it('draws about its share, the same tickets each time, and others with another seed', () => {
    const events = names(4_000).map(seen);
    const { drawn, unflagged } = drawnOf(events);
    expect(unflagged).toBe(4_000);
    // 400 expected; four standard deviations are 76.
    expect(Math.abs(drawn.length - 400)).toBeLessThan(76);
    const again = drawnOf([...events].reverse()).drawn.map(({ ticket }) => ticket);
    expect(again).toEqual(drawn.map(({ ticket }) => ticket));
    const other = sampleOf(chain(events), 'marlow', { seed: 'another-seed', rate: 0.1 });
    expect(other.drawn.map(({ ticket }) => ticket)).not.toEqual(again);
  });

  it('keeps what was drawn when the share rises', () => {
    const events = names(500).map(seen);
    const few = drawnOf(events, 0.05).drawn.map(({ ticket }) => ticket);
    const many = new Set(drawnOf(events, 0.2).drawn.map(({ ticket }) => ticket));
    expect(few.length).toBeGreaterThan(0);
    expect(few.every((ticket) => many.has(ticket))).toBe(true);
  });

  it('gives the draw that anyone can compute: HMAC-SHA-256, first 48 bits', () => {
    // RFC 4231, case 2: key "Jefe", data "what do ya want for nothing?" begins 5bdcc146bf60.
    expect(drawOf('Jefe', 'what do ya want for nothing?')).toBe(0x5bdcc146bf60 / 2 ** 48);
  });

  it('never draws a flagged ticket, another brand’s, or one that was not worked on', () => {
    const events = [
      seen('calm'),
      seen('loud'),
      flag('loud'),
      flag('only-flag'),
      shown('x', { ticket: 'theirs', brand: 'lumen' }),
    ];
    expect(drawnOf(events, 1)).toMatchObject({ unflagged: 1, drawn: [{ ticket: 'calm' }] });
  });

  it('takes the last label, and forgets a ticket that is flagged later', () => {
    const events = [seen('a'), label('a', ['chargeback']), label('a', []), seen('b'), label('b', [])];
    const { drawn } = drawnOf([...events, flag('b')], 1);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.label).toEqual({ result: 'none', missed: [] });
  });
});

describe('recall from labels, precision from corrections', () => {
  const of = (events: readonly LedgerEvent[], rate = 1) =>
    detections(chain(events), 'marlow', { ...plan, rate });

  it('is not measured before a label', () => {
    const got = of([seen('a'), seen('b'), flag('b')]);
    expect(got.any.recall).toBeNull();
    expect(got).toMatchObject({ labelled: 0, weight: null });
    expect(got.any.precision).toMatchObject({ count: 1, n: 1 });
  });

  it('weighs each labelled ticket by what it stands for', () => {
    // 20 found; 1,000 unflagged of which the first 100 of the draw are labelled, 2 of them missed: 20 missed in all.
    const calm = names(1_000).map(seen);
    const sample = sampleOf(chain(calm), 'marlow', { ...plan, rate: 1 }).drawn.slice(0, 100);
    const labels = sample.map(({ ticket }, i) => label(ticket, i < 2 ? ['chargeback'] : []));
    const loud = names(20).flatMap((name) => [seen(`f${name}`), flag(`f${name}`)]);
    const got = of([...calm, ...loud, ...labels]);
    expect(got.weight).toBe(10);
    expect(got.any.recall?.value).toBeCloseTo(0.5, 10);
    // Wilson for 2 of 100 is 0.0055 to 0.0700: 5.5 to 70 missed.
    expect(got.any.recall?.low).toBeCloseTo(20 / 90, 2);
    expect(got.any.recall?.high).toBeCloseTo(20 / 25.5, 2);
    expect(got.byTrigger.chargeback?.missed).toMatchObject({ count: 2, n: 100 });
  });

  it('is exact when every unflagged ticket was labelled', () => {
    const got = of([seen('a'), label('a', ['self_harm']), seen('b'), label('b', []), seen('c'), flag('c')]);
    expect(got.any.recall).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
    expect(got.byTrigger.self_harm?.recall).toMatchObject({ value: 0 });
  });

  it('counts a flag marked wrong against precision, and as nothing found', () => {
    const events = [flag('a'), flag('b'), wrong('b'), flag('c'), wrong('c'), wrong('c', 'withdrawn')];
    const got = of([...events, seen('d'), label('d', [])]);
    expect(got.byTrigger.chargeback?.precision).toMatchObject({ count: 2, n: 3 });
    // Planted: a correction that names a ticket without the flag changes nothing.
    expect(of([...events, wrong('z')]).byTrigger.chargeback?.precision).toMatchObject({ count: 2, n: 3 });
  });

  it('leaves out what could not be read, and says how many', () => {
    const got = of([seen('a'), label('a', [], 'unreadable'), seen('b'), label('b', [])]);
    expect(got).toMatchObject({ labelled: 1, unreadable: 1, drawn: 2, weight: 2 });
  });

  it('gives no figure where there was nothing to find', () => {
    expect(of([seen('a'), label('a', [])]).any.recall).toBeNull();
  });
});
