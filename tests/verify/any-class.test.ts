import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TamperClass } from '../../scripts/verify/core/report';
import { at, edit, eventOf, found, hash, resign } from './forge';
import { day, shown, type verify, verifyLines } from './sample';
import { device, type Fields, headOf, type Log, linesOf, note, rehash } from './writer';

/** Each of the twelve ways at any place of any log: the right name is among those that are told, the place is near. */

interface Tampered {
  records: Fields[];
  /** Number of the record that a reader should look at; null when it is the log as a whole. */
  near: number | null;
  log?: Log;
  given?: Parameters<typeof verify>[1];
}

/** `a` and `b`: two different numbers from 1 to the log's length. */
type Way = (log: Log, a: number, b: number) => Tampered;

const other = day(device('ffff112233445566'));
const bend = (record: Fields) =>
  'helpdesk' in eventOf(record)
    ? edit(record, { helpdesk: 'gorgias' })
    : { ...record, event: { kind: 'locked' } };
const swap = (list: readonly Fields[], a: number, b: number) =>
  list.with(a - 1, at(list, b)).with(b - 1, at(list, a));
const kept = (log: Log) => ({ checkpoints: [log.notes.at(-1) as string] });

const ways: Partial<Record<TamperClass, Way>> = {
  edited: ({ records }, a) => ({ records: records.with(a - 1, bend(at(records, a))), near: a }),
  'edited-rehashed': ({ records }, a) => {
    const seq = Math.min(a, records.length - 2);
    const bent = records.with(seq - 1, bend(at(records, seq)));
    return { records: bent.with(seq, { ...at(bent, seq + 1), prev: hash(at(bent, seq)) }), near: seq + 1 };
  },
  'all-rehashed': ({ records }, a) => {
    const bent = records.with(a - 1, bend(at(records, a)));
    rehash(bent);
    return { records: bent, near: null };
  },
  'deleted-middle': ({ records }, a, b) => {
    const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), records.length - 1)];
    return { records: records.filter(({ seq }) => Number(seq) < from || Number(seq) > to), near: to + 1 };
  },
  'tail-cut': (log, a) => {
    const records = log.records.slice(0, Math.max(1, a - 1));
    const notes = [note(log.device, log.origin, records.length, headOf(records))];
    return { records, near: null, log: { ...log, notes, texts: [] }, given: kept(log) };
  },
  'all-deleted': (log) => {
    const notes = [note(log.device, log.origin, 0, headOf([]))];
    return { records: [], near: null, log: { ...log, notes, texts: [] }, given: kept(log) };
  },
  inserted: ({ records }, a, b) => {
    const record = { ...at(records, a), event: shown(900 + b), prev: hash(at(records, a)), seq: a + 1 };
    // Behind the last record nothing is linked, so that there it is a record more than was signed.
    return { records: records.toSpliced(a, 0, record), near: a === records.length ? null : a + 1 };
  },
  swapped: ({ records }, a, b) => ({ records: swap(records, a, b), near: Math.min(a, b) }),
  duplicated: ({ records }, a, b) => ({ records: records.toSpliced(b, 0, at(records, a)), near: a }),
  'back-dated': ({ records }, a) => {
    const seq = Math.max(2, a);
    return {
      records: records.with(seq - 1, { ...at(records, seq), at: '2026-11-02T08:59:59.000Z' }),
      near: seq,
    };
  },
  spliced: ({ records }, a, b) => ({
    records: records.with(a - 1, at(other.records, b)),
    near: Number(at(other.records, b).seq),
  }),
  're-signed': (log, a) => {
    const forged = { ...log, device: device(), notes: [] as string[] };
    const records = resign(forged, (list) => {
      list[1] = edit(at(list, 2), { publicKey: forged.device.publicKey });
      if (a > 2 && eventOf(at(list, a)).kind !== 'checkpointed') list[a - 1] = bend(at(list, a));
    });
    return { records, near: null, log: forged, given: { keys: [log.device.vkey] } };
  },
};

describe.each(Object.entries(ways))('%s', { timeout: 60_000 }, (name, way) => {
  it('is named, wherever it was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 8 }), fc.nat(), fc.nat(), async (tickets, x, y) => {
        const log = day(device(), 'marlow', tickets);
        const n = log.records.length;
        const a = 1 + (x % n);
        const b = 1 + ((a + (y % (n - 1))) % n);
        const tampered = way(log, a, Math.min(b, other.records.length));
        const report = await found(tampered.log ?? log, tampered.records, tampered.given);
        expect(report.verdict).toBe('tampered');
        const right = report.findings.filter(({ classes }) => classes.includes(name as TamperClass));
        expect(right.map(({ seq }) => seq)).not.toEqual([]);
        // In the last record only the checkpoint tells, and it tells of all records since the one before.
        if (tampered.near === null || tampered.near >= n - 1) return;
        expect(right.some(({ seq }) => seq !== null && Math.abs(seq - Number(tampered.near)) <= 1)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no export at all', { timeout: 60_000 }, () => {
  it('is said, and never brings the verifier down', async () => {
    const lines = linesOf(day());
    const scrap = fc.oneof(
      fc.constantFrom(...lines),
      fc.json(),
      fc.string(),
      fc.constantFrom(
        '{"export":"proofdesk-log/2"}',
        '{"v":2,"seq":1}',
        '{"checkpoint":1}',
        '{"text":{}}',
        '{"v":1,"seq":2,"event":{},"prev":""}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 12 }), async (some) => {
        const report = await verifyLines(some);
        expect(report.verdict).not.toBe('whole');
        expect(report.findings.length > 0 || some.length === 0).toBe(true);
      }),
      { numRuns: 300, examples: [[['{"v":2,"seq":1}']]] },
    );
  });
});
