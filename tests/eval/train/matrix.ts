/** The little linear algebra that distilling needs. Rows are Float64Array; nothing here is random without a seed. */

export type Rows = Float64Array[];

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

export const length = (row: Float64Array) => Math.sqrt(dot(row, row));

export function unit(row: Float64Array): Float64Array {
  const size = length(row) || 1;
  return row.map((value) => value / size);
}

/** Adds `by` times `b` to `a` in place. */
export function add(a: Float64Array, b: Float64Array, by = 1): void {
  for (let at = 0; at < a.length; at++) a[at] = (a[at] ?? 0) + by * (b[at] ?? 0);
}

export function mean(rows: Rows, width: number): Float64Array {
  const sum = new Float64Array(width);
  for (const row of rows) add(sum, row);
  return sum.map((value) => value / Math.max(1, rows.length));
}

export const minus = (rows: Rows, away: Float64Array): Rows =>
  rows.map((row) => row.map((value, at) => value - (away[at] ?? 0)));

/** Coordinates of each row along the axes. */
export const project = (rows: Rows, axes: Rows): Rows =>
  rows.map((row) => Float64Array.from(axes, (axis) => dot(row, axis)));

/** The `count` main axes of rows around 0, by subspace iteration on their covariance. */
export function mainAxes(rows: Rows, width: number, count: number, rounds = 40): Rows {
  const covariance: Rows = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) {
    for (let at = 0; at < width; at++) {
      const line = covariance[at];
      if (line) add(line, row, row[at] ?? 0);
    }
  }
  const next = seeded(7);
  let axes: Rows = Array.from({ length: count }, () =>
    Float64Array.from({ length: width }, () => next() - 0.5),
  );
  for (let round = 0; round < rounds; round++) {
    axes = orthonormal(axes.map((axis) => Float64Array.from(covariance, (line) => dot(line, axis))));
  }
  return axes;
}

function orthonormal(rows: Rows): Rows {
  const done: Rows = [];
  for (const row of rows) {
    const left = row.slice();
    for (const other of done) add(left, other, -dot(left, other));
    done.push(unit(left));
  }
  return done;
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
