import { costOf, type Usage } from '../engines/prices';
import type { Database, Spend } from './database';

/** What drafts cost, by brand and month. Kept as sums, because a budget is asked before every draft. */

/** @param now RFC 3339 */
export async function addSpend(
  db: Database,
  brand: string,
  engine: string,
  usage: Usage,
  now: string,
): Promise<void> {
  const cost = costOf(engine, usage);
  await db.transaction('rw', db.spend, async () => {
    const before = await spentBy(db, brand, now);
    await db.spend.put({
      ...before,
      usd: before.usd + (cost ?? 0),
      unknown: before.unknown + (cost === null ? 1 : 0),
    });
  });
}

/** @param now RFC 3339; its month counts */
export async function spentBy(db: Database, brand: string, now: string): Promise<Spend> {
  const month = now.slice(0, 7);
  return (await db.spend.get([brand, month])) ?? { brand, month, usd: 0, unknown: 0 };
}

export async function spentIn(db: Database, now: string): Promise<Spend[]> {
  const month = now.slice(0, 7);
  return db.spend.filter((row) => row.month === month).toArray();
}
