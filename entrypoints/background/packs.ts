import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import { keepFeed } from '@/lib/db/pack-feeds';
import { installPack, PackAsks, rollBack } from '@/lib/db/pack-install';
import { listStandings, previewPack } from '@/lib/db/pack-standing';
import { forgetKeys, isTrusted, nameKey, revokeKey, revokePack, trustOf } from '@/lib/db/pack-trust';
import {
  judgeKept,
  listBrands,
  listPacks,
  materialFor,
  PackMissing,
  PackUnusable,
  packFileOf,
  packOf,
  removePack,
} from '@/lib/db/packs';
import { PackRefused } from '@/lib/packs/import';
import type { Pack } from '@/lib/packs/schema';
import { digestOf } from '@/lib/packs/signing/bytes';
import { feedAddress } from '@/lib/packs/signing/feed';
import { isHonest, type Signer } from '@/lib/packs/signing/keys';
import { approve, approveAll, signPack } from '@/lib/packs/signing/sign';
import { trustedKeys } from '@/lib/packs/signing/trust';

export type PackCalls =
  | Exclude<Extract<keyof Handlers, `packs.${string}`>, `packs.feed.${string}`>
  | 'lead.approve';

export interface PackWorld {
  now(): Date;
  /** Tells open surfaces that packs changed. */
  announce(): Promise<void>;
  /** The lead's key. @throws {CallRefused} when no lead is let in */
  signer(): Promise<Signer>;
}

const subtle = crypto.subtle;

/** Packs: what may be used of them, how they come in, and what a lead signs. */
export function packHandlers(db: Database, world: PackWorld): Pick<Handlers, PackCalls> {
  const now = () => world.now().toISOString();
  const changed = async <T>(work: Promise<T>): Promise<T> => {
    const result = await named(work);
    await world.announce();
    return result;
  };
  /** A lead of this device whose word counts for this brand. */
  const trustedLead = async (brandId: string): Promise<Signer> => {
    const signer = await world.signer();
    if (!(await isTrusted(db, brandId, signer.id))) throw new CallRefused('lead-stranger');
    return signer;
  };

  return {
    'packs.brands': () => listBrands(db),
    'packs.list': () => listPacks(db, now()),
    'packs.standings': () => listStandings(db, now()),
    'packs.material': ({ brandId }) => named(materialFor(db, brandId, now())),
    'packs.preview': ({ json }) => named(previewPack(db, json, now())),
    'packs.import': async ({ json, accept, feed }) => {
      const how = { now: now(), ...(accept ? { accept } : {}) };
      const { brandId, version } = await changed(installPack(db, json, how));
      if (feed) await keepFeed(db, feedAddress(feed).href, brandId, now());
      return { brandId, version };
    },
    'packs.rollback': async ({ brandId, n }) => {
      const { version } = await changed(rollBack(db, brandId, n, now()));
      return { brandId, version };
    },
    'packs.export': ({ brandId }) => named(packOf(db, brandId)),
    'packs.file': async ({ brandId }) => {
      const json = `${JSON.stringify(await named(packFileOf(db, brandId)), null, 2)}\n`;
      return { name: `${brandId}.proofdesk.json`, json };
    },
    'packs.remove': async ({ brandId }) => {
      await changed(removePack(db, brandId));
      return undefined;
    },
    'packs.keys.add': async ({ brandId, key }) => {
      const { id } = await trustedLead(brandId);
      if (!(await isHonest(subtle, key))) throw new CallRefused('key-wrong');
      await changed(nameKey(db, brandId, key, id, now()));
      return undefined;
    },
    'packs.keys.revoke': async ({ brandId, key }) => {
      await trustedLead(brandId);
      await changed(revokeKey(db, brandId, key));
      return undefined;
    },
    'packs.keys.forget': async ({ brandId }) => {
      await changed(forgetKeys(db, brandId));
      return undefined;
    },
    'packs.revoke': async ({ brandId, digest }) => {
      await trustedLead(brandId);
      await changed(revokePack(db, brandId, digest));
      return undefined;
    },
    'lead.approve': async ({ brandId, kind, item }) => {
      const signer = await world.signer();
      return { approval: await approve(subtle, signer, brandId, kind, item, now()), by: signer.name };
    },
    'packs.sign': async ({ pack, validUntil }) => {
      const file = await sign(db, await world.signer(), pack, now(), validUntil);
      const json = `${JSON.stringify(file, null, 2)}\n`;
      await changed(installPack(db, json, { now: now(), own: true }));
      return { name: `${pack.brand.id}-v${pack.version}.proofdesk.json`, json };
    },
  };
}

/** @throws {CallRefused} when this lead's signature, or this version, would not count */
async function sign(db: Database, signer: Signer, pack: Pack, now: string, validUntil: string | undefined) {
  const brandId = pack.brand.id;
  const trust = await trustOf(db, brandId);
  const known = trustedKeys(trust);
  // The first lead of a brand on this device is trusted by whoever set the key here; any other must be named by one.
  if (trust.pins.length > 0 && !known.some(({ id }) => id === signer.id))
    throw new CallRefused('lead-stranger');
  const before = await judgeKept(db, brandId, now).catch((error: unknown) => {
    if (error instanceof PackMissing) return null;
    throw error;
  });
  const whole = await approveAll(subtle, signer, pack, [...known, signer], now);
  // Devices take only what is newer: the same number for other words would never arrive.
  const again = before?.envelope && (await digestOf(subtle, whole)) === before.digest;
  if (pack.version <= trust.newest && !again) throw new CallRefused('pack-version', String(trust.newest));
  return signPack(subtle, signer, whole, {
    previous: before?.envelope ? before.digest : null,
    issuedAt: now,
    validUntil,
    keys: known,
    revoked: { keys: trust.revokedKeys, packs: trust.revokedPacks },
  });
}

/** Errors that have a sentence in the catalogue cross by their code; their detail says which part. */
async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PackRefused) throw new CallRefused('pack-refused', error.message);
    if (error instanceof PackMissing) throw new CallRefused('pack-missing', error.brandId);
    if (error instanceof PackUnusable) throw new CallRefused(`pack-${error.fault}`, error.brandId);
    if (error instanceof PackAsks) throw new CallRefused(`pack-asks-${error.question}`);
    throw error;
  }
}
