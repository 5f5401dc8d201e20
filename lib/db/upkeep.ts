import { makeCheckpoint } from './checkpoints';
import type { Database } from './database';
import { deviceOf } from './device';
import { eraseOlder } from './erase';
import { ownLogs } from './log';
import { readSettings } from './settings';

const day = 86_400_000;

/** What is done for the logs once a day: texts that are older than their brand allows go, and each log is signed. */
export async function dailyUpkeep(db: Database, now: Date): Promise<void> {
  const { retention } = await readSettings(db);
  for (const [brand, days] of Object.entries(retention)) {
    const before = new Date(now.getTime() - days * day).toISOString();
    await eraseOlder(db, brand, before, now.toISOString());
  }
  const device = await deviceOf(db);
  for (const log of await ownLogs(db)) await makeCheckpoint(db, device, log, now.toISOString());
}
