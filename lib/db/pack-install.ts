import { type PackFile, readPackFile } from '../packs/signing/read';
import { type Trust, trustAfter } from '../packs/signing/trust';
import { type Accept, type Question, unanswered, type Weighed, weigh } from '../packs/signing/weigh';
import type { Database } from './database';
import { trustOf } from './pack-trust';
import { PackMissing, PackUnusable } from './packs';

/** Installing a pack, and going back to one that was here before. All or nothing. */

/** Earlier packs of a brand that are kept to go back to, the one in use among them. */
export const mostVersions = 5;

/** It could be installed, but a person must say so first. */
export class PackAsks extends Error {
  constructor(readonly question: Question) {
    super(`a person must answer first: ${question}`);
    this.name = 'PackAsks';
  }
}

export interface Installed {
  brandId: string;
  version: number;
  digest: string;
  /** Version that was here before; null for none. */
  from: number | null;
}

interface How {
  /** RFC 3339. */
  now: string;
  accept?: Accept;
  /** By the lead of this device, who needs to be asked nothing. */
  own?: boolean;
}

/** @throws {PackRefused} {PackUnusable} {PackAsks} */
export async function installPack(db: Database, json: string, how: How): Promise<Installed> {
  return place(db, await readPackFile(crypto.subtle, json), how);
}

/** What installing would meet, with the file that was read. @throws {PackRefused} */
export async function weighFile(db: Database, json: string, now: string): Promise<PackFile & Weighed> {
  const file = await readPackFile(crypto.subtle, json);
  return { ...file, ...(await weigh(crypto.subtle, file, await trustOf(db, file.pack.brand.id), now)) };
}

/** On purpose, and on record; the versions that are newer stay here. @throws {PackMissing} {PackUnusable} */
export async function rollBack(db: Database, brandId: string, n: number, now: string): Promise<Installed> {
  const kept = await db.packVersions.get(n);
  if (kept?.brandId !== brandId) throw new PackMissing(brandId);
  // Through the same door as any file.
  const json = JSON.stringify(kept.envelope ? { ...kept.envelope, pack: kept.pack } : kept.pack);
  return installPack(db, json, { now, accept: { older: true, unsigned: true } });
}

async function place(db: Database, file: PackFile, how: How): Promise<Installed> {
  const { pack, envelope, raw, digest } = file;
  const brandId = pack.brand.id;
  const trust = await trustOf(db, brandId);
  const { fault, asks } = await weigh(crypto.subtle, file, trust, how.now);
  if (fault) throw new PackUnusable(fault, brandId);
  const question = how.own ? null : unanswered(asks, how.accept ?? {}, envelope?.signature.key ?? '');
  if (question) throw new PackAsks(question);

  const kept = { brandId, pack: raw, ...(envelope ? { envelope } : {}) };
  const { version } = pack;
  const done = await db.transaction('rw', db.packs, db.trust, db.packVersions, async () => {
    // Judged outside, because a transaction does not wait for WebCrypto: another install may have come between.
    if (!same(await trustOf(db, brandId), trust)) return null;
    const before = await db.packs.get(brandId);
    await db.packs.put(kept);
    if (envelope) {
      const first = { envelope, version, digest, at: how.now, how: how.own ? 'own' : 'first-use' } as const;
      await db.trust.put(trustAfter(trust, first));
    }
    await keepVersion(db, { ...kept, digest, version, at: how.now });
    return { before: versionOf(before?.pack) };
  });
  return done ? { brandId, version, digest, from: done.before } : place(db, file, how);
}

const same = (a: Trust, b: Trust) => JSON.stringify(a) === JSON.stringify(b);

const versionOf = (pack: unknown): number | null => {
  const version = (pack as { version?: unknown } | undefined)?.version;
  return typeof version === 'number' ? version : null;
};

/** The last in the list is the one in use; one that comes again moves there. */
async function keepVersion(
  db: Database,
  row: { brandId: string; digest: string; version: number; at: string; pack: unknown; envelope?: unknown },
): Promise<void> {
  const rows = await db.packVersions.where('brandId').equals(row.brandId).toArray();
  const again = rows.filter((one) => one.digest === row.digest && issued(one) === issued(row));
  const others = rows.filter((one) => !again.includes(one));
  const tooMany = others.slice(0, Math.max(0, others.length - (mostVersions - 1)));
  await db.packVersions.bulkDelete([...again, ...tooMany].map(({ n }) => n));
  await db.packVersions.add(row);
}

const issued = ({ envelope }: { envelope?: unknown }) =>
  (envelope as { issuedAt?: unknown } | undefined)?.issuedAt;
