/** How sure a figure can be. Each formula is written once, here, and named in docs/metrics.md. */

export interface Rate {
  count: number;
  n: number;
  /** Wilson score interval at 95 %, null when n is 0. */
  low: number | null;
  high: number | null;
}

/** Wilson, E. B. (1927), with z = 1.96. */
export function rate(count: number, n: number): Rate {
  if (n === 0) return { count, n, low: null, high: null };
  const z = 1.96;
  const p = count / n;
  const base = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / base;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / base;
  return { count, n, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * The largest share that `count` of `n` still allows, one-sided at 95 % (Clopper and Pearson, 1934). With none counted it
 * is 1 - 0.05^(1/n), close to the rule of three, 3 / n. Null when n is 0.
 */
export function upperBound(count: number, n: number): number | null {
  if (n === 0) return null;
  if (count >= n) return 1;
  let [low, high] = [count / n, 1];
  for (let step = 0; step < 60; step += 1) {
    const p = (low + high) / 2;
    if (atMost(count, n, p) > 0.05) low = p;
    else high = p;
  }
  return high;
}

/** The chance of `k` or fewer of `n`, each with chance `p`. Summed from its logarithms, so that a large n does not vanish. */
function atMost(k: number, n: number, p: number): number {
  if (p <= 0 || k >= n) return 1;
  if (p >= 1) return 0;
  const odds = Math.log(p) - Math.log1p(-p);
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i += 1) {
    term += Math.log(n - i + 1) - Math.log(i) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

export interface Spread {
  n: number;
  p50: number;
  p95: number;
  /** 95 % interval of the median; null under six values, where no two of them can hold it. */
  low: number | null;
  high: number | null;
}

/** Median, 95th percentile (nearest rank) and the median's interval; null without a value. */
export function spread(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const at = (rank: number) => sorted[Math.min(n, Math.max(1, rank)) - 1] ?? 0;
  const ranks = medianRanks(n);
  return {
    n,
    p50: at(Math.ceil(n / 2)),
    p95: at(Math.ceil(0.95 * n)),
    low: ranks ? at(ranks[0]) : null,
    high: ranks ? at(ranks[1]) : null,
  };
}

/** Above this many values the normal form of the ranks is exact to a rank. */
const many = 1_000;

/**
 * The two ranks between which the median lies with 95 %, whatever the values look like: the sign test's interval (Conover,
 * 1999, 3.2). It needs no random numbers, so that anyone who counts again gets the same.
 */
function medianRanks(n: number): [number, number] | null {
  if (n > many) {
    const half = 0.98 * Math.sqrt(n);
    return [Math.floor(n / 2 - half), Math.ceil(n / 2 + half) + 1];
  }
  let low = 0;
  while (low < n / 2 && atMost(low, n, 0.5) <= 0.025) low += 1;
  return low === 0 ? null : [low, n - low + 1];
}
