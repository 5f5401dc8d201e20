import { describe, expect, it } from 'vitest';
import { at, edit, found, hash, names, renumber, resign } from './forge';
import { day, shown, verifyLines } from './sample';
import { device, type Fields, headOf, linesOf, note, rehash } from './writer';

/** The first half of the twelve ways to tamper of issue 6: changed, taken out, put in. Each planted, each named with its place. */

describe('a log that nobody touched', () => {
  it('is whole, with and without what the brand kept', async () => {
    const log = day();
    const report = await verifyLines(linesOf(log), { checkpoints: log.notes, keys: [log.device.vkey] });
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('whole');
    expect(report.sections[0]?.checkpoints.map(({ state }) => state)).toEqual(Array(6).fill('prefix'));
    expect((await verifyLines(linesOf(log))).verdict).toBe('whole');
  });
});

describe('edited', () => {
  it('names the record, wherever it stands', async () => {
    const log = day();
    for (const seq of [4, 9, 16, 20]) {
      const records = log.records.map((record) =>
        record.seq === seq ? edit(record, { helpdesk: 'gorgias' }) : record,
      );
      expect(names(await found(log, records))).toEqual([`edited|edited-rehashed @ ${seq}`]);
    }
  });

  it('in the very last record, of which no other holds the hash, by the checkpoint', async () => {
    const log = day();
    const records = log.records.with(-1, { ...at(log.records, 27), event: { kind: 'locked' } });
    const report = await found(log, records);
    expect(report.findings.map(({ classes }) => classes)).toEqual([['all-rehashed', 'edited']]);
    expect(report.findings[0]?.says).toContain('records 19 to 27');
  });

  it('in `prev`, `seq` and `log`', async () => {
    const log = day();
    const change = (seq: number, over: Fields) =>
      log.records.map((record) => (record.seq === seq ? { ...record, ...over } : record));
    expect(names(await found(log, change(6, { prev: 'a'.repeat(64) })))).toEqual(['edited @ 6']);
    expect(names(await found(log, change(6, { seq: 60 })))).toEqual(['edited @ 60']);
    expect(names(await found(log, change(6, { seq: 3 })))).toEqual(['edited @ 3']);
    expect(names(await found(log, change(1, { prev: 'a'.repeat(64) })))).toEqual(['edited @ 1']);
    expect(names(await found(log, change(6, { log: 'proofdesk.invalid/ffff112233445566/marlow' })))).toEqual([
      'spliced @ 6',
    ]);
  });
});

describe('edited and re-hashed', () => {
  it('one record further: the break has moved, and both are possible', async () => {
    const log = day();
    const records = [...log.records];
    records[5] = edit(at(records, 6), { helpdesk: 'gorgias' });
    records[6] = { ...at(records, 7), prev: hash(at(records, 6)) };
    expect(names(await found(log, records))).toEqual(['edited|edited-rehashed @ 7']);
  });

  it('to the end, by the checkpoints in the file', async () => {
    const log = day();
    const records = [...log.records];
    records[5] = edit(at(records, 6), { helpdesk: 'gorgias' });
    rehash(records);
    const report = await found(log, records);
    expect(report.findings.map(({ classes }) => classes)).toEqual([['all-rehashed']]);
    expect(report.findings[0]?.says).toContain('records 1 to 11');
  });

  it('to the end and signed again with the device’s own key, by the checkpoint that the brand kept', async () => {
    const log = day();
    const kept = log.notes[1] as string;
    const records = resign(log, (list) => {
      list[13] = edit(at(list, 14), { helpdesk: 'gorgias' });
    });
    expect((await found(log, records)).verdict).toBe('whole');
    const report = await found(log, records, { checkpoints: [kept] });
    expect(report.findings.map(({ classes, says }) => [classes, says.includes('that you kept')])).toEqual([
      [['all-rehashed'], true],
    ]);
  });
});

describe('taken out', () => {
  it('from the middle and the start', async () => {
    const log = day();
    const without = (from: number, to: number) =>
      log.records.filter(({ seq }) => Number(seq) < from || Number(seq) > to);
    const middle = await found(log, without(8, 10));
    expect(names(middle)[0]).toBe('deleted-middle @ 11');
    expect(middle.findings[0]?.says).toContain('Records 8 to 10');
    expect(names(await found(log, without(1, 2)))[0]).toBe('deleted-middle @ 3');
  });

  it('and the rest numbered anew', async () => {
    const log = day();
    const records = renumber(log.records.filter(({ seq }) => seq !== 8 && seq !== 9));
    expect(names(await found(log, records))[0]).toBe('deleted-middle @ 8');
  });

  it('the tail, in the file and behind a checkpoint that the brand kept', async () => {
    const log = day();
    const cut = log.records.slice(0, 20);
    expect(names(await found(log, cut))).toEqual(['tail-cut @ -']);
    expect((await verifyLines(linesOf({ ...log, records: cut }, { to: 27 }))).findings[0]?.classes).toEqual([
      'tail-cut',
    ]);
    const clean = {
      ...log,
      notes: [...log.notes.slice(0, 2), note(log.device, log.origin, 20, headOf(cut))],
    };
    const kept = log.notes[2] as string;
    const lines = linesOf({ ...clean, records: cut, texts: [] });
    expect((await verifyLines(lines)).verdict).toBe('whole');
    const report = await verifyLines(lines, { checkpoints: [kept] });
    expect(names(report)).toEqual(['tail-cut @ -']);
    expect(report.findings[0]?.says).toContain('the checkpoint that you kept counts 27');
  });

  it('everything', async () => {
    const log = day();
    const kept = { checkpoints: [log.notes[0] as string] };
    const empty = { ...log, records: [], notes: [note(log.device, log.origin, 0, headOf([]))], texts: [] };
    expect((await verifyLines(linesOf(empty), kept)).findings[0]?.classes).toEqual(['all-deleted']);
    expect((await verifyLines([], kept)).findings[0]?.classes).toEqual(['all-deleted']);
    expect((await verifyLines([])).verdict).toBe('unreadable');
    const other = day(device('ffff112233445566'));
    const report = await verifyLines(linesOf(other), kept);
    expect(report.findings[0]).toMatchObject({ classes: ['all-deleted'], log: log.origin });
  });

  it('everything, and a new log begun that says so itself', async () => {
    const log = day();
    const fresh = day(log.device);
    fresh.records[1] = {
      ...at(fresh.records, 2),
      event: { kind: 'store-reset', lastSeq: 27, lastHash: hash(at(log.records, 27)) },
    };
    const records = resign(fresh, () => undefined);
    const report = await found(fresh, records, { checkpoints: [log.notes[2] as string] });
    expect(report.findings[0]?.classes).toEqual(['all-deleted']);
    expect(report.sections[0]?.continuity.some(({ broken }) => broken)).toBe(true);
  });
});

describe('put in', () => {
  it('between two records, with and without numbering anew', async () => {
    const log = day();
    const stranger = { ...at(log.records, 9), event: shown(77), prev: at(log.records, 9).prev as string };
    const records = log.records.toSpliced(8, 0, stranger);
    expect(names(await found(log, records))[0]).toBe('inserted @ 9');
    expect(names(await found(log, renumber(records)))[0]).toContain('inserted @');
  });

  it('at the end', async () => {
    const log = day();
    const last = at(log.records, 27);
    const more = { ...last, seq: 28, at: '2026-11-02T10:00:00.000Z', prev: hash(last) };
    expect(
      (await verifyLines(linesOf({ ...log, records: [...log.records, more] }, { to: 27 }))).findings[0]
        ?.classes,
    ).toContain('inserted');
    expect((await found(log, [...log.records, more])).findings[0]?.classes).toContain('inserted');
  });

  it('twice the same, as it stands and under a new number', async () => {
    const log = day();
    const again = log.records.toSpliced(9, 0, at(log.records, 9));
    expect(names(await found(log, again))[0]).toBe('duplicated @ 9');
    const renamed = { ...at(log.records, 9), seq: 10, prev: hash(at(log.records, 9)) };
    expect(names(await found(log, log.records.toSpliced(9, 0, renamed)))[0]).toBe('duplicated @ 10');
  });

  it('from another brand, and from another device', async () => {
    const log = day();
    const brand = day(log.device, 'kestrel');
    const other = day(device('ffff112233445566'));
    for (const foreign of [brand, other]) {
      const records = log.records.with(8, at(foreign.records, 9));
      expect(names(await found(log, records))).toEqual(['spliced @ 9']);
      const masked = { ...at(foreign.records, 9), log: log.origin };
      const names2 = names(await found(log, log.records.with(8, masked)));
      expect(names2[0]).toBe(foreign === brand ? 'spliced @ 9' : 'edited @ 9');
    }
    const sealed = await verifyLines(
      linesOf({ ...log, notes: [...log.notes.slice(0, 2), other.notes[2] as string] }),
    );
    expect(sealed.findings.some(({ classes }) => classes.includes('spliced'))).toBe(true);
  });
});
