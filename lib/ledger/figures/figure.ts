import type { Story } from '../stories';
import { type Rate, rate, type Spread, spread, upperBound } from './intervals';

/**
 * What a figure is. Each is defined once, in a file of its family, and listed in `registry.ts`; its words are the catalogue's
 * `figure.<id>` and `figure.<id>.of`, its definition docs/metrics.md. A figure is measured over stories, so that each split of
 * them has it, and names the suggestions behind it, so that every bar can be opened.
 */
export interface Figure {
  id: string;
  family: Family;
  /** Which of the two is better, where one is. */
  better?: 'more' | 'less';
  measure(stories: readonly Story[]): Measured;
}

export const families = [
  'coverage',
  'use',
  'edits',
  'correctness',
  'macros',
  'flags',
  'safety',
  'time',
  'cost',
  'outcome',
] as const;
export type Family = (typeof families)[number];

export type Value =
  | { form: 'number'; count: number }
  | ({ form: 'rate' } & Rate)
  /** A count of what must not happen, with the largest share that it still allows (one-sided, 95 %). */
  | { form: 'bound'; count: number; n: number; upper: number | null }
  /** `sum`: of all values, where a sum means something. */
  | ({ form: 'spread'; unit: Unit; sum?: number } & Spread)
  | { form: 'tally'; counts: Record<string, number> }
  | { form: 'estimate'; value: number; low: number; high: number; n: number }
  | { form: 'none'; why: Silence };
/** Why there is no value. `one-brand`, `one-device`: it can only be said of one. */
export type Silence = 'no-data' | 'not-recorded' | 'one-brand' | 'one-device';
/** `usd-nanos`: US dollars in units of 10^-9. */
export type Unit = 'ms' | 'tokens' | 'share' | 'usd-nanos';

export interface Measured {
  value: Value;
  /** Suggestions in which it was found. */
  counted: string[];
  /** Suggestions that it is out of. */
  of: string[];
  /** Of a tally: the suggestions that brought each name. */
  byName?: Readonly<Record<string, readonly string[]>>;
  /** Suggestions that belong in it but whose records, made by an older version, do not say. */
  unrecorded: number;
  /** Of a cost: the days of the price tables behind it, `YYYY-MM-DD`, oldest first. */
  pricesOf?: readonly string[];
}

/** What one suggestion adds; null when the figure is not about it, `unknown` when its records do not say. */
export type Part = { count: number; n: number } | 'unknown' | null;

const ids = (stories: readonly Story[]) => stories.map(({ suggestion }) => suggestion);
const none = (why: Silence): Value => ({ form: 'none', why });
export const nothing = (why: Silence, unrecorded = 0): Measured => ({
  value: none(why),
  counted: [],
  of: [],
  unrecorded,
});

interface Summed extends Omit<Measured, 'value'> {
  count: number;
  n: number;
}

function sum(stories: readonly Story[], part: (story: Story) => Part): Summed {
  const all: Summed = { count: 0, n: 0, counted: [], of: [], unrecorded: 0 };
  for (const story of stories) {
    const one = part(story);
    if (one === null) continue;
    if (one === 'unknown') {
      all.unrecorded += 1;
      continue;
    }
    all.count += one.count;
    all.n += one.n;
    if (one.n > 0) all.of.push(story.suggestion);
    if (one.count > 0) all.counted.push(story.suggestion);
  }
  return all;
}

const missing = ({ n, unrecorded }: Summed): Value =>
  none(n === 0 && unrecorded > 0 ? 'not-recorded' : 'no-data');

type Rest = Pick<Figure, 'id' | 'family' | 'better'>;

export const share = (figure: Rest, part: (story: Story) => Part): Figure => ({
  ...figure,
  measure(stories) {
    const { count, n, ...rest } = sum(stories, part);
    const value: Value = n === 0 ? missing({ count, n, ...rest }) : { form: 'rate', ...rate(count, n) };
    return { value, ...rest };
  },
});

export const bound = (figure: Rest, part: (story: Story) => Part): Figure => ({
  ...figure,
  better: 'less',
  measure(stories) {
    const { count, n, ...rest } = sum(stories, part);
    const value: Value =
      n === 0 ? missing({ count, n, ...rest }) : { form: 'bound', count, n, upper: upperBound(count, n) };
    return { value, ...rest };
  },
});

/** Suggestions with something, without a denominator. */
export const number = (figure: Rest, has: (story: Story) => boolean): Figure => ({
  ...figure,
  measure(stories) {
    const found = ids(stories.filter(has));
    return { value: { form: 'number', count: found.length }, counted: found, of: found, unrecorded: 0 };
  },
});

/** How often each name was met; a suggestion may bring several. */
export const tally = (figure: Rest, names: (story: Story) => readonly string[]): Figure => ({
  ...figure,
  measure(stories) {
    const found = new Map<string, string[]>();
    const counts = new Map<string, number>();
    const counted: string[] = [];
    for (const story of stories) {
      const own = names(story);
      if (own.length > 0) counted.push(story.suggestion);
      for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const name of new Set(own)) {
        const known = found.get(name);
        if (known) known.push(story.suggestion);
        else found.set(name, [story.suggestion]);
      }
    }
    const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const value: Value =
      counts.size === 0 ? none('no-data') : { form: 'tally', counts: Object.fromEntries(sorted) };
    return { value, counted, of: counted, byName: Object.fromEntries(found), unrecorded: 0 };
  },
});

/** @param values one for each suggestion that has it; `unknown` as with `Part` */
export const times = (
  figure: Rest & { unit: Unit },
  one: (story: Story) => number | 'unknown' | null,
): Figure => ({
  ...figure,
  measure(stories) {
    const values: number[] = [];
    const of: string[] = [];
    let unrecorded = 0;
    for (const story of stories) {
      const value = one(story);
      if (value === 'unknown') unrecorded += 1;
      else if (value !== null) {
        values.push(value);
        of.push(story.suggestion);
      }
    }
    const found = spread(values);
    const value: Value = found
      ? { form: 'spread', unit: figure.unit, ...found }
      : none(unrecorded > 0 ? 'not-recorded' : 'no-data');
    return { value, counted: of, of, unrecorded };
  },
});

/** A share of tickets: whatever was done to a ticket counts once. `of` a ticket is any of its suggestions. */
export const tickets = (
  figure: Rest,
  belongs: (story: Story) => boolean | 'unknown',
  counts: (story: Story) => boolean,
): Figure => ({
  ...figure,
  measure(stories) {
    const eligible = new Set<string>();
    const silent = new Set<string>();
    for (const story of stories) {
      const one = belongs(story);
      if (one === true) eligible.add(story.ticket);
      else if (one === 'unknown') silent.add(story.ticket);
    }
    const inside = stories.filter(({ ticket }) => eligible.has(ticket));
    const counted = inside.filter(counts);
    const unrecorded = [...silent].filter((ticket) => !eligible.has(ticket)).length;
    if (eligible.size === 0) return nothing(unrecorded > 0 ? 'not-recorded' : 'no-data', unrecorded);
    const found = new Set(counted.map(({ ticket }) => ticket)).size;
    return {
      value: { form: 'rate', ...rate(found, eligible.size) },
      counted: ids(counted),
      of: ids(inside),
      unrecorded,
    };
  },
});
