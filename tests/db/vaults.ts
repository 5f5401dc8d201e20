import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Keep } from '../../entrypoints/background/guard';
import { type Database, openDatabase } from '../../lib/db/database';
import { Ring } from '../../lib/db/ring';
import { createVault, type Vault } from '../../lib/db/vault';

/** Browsers for tests of the vault: a database on a disk, storage that stays, and a session that goes when it is closed. */

/** For tests of other things: a vault that is open. */
export const openVault: Keep = {
  vault: { ready: async () => undefined, state: async () => 'open' } as Pick<
    Vault,
    'ready' | 'state'
  > as Vault,
  look: async () => undefined,
};

export const passphrase = 'tidal harbour lantern';

export function area() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key: string) => ({ [key]: structuredClone(items.get(key)) }),
    set: async (more: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    remove: async (key: string) => void items.delete(key),
  };
}

export interface Profile {
  factory: IDBFactory;
  local: ReturnType<typeof area>;
  clock: { now: number };
}

export const newProfile = (factory = new IDBFactory()): Profile => ({
  factory,
  local: area(),
  clock: { now: Date.parse('2026-11-27T09:00:00.000Z') },
});

export interface Started {
  db: Database;
  vault: Vault;
  session: ReturnType<typeof area>;
  /** The background alone comes up again, with the session of before. */
  wake(): Promise<Started>;
}

/** The browser comes up on a profile. */
export async function start(profile: Profile, session = area()): Promise<Started> {
  const db = openDatabase('test', { indexedDB: profile.factory, IDBKeyRange }, new Ring(null));
  const vault = createVault(db, {
    now: () => new Date(profile.clock.now),
    session,
    local: profile.local,
  });
  await vault.ready();
  const wake = () => {
    db.close();
    return start(profile, session);
  };
  return { db, vault, session, wake };
}

/** Everything that lies in a database, byte for byte as the browser would have to write it. */
export async function rawDump(factory: IDBFactory, name = 'test'): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = factory.open(name);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const dump: Record<string, unknown[]> = {};
  for (const table of db.objectStoreNames) {
    dump[table] = await new Promise((done, fail) => {
      const request = db.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  }
  db.close();
  return dump;
}

/** Bytes are read as Latin-1, so that a text that lies in them is seen. */
export const searchable = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : part,
  );
