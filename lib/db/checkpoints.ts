import { bytesToHex } from '@noble/hashes/utils.js';
import { checkpointText } from '../ledger/checkpoint';
import { rootOfState } from '../ledger/leaf';
import { openNote, signNote } from '../ledger/note';
import type { Database } from './database';
import { signerOf } from './device';
import { logTables, write } from './log';
import type { StoredCheckpoint, StoredDevice, StoredLog } from './log-rows';

/**
 * A checkpoint over all records so far. Where nothing but the last checkpoint was written since, that one is it: asking
 * twice makes no second.
 *
 * @param log as read before, or the log may have grown meanwhile: it covers what was read
 * @throws {NoteRefused} when its own signature does not verify; nothing is handed out then
 */
export async function makeCheckpoint(
  db: Database,
  device: StoredDevice,
  log: StoredLog,
  now: string,
): Promise<StoredCheckpoint> {
  const last = await lastCheckpoint(db, log.log);
  if (last && (await onlyCheckpointed(db, log, last.size))) return last;
  const root = rootOfState(log);
  const signer = await signerOf(db, device);
  const note = await signNote(checkpointText({ origin: log.log, size: log.size, root }), signer);
  await openNote(note, signer, crypto.subtle);
  const made: StoredCheckpoint = { log: log.log, size: log.size, note, at: now };
  return db.transaction('rw', [...logTables(db), db.checkpoints], async () => {
    const other = await db.checkpoints.get([log.log, log.size]);
    if (other) return other;
    await db.checkpoints.add(made);
    const state = (await db.logs.get(log.log)) ?? log;
    await write(db, state, { kind: 'checkpointed', size: log.size, root: bytesToHex(root) }, now);
    return made;
  });
}

async function onlyCheckpointed(db: Database, log: StoredLog, size: number): Promise<boolean> {
  if (log.size !== size + 1) return false;
  const row = await db.ledger.where('[log+no]').equals([log.log, log.size]).first();
  return row?.record.event.kind === 'checkpointed';
}

export async function lastCheckpoint(db: Database, log: string): Promise<StoredCheckpoint | null> {
  const all = await checkpointsOf(db, log, Number.MAX_SAFE_INTEGER);
  return all.at(-1) ?? null;
}

/** Kept checkpoints of a log up to a size, the smallest first. */
export async function checkpointsOf(db: Database, log: string, upTo: number): Promise<StoredCheckpoint[]> {
  return db.checkpoints.where('[log+size]').between([log, 0], [log, upTo], true, true).toArray();
}
