import { z } from 'zod';
import { clockMoved, type Reading } from '../ledger/clock';
import type { LogEvent } from '../ledger/log-events';
import { recordChanges } from './changes';
import type { Database } from './database';
import { deviceOf } from './device';
import { headsOf, lostHeads, readHeads, recordLost } from './head-mark';
import { note, noteAll } from './log';
import { renewKey } from './renew-key';
import { beginSession, endSession } from './sessions';

/**
 * Stands between the background and the log: before the first write it looks whether the database is the one that it was,
 * and after each it moves the mark outside. What could not be written is counted, and said as soon as writing works again.
 */

/** The part of `storage.local` and `storage.session` that is needed here. No text and no secret goes there. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface KeeperWorld {
  now(): Date;
  /** Milliseconds on a clock that never goes back. */
  steady(): number;
  randomId(): string;
  local: Area;
  /** Forgotten with the browser: what stands there is of this session. */
  session: Area;
  appVersion: string;
  browser: string;
  /** Names and versions of the prompts. */
  prompts: string;
  /** The vault was looked at: what can be read is known. */
  ready?(): Promise<void>;
}

export interface Keeper {
  /**
   * Does a write. A database that was closed under it is opened and the write tried once more.
   * @param step whose loss counts: a step of a suggestion, by brand and kind
   */
  write<T>(work: () => Promise<T>, step?: { brand: string; kind: string }): Promise<T>;
  /** Puts an event of the log's own on record, for one brand or, with null, for all. */
  note(brand: string | null, event: LogEvent): Promise<void>;
  /** Packs or settings may be other ones than before. */
  changed(): Promise<void>;
  /** A sign of life, every few minutes: a hole between two of them is on record. */
  alive(): Promise<void>;
  /** Does this when it was not done for a day. */
  daily(work: () => Promise<void>): Promise<void>;
  /** The last window was closed. */
  ended(): Promise<void>;
  /** When the mark is written as far as it will be. */
  settled(): Promise<void>;
}

/** Names in the storage areas. */
const keys = {
  mark: 'log.mark',
  alive: 'log.alive',
  failed: 'log.failed',
  session: 'log.session',
  upkeep: 'log.upkeep',
};
/** Milliseconds between two signs of life after which the computer must have slept. */
const asleep = 15 * 60_000;
const day = 24 * 60 * 60_000;

const Failed = z.record(z.string(), z.record(z.string(), z.number()));
type Failed = z.infer<typeof Failed>;

export function createKeeper(db: Database, world: KeeperWorld): Keeper {
  const { local, session } = world;
  const iso = () => world.now().toISOString();
  const read = (): Reading => ({ wall: world.now().getTime(), steady: world.steady() });
  const kept = async (area: Area, key: string) =>
    ((await area.get(key).catch(() => ({}))) as Record<string, unknown>)[key];

  let reading = read();
  /** Milliseconds since 1970 of the last sign of life; 0 for none. */
  let seen = 0;
  let failed: Failed | null = null;
  let begun: Promise<void> | null = null;
  let marking: Promise<void> = Promise.resolve();

  const begin = async () => {
    await world.ready?.();
    const device = await deviceOf(db);
    const lost = await lostHeads(db, readHeads(await kept(local, keys.mark)));
    const known = await kept(session, keys.session);
    const id = typeof known === 'string' ? known : world.randomId();
    if (id !== known) await session.set({ [keys.session]: id });
    seen = Number(await kept(local, keys.alive)) || seen;
    const { appVersion, browser, prompts } = world;
    await beginSession(db, device, { id, appVersion, browser, prompts }, seen, iso());
    await recordLost(db, device, lost, iso());
    await recordChanges(db, device, iso());
    // While locked the key cannot be gone: it is under the passphrase with everything else.
    if (db.ring.isOpen) await renewKey(db, iso());
    if (id === known) await lookForSleep();
    mark();
  };
  const lookForSleep = async () => {
    const quiet = world.now().getTime() - seen;
    if (seen > 0 && quiet > asleep)
      await noteAll(db, { kind: 'gap', seconds: Math.round(quiet / 1_000), why: 'asleep' }, iso());
    seen = world.now().getTime();
  };
  const ensure = (): Promise<void> => {
    begun ??= begin().catch((error: unknown) => {
      begun = null;
      throw error;
    });
    return begun;
  };

  // A database that was taken away may come back empty: it is looked at again.
  const forget = () => {
    begun = null;
  };
  db.on('close', forget);
  db.on('versionchange', forget);

  const mark = () => {
    seen = world.now().getTime();
    marking = marking
      .then(async () => local.set({ [keys.mark]: await headsOf(db), [keys.alive]: seen }))
      // A mark that lags behind is caught up by the next; a write is not undone for it.
      .catch(() => undefined);
  };

  const lookAtClock = async () => {
    const now = read();
    const seconds = clockMoved(reading, now);
    reading = now;
    if (seconds !== null) await noteAll(db, { kind: 'clock-moved', seconds }, iso());
  };

  const failures = async (): Promise<Failed> => {
    failed ??= Failed.safeParse(await kept(local, keys.failed)).data ?? {};
    return failed;
  };
  const keepFailures = (all: Failed) => local.set({ [keys.failed]: all }).catch(() => undefined);
  const count = async ({ brand, kind }: { brand: string; kind: string }) => {
    const all = await failures();
    const ofBrand = all[brand] ?? {};
    ofBrand[kind] = (ofBrand[kind] ?? 0) + 1;
    all[brand] = ofBrand;
    await keepFailures(all);
  };
  const tellFailures = async () => {
    const all = await failures();
    for (const [brand, kinds] of Object.entries(all)) {
      for (const [what, times] of Object.entries(kinds)) {
        await note(db, await deviceOf(db), brand, { kind: 'write-failed', what, count: times }, iso());
        delete kinds[what];
      }
      delete all[brand];
      await keepFailures(all);
    }
  };

  const once = async <T>(work: () => Promise<T>): Promise<T> => {
    await ensure();
    await lookAtClock();
    return work();
  };
  const write: Keeper['write'] = async (work, step) => {
    let done: Awaited<ReturnType<typeof work>>;
    try {
      done = await once(work).catch(async (error: unknown) => {
        if (!wasClosed(error)) throw error;
        forget();
        await db.open();
        return once(work);
      });
    } catch (error) {
      if (step) await count(step);
      throw error;
    }
    // The step is on record; that others were not may have to wait for another turn.
    await tellFailures().catch(() => undefined);
    mark();
    return done;
  };

  return {
    write,
    note: (brand, event) =>
      write(async () => {
        if (brand === null) await noteAll(db, event, iso());
        else await note(db, await deviceOf(db), brand, event, iso());
      }),
    changed: () => write(async () => recordChanges(db, await deviceOf(db), iso())),
    async alive() {
      await ensure();
      await lookForSleep();
      mark();
      await marking;
    },
    async daily(work) {
      const now = world.now().getTime();
      const last = Number(await kept(local, keys.upkeep)) || 0;
      // A clock that was set back must not put it off.
      if (now >= last && now - last < day) return;
      await write(work);
      await local.set({ [keys.upkeep]: now });
    },
    async ended() {
      await ensure();
      await endSession(db, iso());
      forget();
      mark();
      await marking;
    },
    settled: () => marking,
  };
}

/** Someone cleared site data, another version opened the database, or the browser took it away under pressure. */
const wasClosed = (error: unknown): boolean =>
  error instanceof Error && ['DatabaseClosedError', 'InvalidStateError'].includes(error.name);
