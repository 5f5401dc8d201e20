import { interval } from './stats';
import type { Report } from './suite';

/** One figure of a report as docs/evaluation.md prints it. */
export interface FigureRow {
  name: string;
  value: number;
  /** Denominator; absent for figures that are no shares, such as times. */
  n?: number;
  /** At 95 %; for shares only, and not for means of shares. */
  low?: number;
  high?: number;
}

/** Rates inside a table by kind, and the key that holds their denominator. */
const denominators = { recall: 'n', catch_rate: 'n', accuracy: 'n', precision: 'n_found' } as const;
/** Shares of shares: no interval can be told from n alone. */
const means = new Set(['macro_f1', 'mrr', 'macro_recall', 'macro_precision']);

/** Every figure of a report, flat; those that were not exercised (`null`, or n = 0) are left out. */
export function rowsOf({ metrics }: Pick<Report, 'metrics'>): FigureRow[] {
  const n = (metrics.n ?? {}) as number | Record<string, number>;
  return Object.entries(metrics).flatMap(([name, value]): FigureRow[] => {
    if (name === 'n') return [];
    if (typeof value === 'number') {
      const own = typeof n === 'number' ? (/^(?:hit_at|mrr)/.test(name) ? n : undefined) : n[name];
      return [rowOf(name, value, own)];
    }
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value as Record<string, Record<string, number | null>>).flatMap(([kind, cell]) =>
      Object.entries(denominators).flatMap(([key, by]): FigureRow[] => {
        const [share, of] = [cell[key], cell[by]];
        if (typeof share !== 'number' || !of) return [];
        return [rowOf(`${kind}, ${key}`, share, of)];
      }),
    );
  });
}

function rowOf(name: string, value: number, n: number | undefined): FigureRow {
  if (n === undefined) return { name, value };
  if (means.has(name) || value > 1 || !/rate|recall|precision|accuracy|hit_at/.test(name))
    return { name, value, n };
  const [low, high] = interval(Math.round(value * n), n);
  return { name, value, n, low, high };
}
