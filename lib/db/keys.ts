import type { Database } from './database';

/** Keys of engines. Written by the console, read by nobody but the request that needs one; never listed, exported or logged. */

/** @param key null takes it away */
export async function setKey(db: Database, engine: string, key: string | null): Promise<void> {
  if (key === null) await db.keys.delete(engine);
  else await db.keys.put({ engine, key });
}

/** Engines for which there is one. */
export async function enginesWithKey(db: Database): Promise<string[]> {
  return db.keys.toCollection().primaryKeys();
}

/** Empty for none: some servers want none. */
export async function keyOf(db: Database, engine: string): Promise<string> {
  return (await db.keys.get(engine))?.key ?? '';
}
