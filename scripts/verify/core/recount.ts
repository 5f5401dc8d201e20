import type { Tale, Value } from './counts';
import { definitions } from './figures';
import { type JsonObject, plain } from './json';
import { isObject } from './shapes';

/** The figures, counted a second time from the records alone, by code that shares nothing with the product. By the ids of docs/metrics.md. */
export type Recount = Record<string, Value>;

/** Takes the events of a log one after the other. */
export class Counter {
  private readonly tales = new Map<string, Tale>();

  add(event: JsonObject): void {
    const tale = this.tale(plain(event.suggestion), plain(event.ticket));
    const kind = plain(event.kind);
    const trigger = plain(event.trigger);
    const kept = countedOf(event);
    tale.last[kind] = kept;
    if (kind === 'inserted') tale.inserted = [...tale.inserted, kept];
    if (kind === 'allowed-once') tale.allowed = [...tale.allowed, plain(event.rule)];
    if (kind === 'flag-shown') tale.flags = new Set([...tale.flags, trigger]);
    if (kind === 'flag-corrected') {
      if (event.correction === 'wrong') tale.wrong = new Set([...tale.wrong, trigger]);
      if (event.correction === 'withdrawn')
        tale.wrong = new Set([...tale.wrong].filter((one) => one !== trigger));
      if (event.correction === 'missed') tale.missed = true;
    }
    if (isObject(event.cost)) {
      tale.tokens ??= { read: 0, written: 0 };
      tale.tokens.read += Number(event.cost.input);
      tale.tokens.written += Number(event.cost.output);
      const nanos = isObject(event.cost.price) ? event.cost.price.usdNanos : null;
      tale.nanos = (tale.nanos ?? 0) + (typeof nanos === 'number' ? nanos : Number.NaN);
    }
  }

  /** The figures of several logs together: a suggestion is of one log, so nothing is counted twice. */
  static total(counters: readonly Counter[]): Recount {
    const tales = counters.flatMap((counter) => [...counter.tales.values()]);
    return Object.fromEntries(definitions.map(({ id, count }) => [id, count(tales)]));
  }

  private tale(suggestion: string, ticket: string): Tale {
    const known = this.tales.get(suggestion);
    if (known) return known;
    const tale: Tale = { ticket, last: {}, ...nothing };
    this.tales.set(suggestion, tale);
    return tale;
  }
}

/** Shared until there is something: most suggestions have no flag and no second insertion. */
const nothing = {
  inserted: [],
  flags: new Set<string>(),
  wrong: new Set<string>(),
  missed: false,
  allowed: [],
  tokens: null,
  nanos: null,
} as const;

/** What some figure reads. The rest of a record is let go, for a log may have a million of them. */
const counted = [
  ...['claims', 'cost', 'distance', 'editClass', 'eligible', 'factEdits', 'findings', 'insertable', 'macro'],
  ...['mandatory', 'msFromOpen', 'msToBrief', 'msToDraft', 'msToFirst', 'offered', 'reason', 'source'],
  ...['sources', 'styleEdits', 'what'],
];

function countedOf(event: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const key of counted) {
    const value = event[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
