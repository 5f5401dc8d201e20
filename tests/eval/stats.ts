/** Wilson score interval of a share at 95 % (Wilson 1927): right also for small n and shares near 0 and 1. */
export function interval(hits: number, n: number): [low: number, high: number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const share = hits / n;
  const base = 1 + (z * z) / n;
  const middle = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [(middle - spread) / base, (middle + spread) / base];
}
