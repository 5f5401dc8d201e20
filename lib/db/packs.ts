import type { Material } from '../packs/material';
import { type Brand, Brand as BrandShape, Pack } from '../packs/schema';
import { materialOf } from '../packs/select';
import { type Judgement, judge } from '../packs/signing/usable';
import type { PackFault } from '../packs/signing/verify';
import { type PackSummary, summaryOf } from '../packs/summary';
import type { Database } from './database';
import { trustOf } from './pack-trust';

/** Installed brand packs, one a brand. What is kept is judged anew each time it is handed out. */

export class PackMissing extends Error {
  constructor(readonly brandId: string) {
    super(`no pack is installed for "${brandId}"`);
    this.name = 'PackMissing';
  }
}

/** There is a pack, and nothing may be drafted from it. */
export class PackUnusable extends Error {
  constructor(
    readonly fault: PackFault,
    readonly brandId: string,
  ) {
    super(`the pack of "${brandId}" may not be used: ${fault}`);
    this.name = 'PackUnusable';
  }
}

/** Brands by which tickets are recognised, also those of packs that may not be used: the agent is told why. */
export async function listBrands(db: Database): Promise<Brand[]> {
  return (await db.packs.toArray()).flatMap(({ pack }) => {
    const brand = BrandShape.safeParse((pack as { brand?: unknown } | null)?.brand);
    return brand.success ? [brand.data] : [];
  });
}

/** @param now RFC 3339. A pack of which nothing can be read is left out. */
export async function listPacks(db: Database, now: string): Promise<PackSummary[]> {
  const ids = (await db.packs.toCollection().primaryKeys()) as string[];
  const judged = await Promise.all(ids.map((id) => judgeKept(db, id, now)));
  return judged.flatMap(({ pack, usable }) =>
    pack ? [summaryOf(pack, now.slice(0, 10), usable ?? { macros: [], articles: [] })] : [],
  );
}

/** @param now RFC 3339 @throws {PackMissing} */
export async function judgeKept(db: Database, brandId: string, now: string): Promise<Judgement> {
  const [kept, trust] = await Promise.all([db.packs.get(brandId), trustOf(db, brandId)]);
  if (!kept) throw new PackMissing(brandId);
  return judge(crypto.subtle, kept, trust, now);
}

/** The whole pack with what is not approved in it, for leads. @throws {PackMissing} */
export async function packOf(db: Database, brandId: string): Promise<Pack> {
  const stored = await db.packs.get(brandId);
  const pack = Pack.safeParse(stored?.pack);
  if (!pack.success) throw new PackMissing(brandId);
  return pack.data;
}

/** The file as it was installed: its signature holds only for that. @throws {PackMissing} */
export async function packFileOf(db: Database, brandId: string): Promise<object> {
  const stored = await db.packs.get(brandId);
  if (!stored) throw new PackMissing(brandId);
  const { pack, envelope } = stored;
  return envelope ? { ...envelope, pack } : (pack as object);
}

/** @param now RFC 3339 @throws {PackMissing} {PackUnusable} */
export async function materialFor(db: Database, brandId: string, now: string): Promise<Material> {
  const { fault, usable, envelope } = await judgeKept(db, brandId, now);
  if (!usable) throw new PackUnusable(fault ?? 'unreadable', brandId);
  const until = envelope?.validUntil;
  return { ...materialOf(usable, now.slice(0, 10)), ...(until ? { packUntil: until } : {}) };
}

/** Keys, versions seen and what was revoked stay: removing a pack is no way round them. */
export async function removePack(db: Database, brandId: string): Promise<void> {
  await db.transaction('rw', db.packs, db.packVersions, db.feeds, async () => {
    await db.packs.delete(brandId);
    await db.packVersions.where('brandId').equals(brandId).delete();
    await db.feeds.where('brandId').equals(brandId).delete();
  });
}
