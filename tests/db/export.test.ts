import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/db/database';
import { deviceOf, noteKeyOf } from '../../lib/db/device';
import {
  checkpointNow,
  LogMissing,
  linesOf,
  listLogs,
  proofOf,
  startExport,
  textLinesOf,
} from '../../lib/db/export';
import { append } from '../../lib/db/ledger';
import { chainLog } from '../../lib/db/log-rows';
import { dailyUpkeep } from '../../lib/db/upkeep';
import { readCheckpoint } from '../../lib/ledger/checkpoint';
import { commitment } from '../../lib/ledger/commitments';
import { hashOfLine } from '../../lib/ledger/leaf';
import { consistencyProof, inclusionProof, rootOf, treeOf } from '../../lib/ledger/merkle';
import { provesConsistency, provesInclusion } from '../../lib/ledger/merkle-check';
import { openNote } from '../../lib/ledger/note';
import { readProof } from '../../lib/ledger/proof';
import { sent, shown } from '../ledger/sample';
import { readFixture, upgraded } from './fixtures';
import { faultsOf, fresh, kindsOf, leavesOf } from './logs';

const now = '2026-11-02T09:00:00.000Z';
const { subtle } = crypto;

async function desk(count = 5): Promise<{ db: Database; log: string }> {
  const db = fresh();
  for (let i = 0; i < count; i += 1) {
    const text = { suggestion: `s${i}`, brand: 'marlow', draft: `Draft ${i}` };
    await append(db, shown(`s${i}`), text, now);
  }
  return { db, log: (await listLogs(db))[0]?.log ?? '' };
}

const hashesOf = async (db: Database, log: string) => (await linesOf(db, log, 0, 1_000)).map(hashOfLine);

describe('checkpoints', () => {
  it('are signed by the device, cover what was there, and are on record', async () => {
    const { db, log } = await desk();
    const made = await checkpointNow(db, log, now);
    const text = await openNote(made.note, noteKeyOf(await deviceOf(db)), subtle);
    const read = readCheckpoint(text);
    expect(read).toMatchObject({ origin: log, size: 7 });
    const hashes = await hashesOf(db, log);
    expect(read.root).toEqual(rootOf(treeOf(hashes.slice(0, 7))));
    const last = (await leavesOf(db, 'marlow')).at(-1);
    expect(last?.event).toEqual({ kind: 'checkpointed', size: 7, root: bytesToHex(read.root) });
    expect((await listLogs(db))[0]?.checkpoint).toEqual(made);
  });

  it('are not made twice of the same records, also by two at once', async () => {
    const { db, log } = await desk();
    const [a, b] = await Promise.all([checkpointNow(db, log, now), checkpointNow(db, log, now)]);
    expect(a).toEqual(b);
    expect(await checkpointNow(db, log, now)).toEqual(a);
    await dailyUpkeep(db, new Date(now));
    expect((await kindsOf(db, 'marlow')).filter((kind) => kind === 'checkpointed')).toHaveLength(1);
    await append(db, sent('s1'), undefined, now);
    await dailyUpkeep(db, new Date(now));
    expect((await listLogs(db))[0]?.checkpoint?.size).toBe(9);
    expect(await faultsOf(db)).toEqual([]);
  });

  it('prove that the log only grew, and that a record was in it', async () => {
    const { db, log } = await desk();
    const first = readCheckpoint(
      (await checkpointNow(db, log, now)).note.split('\n\n')[0]?.concat('\n') ?? '',
    );
    await append(db, sent('s1'), undefined, now);
    const second = readCheckpoint(
      (await checkpointNow(db, log, now)).note.split('\n\n')[0]?.concat('\n') ?? '',
    );
    const hashes = (await hashesOf(db, log)).slice(0, second.size);
    const grown = consistencyProof(hashes, first.size);
    expect(provesConsistency(first.size, second.size, first.root, second.root, grown)).toBe(true);
    const leaf = hashes[3] ?? new Uint8Array();
    expect(provesInclusion(3, second.size, leaf, inclusionProof(hashes, 3), second.root)).toBe(true);
    const row = await db.ledger.where('[log+no]').equals([log, 4]).first();
    if (row)
      await db.ledger.put({ ...row, record: { ...row.record, at: '2026-11-02T08:00:00.000Z' } as never });
    const bent = (await hashesOf(db, log)).slice(0, second.size);
    expect(rootOf(treeOf(bent))).not.toEqual(second.root);
  });

  it('are refused for a log that is not here, and for the old chain', async () => {
    const db = await upgraded(readFixture(3));
    for (const log of [chainLog, 'proofdesk.invalid/0000000000000000/marlow'])
      await expect(checkpointNow(db, log, now)).rejects.toThrow(LogMissing);
  });
});

describe('a proof', () => {
  it('is enough by itself: record, place and checkpoint; another record does not fit it', async () => {
    const { db, log } = await desk(20);
    const { size } = await checkpointNow(db, log, now);
    for (const seq of [1, 9, size]) {
      const { index, hashes, checkpoint, extra } = readProof(await proofOf(db, seq, now));
      const key = noteKeyOf(await deviceOf(db));
      const mark = readCheckpoint(await openNote(checkpoint, key, subtle));
      const leaf = hashOfLine(new TextDecoder().decode(extra));
      expect([index, mark.size]).toEqual([seq - 1, size]);
      expect(provesInclusion(index, mark.size, leaf, hashes, mark.root)).toBe(true);
      expect(provesInclusion(index, mark.size, hashOfLine('{}'), hashes, mark.root)).toBe(false);
    }
  });

  it('of a newer record brings a checkpoint of its own; of the old chain there is none', async () => {
    const { db, log } = await desk();
    await checkpointNow(db, log, now);
    const { seq, no } = await append(db, sent('s1'), undefined, now);
    const proof = readProof(await proofOf(db, seq, now));
    expect(readCheckpoint(`${proof.checkpoint.split('\n\n')[0]}\n`).size).toBe(no);
    await expect(proofOf(await upgraded(readFixture(3)), 2, now)).rejects.toThrow(LogMissing);
    await expect(proofOf(db, 999, now)).rejects.toThrow(LogMissing);
  });
});

describe('an export', () => {
  it('is on record with who made it, and its last checkpoint covers exactly its records', async () => {
    const { db, log } = await desk();
    await checkpointNow(db, log, now);
    const { to, checkpoints } = await startExport(db, log, true, 'Ines', now);
    const leaves = await leavesOf(db, 'marlow');
    expect(leaves[to - 1]?.event).toEqual({
      ...{ kind: 'exported', format: 'proofdesk-log/2', from: 1, to, texts: true, by: 'Ines' },
    });
    const sizes = checkpoints.map((note) => readCheckpoint(`${note.split('\n\n')[0]}\n`).size);
    expect(sizes).toEqual([7, to]);
    await append(db, sent('s1'), undefined, now);
    expect((await startExport(db, log, false, undefined, now)).checkpoints).toHaveLength(3);
    expect(await faultsOf(db)).toEqual([]);
  });

  it('gives texts that open their commitments, of one brand only, page by page', async () => {
    const { db } = await desk();
    await append(
      db,
      { ...shown('l1'), brand: 'lumen' },
      { suggestion: 'l1', brand: 'lumen', draft: 'x' },
      now,
    );
    const first = await textLinesOf(db, 'marlow', '', 4);
    const second = await textLinesOf(db, 'marlow', first.last ?? '', 4);
    const lines = [...first.lines, ...second.lines];
    expect(lines.map(({ value }) => value).sort()).toEqual([0, 1, 2, 3, 4].map((i) => `Draft ${i}`));
    expect((await textLinesOf(db, 'marlow', second.last ?? '', 4)).last).toBeNull();
    const committed = new Map(
      (await leavesOf(db, 'marlow')).map(({ event }) => [
        'suggestion' in event ? event.suggestion : '',
        event.text,
      ]),
    );
    for (const { suggestion, part, salt, value } of lines)
      expect(committed.get(suggestion)).toEqual({ [part]: commitment(salt, value) });
  });
});
