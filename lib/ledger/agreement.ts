import { judgementsOf } from './blind';
import type { Score } from './record';
import type { Story } from './stories';

/** Whether two raters agree beyond chance. */

export interface Kappa {
  /** 1: always; 0: as often as chance would have it. */
  value: number;
  /** 95 %, from the large-sample standard error of Cohen (1960). */
  low: number;
  high: number;
  n: number;
  /** Share of pairs that are the same, and the share that chance alone would give. */
  observed: number;
  expected: number;
}

/** Cohen, J. (1960). Null without a pair, and when both raters gave one and the same score to all: chance explains it whole. */
export function kappa(pairs: readonly (readonly [string, string])[]): Kappa | null {
  const n = pairs.length;
  if (n === 0) return null;
  const shares = (side: 0 | 1) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
    return counts;
  };
  const [first, second] = [shares(0), shares(1)];
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  const expected = [...first].reduce(
    (sum, [score, count]) => sum + (count * (second.get(score) ?? 0)) / (n * n),
    0,
  );
  if (expected === 1) return null;
  const value = (observed - expected) / (1 - expected);
  const error = Math.sqrt((observed * (1 - observed)) / n) / (1 - expected);
  return {
    value,
    low: Math.max(-1, value - 1.96 * error),
    high: Math.min(1, value + 1.96 * error),
    n,
    observed,
    expected,
  };
}

export interface Pair {
  story: Story;
  a: Readonly<Record<string, Score>>;
  b: Readonly<Record<string, Score>>;
}

export interface Raters {
  a: string;
  b: string;
  pairs: Pair[];
}

/** The two raters who have judged the most drafts in common; null when no draft has two. */
export function ratersOf(stories: readonly Story[]): Raters | null {
  const couples = new Map<string, Raters>();
  for (const story of stories) {
    const judged = judgementsOf(story.records)
      .filter(({ scores }) => Object.keys(scores).length > 0)
      .sort((a, b) => (a.rater < b.rater ? -1 : 1));
    judged.forEach((one, i) => {
      for (const other of judged.slice(i + 1)) {
        const key = `${one.rater}\n${other.rater}`;
        const couple = couples.get(key) ?? { a: one.rater, b: other.rater, pairs: [] };
        couple.pairs.push({ story, a: one.scores, b: other.scores });
        couples.set(key, couple);
      }
    });
  }
  return [...couples.values()].sort((x, y) => y.pairs.length - x.pairs.length)[0] ?? null;
}

/** Scores of one criterion that both raters gave. */
export const scoresOf = ({ pairs }: Raters, criterion: string): [Score, Score][] =>
  pairs.flatMap(({ a, b }): [Score, Score][] => {
    const [one, other] = [a[criterion], b[criterion]];
    return one && other ? [[one, other]] : [];
  });
