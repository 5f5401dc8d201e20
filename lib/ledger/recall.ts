import { type Rate, rate } from './figures/intervals';
import type { LedgerRecord } from './record';
import { type SamplePlan, sampleOf } from './sample';

/**
 * How many of the tickets that needed a flag had one, estimated from the labels of the random sample, and how many flags
 * were right, by the agents' corrections. Definitions: docs/metrics.md.
 */

export interface Detection {
  /** Tickets whose flag stands (not marked wrong), of all tickets that showed it. */
  precision: Rate;
  /** Labelled tickets on which it was missed, of all that were labelled and could be read. */
  missed: Rate;
  /** Null when nothing was labelled, and when nothing to find was met. */
  recall: Recall | null;
}

/** Shares of 1. */
export interface Recall {
  value: number;
  /** From the 95 % Wilson interval of the missed share. */
  low: number;
  high: number;
}

export interface Detections {
  /** Tickets of the sample, and what became of them. */
  drawn: number;
  labelled: number;
  unreadable: number;
  unflagged: number;
  /** Unflagged tickets that one labelled ticket stands for; null when none is labelled. */
  weight: number | null;
  /** Tickets with any flag, against tickets with none that needed one. */
  any: Detection;
  byTrigger: Record<string, Detection>;
}

export function detections(records: readonly LedgerRecord[], brand: string, plan: SamplePlan): Detections {
  const { unflagged, drawn } = sampleOf(records, brand, plan);
  const readable = drawn.flatMap(({ label }) => (label && label.result !== 'unreadable' ? [label] : []));
  const n = readable.length;
  const flags = flagsOn(records, brand);
  const triggers = new Set([...flags.keys(), ...readable.flatMap(({ missed }) => missed)]);
  const of = (shown: number, right: number, misses: number): Detection => ({
    precision: rate(right, shown),
    missed: rate(misses, n),
    recall: recallOf(right, rate(misses, n), unflagged),
  });
  const standing = (tickets: ReadonlyMap<string, boolean>) => [...tickets.values()].filter(Boolean).length;
  const any = new Map<string, boolean>();
  for (const tickets of flags.values()) {
    for (const [ticket, stands] of tickets) any.set(ticket, (any.get(ticket) ?? false) || stands);
  }
  return {
    drawn: drawn.length,
    labelled: n,
    unreadable: drawn.filter(({ label }) => label?.result === 'unreadable').length,
    unflagged,
    weight: n === 0 ? null : unflagged / n,
    any: of(any.size, standing(any), readable.filter(({ result }) => result === 'missed').length),
    byTrigger: Object.fromEntries(
      [...triggers].sort().map((trigger) => {
        const tickets = flags.get(trigger) ?? new Map<string, boolean>();
        const misses = readable.filter(({ missed }) => missed.includes(trigger)).length;
        return [trigger, of(tickets.size, standing(tickets), misses)];
      }),
    ),
  };
}

/** By trigger: the tickets that showed its flag, and whether it stands. The last word of the agent counts. */
function flagsOn(records: readonly LedgerRecord[], brand: string): Map<string, Map<string, boolean>> {
  const flags = new Map<string, Map<string, boolean>>();
  for (const { event } of records) {
    if (event.brand !== brand) continue;
    if (event.kind === 'flag-shown') {
      const tickets = flags.get(event.trigger) ?? new Map<string, boolean>();
      if (!tickets.has(event.ticket)) tickets.set(event.ticket, true);
      flags.set(event.trigger, tickets);
    }
    if (event.kind === 'flag-corrected' && event.correction !== 'missed') {
      const tickets = flags.get(event.trigger);
      if (tickets?.has(event.ticket)) tickets.set(event.ticket, event.correction === 'withdrawn');
    }
  }
  return flags;
}

/**
 * Found tickets are counted, missed ones estimated: each labelled ticket stands for `unflagged / n` tickets. The ends of
 * the missed share's Wilson interval give the ends of recall, within what was seen: no fewer were missed than the labels
 * show, and no more than they leave open.
 */
function recallOf(found: number, { count, n, low, high }: Rate, unflagged: number): Recall | null {
  if (n === 0 || low === null || high === null) return null;
  if (found === 0 && count === 0) return null;
  const share = (missed: number) => (found + missed === 0 ? 1 : found / (found + missed));
  const most = unflagged - (n - count);
  return {
    value: share((count / n) * unflagged),
    low: share(Math.min(most, high * unflagged)),
    high: share(Math.max(count, low * unflagged)),
  };
}
