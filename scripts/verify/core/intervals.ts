/** How sure a figure can be: the formulas that docs/metrics.md names, written a second time. */

export interface Rate {
  count: number;
  n: number;
  /** 95 % Wilson interval; null when n is 0. */
  low: number | null;
  high: number | null;
}

const z = 1.96;

/** Wilson (1927): the two p for which |p - count/n| = z·sqrt(p(1-p)/n). */
export function wilson(count: number, n: number): Rate {
  if (n === 0) return { count, n, low: null, high: null };
  const p = count / n;
  const base = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / base;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / base;
  return { count, n, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Clopper and Pearson (1934), one-sided 95 %: the p at which `count` or fewer of `n` still have a chance of 5 %. */
export function upperBound(count: number, n: number): number {
  if (count >= n) return 1;
  // A chance of `count` or fewer falls as p grows, so halving finds where it is 5 %.
  let low = 0;
  let high = 1;
  for (let i = 0; i < 80; i += 1) {
    const p = (low + high) / 2;
    if (atMost(count, n, p) > 0.05) low = p;
    else high = p;
  }
  return high;
}

function atMost(count: number, n: number, p: number): number {
  let choose = 0;
  let sum = 0;
  for (let k = 0; k <= count; k += 1) {
    sum += Math.exp(choose + k * Math.log(p) + (n - k) * Math.log1p(-p));
    choose += Math.log((n - k) / (k + 1));
  }
  return sum;
}

/** By the nearest rank. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? 0;
}
