import { describe, expect, it } from 'vitest';
import type { TamperClass } from '../../scripts/verify/core/report';
import { day, shown, verifyLines } from './sample';
import { canon, device, type Fields, headOf, type Log, linesOf, note, rehash } from './writer';

/** The twelve ways to tamper of issue 6, each planted and each named, with its place. */

const at = (records: readonly Fields[], seq: number) => records[seq - 1] as Fields;
const eventOf = (record: Fields) => record.event as Fields;
const edit = (record: Fields, over: Fields) => ({ ...record, event: { ...eventOf(record), ...over } });

/** Numbers from 1 again, hashes left as they are. */
const renumber = (records: Fields[]) => records.map((record, i) => ({ ...record, seq: i + 1 }));

async function found(log: Log, records: readonly Fields[], given: Parameters<typeof verifyLines>[1] = {}) {
  const report = await verifyLines(linesOf({ ...log, records: [...records] }, { to: records.length }), given);
  return report;
}

/** Every finding as `class|class @ seq`. */
const names = (report: Awaited<ReturnType<typeof found>>) =>
  report.findings.map(({ classes, seq }) => `${classes.join('|')} @ ${seq ?? '-'}`);

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

const hash = (record: Fields) => headOf([record]).toString('hex');

/** What somebody who holds the device's key can do: change, link anew, state the roots anew, sign anew. */
function resign(log: Log, change: (records: Fields[]) => void): Fields[] {
  const records = JSON.parse(canon(log.records)) as Fields[];
  change(records);
  log.notes = [];
  for (const [i, record] of records.entries()) {
    const event = eventOf(record);
    if (event.kind === 'checkpointed') {
      rehash(records);
      const head = headOf(records.slice(0, i));
      event.root = head.toString('hex');
      log.notes.push(note(log.device, log.origin, i, head));
    }
  }
  rehash(records);
  log.notes.push(note(log.device, log.origin, records.length, headOf(records)));
  return records;
}
