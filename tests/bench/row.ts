/** One measured figure. */
export interface Row {
  /** For example `ledger`, `search`, `page`. */
  part: string;
  what: string;
  value: number;
  unit: string;
  /** Not to be exceeded; in the same unit. */
  budget?: number;
  /** How many measurements the value stands on. */
  n: number;
}

/** Nearest-rank percentile. @param share 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
