import { type JsonObject, plain } from './json';

/** The figures of docs/metrics.md, counted a second time from the records alone, by code that shares nothing with the product. */

export interface Share {
  count: number;
  n: number;
  /** 95 % Wilson interval; null when n is 0. */
  low: number | null;
  high: number | null;
}

export interface Recount {
  shown: number;
  withheld: number;
  abstention: Share;
  inserted: Share;
  sent: number;
  edits: { verbatim: Share; light: Share; heavy: Share; discarded: Share };
  factEdited: Share;
  rejected: Record<string, number>;
  withheldBy: Record<string, number>;
  allowedOnce: Record<string, number>;
  flags: Record<string, { shown: number; wrong: number; missed: number }>;
  msToDraft: { p50: number; p95: number } | null;
}

/** Wilson (1927): both ends solve |p - count/n| = z·sqrt(p(1-p)/n), z = 1.96. */
export function share(count: number, n: number): Share {
  if (n === 0) return { count, n, low: null, high: null };
  const z = 1.96;
  const p = count / n;
  const base = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / base;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / base;
  return { count, n, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Takes events one after the other, so that a long log need not be held. */
export class Counter {
  private readonly shown = new Map<string, number>();
  private readonly withheld = new Map<string, string>();
  private readonly inserted = new Set<string>();
  private readonly sent = new Map<string, { editClass: string; facts: boolean }>();
  private readonly rejected = new Map<string, string>();
  private readonly allowed: string[] = [];
  private readonly flags = new Map<string, { shown: number; wrong: number; missed: number }>();

  add(event: JsonObject): void {
    const word = (key: string) => plain(event[key]);
    const suggestion = word('suggestion');
    switch (event.kind) {
      case 'shown':
        this.shown.set(suggestion, Number(event.msToDraft));
        break;
      case 'withheld':
        this.withheld.set(suggestion, word('reason'));
        break;
      case 'inserted':
        if (event.what === 'draft') this.inserted.add(suggestion);
        break;
      case 'sent':
        this.sent.set(suggestion, { editClass: word('editClass'), facts: Number(event.factEdits) > 0 });
        break;
      case 'rejected':
        this.rejected.set(suggestion, word('reason'));
        break;
      case 'allowed-once':
        this.allowed.push(word('rule'));
        break;
      case 'flag-shown':
        this.flag(word('trigger')).shown += 1;
        break;
      case 'flag-corrected':
        this.correct(word('trigger'), word('correction'));
        break;
    }
  }

  /** What two logs count together: a suggestion is of one log, so nothing is counted twice. */
  join(other: Counter): this {
    for (const [id, ms] of other.shown) this.shown.set(id, ms);
    for (const [id, reason] of other.withheld) this.withheld.set(id, reason);
    for (const id of other.inserted) this.inserted.add(id);
    for (const [id, sent] of other.sent) this.sent.set(id, sent);
    for (const [id, reason] of other.rejected) this.rejected.set(id, reason);
    this.allowed.push(...other.allowed);
    for (const [trigger, { shown, wrong, missed }] of other.flags) {
      const counts = this.flag(trigger);
      counts.shown += shown;
      counts.wrong += wrong;
      counts.missed += missed;
    }
    return this;
  }

  total(): Recount {
    const sent = [...this.sent.values()];
    const edits = (editClass: string) =>
      share(sent.filter((one) => one.editClass === editClass).length, sent.length);
    return {
      shown: this.shown.size,
      withheld: this.withheld.size,
      abstention: share(this.withheld.size, this.withheld.size + this.shown.size),
      inserted: share(this.inserted.size, this.shown.size),
      sent: sent.length,
      edits: {
        verbatim: edits('verbatim'),
        light: edits('light'),
        heavy: edits('heavy'),
        discarded: edits('discarded'),
      },
      factEdited: share(sent.filter((one) => one.facts).length, sent.length),
      rejected: tally(this.rejected.values()),
      withheldBy: tally(this.withheld.values()),
      allowedOnce: tally(this.allowed),
      flags: Object.fromEntries([...this.flags].map(([trigger, counts]) => [trigger, { ...counts }])),
      msToDraft: spread([...this.shown.values()]),
    };
  }

  private flag(trigger: string) {
    const counts = this.flags.get(trigger) ?? { shown: 0, wrong: 0, missed: 0 };
    this.flags.set(trigger, counts);
    return counts;
  }

  private correct(trigger: string, correction: string): void {
    const counts = this.flag(trigger);
    if (correction === 'withdrawn') counts.wrong -= 1;
    if (correction === 'wrong') counts.wrong += 1;
    if (correction === 'missed') counts.missed += 1;
  }
}

function tally(names: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Nearest rank. */
function spread(values: number[]): Recount['msToDraft'] {
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const at = (part: number) => values[Math.max(1, Math.ceil(part * values.length)) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
