import { z } from 'zod';
import type { Database } from './database';
import { renewKey } from './renew-key';
import { newDataKey } from './ring';
import { dropAll, dropUnreadable, sealRows } from './vault-rows';
import { unwrap, type WrappedKey, wrap } from './wrapped-key';

/**
 * Who may read what is kept. With a passphrase the data key lies wrapped on the disk, and open in the browser's session from
 * the moment it is given until it is locked. Without one the data key is in the session alone: what is kept lasts as long as
 * the browser is open, and nothing readable is left on the disk either way.
 */

export interface VaultWorld {
  now(): Date;
  /** Forgotten with the browser; content scripts cannot read it. */
  session: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(key: string): Promise<void>;
  };
  /** Counts wrong passphrases. Closing the browser must not clear that. */
  local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
}

/** Not the passphrase, or not yet: the next try counts in so many seconds. */
export class PassphraseWrong extends Error {
  constructor(
    readonly seconds: number,
    readonly tried: boolean,
  ) {
    super(tried ? 'not the passphrase' : 'a pause after wrong passphrases');
    this.name = 'PassphraseWrong';
  }
}

export interface Vault {
  /** Looked at since the background woke; every call waits for that. */
  ready(): Promise<void>;
  state(): Promise<'none' | 'open' | 'locked'>;
  /** Seconds until a passphrase may be tried. */
  wait(): Promise<number>;
  /** The first passphrase, or with the one of now another. @throws {PassphraseWrong} */
  set(passphrase: string, current: string): Promise<'set' | 'changed'>;
  /** @throws {PassphraseWrong} */
  unlock(passphrase: string): Promise<void>;
  /** @returns whether it was open; without a passphrase nothing is locked */
  lock(): Promise<boolean>;
  /** Everything under a passphrase that nobody knows any more goes; the logs stay. */
  forget(): Promise<void>;
}

const keys = { data: 'vault.key', wrong: 'vault.wrong' };
const Held = z.object({ id: z.string(), key: z.string() });
const Wrong = z.tuple([z.number(), z.number()]);
/** Wrong passphrases that cost no time: anybody mistypes. */
const free = 3;
const longest = 300;

/** Seconds after so many wrong passphrases: 2, 4, 8, ... up to five minutes. */
export const pauseAfter = (wrong: number): number =>
  wrong <= free ? 0 : Math.min(longest, 2 ** Math.min(wrong - free, 10));

export function createVault(db: Database, { now, session, local }: VaultWorld): Vault {
  const { ring } = db;
  let begun: Promise<void> | null = null;
  /** One passphrase at a time: many tries at once count one after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  const iso = () => now().toISOString();
  const kept = () => db.vault.get('vault');
  const held = async () => Held.safeParse((await session.get(keys.data))[keys.data]).data ?? null;

  const begin = async () => {
    const [row, key] = await Promise.all([kept(), held()]);
    if (row && key?.id === row.keyId) {
      ring.take(key);
      await move(row);
    } else if (row) ring.drop();
    else if (key) ring.take(key);
    else await startFresh();
  };
  const startFresh = async () => {
    const key = newDataKey();
    await session.set({ [keys.data]: key });
    ring.take(key);
    await dropUnreadable(db, iso());
  };
  /** Rows of before there was a passphrase; again where it was broken off. */
  const move = async (row: WrappedKey) => {
    if (row.moved) return;
    await sealRows(db);
    await db.vault.update('vault', { moved: true });
  };
  const open = async (key: { id: string; key: string }, row: WrappedKey) => {
    ring.take(key);
    await session.set({ [keys.data]: key });
    await move(row);
  };

  const wrong = async () => Wrong.safeParse((await local.get(keys.wrong))[keys.wrong]).data ?? [0, 0];
  const wait = async () => {
    const [, until] = await wrong();
    // A clock that was set back must not lock anybody out for longer.
    return Math.min(longest, Math.max(0, Math.ceil((until - now().getTime()) / 1_000)));
  };
  const prove = async (row: WrappedKey, passphrase: string) => {
    const pause = await wait();
    if (pause > 0) throw new PassphraseWrong(pause, false);
    const count = ((await wrong())[0] ?? 0) + 1;
    // Counted before it is looked at: a browser that is ended in between has counted.
    await local.set({ [keys.wrong]: [count, now().getTime() + pauseAfter(count) * 1_000] });
    const key = await unwrap(row, passphrase);
    if (!key) throw new PassphraseWrong(pauseAfter(count), true);
    await local.set({ [keys.wrong]: [0, 0] });
    return key;
  };

  const vault: Vault = {
    ready() {
      begun ??= begin().catch((error: unknown) => {
        begun = null;
        throw error;
      });
      return begun;
    },
    async state() {
      if (!(await kept())) return 'none';
      return ring.isOpen ? 'open' : 'locked';
    },
    wait,
    set: (passphrase, current) =>
      inTurn(async () => {
        const before = await kept();
        const key = before ? await prove(before, current) : ring.key;
        const row = { ...(await wrap(key, passphrase, iso())), moved: before?.moved ?? false };
        await db.vault.put(row);
        await open(key, row);
        return before ? 'changed' : 'set';
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        const row = await kept();
        if (row) await open(await prove(row, passphrase), row);
      }),
    lock: () =>
      inTurn(async () => {
        if (!(await kept())) return false;
        const was = ring.isOpen;
        ring.drop();
        await session.remove(keys.data);
        return was;
      }),
    forget: () =>
      inTurn(async () => {
        await dropAll(db, iso());
        const key = newDataKey();
        await session.set({ [keys.data]: key });
        ring.take(key);
        await local.set({ [keys.wrong]: [0, 0] });
        await renewKey(db, iso());
      }),
  };
  return vault;
}
