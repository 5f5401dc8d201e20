import type { Database } from './database';
import { logOf, logTables, openSession, ownLogs, write } from './log';
import type { Session, StoredDevice } from './log-rows';

/** When the browser was up: each stretch is on record in every log, with how long there was none before it. */

/** Milliseconds without a sign of life that are no gap: browsers are closed and opened again. */
const shortest = 60_000;

/**
 * Puts the session on record in all logs, once however often it is called; opens logs for brands that only the chain of
 * version 1 knows, so that its end is in each of them.
 *
 * @param alive milliseconds since 1970 of the last sign of life, 0 for none
 * @param now RFC 3339
 */
export async function beginSession(
  db: Database,
  device: StoredDevice,
  session: Session,
  alive: number,
  now: string,
): Promise<void> {
  await db.transaction('rw', [...logTables(db)], async () => {
    const mine = (await db.device.get('device')) ?? device;
    if (mine.session?.id === session.id) return;
    // In each log that is opened from here on, the session is part of how it begins.
    await db.device.put({ ...mine, session, app: session.appVersion, prompts: session.prompts });
    for (const log of await ownLogs(db)) {
      const last = Math.max(alive, Date.parse(log.stamp?.at ?? now));
      const quiet = Date.parse(now) - last;
      if (quiet > shortest)
        await write(db, log, { kind: 'gap', seconds: Math.round(quiet / 1_000), why: 'not-running' }, now);
      if (mine.app !== undefined && mine.app !== session.appVersion)
        await write(db, log, { kind: 'changed', what: 'app', from: mine.app, to: session.appVersion }, now);
      if (mine.prompts !== undefined && mine.prompts !== session.prompts)
        await write(
          db,
          log,
          { kind: 'changed', what: 'prompt', from: mine.prompts, to: session.prompts },
          now,
        );
      await openSession(db, log, session, now);
    }
    for (const brand of await db.ledger.orderBy('brand').uniqueKeys())
      await logOf(db, mine, String(brand), now);
  });
}

/** The last window was closed. */
export async function endSession(db: Database, now: string): Promise<void> {
  await db.transaction('rw', [...logTables(db)], async () => {
    const device = await db.device.get('device');
    if (!device?.session) return;
    await db.device.put({ ...device, session: null });
    for (const log of await ownLogs(db)) {
      if (log.session === null) continue;
      log.session = null;
      await write(db, log, { kind: 'session-closed' }, now);
    }
  });
}
