import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindSample, judgementsOf, riskOf, verdictOn, weightedShare } from '../../lib/ledger/blind';
import type { BlindPlan, LedgerEvent, Score } from '../../lib/ledger/record';
import { storiesOf } from '../../lib/ledger/stories';
import { chain, sent, shown } from './sample';

const plan: BlindPlan = {
  seed: 'seed-of-a-test',
  from: '2026-11-01',
  to: '2026-11-30',
  size: 20,
  minimum: 3,
};
const flag = (suggestion: string): LedgerEvent => ({
  kind: 'flag-shown',
  brand: 'marlow',
  helpdesk: 'zendesk',
  ticket: 't-1',
  suggestion,
  trigger: 'chargeback',
  rule: 'chargeback.test',
});
const judged = (suggestion: string, rater: string, accuracy: Score): LedgerEvent => ({
  kind: 'judged',
  brand: 'marlow',
  helpdesk: 'zendesk',
  ticket: 't-1',
  suggestion,
  rater,
  scores: { accuracy },
  plan,
});
/** A hundred harmless drafts of one intent, ten of another, and two with a flag. */
const many = [
  ...Array.from({ length: 100 }, (_, i) => shown(`a${i}`)),
  ...Array.from({ length: 10 }, (_, i) => shown(`b${i}`, { intent: 'warranty' })),
  ...['f0', 'f1'].flatMap((id) => [shown(id), flag(id)]),
];
const stories = storiesOf(chain(many));
const ids = (strata: ReturnType<typeof blindSample>) =>
  strata.flatMap(({ drawn }) => drawn.map(({ suggestion }) => suggestion));

describe('the blind sample', () => {
  it('takes from each kind by its size, and at least the minimum where there are so many', () => {
    const strata = blindSample(stories, 'marlow', plan);
    expect(strata.map(({ intent, risk, size, drawn }) => [intent, risk, size, drawn.length])).toEqual([
      ['return', 'high', 2, 2],
      ['return', 'low', 100, 18],
      ['warranty', 'low', 10, 3],
    ]);
  });

  it('draws the same again, whatever came in between, and others for another seed or other days', () => {
    const first = ids(blindSample(stories, 'marlow', plan));
    expect(ids(blindSample([...stories].reverse(), 'marlow', plan))).toEqual(first);
    const acted = storiesOf(chain([...many, sent('a3'), judged('a4', 'Ana', 'right')]));
    expect(ids(blindSample(acted, 'marlow', plan))).toEqual(first);
    expect(ids(blindSample(stories, 'marlow', { ...plan, seed: 'another-seed' }))).not.toEqual(first);
    expect(ids(blindSample(stories, 'marlow', { ...plan, to: '2026-12-01' }))).not.toEqual(first);
  });

  it('leaves out other brands, other days and what has no draft', () => {
    expect(blindSample(stories, 'lumen', plan)).toEqual([]);
    expect(blindSample(stories, 'marlow', { ...plan, from: '2026-11-03' })).toEqual([]);
  });

  it('never draws one twice, nor fewer than it can', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10 }), (size, minimum) => {
        for (const { size: all, drawn } of blindSample(stories, 'marlow', { ...plan, size, minimum })) {
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn.length).toBeGreaterThanOrEqual(Math.min(all, minimum));
        }
      }),
    );
  });

  it('knows the risk from what stood there before the agent acted', () => {
    const [one] = storiesOf(chain([shown('x', { insertable: false })]));
    const [two] = storiesOf(chain([shown('x', { findings: { 'voice.emoji': 1 } })]));
    expect([one && riskOf(one), two && riskOf(two)]).toEqual(['high', 'some']);
  });
});

describe('judgements', () => {
  it("are each rater's last word, and right only when all say so", () => {
    const [story] = storiesOf(
      chain([
        shown('a'),
        judged('a', 'Ana', 'wrong'),
        judged('a', 'Ana', 'right'),
        judged('a', 'Ben', 'right'),
      ]),
    );
    if (!story) throw new Error('one story');
    expect(judgementsOf(story.records).map(({ rater, scores }) => [rater, scores.accuracy])).toEqual([
      ['Ana', 'right'],
      ['Ben', 'right'],
    ]);
    expect(verdictOn(story, 'accuracy')).toBe(true);
    expect(verdictOn(story, 'voice')).toBeNull();
  });

  it('are weighted by what each kind holds', () => {
    const strata = blindSample(stories, 'marlow', plan);
    // Wrong in the small kind only: 10 of 112 drafts; the plain share would say 3 of 23.
    const share = weightedShare(strata, ({ intent }) => intent !== 'warranty');
    expect(share).toMatchObject({ value: expect.closeTo(102 / 112, 6), n: 23, covered: 1 });
    expect(share && share.low < share.value && share.value < share.high).toBe(true);
    // A kind that nobody judged is not in it, and the reader is told.
    const part = weightedShare(strata, ({ intent }) => (intent === 'warranty' ? null : true));
    expect(part).toMatchObject({ value: 1, covered: expect.closeTo(102 / 112, 6) });
    expect(part && part.low < 1).toBe(true);
    expect(weightedShare(strata, () => null)).toBeNull();
  });
});
