import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import {
  beginDesk,
  changeHead,
  DeskTaken,
  dropDesk,
  openDesk,
  removeEntries,
  saveEntries,
  textsOf,
  versionsOf,
} from '@/lib/db/desk';
import { PackMissing } from '@/lib/db/packs';
import { readSettings } from '@/lib/db/settings';

export type DeskCalls = Extract<keyof Handlers, `desk.${string}`>;

/** The lead's desk: working copies of packs. Nothing here reaches an agent, so nothing is announced. */
export function deskHandlers(db: Database, world: { now(): Date }): Pick<Handlers, DeskCalls> {
  const written = async () => ({ by: (await readSettings(db)).lead, now: world.now().toISOString() });
  return {
    'desk.open': ({ brandId }) => named(openDesk(db, brandId)),
    'desk.begin': ({ pack }) => named(beginDesk(db, pack)),
    'desk.list': async () =>
      (await db.desks.toArray()).map(({ brandId, rest }) => ({ brandId, brand: rest.brand })),
    'desk.drop': async ({ brandId }) => {
      await dropDesk(db, brandId);
      return undefined;
    },
    'desk.save': async ({ brandId, entries, act, comment }) => {
      await named(saveEntries(db, brandId, entries, { act, comment, ...(await written()) }));
      return undefined;
    },
    'desk.remove': async ({ brandId, keys, comment }) => {
      await removeEntries(db, brandId, keys, { act: 'rejected', comment, ...(await written()) });
      return undefined;
    },
    'desk.head': async ({ brandId, ...change }) => {
      await changeHead(db, brandId, change);
      return undefined;
    },
    'desk.versions': ({ brandId, key }) => versionsOf(db, brandId, key),
    'desk.texts': ({ brandId, limit }) => textsOf(db, brandId, limit),
  };
}

/** Errors that have a sentence in the catalogue cross by their code. */
async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PackMissing) throw new CallRefused('pack-missing', error.brandId);
    if (error instanceof DeskTaken) throw new CallRefused('desk-taken', error.brandId);
    throw error;
  }
}
