import { PackRefused } from '../packs/import';
import { FeedFailed, minutesToWait, readFeed } from '../packs/signing/feed';
import type { Database, StoredFeed } from './database';
import { installPack, weighFile } from './pack-install';
import { trustOf } from './pack-trust';

/** Addresses that are asked for new packs. What a person must decide is never decided here. */

export interface FeedWorld {
  /** RFC 3339. */
  now(): string;
  fetch: typeof fetch;
  /** 0 to 1. */
  chance(): number;
}

/** A brand has one address; the newest takes the place of the one before. */
export async function keepFeed(db: Database, url: string, brandId: string, now: string): Promise<void> {
  await db.transaction('rw', db.feeds, async () => {
    await db.feeds.where('brandId').equals(brandId).delete();
    await db.feeds.put({ url, brandId, etag: '', checkedAt: '', nextAt: now, failures: 0, problem: '' });
  });
}

/** Asks every address whose time has come, one after the other. @returns whether a pack was installed */
export async function pollFeeds(db: Database, world: FeedWorld): Promise<boolean> {
  let installed = false;
  for (const feed of await db.feeds.toArray())
    if (Date.parse(feed.nextAt) <= Date.parse(world.now()))
      installed = (await checkFeed(db, feed, world)) || installed;
  return installed;
}

/** @returns whether a pack was installed; what went wrong is kept with the address */
export async function checkFeed(db: Database, feed: StoredFeed, world: FeedWorld): Promise<boolean> {
  const outcome = await ask(db, feed, world);
  const { failures, retryAfter = null, installed, ...kept } = outcome;
  const wait = minutesToWait(failures, world.chance(), retryAfter) * 60_000;
  const now = world.now();
  const nextAt = new Date(Date.parse(now) + wait).toISOString();
  // Somebody may have taken the address away meanwhile.
  await db.feeds.update(feed.url, { ...kept, failures, checkedAt: now, nextAt });
  return installed;
}

interface Outcome extends Pick<StoredFeed, 'etag' | 'failures' | 'problem'> {
  retryAfter?: number | null;
  installed: boolean;
}

async function ask(db: Database, feed: StoredFeed, { now, fetch }: FeedWorld): Promise<Outcome> {
  try {
    const answer = await readFeed(fetch, feed.url, feed.etag);
    if (!answer) return { etag: feed.etag, failures: 0, problem: '', installed: false };
    const { problem, installed } = await take(db, feed.brandId, answer.json, now());
    // What a person must look at is read again: it may be right once a key is trusted or a clock is set.
    return { etag: problem ? '' : answer.etag, failures: 0, problem, installed };
  } catch (error) {
    if (!(error instanceof FeedFailed)) throw error;
    const { code: problem, retryAfter } = error;
    return { etag: feed.etag, failures: feed.failures + 1, problem, retryAfter, installed: false };
  }
}

/** Installs what is newer, signed by a trusted key and beyond question; everything else is left to a person. */
async function take(db: Database, brandId: string, json: string, now: string) {
  const left = (problem: string) => ({ problem, installed: false });
  try {
    const { pack, envelope, digest, fault, asks } = await weighFile(db, json, now);
    if (pack.brand.id !== brandId) return left('feed-brand');
    if (!envelope) return left('pack-unsigned');
    if (fault) return left(`pack-${fault}`);
    const [question] = asks;
    if (question) return left(`pack-asks-${question}`);
    const news = await isNews(db, brandId, { version: pack.version, digest, issuedAt: envelope.issuedAt });
    if (news !== true) return left(news);
    await installPack(db, json, { now });
    return { problem: '', installed: true };
  } catch (error) {
    if (error instanceof PackRefused) return left('pack-refused');
    throw error;
  }
}

/** A higher version, or the one in use with a later date on it. Anything else: the problem with it, empty for none. */
async function isNews(
  db: Database,
  brandId: string,
  { version, digest, issuedAt }: { version: number; digest: string; issuedAt: string },
): Promise<true | '' | 'feed-same-version'> {
  const trust = await trustOf(db, brandId);
  if (version > trust.newest) return true;
  const seen = await db.packVersions.where('brandId').equals(brandId).toArray();
  if (seen.some((one) => one.version === version && one.digest !== digest)) return 'feed-same-version';
  const inUse = seen.at(-1)?.digest === digest;
  return inUse && Date.parse(issuedAt) > Date.parse(trust.newestIssuedAt) ? true : '';
}
