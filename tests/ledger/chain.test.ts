import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainFaults, link } from '../../lib/ledger/chain';
import type { LedgerRecord } from '../../lib/ledger/record';
import { chain, inserted, rejected, sent, shown, withheld } from './sample';

const good = chain([shown('a'), inserted('a'), sent('a'), withheld('b'), shown('c'), rejected('c')]);
const faults = (records: readonly unknown[]) => chainFaults(records).map(({ fault }) => fault);

describe('the chain', () => {
  it('is whole as written, from the start and from a known head', () => {
    expect(chainFaults(good)).toEqual([]);
    expect(chainFaults(good.slice(3), good[2] ?? null)).toEqual([]);
  });

  it('does not run backwards with the clock', () => {
    const [first] = good;
    const next = link(first ?? null, shown('z'), '2020-01-01T00:00:00.000Z');
    expect(next.at).toBe(first?.at);
  });

  it('shows every kind of tampering', () => {
    const [r1, r2, r3, ...rest] = good as [LedgerRecord, LedgerRecord, LedgerRecord, ...LedgerRecord[]];
    expect(faults([r1, { ...r2, event: sent('a') }, r3])).toEqual(['hash']);
    expect(faults([r1, r3, ...rest])).toContain('gap');
    expect(faults([r1, r3, r2, ...rest])).toContain('link');
    expect(faults([r1, r2, r2, r3])).toContain('gap');
    expect(faults([r1, link(r1, sent('forged'), r2.at), r3, ...rest])).toContain('link');
    expect(faults([r1, { ...r2, extra: true }])).toContain('shape');
    expect(faults([{ ...r1, at: '2026-01-01T00:00:00.000Z' }, r2])).toContain('hash');
  });

  it('notices any single changed character of any record', () => {
    const text = good.map((record) => JSON.stringify(record));
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.nat(5_000),
        fc.constantFrom('0', 'z', '9', 'e'),
        (row, at, put) => {
          const line = text[row] ?? '';
          const place = at % line.length;
          const bent = line.slice(0, place) + put + line.slice(place + 1);
          let record: unknown;
          try {
            record = JSON.parse(bent);
          } catch {
            return;
          }
          if (JSON.stringify(record) === line) return;
          expect(chainFaults(good.map((kept, i) => (i === row ? record : kept)))).not.toEqual([]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
