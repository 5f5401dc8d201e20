import type { EditClass, LedgerEvent, LedgerRecord } from './record';

/**
 * The figures of the Audit page, each a count over a stated denominator. Pure, so that the page and an export agree.
 * Definitions: docs/metrics.md.
 */

export interface Rate {
  count: number;
  n: number;
  /** Wilson score interval at 95 %, null when n is 0. */
  low: number | null;
  high: number | null;
}

export interface Figures {
  /** Drafts made: shown. Abstentions: withheld. Together they are the eligible tickets that the product saw. */
  shown: number;
  withheld: number;
  abstention: Rate;
  inserted: Rate;
  sent: number;
  edits: Record<EditClass, Rate>;
  factEdited: Rate;
  rejected: Record<string, number>;
  withheldBy: Record<string, number>;
  /** Blocked sentences that a lead let pass, by rule. */
  allowedOnce: Record<string, number>;
  flags: Record<string, { shown: number; wrong: number; missed: number }>;
  /** Milliseconds; null when nothing was timed. */
  msToDraft: { p50: number; p95: number } | null;
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

type Kind<K extends LedgerEvent['kind']> = Extract<LedgerEvent, { kind: K }>;
const of = <K extends LedgerEvent['kind']>(events: readonly LedgerEvent[], kind: K): Kind<K>[] =>
  events.filter((event): event is Kind<K> => event.kind === kind);

/** A suggestion is counted once for each figure, however often the agent repeated the act. */
export function figures(records: readonly LedgerRecord[]): Figures {
  const events = records.map((record) => record.event);
  const shown = once(of(events, 'shown'));
  const withheld = once(of(events, 'withheld'));
  const inserted = once(of(events, 'inserted').filter((event) => event.what === 'draft'));
  const sent = once(of(events, 'sent'));
  const byClass = (editClass: EditClass) =>
    rate(sent.filter((event) => event.editClass === editClass).length, sent.length);
  return {
    shown: shown.length,
    withheld: withheld.length,
    abstention: rate(withheld.length, withheld.length + shown.length),
    inserted: rate(inserted.length, shown.length),
    sent: sent.length,
    edits: {
      verbatim: byClass('verbatim'),
      light: byClass('light'),
      heavy: byClass('heavy'),
      discarded: byClass('discarded'),
    },
    factEdited: rate(sent.filter((event) => event.factEdits > 0).length, sent.length),
    rejected: tally(once(of(events, 'rejected')).map((event) => event.reason)),
    withheldBy: tally(withheld.map((event) => event.reason)),
    allowedOnce: tally(of(events, 'allowed-once').map((event) => event.rule)),
    flags: flagFigures(events),
    msToDraft: spread(shown.map((event) => event.msToDraft)),
  };
}

function once<E extends { suggestion: string }>(events: readonly E[]): E[] {
  return [...new Map(events.map((event) => [event.suggestion, event])).values()];
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function flagFigures(events: readonly LedgerEvent[]): Figures['flags'] {
  const flags: Figures['flags'] = {};
  const entry = (trigger: string) => {
    flags[trigger] ??= { shown: 0, wrong: 0, missed: 0 };
    return flags[trigger];
  };
  for (const event of of(events, 'flag-shown')) entry(event.trigger).shown += 1;
  for (const { trigger, correction } of of(events, 'flag-corrected')) {
    // A correction that the agent took back leaves the flag as it was.
    if (correction === 'withdrawn') entry(trigger).wrong -= 1;
    else entry(trigger)[correction] += 1;
  }
  return flags;
}

function spread(values: readonly number[]): Figures['msToDraft'] {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Monday of the record's week, `YYYY-MM-DD`, UTC: the Audit page groups by it. */
export function weekOf(at: string): string {
  const day = new Date(at);
  const back = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}
