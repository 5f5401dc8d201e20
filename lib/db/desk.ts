import type { SuggestionText } from '../ledger/record';
import { type Act, type Desk, type Entry, keyOf, type Rest, type Version } from '../packs/desk/entry';
import { deskOf } from '../packs/desk/working-copy';
import type { Pack } from '../packs/schema';
import type { Database, StoredEntry } from './database';
import { packOf } from './packs';

/** A lead's working copies of packs, one a brand, item by item, each item with its history. */

export class DeskTaken extends Error {
  constructor(readonly brandId: string) {
    super(`there is a working copy of "${brandId}" already`);
    this.name = 'DeskTaken';
  }
}

const tables = (db: Database) => [db.desks, db.deskEntries, db.deskVersions, db.packs];

/** The brand's working copy; taken from the installed pack where there is none. @throws {PackMissing} */
export async function openDesk(db: Database, brandId: string): Promise<Desk> {
  return db.transaction('rw', tables(db), async () => {
    const head = await db.desks.get(brandId);
    if (!head) return writeDesk(db, deskOf(await packOf(db, brandId)));
    const rows = await db.deskEntries.where('brandId').equals(brandId).sortBy('place');
    return { ...head, entries: rows.map(({ entry }) => entry) };
  });
}

/** Begins one for a brand that has no pack yet. @throws {DeskTaken} */
export async function beginDesk(db: Database, pack: Pack): Promise<Desk> {
  return db.transaction('rw', tables(db), async () => {
    const { id } = pack.brand;
    if ((await db.desks.get(id)) || (await db.packs.get(id))) throw new DeskTaken(id);
    return writeDesk(db, deskOf(pack, 0));
  });
}

/** Drops the working copy with its history; what is installed stays. */
export async function dropDesk(db: Database, brandId: string): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    await db.desks.delete(brandId);
    await db.deskEntries.where('brandId').equals(brandId).delete();
    await db.deskVersions.where('brandId').equals(brandId).delete();
  });
}

async function writeDesk(db: Database, desk: Desk): Promise<Desk> {
  const { entries, ...head } = desk;
  await db.desks.put(head);
  await db.deskEntries.bulkPut(entries.map((entry, place) => rowOf(desk.brandId, entry, place)));
  return desk;
}

const rowOf = (brandId: string, entry: Entry, place: number): StoredEntry => ({
  brandId,
  key: keyOf(entry),
  place,
  entry,
});

export interface Written {
  act: Act;
  /** The lead's name; empty where none is set up. */
  by: string;
  /** RFC 3339. */
  now: string;
  comment?: string | undefined;
}

/**
 * Keeps items as they are now, all of them or none, each with a line of history. Typing makes one line a version, not one a
 * key. A working copy that is not there yet is taken first. @throws {PackMissing}
 */
export async function saveEntries(
  db: Database,
  brandId: string,
  entries: readonly Entry[],
  written: Written,
): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    if (!(await db.desks.get(brandId))) await writeDesk(db, deskOf(await packOf(db, brandId)));
    let last = await db.deskEntries.where('brandId').equals(brandId).count();
    for (const entry of entries) {
      const key = keyOf(entry);
      const before = await db.deskEntries.get([brandId, key]);
      await keepVersion(db, brandId, key, before?.entry, versionOf(entry, written));
      await db.deskEntries.put(rowOf(brandId, entry, before?.place ?? last));
      if (!before) last += 1;
    }
  });
}

const versionOf = ({ item }: Entry, { act, by, now, comment }: Written): Version => ({
  at: now,
  by,
  act,
  ...(comment ? { comment } : {}),
  item,
});

async function keepVersion(
  db: Database,
  brandId: string,
  key: string,
  before: Entry | undefined,
  version: Version,
): Promise<void> {
  const last = await db.deskVersions.where('[brandId+key]').equals([brandId, key]).last();
  if (!last && before) {
    const taken: Version = { at: version.at, by: '', act: 'taken', item: before.item };
    await db.deskVersions.add({ brandId, key, version: taken });
  }
  const typing = last?.version.act === 'edited' && version.act === 'edited';
  if (last && typing && last.version.item.version === version.item.version) {
    await db.deskVersions.put({ ...last, version });
    return;
  }
  await db.deskVersions.add({ brandId, key, version });
}

/** Takes items out of the working copy; their history stays. */
export async function removeEntries(
  db: Database,
  brandId: string,
  keys: readonly string[],
  written: Written,
): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    for (const key of keys) {
      const row = await db.deskEntries.get([brandId, key]);
      if (!row) continue;
      await keepVersion(db, brandId, key, row.entry, versionOf(row.entry, written));
      await db.deskEntries.delete([brandId, key]);
    }
  });
}

/** Newest first. */
export async function versionsOf(db: Database, brandId: string, key: string): Promise<Version[]> {
  const rows = await db.deskVersions.where('[brandId+key]').equals([brandId, key]).toArray();
  return rows.map(({ version }) => version).reverse();
}

export interface HeadChange {
  rest?: Rest | undefined;
  base?: number | undefined;
  /** Keys of proposals to put away, beside those that are. */
  dismiss?: readonly string[] | undefined;
}

/** Changes what is no item: voice and the like, and which proposals are put away. */
export async function changeHead(db: Database, brandId: string, change: HeadChange): Promise<void> {
  await db.transaction('rw', db.desks, async () => {
    const head = await db.desks.get(brandId);
    if (!head) return;
    const { rest = head.rest, base = head.base, dismiss = [] } = change;
    await db.desks.put({ ...head, rest, base, dismissed: [...new Set([...head.dismissed, ...dismiss])] });
  });
}

/** The newest texts of the brand's drafts and what was sent, for what is proposed from them. */
export async function textsOf(db: Database, brandId: string, limit: number): Promise<SuggestionText[]> {
  const texts = await db.texts.where('brand').equals(brandId).toArray();
  return texts.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
}
