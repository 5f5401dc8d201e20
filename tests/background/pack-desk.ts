import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { feedHandlers } from '../../entrypoints/background/feeds';
import { leadHandlers, leadSession, signerOf } from '../../entrypoints/background/lead';
import { packHandlers } from '../../entrypoints/background/packs';
import type { CallArgs, CallResult } from '../../lib/bridge/background-calls';
import { openDatabase } from '../../lib/db/database';
import { now as morning } from '../packs/signed';

/** One browser profile: the calls about packs over a database of its own, and a clock that the test turns. */
export function packDesk(fetch: typeof globalThis.fetch = () => Promise.reject(new TypeError('offline'))) {
  const db = openDatabase(`packs-${Math.random()}`, { indexedDB: new IDBFactory(), IDBKeyRange });
  let clock = Date.parse(morning);
  let announced = 0;
  const kept: Record<string, unknown> = {};
  const world = {
    now: () => new Date(clock),
    announce: async () => {
      announced += 1;
    },
    session: {
      get: async (key: string) => ({ [key]: kept[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
      remove: async (key: string) => void delete kept[key],
    },
  };
  const lead = leadSession(db, world);
  const feed = { ...world, now: () => world.now().toISOString(), fetch, chance: () => 0.5 };
  const handlers = {
    ...leadHandlers(db, world),
    ...packHandlers(db, { ...world, signer: () => signerOf(lead) }),
    ...feedHandlers(db, feed),
  };
  const caller = { caller: 'console' } as const;
  return {
    db,
    feed,
    handlers,
    session: world.session,
    /** Makes a call as the console does; a handler that throws at once rejects like any other. */
    ask: async <N extends keyof typeof handlers>(name: N, args: CallArgs<N>): Promise<CallResult<N>> =>
      (handlers[name] as (args: unknown, by: unknown) => unknown)(args, caller) as CallResult<N>,
    later(minutes: number) {
      clock += minutes * 60_000;
    },
    now: () => world.now().toISOString(),
    announced: () => announced,
  };
}
export type PackDesk = ReturnType<typeof packDesk>;

export const passphrase = 'seven grey herons';

/** A profile in which a lead is let in. */
export async function leadDesk(name = 'Ines Rowe'): Promise<PackDesk> {
  const desk = packDesk();
  await desk.ask('lead.set', { name, passphrase });
  return desk;
}
