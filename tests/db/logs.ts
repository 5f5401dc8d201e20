import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../lib/db/database';
import { linesOf, listLogs } from '../../lib/db/export';
import { type Area, createKeeper, type Keeper, type KeeperWorld } from '../../lib/db/keeper';
import { chainLog } from '../../lib/db/log-rows';
import { checkChain, checkLog, type LogFault } from '../../lib/ledger/check';
import type { Leaf } from '../../lib/ledger/leaf';

/** Databases for tests of the log, and what can be said of the logs in them. */

export const fresh = (factory = new IDBFactory()) =>
  openDatabase('test', { indexedDB: factory, IDBKeyRange });

/** Every fault in every log, read in pages as the console reads it. */
export async function faultsOf(db: Database): Promise<(LogFault & { log: string })[]> {
  const all: (LogFault & { log: string })[] = [];
  for (const info of await listLogs(db)) {
    const check = info.log === chainLog ? checkChain(info.size) : checkLog(info);
    for (let after = 0; ; after += 100) {
      const lines = await linesOf(db, info.log, after, 100);
      check.take(lines);
      if (lines.length < 100) break;
    }
    all.push(...check.done().map((fault) => ({ ...fault, log: info.log })));
  }
  return all;
}

/** The records of a brand's log. */
export async function leavesOf(db: Database, brand: string): Promise<Leaf[]> {
  const logs = (await listLogs(db)).filter((info) => info.brand === brand);
  const lines = await Promise.all(logs.map(({ log }) => linesOf(db, log, 0, 100_000)));
  return lines.flat().map((text) => JSON.parse(text));
}

export const kindsOf = async (db: Database, brand: string) =>
  (await leavesOf(db, brand)).map(({ event }) => event.kind);

/** A keeper with storage areas in memory. */
export function keeperFor(db: Database, now: () => Date, over: Partial<KeeperWorld> = {}): Keeper {
  const area = (): Area => {
    const items: Record<string, unknown> = {};
    return {
      get: async (key) => ({ [key]: items[key] }),
      set: async (more) => void Object.assign(items, more),
    };
  };
  return createKeeper(db, {
    now,
    steady: () => now().getTime(),
    randomId: () => crypto.randomUUID(),
    local: area(),
    session: area(),
    appVersion: '0.1.0',
    browser: 'chrome',
    prompts: 'draft 1',
    ...over,
  });
}
