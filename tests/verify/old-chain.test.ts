import { describe, expect, it } from 'vitest';
import { eventOf, resign } from './forge';
import { day, inserted, sent, shown, verifyLines } from './sample';
import { canon, type Fields, linesOf, oldChain, sha } from './writer';

/** Format 1: a chain without signatures. What it shows is named, what it cannot show is said. */

const old = oldChain([shown(1), inserted(1), sent(1), shown(2), inserted(2), sent(2), shown(3)]);
const header = canon({ export: 'proofdesk-log/1', from: 1, to: 7 });
const lines = (records: readonly Fields[]) => [header, ...records.map((record) => canon(record))];
const verify = (records: readonly Fields[]) => verifyLines(lines(records));
const kinds = async (records: readonly Fields[]) =>
  (await verify(records)).findings.map(({ classes, seq }) => `${classes.join('|')} @ ${seq ?? '-'}`);

const restated = ({ hash: _, ...record }: Fields): Fields => ({
  ...record,
  hash: sha(canon(record)).toString('hex'),
});
const changed = (seq: number): Fields => {
  const record = old[seq - 1] as Fields;
  return { ...record, event: { ...eventOf(record), helpdesk: 'gorgias' } };
};

describe('a chain of format 1', () => {
  it('is whole, with and without a header, and its limits are said', async () => {
    const report = await verify(old);
    expect(report.findings).toEqual([]);
    expect(report.sections[0]).toMatchObject({ format: 1, records: 7 });
    expect(report.cannotProve.some((limit) => limit.includes('unsigned'))).toBe(true);
    expect((await verifyLines(lines(old).slice(1))).verdict).toBe('whole');
    expect(report.figures.sent).toEqual({ form: 'number', count: 2 });
  });

  it('names an edit, an edit with its hash stated anew, and the rest', async () => {
    expect(await kinds(old.with(3, changed(4)))).toEqual(['edited @ 4']);
    expect(await kinds(old.with(3, restated(changed(4))))).toEqual(['edited-rehashed @ 4']);
    expect(await kinds(old.with(3, { ...(old[3] as Fields), hash: 'a'.repeat(64) }))).toContain('edited @ 4');
    expect(await kinds(old.toSpliced(3, 1))).toEqual(['deleted-middle @ 5']);
    expect(await kinds(old.slice(0, 5))).toEqual(['tail-cut @ 5']);
    expect(await kinds([])).toEqual(['all-deleted @ -']);
    expect((await kinds(old.with(3, old[4] as Fields).with(4, old[3] as Fields)))[0]).toBe('swapped @ 4');
    expect((await kinds(old.toSpliced(3, 0, old[3] as Fields)))[0]).toBe('duplicated @ 4');
    expect((await kinds(old.toSpliced(3, 0, restated({ ...changed(3), seq: 4 }))))[0]).toBe('inserted @ 4');
  });

  it('cannot see that all of it was rewritten, unless a signed log continues it', async () => {
    const forged: Fields[] = [];
    for (const record of old.with(3, changed(4))) {
      forged.push(restated({ ...record, prev: forged.at(-1)?.hash ?? '0'.repeat(64) }));
    }
    expect((await verify(forged)).verdict).toBe('whole');
    const next = day();
    const records = resign(next, (list) => {
      const end = old[6] as Fields;
      list[0] = {
        ...(list[0] as Fields),
        event: { kind: 'log-opened', continues: { seq: 7, hash: end.hash as string, format: 1 } },
      };
    });
    const log = linesOf({ ...next, records });
    const both = (chain: readonly Fields[]) => verifyLines([...lines(chain), ...log]);
    expect((await both(old)).findings).toEqual([]);
    expect((await both(forged)).findings[0]?.classes).toEqual(['all-rehashed', 'edited']);
    const cut = [canon({ export: 'proofdesk-log/1', from: 1, to: 5 }), ...lines(old).slice(1, 6), ...log];
    expect((await verifyLines(cut)).findings[0]?.classes).toEqual(['tail-cut']);
    expect((await verifyLines(log)).remarks[0]).toContain('not in this file');
  });
});
