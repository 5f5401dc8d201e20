import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import { checkFeed, type FeedWorld, pollFeeds } from '@/lib/db/pack-feeds';
import { FeedFailed, readFeed } from '@/lib/packs/signing/feed';

export type FeedCalls = Extract<keyof Handlers, `packs.feed.${string}`>;

interface World extends FeedWorld {
  announce(): Promise<void>;
}

/** Addresses of packs, asked on demand. */
export function feedHandlers(db: Database, world: World): Pick<Handlers, FeedCalls> {
  return {
    'packs.feed.read': async ({ url }) => {
      try {
        const answer = await readFeed(world.fetch, url, '');
        return { json: answer?.json ?? '' };
      } catch (error) {
        if (error instanceof FeedFailed) throw new CallRefused(error.code, error.message);
        throw error;
      }
    },
    'packs.feed.check': async ({ url }) => {
      const feed = await db.feeds.get(url);
      if (feed && (await checkFeed(db, feed, world))) await world.announce();
      return undefined;
    },
    'packs.feed.remove': async ({ url }) => {
      await db.feeds.delete(url);
      return undefined;
    },
  };
}

interface Alarms {
  create(name: string, when: { when?: number; periodInMinutes?: number }): unknown;
  clear(name: string): unknown;
  onAlarm: { addListener(listener: (alarm: { name: string }) => void): void };
}

const pollAlarm = 'packs.poll';
const expiryAlarm = 'packs.expiry';
/** Minutes. Each address has its own time; this is how often they are looked at. */
const pollMinutes = 5;

/**
 * Looks for new packs, and tells open sidebars the moment a pack's time is over. Must run in the first turn of the
 * background script, or an alarm that wakes it finds nobody.
 * @returns to be called after every change of packs
 */
export function watchPacks(db: Database, world: World, alarms: Alarms): () => Promise<void> {
  const nextExpiry = async () => {
    const now = Date.parse(world.now());
    const ends = (await db.packs.toArray())
      .map(({ envelope }) =>
        Date.parse(String((envelope as { validUntil?: string } | undefined)?.validUntil)),
      )
      .filter((end) => end > now);
    if (ends.length > 0) await alarms.create(expiryAlarm, { when: Math.min(...ends) });
    else await alarms.clear(expiryAlarm);
  };
  alarms.onAlarm.addListener(({ name }) => {
    if (name === expiryAlarm) void world.announce().then(nextExpiry);
    if (name === pollAlarm)
      void pollFeeds(db, world).then(async (installed) => {
        if (installed) await world.announce().then(nextExpiry);
      });
  });
  void alarms.create(pollAlarm, { periodInMinutes: pollMinutes });
  void nextExpiry();
  return nextExpiry;
}
