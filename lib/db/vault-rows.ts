import type { Database } from './database';
import { logTables, ownLogs, write } from './log';
import { isSealed, sealedTables } from './sealing';
import { randomHex } from './secrets';

/** What becomes of rows when the vault's key comes, changes or is gone. */

const tables = (db: Database) => sealedTables.map((name) => db.table(name));

/**
 * Brings every row that still lies in clear under the key: one table a transaction, each of them whole or not at all. Called
 * again after it was broken off, it goes on where it was. A table is emptied and filled, not written over in place: then the
 * browser gives up the old bytes sooner.
 */
export async function sealRows(db: Database): Promise<void> {
  await db.transaction('rw', db.handles, db.places, async () => {
    await db.places.bulkPut(await db.handles.toArray());
    await db.handles.clear();
  });
  for (const table of tables(db)) {
    await db.transaction('rw', table, async () => {
      const rows = (await table.toArray()).filter((row) => !isSealed(row));
      await table.clear();
      await table.bulkAdd(rows);
    });
  }
}

/**
 * Texts that were kept without a passphrase are unreadable once the browser was closed: their rows go, and each log says how
 * many. @param now RFC 3339
 */
export async function dropUnreadable(db: Database, now: string): Promise<void> {
  await db.transaction('rw', [...logTables(db), ...tables(db)], async () => {
    const lost = await db.texts.filter(isSealed).toArray();
    for (const table of tables(db)) await table.toCollection().filter(isSealed).delete();
    await tellErased(db, 'session', lost, now);
  });
}

/** The passphrase is forgotten: everything under its key goes, and each log says so. @param now RFC 3339 */
export async function dropAll(db: Database, now: string): Promise<void> {
  await db.transaction('rw', [...logTables(db), db.vault, db.handles, ...tables(db)], async () => {
    const lost = await db.texts.orderBy('brand').keys();
    await db.vault.clear();
    await db.handles.clear();
    for (const table of tables(db)) await table.clear();
    await tellErased(
      db,
      'forgotten',
      lost.map((brand) => ({ brand: String(brand) })),
      now,
    );
  });
}

async function tellErased(
  db: Database,
  what: 'session' | 'forgotten',
  lost: readonly { brand: string }[],
  now: string,
): Promise<void> {
  for (const log of await ownLogs(db)) {
    const suggestions = lost.filter(({ brand }) => brand === log.brand).length;
    if (suggestions === 0 && what === 'session') continue;
    await write(db, log, { kind: 'erased', what, suggestions, receipt: randomHex(16) }, now);
  }
}
