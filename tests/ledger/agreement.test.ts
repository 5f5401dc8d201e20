import { describe, expect, it } from 'vitest';
import { kappa, ratersOf, scoresOf } from '../../lib/ledger/agreement';
import type { LedgerEvent, Score } from '../../lib/ledger/record';
import { storiesOf } from '../../lib/ledger/stories';
import { chain, shown } from './sample';

const table = (counts: readonly (readonly number[])[]) =>
  counts.flatMap((row, a) =>
    row.flatMap((n, b) => Array.from({ length: n }, (): [string, string] => [`c${a}`, `c${b}`])),
  );

describe("Cohen's kappa", () => {
  it('is that of the published examples', () => {
    // Cohen (1960), table 1, 200 cases in three categories: .70 observed, .41 by chance, kappa .492.
    const cohen = kappa(
      table([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    );
    expect(cohen).toMatchObject({
      n: 200,
      observed: expect.closeTo(0.7, 6),
      expected: expect.closeTo(0.41, 6),
    });
    expect(cohen?.value).toBeCloseTo(0.492, 3);
    // The grant readers of many textbooks: 20, 5, 10, 15 of 50 give 0.4.
    expect(
      kappa(
        table([
          [20, 5],
          [10, 15],
        ]),
      )?.value,
    ).toBeCloseTo(0.4, 6);
  });

  it('is 1 for the same, below 0 for less than chance, and nothing where chance explains all', () => {
    expect(
      kappa(
        table([
          [5, 0],
          [0, 5],
        ]),
      )?.value,
    ).toBe(1);
    expect(
      kappa(
        table([
          [0, 5],
          [5, 0],
        ]),
      )?.value,
    ).toBe(-1);
    expect(kappa(table([[9]]))).toBeNull();
    expect(kappa([])).toBeNull();
  });
});

describe('two raters', () => {
  const judged = (suggestion: string, rater: string, accuracy: Score): LedgerEvent => ({
    kind: 'judged',
    brand: 'marlow',
    helpdesk: 'zendesk',
    ticket: 't-1',
    suggestion,
    rater,
    scores: { accuracy },
    plan: { seed: 'x', from: '2026-11-01', to: '2026-11-30', size: 10, minimum: 1 },
  });

  it("are those with the most drafts in common, with each one's last word", () => {
    const raters = ratersOf(
      storiesOf(
        chain([
          shown('a'),
          shown('b'),
          judged('a', 'Ana', 'right'),
          judged('a', 'Ben', 'right'),
          judged('b', 'Ana', 'right'),
          judged('b', 'Ben', 'right'),
          judged('b', 'Ben', 'wrong'),
          judged('a', 'Cleo', 'wrong'),
        ]),
      ),
    );
    expect(raters).toMatchObject({ a: 'Ana', b: 'Ben' });
    expect(raters?.pairs).toHaveLength(2);
    expect(raters && scoresOf(raters, 'accuracy').sort()).toEqual([
      ['right', 'right'],
      ['right', 'wrong'],
    ]);
    expect(raters && scoresOf(raters, 'voice')).toEqual([]);
  });

  it('are none where nobody judged twice', () => {
    expect(ratersOf(storiesOf(chain([shown('a'), judged('a', 'Ana', 'right')])))).toBeNull();
  });
});
