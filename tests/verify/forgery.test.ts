import { describe, expect, it } from 'vitest';
import type { TamperClass } from '../../scripts/verify/core/report';
import { at, edit, eventOf, found, hash, names, renumber, resign } from './forge';
import { day, verifyLines } from './sample';
import { device, headOf, type Log, linesOf, note, rehash } from './writer';

/** The second half: other order, other time, other key. */

describe('in another order', () => {
  it('neighbours, and records far apart', async () => {
    const log = day();
    const swap = (a: number, b: number) =>
      log.records.with(a - 1, at(log.records, b)).with(b - 1, at(log.records, a));
    for (const [a, b] of [
      [8, 9],
      [5, 20],
      [1, 2],
      [26, 27],
    ] as const) {
      expect(names(await found(log, swap(a, b)))[0]).toBe(`swapped @ ${a}`);
    }
    expect(names(await found(log, renumber(swap(8, 9))))[0]).toBe('swapped @ 8');
  });

  it('what happened, while number and link stayed', async () => {
    const log = day();
    const [a, b] = [at(log.records, 8), at(log.records, 9)];
    const records = log.records.with(7, { ...a, event: eventOf(b) }).with(8, { ...b, event: eventOf(a) });
    expect(names(await found(log, records))[0]).toBe('swapped @ 8');
  });
});

describe('the time', () => {
  it('set back in one record, and in a history that was rewritten', async () => {
    const log = day();
    const early = { ...at(log.records, 15), at: '2026-11-02T08:00:00.000Z' };
    expect(names(await found(log, log.records.with(14, early)))[0]).toMatch(/^back-dated.* @ 15$/);
    const records = log.records.with(14, early);
    rehash(records);
    expect(names(await found(log, records))).toContain('back-dated @ 15');
    const late = { ...at(log.records, 15), at: '2026-11-03T08:00:00.000Z' };
    expect(names(await found(log, log.records.with(14, late)))[0]).toMatch(/^back-dated.* @ 15$/);
  });

  it('with a tick that does not fit', async () => {
    const log = day();
    const records = resign(log, (list) => {
      list[9] = { ...at(list, 10), tick: 3 };
    });
    expect(names(await found(log, records))).toEqual(['back-dated @ 10']);
  });
});

describe('signed again with another key', () => {
  const thief = device();
  const stolen = (log: Log) => {
    const forged = { ...log, device: thief, notes: [] as string[] };
    const records = resign(forged, (list) => {
      list[1] = edit(at(list, 2), { publicKey: thief.publicKey });
      list[10] = edit(at(list, 11), { helpdesk: 'gorgias' });
    });
    return linesOf({ ...forged, records });
  };

  it('one checkpoint', async () => {
    const log = day();
    const forged = note(thief, log.origin, 27, headOf(log.records));
    const report = await verifyLines(linesOf({ ...log, notes: [...log.notes.slice(0, 2), forged] }));
    expect(report.findings.map(({ classes }) => classes)).toEqual([['re-signed']]);
  });

  it('all of it, by the key that the brand was told, or by a checkpoint that it kept', async () => {
    const log = day();
    const lines = stolen(log);
    expect((await verifyLines(lines)).verdict).toBe('whole');
    expect((await verifyLines(lines, { keys: [log.device.vkey] })).findings[0]?.classes).toEqual([
      're-signed',
    ]);
    const kept = await verifyLines(lines, { checkpoints: [log.notes[0] as string] });
    expect(kept.findings.map(({ classes }) => classes)).toEqual([['re-signed']]);
  });

  it('but a key that the log enrolled under a checkpoint of the known key is trusted', async () => {
    const log = day();
    const next = device();
    const records = [...log.records];
    const last = at(records, 27);
    records.push({
      ...last,
      seq: 28,
      at: '2026-11-02T10:00:00.000Z',
      prev: hash(last),
      event: { kind: 'key-enrolled', publicKey: next.publicKey, by: 'Ana' },
    });
    const handed = note(log.device, log.origin, 28, headOf(records));
    const final = note(next, log.origin, 28, headOf(records));
    const moved = { ...log, device: next, records, texts: [] };
    const keys = [log.device.vkey];
    expect((await verifyLines(linesOf({ ...moved, notes: [handed, final] }), { keys })).findings).toEqual([]);
    expect((await verifyLines(linesOf({ ...moved, notes: [final] }), { keys })).findings[0]?.classes).toEqual(
      ['re-signed'],
    );
  });

  it('a checkpoint with an altered root or size', async () => {
    const log = day();
    const [origin, size, root, ...rest] = (log.notes[2] as string).split('\n');
    for (const text of [
      [origin, '26', root, ...rest],
      [origin, size, headOf([]).toString('base64'), ...rest],
      [origin, size, root],
    ]) {
      const report = await verifyLines(
        linesOf({ ...log, notes: [...log.notes.slice(0, 2), text.join('\n')] }),
      );
      expect(report.findings[0]?.classes).toContain('checkpoint-altered' satisfies TamperClass);
    }
  });
});
