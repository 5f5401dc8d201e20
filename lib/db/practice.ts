import type { Attempt } from '../copilot/practice/attempt';
import type { Exercise } from '../packs/exercise';
import type { Database } from './database';
import { judgeKept, PackUnusable } from './packs';

/** Exercises of the packs in use, and the attempts at them. Attempts are kept apart from the ledger, and never enter it. */

/** Attempts kept of one brand; the oldest fall out. */
export const mostAttempts = 200;

/** @param now RFC 3339 @throws {PackMissing} {PackUnusable} */
export async function exercisesOf(db: Database, brandId: string, now: string): Promise<Exercise[]> {
  const { usable, fault } = await judgeKept(db, brandId, now);
  if (!usable) throw new PackUnusable(fault ?? 'unreadable', brandId);
  return usable.exercises ?? [];
}

/** Newest first. */
export async function attemptsOf(db: Database, brandId: string): Promise<Attempt[]> {
  const rows = await db.attempts.where('brandId').equals(brandId).sortBy('n');
  return rows.map(({ n: _, ...attempt }) => attempt).reverse();
}

export async function keepAttempt(db: Database, attempt: Attempt): Promise<void> {
  await db.transaction('rw', db.attempts, async () => {
    await db.attempts.add(attempt);
    const keys = await db.attempts.where('brandId').equals(attempt.brandId).primaryKeys();
    await db.attempts.bulkDelete(keys.slice(0, Math.max(0, keys.length - mostAttempts)));
  });
}

export async function forgetAttempts(db: Database, brandId: string): Promise<void> {
  await db.attempts.where('brandId').equals(brandId).delete();
}
