import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../ledger/canonical';
import { textParts } from '../ledger/commitments';
import type { TextLine } from '../ledger/export';
import { growthText } from '../ledger/growth';
import { rootOfState } from '../ledger/leaf';
import { consistencyProof, inclusionProof } from '../ledger/merkle';
import { verifierKey } from '../ledger/note';
import { proofText } from '../ledger/proof';
import { checkpointsOf, lastCheckpoint, makeCheckpoint } from './checkpoints';
import type { Database } from './database';
import { deviceOf, noteKeyOf } from './device';
import { logTables, write } from './log';
import { chainLog, type StoredLog } from './log-rows';

/** What leaves the device of a log: its state, its records line by line, its checkpoints and, where asked for, its texts. */

export class LogMissing extends Error {
  constructor(readonly log: string) {
    super(`this device has no log "${log}"`);
    this.name = 'LogMissing';
  }
}

export interface LogInfo {
  log: string;
  /** Empty for the chain of version 1, which is over all brands. */
  brand: string;
  device: string;
  vkey: string;
  size: number;
  /** Hex; empty for the chain of version 1. */
  root: string;
  broken: StoredLog['broken'];
  checkpoint: { size: number; note: string; at: string } | null;
}

/** Every log of this device, the chain of version 1 first. */
export async function listLogs(db: Database): Promise<LogInfo[]> {
  const device = await deviceOf(db);
  const logs = await db.logs.toArray();
  const vkey = verifierKey(noteKeyOf(device));
  const infos = await Promise.all(
    logs.map(async (state): Promise<LogInfo> => {
      const last = await lastCheckpoint(db, state.log);
      const { log, brand, size, broken } = state;
      const root = log === chainLog ? '' : bytesToHex(rootOfState(state));
      const checkpoint = last && { size: last.size, note: last.note, at: last.at };
      return { log, brand, device: device.device, vkey, size, root, broken, checkpoint };
    }),
  );
  return infos.sort((a, b) => (a.brand < b.brand ? -1 : 1));
}

/** Records of one log after number `after`, each in its canonical form. */
export async function linesOf(db: Database, log: string, after: number, limit: number): Promise<string[]> {
  const rows =
    log === chainLog
      ? await db.ledger
          .where('seq')
          .between(after, (await chainSize(db)) + 1, false, false)
          .limit(limit)
          .toArray()
      : await db.ledger
          .where('[log+no]')
          .between([log, after], [log, Number.MAX_SAFE_INTEGER], false, true)
          .limit(limit)
          .toArray();
  return rows.map(({ record }) => canonicalJson(record));
}

const chainSize = async (db: Database) => (await db.logs.get(chainLog))?.size ?? 0;

export async function checkpointNow(
  db: Database,
  log: string,
  now: string,
): Promise<NonNullable<LogInfo['checkpoint']>> {
  const made = await makeCheckpoint(db, await deviceOf(db), await stateOf(db, log), now);
  return { size: made.size, note: made.note, at: made.at };
}

async function stateOf(db: Database, log: string): Promise<StoredLog> {
  const state = log === chainLog ? undefined : await db.logs.get(log);
  if (!state) throw new LogMissing(log);
  return state;
}

/**
 * One record's place in its log as a file of its own (C2SP tlog-proof), the record in it as extra data. Under the last
 * checkpoint that covers it, or one made now. @param seq over all logs @throws {LogMissing} in the chain of version 1
 */
export async function proofOf(db: Database, seq: number, now: string): Promise<string> {
  const row = await db.ledger.get(seq);
  const state = await stateOf(db, row?.log ?? chainLog);
  const no = row?.no ?? 0;
  const last = await lastCheckpoint(db, state.log);
  const mark = last && last.size >= no ? last : await makeCheckpoint(db, await deviceOf(db), state, now);
  const rows = await db.ledger
    .where('[log+no]')
    .between([state.log, 1], [state.log, mark.size], true, true)
    .toArray();
  const hashes = inclusionProof(
    rows.map(({ hash }) => hexToBytes(hash ?? '')),
    no - 1,
  );
  const extra = new TextEncoder().encode(canonicalJson(row?.record));
  return proofText({ index: no - 1, hashes, checkpoint: mark.note, extra });
}

/**
 * That a log only grew since it had `from` records, under a checkpoint over what is there now. @param from at least 1
 * @throws {LogMissing} for the chain of version 1, and where the log never had so many records
 */
export async function growthOf(db: Database, log: string, from: number, now: string): Promise<string> {
  const state = await stateOf(db, log);
  const mark = await makeCheckpoint(db, await deviceOf(db), state, now);
  if (from > mark.size) throw new LogMissing(log);
  const rows = await db.ledger.where('[log+no]').between([log, 1], [log, mark.size], true, true).toArray();
  const hashes = consistencyProof(
    rows.map(({ hash }) => hexToBytes(hash ?? '')),
    from,
  );
  return growthText({ old: from, hashes, checkpoint: mark.note });
}

export interface ExportStart {
  /** The file holds records 1 to this one, the last of which says that it was made. */
  to: number;
  /** Signed notes, the last of which covers exactly `to`. */
  checkpoints: string[];
}

/** Puts an export on record and signs what it will hold. @param by the lead who made it */
export async function startExport(
  db: Database,
  log: string,
  texts: boolean,
  by: string | undefined,
  now: string,
): Promise<ExportStart> {
  const state = await db.transaction('rw', [...logTables(db)], async () => {
    const mine = await stateOf(db, log);
    const to = mine.size + 1;
    const event = { kind: 'exported' as const, format: 'proofdesk-log/2', from: 1, to, texts };
    await write(db, mine, by ? { ...event, by } : event, now);
    return { ...mine };
  });
  await makeCheckpoint(db, await deviceOf(db), state, now);
  const kept = await checkpointsOf(db, log, state.size);
  return { to: state.size, checkpoints: kept.map(({ note }) => note) };
}

/** Texts of a brand that records commit to, after a suggestion, in the order of their ids. */
export async function textLinesOf(
  db: Database,
  brand: string,
  after: string,
  limit: number,
): Promise<{ lines: TextLine[]; last: string | null }> {
  const rows = await db.texts.where('suggestion').above(after).limit(limit).toArray();
  const lines = rows
    .filter((row) => row.brand === brand)
    .flatMap((row) =>
      textParts.flatMap((part) => {
        const [value, salt] = [row[part], row.salts?.[part]];
        return value === undefined || salt === undefined
          ? []
          : [{ suggestion: row.suggestion, part, salt, value }];
      }),
    );
  return { lines, last: rows.at(-1)?.suggestion ?? null };
}
