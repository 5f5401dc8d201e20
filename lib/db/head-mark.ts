import { z } from 'zod';
import { firstPrev } from '../ledger/chain';
import { readOrigin } from '../ledger/checkpoint';
import type { Database } from './database';
import { hashAt, logOf, logTables, ownLogs, write } from './log';
import type { StoredDevice } from './log-rows';

/**
 * A mark of how far each log is, kept outside the database. With it an empty database is not taken for a fresh install, nor
 * an old copy for the present: what is missing is said in the log and on the Audit page.
 */

const Heads = z.record(z.string(), z.object({ seq: z.number(), hash: z.string() }));
export type Heads = z.infer<typeof Heads>;

/** No heads for what is no mark: a mark that cannot be read proves nothing. */
export const readHeads = (value: unknown): Heads => Heads.safeParse(value).data ?? {};

export async function headsOf(db: Database): Promise<Heads> {
  return Object.fromEntries(
    (await ownLogs(db)).map(({ log, size, head }) => [log, { seq: size, hash: head }]),
  );
}

/** Marked heads that the database does not have; it may be ahead of the mark, never behind. */
export async function lostHeads(db: Database, marked: Heads): Promise<Heads> {
  const lost: Heads = {};
  for (const [log, head] of Object.entries(marked)) {
    if ((await hashAt(db, log, head.seq)) !== head.hash) lost[log] = head;
  }
  return lost;
}

/** Says in each log what it, or the log that it stands for, has lost. @returns how many */
export async function recordLost(
  db: Database,
  device: StoredDevice,
  lost: Heads,
  now: string,
): Promise<number> {
  const brands = Object.entries(lost).flatMap(([origin, head]) => {
    const brand = readOrigin(origin)?.brand;
    return brand && head.hash !== firstPrev ? [{ brand, lastSeq: head.seq, lastHash: head.hash }] : [];
  });
  if (brands.length === 0) return 0;
  await db.transaction('rw', [...logTables(db)], async () => {
    for (const { brand, ...last } of brands) {
      const log = await logOf(db, device, brand, now);
      log.broken = { ...last, at: now };
      await write(db, log, { kind: 'store-reset', ...last }, now);
    }
  });
  return brands.length;
}
