import type { Json, JsonObject } from './json';

/**
 * The fields that a record may have: docs/log-format.md, written down here a second time on purpose, so that the writer
 * and the verifier can disagree.
 */

export interface ShapeFault {
  class: 'unknown-field' | 'bad-value';
  /** Such as `event.cost.model`. */
  field: string;
}

type Check = (value: Json | undefined, path: string) => ShapeFault | null;

const bad = (field: string): ShapeFault => ({ class: 'bad-value', field });
const when =
  (holds: (value: Json | undefined) => boolean): Check =>
  (value, path) =>
    holds(value) ? null : bad(path);

export const text = when((value) => typeof value === 'string');
export const flag = when((value) => typeof value === 'boolean');
const number = when((value) => typeof value === 'number');
export const count = when((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const position = when((value) => Number.isSafeInteger(value) && Number(value) >= 1);
const scalar = when((value) => typeof value === 'string' || typeof value === 'number');
const form = (pattern: RegExp) => when((value) => typeof value === 'string' && pattern.test(value));
export const hash = form(/^[0-9a-f]{64}$/);
const oneOf = (...values: string[]) => when((value) => typeof value === 'string' && values.includes(value));
export const constant = (wanted: Json) => when((value) => value === wanted);
/** RFC 3339, UTC, milliseconds, and a day that exists. */
export const time = when((value) => {
  if (typeof value !== 'string') return false;
  if (!/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(value)) return false;
  // A day that a month does not have is moved into the next one, or refused.
  const read = new Date(value);
  return !Number.isNaN(read.getTime()) && read.getUTCDate() === Number(value.slice(8, 10));
});
export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? null : check(value, path);
const nullable =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);
const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return bad(path);
    for (let i = 0; i < value.length; i += 1) {
      const fault = check(value[i], String(i));
      if (fault) return under(path, fault);
    }
    return null;
  };
const mapOf =
  (check: Check): Check =>
  (value, path) => {
    if (!isObject(value)) return bad(path);
    for (const key in value) {
      const fault = check(value[key], key);
      if (fault) return under(path, fault);
    }
    return null;
  };

export type Fields = Readonly<Record<string, Check>>;

/** An object with these fields and no other. */
export function object(fields: Fields): Check {
  const names = Object.keys(fields);
  const known = new Set(names);
  const checks = Object.values(fields);
  return (value, path) => {
    if (!isObject(value)) return bad(path || 'the line');
    for (const key in value) if (!known.has(key)) return under(path, { class: 'unknown-field', field: key });
    for (let i = 0; i < names.length; i += 1) {
      const name = names[i] as string;
      const fault = checks[i]?.(value[name], name);
      if (fault) return under(path, fault);
    }
    return null;
  };
}

/** Paths are put together only when there is something to tell: this runs over every field of every record. */
function under(path: string, { class: kind, field }: ShapeFault): ShapeFault {
  return { class: kind, field: path ? `${path}.${field}` : field };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ref = object({ id: text, version: optional(number) });
const cost = object({
  model: text,
  prompts: mapOf(number),
  input: number,
  cachedInput: number,
  output: number,
  price: optional(object({ of: text, usdNanos: nullable(count) })),
});
const prepared = oneOf('there', 'filled', 'opened', 'later', 'no-field', 'not-taken', 'removed');
const findings = mapOf(number);
const claims = object({ checkable: number, supported: number });
const origin: Fields = {
  channel: text,
  language: text,
  intent: optional(text),
  engine: text,
  model: optional(text),
  prompt: optional(text),
  packVersion: number,
  appVersion: text,
};

/** What became of a suggestion, by kind; the fields that all of them share are in `common` below. */
export const suggestionKinds: Readonly<Record<string, Fields>> = {
  opened: { channel: text, eligible: flag, customerAt: optional(text) },
  shown: {
    ...origin,
    macro: optional(ref),
    passages: listOf(ref),
    findings,
    insertable: flag,
    words: number,
    msToBrief: number,
    msToDraft: number,
    msToFirst: optional(number),
    claims: optional(claims),
    offered: optional(listOf(text)),
    cost: optional(cost),
  },
  withheld: { ...origin, reason: text, cost: optional(cost), msToBrief: optional(number) },
  inserted: {
    what: oneOf('draft', 'macro', 'passage', 'note'),
    source: optional(ref),
    editor: text,
    copied: flag,
    findings,
    sources: optional(object({ used: number, unusable: number })),
  },
  edited: { distance: number, factEdits: number },
  sent: {
    editClass: oneOf('verbatim', 'light', 'heavy', 'discarded'),
    distance: number,
    factEdits: number,
    styleEdits: number,
    msFromInsert: number,
    msFromOpen: optional(number),
    findings,
    claims: optional(claims),
    mandatory: optional(number),
  },
  assisted: { task: text, engine: text, cost, failed: optional(text) },
  'hand-off': {
    step: oneOf('prepared', 'taken-back'),
    triggers: listOf(text),
    tags: mapOf(prepared),
    assignee: optional(prepared),
    note: flag,
  },
  'allowed-once': { rule: text, text: hash, reason: text, by: text, passphraseSet: text },
  rejected: {
    reason: oneOf(
      ...['made-up', 'contradicts-policy', 'missing-knowledge', 'wrong-brand', 'wrong-tone'],
      ...['internal-content', 'should-escalate', 'wrong-language', 'not-useful', 'not-needed'],
    ),
  },
  'flag-shown': { trigger: text, rule: text },
  'flag-corrected': { trigger: text, correction: oneOf('wrong', 'missed', 'withdrawn') },
  labelled: {
    result: oneOf('none', 'missed', 'unreadable'),
    missed: listOf(text),
    seed: text,
    rate: number,
  },
  judged: {
    rater: text,
    scores: mapOf(oneOf('right', 'wrong', 'not-applicable')),
    plan: object({ seed: text, from: text, to: text, size: number, minimum: number }),
  },
};

/** The log's own events, in format 2 only. */
export const ownKinds: Readonly<Record<string, Fields>> = {
  'log-opened': { continues: nullable(object({ seq: position, hash, format: optional(constant(1)) })) },
  'session-opened': { appVersion: text, browser: text },
  'session-closed': {},
  gap: { seconds: number, why: text },
  'clock-moved': { seconds: number },
  'store-reset': { lastSeq: count, lastHash: hash },
  locked: { role: optional(oneOf('agent')), why: optional(oneOf('asked', 'idle', 'asleep')) },
  unlocked: { role: text },
  'write-failed': { what: text, count },
  exported: { format: text, from: count, to: count, texts: flag, by: optional(text) },
  erased: {
    what: oneOf('customer', 'brand', 'retention', 'session', 'forgotten'),
    suggestions: count,
    receipt: text,
  },
  changed: {
    what: oneOf('pack', 'policy', 'engine', 'prompt', 'app', 'settings', 'passphrase'),
    from: optional(scalar),
    to: optional(scalar),
    digest: optional(text),
    by: optional(text),
  },
  'key-enrolled': { publicKey: text, by: optional(text) },
  checkpointed: { size: count, root: text },
};

/** `ticket` is a keyed handle; of a ticket that is older than format 2 it may still be the random one. */
const common: Fields = { brand: text, helpdesk: text, ticket: text, suggestion: text };
const texts = object({ draft: optional(hash), sent: optional(hash), subject: optional(hash) });
/** `allowed-once` had a field of this name before texts were committed to. */
const committed = (kind: string): Fields => (kind === 'allowed-once' ? {} : { text: optional(texts) });

function kindsOf(own: boolean): Map<string, Check> {
  const kinds = new Map<string, Check>();
  const kind = (name: string) => ({ kind: constant(name) });
  for (const [name, fields] of Object.entries(suggestionKinds)) {
    const shared = own ? { ...common, ...committed(name) } : common;
    kinds.set(name, object({ ...kind(name), ...shared, ...fields }));
  }
  if (own)
    for (const [name, fields] of Object.entries(ownKinds))
      kinds.set(name, object({ ...kind(name), ...fields }));
  return kinds;
}

const event =
  (kinds: ReadonlyMap<string, Check>): Check =>
  (value, path) => {
    const kind = isObject(value) ? value.kind : undefined;
    if (typeof kind !== 'string') return bad(`${path}.kind`);
    return (
      kinds.get(kind)?.(value, path) ??
      (kinds.has(kind) ? null : { class: 'unknown-field', field: `${path}.kind (${kind})` })
    );
  };

export const record1 = object({
  v: constant(1),
  seq: position,
  at: text,
  prev: hash,
  event: event(kindsOf(false)),
  hash,
});

export const record2 = object({
  v: constant(2),
  log: text,
  seq: position,
  at: time,
  tick: count,
  prev: hash,
  event: event(kindsOf(true)),
});

export const header2 = object({
  export: constant('proofdesk-log/2'),
  log: form(/^proofdesk\.invalid\/[0-9a-f]{16}\/[^\s+]+$/),
  brand: text,
  device: form(/^[0-9a-f]{16}$/),
  vkey: text,
  from: constant(1),
  to: count,
  texts: flag,
});

export const header1 = object({
  export: constant('proofdesk-log/1'),
  log: optional(text),
  brand: optional(text),
  device: optional(text),
  from: optional(constant(1)),
  to: optional(count),
  texts: optional(flag),
});

export const textLine = object({
  text: object({
    suggestion: text,
    part: oneOf('draft', 'sent', 'subject'),
    salt: hash,
    value: text,
  }),
});

export const checkpointLine = object({ checkpoint: text });
