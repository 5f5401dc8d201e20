import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate, spread, upperBound } from '../../../lib/ledger/figures/intervals';

describe('the Wilson interval', () => {
  it('is the textbook one', () => {
    // 8 of 10 is 0.490 to 0.943; 81 of 263 is 0.255 to 0.366 (Newcombe, 1998, table I).
    expect(rate(8, 10).low).toBeCloseTo(0.49, 2);
    expect(rate(8, 10).high).toBeCloseTo(0.943, 2);
    expect(rate(81, 263).low).toBeCloseTo(0.2553, 3);
    expect(rate(81, 263).high).toBeCloseTo(0.3662, 3);
    expect(rate(0, 0)).toEqual({ count: 0, n: 0, low: null, high: null });
  });
});

describe('the upper bound', () => {
  it('is the rule of three where nothing was counted', () => {
    for (const n of [30, 100, 1_000, 50_000]) {
      expect(upperBound(0, n)).toBeCloseTo(1 - 0.05 ** (1 / n), 8);
      expect(upperBound(0, n)).toBeLessThan(3 / n);
    }
    expect(upperBound(0, 0)).toBeNull();
    expect(upperBound(5, 5)).toBe(1);
  });

  it('is that of Clopper and Pearson where something was', () => {
    // One-sided 95 %: 1 of 10 is 0.394, 2 of 20 is 0.283 (the upper ends of the two-sided 90 % intervals in their tables).
    expect(upperBound(1, 10)).toBeCloseTo(0.3942, 3);
    expect(upperBound(2, 20)).toBeCloseTo(0.2826, 3);
  });

  it('always lies above the share that was seen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const count = Math.floor(share * n);
          const upper = upperBound(count, n) ?? 0;
          expect(upper).toBeGreaterThanOrEqual(count / n);
          expect(upper).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the spread', () => {
  it('takes the nearest rank, and no interval from too few', () => {
    expect(spread([])).toBeNull();
    expect(spread([30, 10, 20])).toEqual({ n: 3, p50: 20, p95: 30, low: null, high: null });
  });

  it('holds the median with 95 % at the ranks of the sign test', () => {
    // Conover (1999), table of the sign test: n = 10 takes ranks 2 and 9, n = 20 takes 6 and 15.
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    expect(spread(upTo(10))).toMatchObject({ low: 2, high: 9 });
    expect(spread(upTo(20))).toMatchObject({ low: 6, high: 15 });
    // Where the normal form takes over it says the same, to a rank.
    const [exact, normal] = [spread(upTo(1_000)), spread(upTo(1_001))];
    expect(Math.abs((normal?.low ?? 0) - (exact?.low ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs((normal?.high ?? 0) - (exact?.high ?? 0))).toBeLessThanOrEqual(2);
  });
});
