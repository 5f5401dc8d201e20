import { percentile, type Rate, upperBound, wilson } from './intervals';
import type { JsonObject } from './json';

/** The forms that a figure can have, and how each is counted over what the records tell of suggestions. */

export type Value =
  | { form: 'number'; count: number }
  | ({ form: 'rate' } & Rate)
  /** `upper`: the largest share that the count still allows, one-sided 95 %. */
  | { form: 'bound'; count: number; n: number; upper: number }
  /** `usd-nanos`: US dollars in units of 10^-9, with their sum. */
  | { form: 'spread'; unit: Unit; n: number; p50: number; p95: number; sum?: number }
  | { form: 'tally'; counts: Record<string, number> }
  /** Nothing to count, or the records do not tell. */
  | { form: 'none' };

export type Unit = 'ms' | 'tokens' | 'share' | 'usd-nanos';

/** What the records tell of one suggestion. */
export interface Tale {
  ticket: string;
  /** The last event of each kind. */
  last: Record<string, JsonObject | undefined>;
  inserted: readonly JsonObject[];
  flags: ReadonlySet<string>;
  wrong: ReadonlySet<string>;
  missed: boolean;
  /** Rules of blocked sentences that a lead let pass. */
  allowed: readonly string[];
  tokens: { read: number; written: number } | null;
  /** US dollars in units of 10^-9; NaN once a part of it has no known price. */
  nanos: number | null;
}

/** What a suggestion adds to a share; null when the share is not of it, or its records do not tell. */
export type Part = readonly [count: number, n: number] | null;

type Count = (tales: readonly Tale[]) => Value;

function sum(tales: readonly Tale[], part: (tale: Tale) => Part): [number, number] {
  let [count, n] = [0, 0];
  for (const tale of tales) {
    const [more, of] = part(tale) ?? [0, 0];
    count += more;
    n += of;
  }
  return [count, n];
}

export const number =
  (has: (tale: Tale) => boolean): Count =>
  (tales) => ({ form: 'number', count: tales.filter(has).length });

export const rate =
  (part: (tale: Tale) => Part): Count =>
  (tales) => {
    const [count, n] = sum(tales, part);
    return n === 0 ? { form: 'none' } : { form: 'rate', ...wilson(count, n) };
  };

export const bound =
  (part: (tale: Tale) => Part): Count =>
  (tales) => {
    const [count, n] = sum(tales, part);
    return n === 0 ? { form: 'none' } : { form: 'bound', count, n, upper: upperBound(count, n) };
  };

export const tally =
  (names: (tale: Tale) => Iterable<string>): Count =>
  (tales) => {
    const counts = new Map<string, number>();
    for (const tale of tales) for (const name of names(tale)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts.size === 0 ? { form: 'none' } : { form: 'tally', counts: Object.fromEntries(counts) };
  };

export const spread =
  (unit: Unit, one: (tale: Tale) => unknown): Count =>
  (tales) => {
    const values = tales
      .map(one)
      .filter((value) => typeof value === 'number' && !Number.isNaN(value)) as number[];
    if (values.length === 0) return { form: 'none' };
    values.sort((a, b) => a - b);
    return {
      form: 'spread',
      unit,
      n: values.length,
      p50: percentile(values, 0.5),
      p95: percentile(values, 0.95),
      ...(unit === 'usd-nanos' ? { sum: values.reduce((all, value) => all + value, 0) } : {}),
    };
  };

/** Of tickets: one is in it when a suggestion of it `belongs`, and counted when any suggestion of it `counts`. */
export const ticketRate =
  (belongs: (tale: Tale) => boolean, counts: (tale: Tale) => boolean): Count =>
  (tales) => {
    const inside = new Set(tales.filter(belongs).map(({ ticket }) => ticket));
    const counted = new Set(
      tales.filter((tale) => inside.has(tale.ticket) && counts(tale)).map(({ ticket }) => ticket),
    );
    return inside.size === 0 ? { form: 'none' } : { form: 'rate', ...wilson(counted.size, inside.size) };
  };
