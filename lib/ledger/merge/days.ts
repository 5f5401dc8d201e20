import type { ReadLog } from './read';

/**
 * Days that are missing from a joined audit. A day counts when any device has a suggestion on it; a device that has no record
 * at all on such a day, not even that its browser was open, is said to miss it. Days are UTC, as `at` is.
 */

export interface MissingDays {
  log: string;
  device: string;
  /** Between its first and its last day. */
  between: string[];
  /** Before its first one: it joined later, or an older device of the same agent is missing. */
  before: string[];
  /** After its last one: it left, or its export is older than the others. */
  after: string[];
}

export interface Days {
  /** Days on which anybody worked, the oldest first. */
  worked: string[];
  /** Devices that miss any of them, in the order of their names. */
  missing: MissingDays[];
}

type Dated = Pick<ReadLog, 'log' | 'device' | 'days' | 'worked' | 'first' | 'last'>;

export function daysOf(logs: readonly Dated[]): Days {
  const worked = [...new Set(logs.flatMap((log) => [...log.worked]))].sort();
  const missing = logs.flatMap(({ log, device, days, first, last }) => {
    const gone = worked.filter((day) => !days.has(day));
    if (gone.length === 0) return [];
    const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
    return [
      {
        log,
        device,
        between: gone.filter((day) => day > from && day < to),
        before: gone.filter((day) => day < from),
        after: gone.filter((day) => day > to),
      },
    ];
  });
  return { worked, missing: missing.sort((a, b) => (a.device < b.device ? -1 : 1)) };
}
