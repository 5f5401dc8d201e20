import { firstPrev } from '../ledger/chain';
import { originOf } from '../ledger/checkpoint';
import { behind } from '../ledger/clock';
import { appended, type Leaf, newLog } from '../ledger/leaf';
import type { LogEvent } from '../ledger/log-events';
import { verifierKey } from '../ledger/note';
import type { Database, StoredRecord } from './database';
import { noteKeyOf } from './device';
import { chainLog, type Session, type StoredDevice, type StoredLog } from './log-rows';

/**
 * One log for each brand on this device. Everything here runs inside a transaction over {@link logTables}: the log's state,
 * the record and whatever belongs to it are written together or not at all, and no two writers can fork a log.
 */

export interface Written {
  /** Of the record over all logs of this device. */
  seq: number;
  log: string;
  /** Of the record in its log. */
  no: number;
  hash: string;
}

export const logTables = (db: Database) => [db.ledger, db.logs, db.device] as const;

/** The brand's log; opened, with all that a log begins with, when there is none. */
export async function logOf(
  db: Database,
  device: StoredDevice,
  brand: string,
  now: string,
): Promise<StoredLog> {
  const origin = originOf(device.device, brand);
  const known = await db.logs.get(origin);
  if (known) return known;
  const log: StoredLog = { ...newLog(origin), brand, session: null, behind: false, broken: null };
  await db.logs.add(log);
  const old = await db.logs.get(chainLog);
  const continues = old ? { seq: old.size, hash: old.head, format: 1 as const } : null;
  await write(db, log, { kind: 'log-opened', continues }, now);
  await write(db, log, { kind: 'key-enrolled', publicKey: verifierKey(noteKeyOf(device)) }, now);
  const session = (await db.device.get('device'))?.session;
  if (session) await openSession(db, log, session, now);
  return log;
}

export async function openSession(
  db: Database,
  log: StoredLog,
  { id, appVersion, browser }: Session,
  now: string,
): Promise<void> {
  log.session = id;
  await write(db, log, { kind: 'session-opened', appVersion, browser }, now);
}

/**
 * Adds one record, and before it one that says so when the clock was set back. Changes `log` in place: several records of
 * one transaction follow each other.
 */
export async function write(
  db: Database,
  log: StoredLog,
  event: Leaf['event'] | LogEvent,
  now: string,
): Promise<Written> {
  const back = behind(log.stamp, now);
  if (back !== null && !log.behind) {
    log.behind = true;
    if (event.kind !== 'clock-moved') await add(db, log, { kind: 'clock-moved', seconds: back }, now);
  }
  if (back === null) log.behind = false;
  return add(db, log, event, now);
}

async function add(db: Database, log: StoredLog, event: Leaf['event'], now: string): Promise<Written> {
  const { leaf, hash, state } = appended(log, event, now);
  const [last] = await db.ledger.toCollection().reverse().limit(1).primaryKeys();
  const row: StoredRecord = {
    seq: (last ?? 0) + 1,
    log: leaf.log,
    no: leaf.seq,
    brand: log.brand,
    at: leaf.at,
    hash,
    record: leaf,
    ...('suggestion' in leaf.event ? { suggestion: leaf.event.suggestion } : {}),
  };
  // `add`, not `put`: a second record of the same number must fail.
  await db.ledger.add(row);
  Object.assign(log, state);
  await db.logs.put(log);
  return { seq: row.seq, log: row.log ?? '', no: leaf.seq, hash };
}

/** The hash of one record of a log; 64 zeros for number 0. */
export async function hashAt(db: Database, log: string, no: number): Promise<string | null> {
  if (no === 0) return firstPrev;
  return (await db.ledger.where('[log+no]').equals([log, no]).first())?.hash ?? null;
}

/** Puts an event of the log's own on record, in one brand's log. */
export async function note(
  db: Database,
  device: StoredDevice,
  brand: string,
  event: LogEvent,
  now: string,
): Promise<Written> {
  return db.transaction('rw', [...logTables(db)], async () => {
    return write(db, await logOf(db, device, brand, now), event, now);
  });
}

/** The same in every log of this device: what concerns the device concerns them all. */
export async function noteAll(
  db: Database,
  event: LogEvent | ((log: StoredLog) => LogEvent | null),
  now: string,
): Promise<void> {
  await db.transaction('rw', [...logTables(db)], async () => {
    for (const log of await ownLogs(db)) {
      const one = typeof event === 'function' ? event(log) : event;
      if (one) await write(db, log, one, now);
    }
  });
}

/** Logs that this device writes. */
export async function ownLogs(db: Database): Promise<StoredLog[]> {
  return db.logs.filter(({ log }) => log !== chainLog).toArray();
}
