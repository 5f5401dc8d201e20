import type { Flag } from './contract';

/** What two sets of rules make of the same tickets. */

/** A flag as an agent would see it, its rules put together. */
export interface BenchFlag {
  ticket: string;
  trigger: string;
  level: Flag['level'];
  /** The customer's words. */
  quotes: string[];
  /** Evidence outside the messages, for example `tag: vip`. */
  places: string[];
  weak: boolean;
}

/** Flags of one ticket, or of many put together. */
export interface Comparison {
  /** Shown with both sets of rules; `was` is the level of today where it differs. */
  kept: (BenchFlag & { was?: Flag['level'] })[];
  added: BenchFlag[];
  lost: BenchFlag[];
}

/** Flags of all tickets with each set of rules, for 100 tickets. */
export function alertsPer100({ kept, added, lost }: Comparison, tickets: number) {
  const share = (flags: number) => (tickets === 0 ? 0 : (100 * flags) / tickets);
  return { today: share(kept.length + lost.length), changed: share(kept.length + added.length) };
}
