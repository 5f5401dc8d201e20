import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures } from '../../lib/ledger/figures/registry';
import { LedgerEvent, type LedgerRecord } from '../../lib/ledger/record';
import { storiesOf } from '../../lib/ledger/stories';
import type { Value } from '../../scripts/verify/core/counts';
import { definitions } from '../../scripts/verify/core/figures';
import type { JsonObject } from '../../scripts/verify/core/json';
import { Counter } from '../../scripts/verify/core/recount';
import { suggestionKinds } from '../../scripts/verify/core/shapes';
import { common } from './sample';

/** The one place where product and verifier meet: both count the same random logs, and must say the same. */

const small = fc.nat(5);
const ms = fc.nat(20_000);
const share = fc.constantFrom(0, 0.05, 0.125, 0.2, 0.3, 0.5, 1);
const macro = fc.constantFrom('return-how', 'refund-when', 'where-is-it');
const claims = fc.option(
  fc.tuple(small, small).map(([a, b]) => ({ checkable: a + b, supported: a })),
  { nil: undefined },
);
const cost = fc.option(
  fc.record({
    model: fc.constant('m'),
    prompts: fc.constant({ draft: 3 }),
    input: ms,
    cachedInput: small,
    output: small,
    price: fc.option(
      fc.record({ of: fc.constant('2026-11-23'), usdNanos: fc.option(fc.nat(9_000_000_000)) }),
      { nil: undefined },
    ),
  }),
  { nil: undefined },
);
const findings = fc.dictionary(
  fc.constantFrom(
    'brand.other',
    'customer.wrong',
    'leak.person',
    'internal.quote',
    'leak.plans',
    'must.changed',
    'must.removed',
    'check.failed',
    'amount',
  ),
  fc.nat(2),
  { maxKeys: 3 },
);
const origin = {
  channel: fc.constant('email'),
  language: fc.constant('en'),
  engine: fc.constant('on-device'),
  packVersion: small,
  appVersion: fc.constant('0.1.0'),
};
const editClass = fc.constantFrom('verbatim', 'light', 'heavy', 'discarded');
const trigger = fc.constantFrom('legal', 'safety', 'press');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** By kind, the fields beside the common ones. */
const kinds: Record<string, fc.Arbitrary<object>> = {
  opened: fc.record({ channel: fc.constant('email'), eligible: fc.boolean() }),
  shown: fc.record({
    ...origin,
    ...{
      macro: maybe(macro.map((id) => ({ id }))),
      passages: fc.constant([]),
      findings,
      insertable: fc.boolean(),
    },
    ...{
      words: small,
      msToBrief: ms,
      msToDraft: ms,
      msToFirst: maybe(ms),
      claims,
      offered: maybe(fc.array(macro, { maxLength: 3 })),
      cost,
    },
  }),
  withheld: fc.record({
    ...origin,
    reason: fc.constantFrom('no-evidence', 'engine-masking'),
    cost,
    msToBrief: maybe(ms),
  }),
  inserted: fc.record({
    ...{
      what: fc.constantFrom('draft', 'macro', 'passage', 'note'),
      source: maybe(macro.map((id) => ({ id }))),
      editor: fc.constant('slate'),
    },
    ...{ copied: fc.boolean(), findings, sources: maybe(fc.record({ used: small, unusable: fc.nat(1) })) },
  }),
  edited: fc.record({ distance: share, factEdits: small }),
  sent: fc.record({
    ...{ editClass, distance: share, factEdits: fc.nat(1), styleEdits: fc.nat(1), msFromInsert: ms },
    ...{ msFromOpen: maybe(ms), findings, claims, mandatory: maybe(small) },
  }),
  assisted: fc.record({
    task: fc.constant('translate'),
    engine: fc.constant('m'),
    cost: cost.filter((one) => one !== undefined),
  }),
  'allowed-once': fc.record({
    ...{ rule: fc.constantFrom('amount', 'link'), text: fc.constant('a'.repeat(64)) },
    ...{
      reason: fc.constant('the warehouse confirmed it'),
      by: fc.constant('Ana'),
      passphraseSet: fc.constant('2026-11-02T09:00:00.000Z'),
    },
  }),
  rejected: fc.record({ reason: fc.constantFrom('made-up', 'wrong-tone', 'not-needed') }),
  'flag-shown': fc.record({ trigger, rule: fc.constant('r') }),
  'flag-corrected': fc.record({ trigger, correction: fc.constantFrom('wrong', 'missed', 'withdrawn') }),
};

const event = fc.constantFrom(...Object.keys(kinds)).chain((kind) =>
  fc.tuple(fc.nat(12), kinds[kind] as fc.Arbitrary<object>).map(([i, fields]) => {
    const plain = JSON.parse(JSON.stringify({ kind, ...common(i), ticket: common(i % 7).ticket, ...fields }));
    return LedgerEvent.parse(plain);
  }),
);
const log = fc.array(event, { maxLength: 120 });

function product(events: readonly LedgerEvent[]) {
  const records = events.map(
    (one, i): LedgerRecord => ({
      seq: i + 1,
      at: new Date(Date.UTC(2026, 10, 2) + i * 60_000).toISOString(),
      event: one,
      hash: '0'.repeat(64),
    }),
  );
  const stories = storiesOf(records);
  return new Map(figures.map((figure) => [figure.id, figure.measure(stories).value]));
}

function verifier(events: readonly LedgerEvent[]): Map<string, Value> {
  const counter = new Counter();
  for (const one of events) counter.add(one as unknown as JsonObject);
  return new Map(Object.entries(Counter.total([counter])));
}

describe('the figures, counted twice', () => {
  it('are the same, exactly', () => {
    fc.assert(
      fc.property(log, (events) => {
        const theirs = product(events);
        for (const [id, value] of verifier(events)) {
          const wanted = theirs.get(id);
          if (value.form === 'none') expect([id, wanted?.form]).toEqual([id, 'none']);
          else if (value.form === 'bound') {
            // The bound is found by halving: the last digits depend on how.
            expect({ ...wanted, upper: 0 }).toEqual({ ...value, upper: 0 });
            expect(wanted).toHaveProperty('upper', expect.closeTo(value.upper, 9));
          } else expect([id, wanted]).toMatchObject([id, value]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('would not be, if one of them left out a record', () => {
    const events = fc.sample(log, { numRuns: 20, seed: 7 }).flat();
    const all = [...verifier(events)].filter(([, { form }]) => form !== 'none');
    expect(all.length).toBeGreaterThan(35);
    const fewer = verifier(events.filter(({ kind }) => kind !== 'sent'));
    expect(fewer.get('verbatim')).not.toEqual(verifier(events).get('verbatim'));
  });

  it('have the product’s ids; what is not counted again is named here, or is never recorded', () => {
    const mine = new Set(definitions.map(({ id }) => id));
    const theirs = new Set(figures.map(({ id }) => id));
    expect([...mine].filter((id) => !theirs.has(id))).toEqual([]);
    const [audit, sample] = [['audited-accuracy', 'missed-errors', 'rater-agreement'], ['flag-recall']];
    const notCounted = [...audit, ...sample, 'worth-editing', 'follow-up'];
    const values = product(fc.sample(log, { numRuns: 20, seed: 7 }).flat());
    const recorded = [...theirs].filter((id) => !mine.has(id) && values.get(id)?.form !== 'none');
    expect(recorded.filter((id) => !notCounted.includes(id))).toEqual([]);
  });
});

describe('the shapes of events, written down twice', () => {
  it('have the same kinds and fields', () => {
    const shared = ['kind', 'brand', 'helpdesk', 'ticket', 'suggestion'];
    const theirs = LedgerEvent.options.map(({ shape }) => [
      shape.kind.value,
      Object.keys(shape)
        .filter((field) => !shared.includes(field))
        .sort(),
    ]);
    const mine = Object.entries(suggestionKinds).map(([kind, fields]) => [kind, Object.keys(fields).sort()]);
    expect(Object.fromEntries(mine)).toEqual(Object.fromEntries(theirs));
  });
});
