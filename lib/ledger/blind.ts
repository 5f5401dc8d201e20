import type { BlindPlan, LedgerEvent, LedgerRecord } from './record';
import { drawOf } from './sample';
import type { Story } from './stories';

/**
 * The blind sample: drafts that raters judge without seeing what the agent made of them. Drawn in strata, so that a rare and
 * risky kind is not lost among the many harmless ones, by a keyed hash, so that anyone with the records draws the same.
 */

export type Judgement = Extract<LedgerEvent, { kind: 'judged' }>;
export type Risk = 'high' | 'some' | 'low';

/** What is known before the agent acts: a flag or a block is high, any other finding some. */
export function riskOf({ flags, last: { shown } }: Story): Risk {
  if (flags.length > 0 || shown?.insertable === false) return 'high';
  return Object.keys(shown?.findings ?? {}).length > 0 ? 'some' : 'low';
}

export interface Stratum {
  intent: string;
  risk: Risk;
  /** Drafts in it. */
  size: number;
  /** In the order of the draw. */
  drawn: Story[];
}

/** @param stories those of other brands and other days are left out */
export function blindSample(stories: readonly Story[], brand: string, plan: BlindPlan): Stratum[] {
  const strata = new Map<string, { intent: string; risk: Risk; all: { story: Story; draw: number }[] }>();
  let total = 0;
  for (const story of stories) {
    const day = story.at.slice(0, 10);
    if (story.brand !== brand || !story.last.shown || day < plan.from || day > plan.to) continue;
    total += 1;
    const risk = riskOf(story);
    const key = `${story.intent}\n${risk}`;
    const known = strata.get(key) ?? { intent: story.intent, risk, all: [] };
    known.all.push({ story, draw: drawOf(plan.seed, messageFor(plan, story.suggestion)) });
    strata.set(key, known);
  }
  return [...strata]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { intent, risk, all }]) => {
      const wanted = Math.max(plan.minimum, Math.round((plan.size * all.length) / total));
      const drawn = all.sort((a, b) => a.draw - b.draw).slice(0, wanted);
      return { intent, risk, size: all.length, drawn: drawn.map(({ story }) => story) };
    });
}

/** Other days and another size are another draw: nobody can look for days whose draw pleases and keep what was seen. */
const messageFor = ({ from, to }: BlindPlan, suggestion: string) => `blind ${from} ${to} ${suggestion}`;

export interface Weighted {
  /** Share right, each stratum weighted by how many drafts it holds. */
  value: number;
  low: number;
  high: number;
  /** Judged drafts. */
  n: number;
  /** Share of the period's drafts whose stratum has a judged one: of the rest nothing is known. */
  covered: number;
}

/**
 * The share right in the whole period, from a sample that takes more of the rare kinds than there are. The interval is that of a
 * stratified share (Cochran, 1977, 5.3), each stratum's variance taken with one right and one wrong added, so that three right
 * of three do not pass for certainty. Null when nothing was judged.
 *
 * @param right null where no rater has scored it
 */
export function weightedShare(
  strata: readonly Stratum[],
  right: (story: Story) => boolean | null,
): Weighted | null {
  const judged = strata.flatMap(({ size, drawn }) => {
    const verdicts = drawn.map(right).filter((one) => one !== null);
    return verdicts.length === 0 ? [] : [{ size, n: verdicts.length, x: verdicts.filter(Boolean).length }];
  });
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  const known = judged.reduce((sum, { size }) => sum + size, 0);
  if (known === 0) return null;
  let [value, variance] = [0, 0];
  for (const { size, n, x } of judged) {
    const weight = size / known;
    const p = (x + 1) / (n + 2);
    value += weight * (x / n);
    variance += weight * weight * ((p * (1 - p)) / n) * (1 - Math.min(1, n / size));
  }
  const half = 1.96 * Math.sqrt(variance);
  return {
    value,
    low: Math.max(0, value - half),
    high: Math.min(1, value + half),
    n: judged.reduce((sum, { n }) => sum + n, 0),
    covered: known / all,
  };
}

/** Whether the raters find a criterion right: all of them. Null when none scored it, or it does not apply. */
export function verdictOn(story: Story, criterion: string): boolean | null {
  const scores = judgementsOf(story.records).flatMap(({ scores: { [criterion]: score } }) =>
    score === undefined || score === 'not-applicable' ? [] : [score],
  );
  return scores.length === 0 ? null : scores.every((score) => score === 'right');
}

/** Each rater's last word. */
export function judgementsOf(records: readonly LedgerRecord[]): Judgement[] {
  const last = new Map<string, Judgement>();
  for (const { event } of records) if (event.kind === 'judged') last.set(event.rater, event);
  return [...last.values()];
}
