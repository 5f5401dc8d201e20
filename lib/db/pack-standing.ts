import { isUsable } from '../packs/select';
import { changesOf } from '../packs/signing/changes';
import { fingerprintOf } from '../packs/signing/keys';
import type { PackPreview, PackStanding } from '../packs/signing/standing';
import { type Trust, trustAfter } from '../packs/signing/trust';
import { judge } from '../packs/signing/usable';
import type { Database } from './database';
import { weighFile } from './pack-install';
import { trustOf } from './pack-trust';
import { judgeKept, PackMissing, packOf } from './packs';

/** What a person is shown of a pack before and after it is installed. */

/** @param now RFC 3339 @throws {PackRefused} */
export async function previewPack(db: Database, json: string, now: string): Promise<PackPreview> {
  const { pack, raw, envelope, digest, fault, asks } = await weighFile(db, json, now);
  const { id, name, colour } = pack.brand;
  const trust = await trustOf(db, id);
  const before = await packOf(db, id).catch((error: unknown) => {
    if (error instanceof PackMissing) return null;
    throw error;
  });
  const signer = envelope && signerIn(envelope.signature.key, envelope.keys, trust);
  // As it would be judged once the person had said yes to all that is asked.
  const first = { version: pack.version, digest, at: now, how: 'first-use' } as const;
  const after = envelope && !fault ? trustAfter(trust, { ...first, envelope }) : trust;
  const kept = { brandId: id, pack: raw, ...(envelope ? { envelope } : {}) };
  const { usable, unproven } = await judge(crypto.subtle, kept, after, now);
  const count = (items: readonly Parameters<typeof isUsable>[0][] = []) =>
    items.filter((item) => isUsable(item, now.slice(0, 10))).length;
  return {
    brand: { id, name, colour },
    version: pack.version,
    digest,
    signer: signer && { ...signer, fingerprint: await fingerprintOf(crypto.subtle, signer.publicKey) },
    ...(envelope ? { issuedAt: envelope.issuedAt } : {}),
    ...(envelope?.validUntil ? { validUntil: envelope.validUntil } : {}),
    from: before?.version ?? null,
    fault,
    asks,
    changes: changesOf(before, pack),
    usable: { macros: count(usable?.macros), articles: count(usable?.articles) },
    unproven: unproven.length,
  };
}

/** A key that is known here is called as it is known here. */
function signerIn(
  key: string,
  keys: readonly { id: string; name: string; publicKey: string }[],
  trust: Trust,
) {
  const found = trust.pins.find(({ id }) => id === key) ?? keys.find(({ id }) => id === key);
  return found ? { id: found.id, name: found.name, publicKey: found.publicKey } : null;
}

/** @param now RFC 3339 */
export async function listStandings(db: Database, now: string): Promise<PackStanding[]> {
  const ids = (await db.packs.toCollection().primaryKeys()) as string[];
  return Promise.all(ids.map((id) => standingOf(db, id, now)));
}

async function standingOf(db: Database, brandId: string, now: string): Promise<PackStanding> {
  const [judged, trust, versions, feeds] = await Promise.all([
    judgeKept(db, brandId, now),
    trustOf(db, brandId),
    db.packVersions.where('brandId').equals(brandId).toArray(),
    db.feeds.where('brandId').equals(brandId).toArray(),
  ]);
  const { envelope, fault, digest, unproven } = judged;
  const last = versions.at(-1)?.n;
  return {
    brandId,
    fault,
    digest,
    signer: envelope ? (signerIn(envelope.signature.key, envelope.keys, trust)?.name ?? null) : null,
    ...(envelope?.validUntil ? { validUntil: envelope.validUntil } : {}),
    rolledBack: trust.rolledBack !== null,
    unproven,
    keys: await Promise.all(
      trust.pins.map(async (pin) => ({
        ...pin,
        fingerprint: await fingerprintOf(crypto.subtle, pin.publicKey),
        revoked: trust.revokedKeys.includes(pin.id),
      })),
    ),
    versions: versions
      .map(({ n, version, at, digest: of }) => ({ n, version, at, digest: of, inUse: n === last }))
      .reverse(),
    feeds: feeds.map(({ url, checkedAt, nextAt, failures, problem }) => ({
      url,
      checkedAt,
      nextAt,
      failures,
      problem,
    })),
  };
}
