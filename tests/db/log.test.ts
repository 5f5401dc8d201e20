import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/db/database';
import { deviceOf } from '../../lib/db/device';
import { linesOf, listLogs } from '../../lib/db/export';
import { append, recordsAfter, textOf } from '../../lib/db/ledger';
import { note, noteAll } from '../../lib/db/log';
import { commitment } from '../../lib/ledger/commitments';
import { sent, shown } from '../ledger/sample';
import { faultsOf, fresh, kindsOf, leavesOf } from './logs';

const now = '2026-11-02T09:00:00.000Z';
const iso = (ms: number) => new Date(Date.parse(now) + ms).toISOString();
const step = (suggestion: string, brand = 'marlow') => ({ ...shown(suggestion), brand });

describe('a brand log', () => {
  it('opens by itself, names its key and then holds what was done', async () => {
    const db = fresh();
    expect(await append(db, step('s1'), undefined, now)).toMatchObject({ seq: 3, no: 3 });
    const leaves = await leavesOf(db, 'marlow');
    expect(leaves.map(({ event }) => event.kind)).toEqual(['log-opened', 'key-enrolled', 'shown']);
    expect(leaves[0]).toMatchObject({ seq: 1, tick: 0, prev: '0'.repeat(64), event: { continues: null } });
    const { device } = await deviceOf(db);
    expect(leaves[0]?.log).toBe(`proofdesk.invalid/${device}/marlow`);
    expect(leaves[1]?.event).toMatchObject({ publicKey: (await listLogs(db))[0]?.vkey });
    expect(await faultsOf(db)).toEqual([]);
  });

  it('gives pages the steps of all brands in the order of writing, without its own events', async () => {
    const db = fresh();
    await append(db, step('s1'), undefined, now);
    await append(db, step('s2', 'lumen'), undefined, iso(5));
    await append(db, step('s3'), undefined, iso(9));
    const records = await recordsAfter(db, 0, 2);
    expect(records.map(({ event }) => event.suggestion)).toEqual(['s1', 's2']);
    const rest = await recordsAfter(db, records.at(-1)?.seq ?? 0, 2);
    expect(rest.map(({ event }) => event.suggestion)).toEqual(['s3']);
    expect(await recordsAfter(db, rest.at(-1)?.seq ?? 0, 2)).toEqual([]);
  });

  it('verifies whatever brands write in whatever order and at whatever time', async () => {
    const acts = fc.array(
      fc.record({
        brand: fc.constantFrom('marlow', 'lumen', 'fern'),
        at: fc.integer({ min: 0, max: 9_000_000 }),
        what: fc.constantFrom('shown', 'sent', 'note', 'all'),
      }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const db = fresh();
        for (const [i, { brand, at, what }] of list.entries()) {
          if (what === 'all') await noteAll(db, { kind: 'locked' }, iso(at));
          else if (what === 'note')
            await note(db, await deviceOf(db), brand, { kind: 'session-closed' }, iso(at));
          else {
            const event = what === 'shown' ? shown(`s${i}`) : sent(`s${i}`);
            await append(db, { ...event, brand }, { suggestion: `s${i}`, brand, draft: 'x' }, iso(at));
          }
        }
        expect(await faultsOf(db)).toEqual([]);
        const seqs = (await db.ledger.toArray()).map(({ seq }) => seq);
        expect(seqs).toEqual(seqs.map((_, i) => i + 1));
      }),
      { numRuns: 25 },
    );
  });

  it('never forks when two windows write at once', async () => {
    const factory = new IDBFactory();
    const windows = [fresh(factory), fresh(factory)];
    const each = 1_000;
    const brands = ['marlow', 'lumen'];
    const write = async (db: Database, at: number) => {
      for (let i = 0; i < each; i += 50) {
        const stretch = Array.from({ length: 50 }, (_, k) =>
          append(db, step(`w${at}-${i + k}`, brands[(i + k) % 2] ?? ''), undefined, iso(i + k)),
        );
        await Promise.all(stretch);
      }
    };
    await Promise.all(windows.map(write));
    const db = windows[0] ?? fresh();
    expect(await faultsOf(db)).toEqual([]);
    const records = await recordsAfter(db, 0, 10_000);
    expect(new Set(records.map(({ event }) => event.suggestion)).size).toBe(2 * each);
    const seqs = (await db.ledger.toArray()).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 2 * each + 4 }, (_, i) => i + 1));
    expect((await listLogs(db)).map(({ size }) => size)).toEqual([1_002, 1_002]);
  }, 60_000);
});

describe('the clock', () => {
  it('set back is on record once, and order stays', async () => {
    const db = fresh();
    await append(db, step('s1'), undefined, iso(600_000));
    await append(db, step('s2'), undefined, iso(0));
    await append(db, step('s3'), undefined, iso(1));
    await append(db, step('s4'), undefined, iso(700_000));
    await append(db, step('s5'), undefined, iso(400_000));
    const leaves = await leavesOf(db, 'marlow');
    expect(leaves.slice(2).map(({ event }) => event.kind)).toEqual([
      ...['shown', 'clock-moved', 'shown', 'shown', 'shown', 'clock-moved', 'shown'],
    ]);
    expect(leaves.flatMap(({ event }) => (event.kind === 'clock-moved' ? [event.seconds] : []))).toEqual([
      -600, -300,
    ]);
    expect(leaves.map(({ at, tick }) => [at, tick]).slice(2, 6)).toEqual([
      [iso(600_000), 2],
      [iso(600_000), 3],
      [iso(600_000), 4],
      [iso(600_000), 5],
    ]);
    expect(await faultsOf(db)).toEqual([]);
  });
});

describe('texts', () => {
  it('are kept apart with their salt; the record holds what opens only with it', async () => {
    const db = fresh();
    await append(db, shown('s1'), { suggestion: 's1', brand: 'marlow', draft: 'Words of a draft' }, now);
    await append(db, sent('s1'), { suggestion: 's1', brand: 'marlow', sent: 'Words as sent' }, now);
    expect(await textOf(db, 's1')).toEqual({
      suggestion: 's1',
      brand: 'marlow',
      draft: 'Words of a draft',
      sent: 'Words as sent',
      at: now,
    });
    const leaves = await leavesOf(db, 'marlow');
    expect(JSON.stringify(leaves)).not.toContain('Words');
    const kept = await db.texts.get('s1');
    expect(leaves.at(-1)?.event.text).toEqual({ sent: commitment(kept?.salts?.sent ?? '', 'Words as sent') });
    expect(kept?.salts?.sent).not.toBe(kept?.salts?.draft);
    expect(JSON.stringify(await recordsAfter(db, 0, 10))).not.toContain('"text"');
    expect(await textOf(db, 'nobody')).toBeNull();
  });

  it('never hold a card number, however it was typed', async () => {
    const db = fresh();
    for (const [i, card] of [
      '4111 1111 1111 1111',
      '4111-1111-1111-1111',
      '５５００ ００００ ００００ ０００４',
      '378282246310005',
    ].entries()) {
      const draft = `My card is ${card}, order MF-204518.`;
      await append(db, shown(`s${i}`), { suggestion: `s${i}`, brand: 'marlow', draft }, now);
      const kept = await textOf(db, `s${i}`);
      expect(kept?.draft).toBe('My card is [card number], order MF-204518.');
    }
    const tracking = 'Tracking 1234567890123456 is on its way.';
    await append(db, shown('t'), { suggestion: 't', brand: 'marlow', draft: tracking }, now);
    expect((await textOf(db, 't'))?.draft).toBe(tracking);
  });

  it('of a step that lets a sentence pass leave its own hash alone', async () => {
    const db = fresh();
    const { brand, helpdesk, ticket, suggestion } = shown('s1');
    const event = {
      ...{ kind: 'allowed-once' as const, brand, helpdesk, ticket, suggestion, rule: 'fact.amount' },
      ...{ text: 'ab'.repeat(32), reason: 'Agreed with the brand', by: 'Ines', passphraseSet: now },
    };
    await append(db, event, undefined, now);
    expect((await recordsAfter(db, 0, 10))[0]?.event).toEqual(event);
  });
});

describe('what cannot be written', () => {
  it('leaves nothing half there', async () => {
    const db = fresh();
    await append(db, step('s1'), undefined, now);
    const bad = { ...step('s2'), words: Number.NaN };
    await expect(append(db, bad, { suggestion: 's2', brand: 'marlow', draft: 'x' }, now)).rejects.toThrow();
    expect(await textOf(db, 's2')).toBeNull();
    expect(await kindsOf(db, 'marlow')).toEqual(['log-opened', 'key-enrolled', 'shown']);
    await append(db, step('s3'), undefined, now);
    expect(await faultsOf(db)).toEqual([]);
  });
});

describe('the check', () => {
  const written = async () => {
    const db = fresh();
    for (let i = 0; i < 6; i += 1) await append(db, step(`s${i}`), undefined, iso(i * 1_000));
    return db;
  };
  const change = async (db: Database, seq: number, part: object) => {
    const row = await db.ledger.get(seq);
    if (row) await db.ledger.put({ ...row, record: { ...row.record, ...part } as typeof row.record });
  };

  it.each<[string, (db: Database) => Promise<unknown>, string]>([
    ['a changed field', (db) => change(db, 4, { at: iso(1_500) }), 'link'],
    ['a changed last record', (db) => change(db, 8, { tick: 9 }), 'tree'],
    ['a record taken out', (db) => db.ledger.delete(5), 'gap'],
    ['the last one taken out', (db) => db.ledger.delete(8), 'tree'],
    ['all taken out', (db) => db.ledger.clear(), 'tree'],
    ['a record of another log', (db) => change(db, 4, { log: 'proofdesk.invalid/0/x' }), 'log'],
    ['time going back', (db) => change(db, 6, { at: iso(-5_000) }), 'time'],
    ['a field that does not belong', (db) => change(db, 4, { more: 1 }), 'shape'],
    ['text of another form', (db) => change(db, 4, { tick: 1 }), 'time'],
  ])('finds %s', async (_, tamper, fault) => {
    const db = await written();
    expect(await faultsOf(db)).toEqual([]);
    await tamper(db);
    expect((await faultsOf(db)).map((one) => one.fault)).toContain(fault);
  });

  it('reads a log in pages as it reads it whole', async () => {
    const db = await written();
    const [info] = await listLogs(db);
    const pages = await Promise.all([0, 3, 6].map((after) => linesOf(db, info?.log ?? '', after, 3)));
    expect(pages.flat()).toEqual(await linesOf(db, info?.log ?? '', 0, 100));
  });
});
