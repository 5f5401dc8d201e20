import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../lib/db/database';

/** Databases as earlier versions left them: schema and rows are frozen in fixtures/, and never made anew. */

interface Fixture {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, readonly unknown[]>;
}

export const readFixture = (version: number): Fixture =>
  JSON.parse(readFileSync(`tests/db/fixtures/version-${version}.json`, 'utf8'));

/** @returns that database, opened by today's code */
export async function upgraded(
  { version, stores, rows }: Fixture,
  factory = new IDBFactory(),
): Promise<Database> {
  const old = new Dexie('test', { indexedDB: factory, IDBKeyRange });
  old.version(version).stores(stores);
  await old.open();
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
  const db = openDatabase('test', { indexedDB: factory, IDBKeyRange });
  await db.open();
  return db;
}
