import { type News, newsBetween } from '../packs/changes';
import { Pack } from '../packs/schema';
import type { Database, StoredPackVersion } from './database';

/** What changed with the packs that came into use here, and which of it the agent of this profile has seen. */

/**
 * What is new for the agent since they last looked; null for nothing. The first pack of a brand is news to nobody: there
 * is nothing that it changed. @param now RFC 3339
 */
export async function newsFor(db: Database, brandId: string, now: string): Promise<News | null> {
  const versions = await versionsOf(db, brandId);
  const inUse = versions.at(-1);
  if (!inUse) return null;
  const seen = (await seenPacks(db))[brandId];
  if (seen === inUse.digest) return null;
  // Only the last few are kept: somebody who was away for longer is told of what those changed.
  const before =
    seen === undefined ? undefined : (versions.find(({ digest }) => digest === seen) ?? versions[0]);
  const news = before && before !== inUse ? newsOf(before, inUse, now) : null;
  if (news && news.lines.length > 0) return news;
  await markSeen(db, brandId, inUse.digest);
  return null;
}

/** @param digest of the pack whose news was put away */
export async function markSeen(db: Database, brandId: string, digest: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: 'seen', value: { ...(await seenPacks(db)), [brandId]: digest } });
  });
}

/** Each change that is still known, the newest first. @param now RFC 3339 */
export async function allNews(db: Database, now: string): Promise<News[]> {
  const versions = await db.packVersions.toArray();
  const found = versions.flatMap((version) => {
    const own = versions.filter(({ brandId, n }) => brandId === version.brandId && n < version.n);
    const before = own.at(-1);
    return before ? (newsOf(before, version, now) ?? []) : [];
  });
  return found.filter(({ lines }) => lines.length > 0).sort((a, b) => (a.at < b.at ? 1 : -1));
}

async function seenPacks(db: Database): Promise<Record<string, string>> {
  const value = (await db.settings.get('seen'))?.value;
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}

async function versionsOf(db: Database, brandId: string): Promise<StoredPackVersion[]> {
  return db.packVersions.where('brandId').equals(brandId).sortBy('n');
}

function newsOf(before: StoredPackVersion, after: StoredPackVersion, now: string): News | null {
  const [old, next] = [Pack.safeParse(before.pack), Pack.safeParse(after.pack)];
  if (!old.success || !next.success) return null;
  const { id, name } = next.data.brand;
  const lines = newsBetween(old.data, next.data, now.slice(0, 10));
  return {
    brandId: id,
    brand: name,
    from: before.version,
    to: after.version,
    at: after.at,
    digest: after.digest,
    lines,
  };
}
