import { readPack } from '../packs/import';
import type { Material } from '../packs/material';
import type { Brand, Pack } from '../packs/schema';
import { materialOf } from '../packs/select';
import { type PackSummary, summaryOf } from '../packs/summary';
import type { Database } from './database';

/** Installed brand packs, one a brand. */

export class PackMissing extends Error {
  constructor(readonly brandId: string) {
    super(`no pack is installed for "${brandId}"`);
    this.name = 'PackMissing';
  }
}

export async function listBrands(db: Database): Promise<Brand[]> {
  return (await db.packs.toArray()).map(({ pack }) => pack.brand);
}

/** @param day `YYYY-MM-DD` */
export async function listPacks(db: Database, day: string): Promise<PackSummary[]> {
  return (await db.packs.toArray()).map(({ pack }) => summaryOf(pack, day));
}

/** @throws {PackMissing} */
export async function packOf(db: Database, brandId: string): Promise<Pack> {
  const stored = await db.packs.get(brandId);
  if (!stored) throw new PackMissing(brandId);
  return stored.pack;
}

/** @param day `YYYY-MM-DD` @throws {PackMissing} */
export async function materialFor(db: Database, brandId: string, day: string): Promise<Material> {
  return materialOf(await packOf(db, brandId), day);
}

/** Replaces the brand's pack whole, or changes nothing. @throws {PackRefused} */
export async function installPack(db: Database, json: string): Promise<{ brandId: string; version: number }> {
  const pack = readPack(json);
  await db.packs.put({ brandId: pack.brand.id, pack });
  return { brandId: pack.brand.id, version: pack.version };
}

export async function removePack(db: Database, brandId: string): Promise<void> {
  await db.packs.delete(brandId);
}
