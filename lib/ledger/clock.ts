/** The log's clock: the wall's time, never backwards, with a count for records of one millisecond or of a wrong clock. */

export interface Stamp {
  /** RFC 3339, UTC, milliseconds, ends in Z. */
  at: string;
  /** 0 when `at` is later than the last record's, else one more than the last record's. */
  tick: number;
}

/** @param now RFC 3339 as `Date.toISOString` writes it */
export function nextStamp(last: Stamp | null, now: string): Stamp {
  if (!last || now > last.at) return { at: now, tick: 0 };
  return { at: last.at, tick: last.tick + 1 };
}

/** Milliseconds: the wall's clock, which people can set, and one that only goes forward while this process lives. */
export interface Reading {
  wall: number;
  steady: number;
}

/** Seconds by which the two clocks may come apart before it is put on record. */
export const mostDrift = 300;
/** Smaller steps back are what time servers do every day. */
const stepBack = 1;

/** Whole seconds by which somebody set the clock between two readings, negative for backwards; null for no such thing. */
export function clockMoved(before: Reading, now: Reading): number | null {
  const drift = Math.round((now.wall - before.wall - (now.steady - before.steady)) / 1_000);
  return drift > mostDrift || drift < -stepBack ? drift : null;
}

/** The same against the last record's time, where no steady clock ran through: whole seconds back, or null. */
export function behind(last: Stamp | null, now: string): number | null {
  if (!last) return null;
  const seconds = Math.round((Date.parse(now) - Date.parse(last.at)) / 1_000);
  return seconds < -stepBack ? seconds : null;
}
