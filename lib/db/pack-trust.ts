import type { PublicKey } from '../packs/signing/keys';
import { noTrust, type Trust, trustedKeys } from '../packs/signing/trust';
import type { Database } from './database';

/** Whose signatures count on this device, brand by brand. */

export async function trustOf(db: Database, brandId: string): Promise<Trust> {
  return (await db.trust.get(brandId)) ?? noTrust(brandId);
}

async function change(db: Database, brandId: string, next: (trust: Trust) => Trust): Promise<void> {
  await db.transaction('rw', db.trust, async () => {
    await db.trust.put(next(await trustOf(db, brandId)));
  });
}

/** The key of another lead, named by one who is trusted; the next pack that is signed here tells agents of it. */
export async function nameKey(
  db: Database,
  brandId: string,
  { id, name, publicKey }: PublicKey,
  by: string,
  at: string,
): Promise<void> {
  await change(db, brandId, (trust) => ({
    ...trust,
    pins: [...trust.pins.filter((pin) => pin.id !== id), { id, name, publicKey, at, how: 'named', by }],
  }));
}

export async function revokeKey(db: Database, brandId: string, key: string): Promise<void> {
  await change(db, brandId, (trust) => ({
    ...trust,
    revokedKeys: [...new Set([...trust.revokedKeys, key])],
  }));
}

/** @param digest of the pack */
export async function revokePack(db: Database, brandId: string, digest: string): Promise<void> {
  await change(db, brandId, (trust) => ({
    ...trust,
    revokedPacks: [...new Set([...trust.revokedPacks, digest])],
  }));
}

/** Nothing signed counts any more until somebody trusts a key anew. What was revoked stays revoked. */
export async function forgetKeys(db: Database, brandId: string): Promise<void> {
  await change(db, brandId, (trust) => ({ ...trust, pins: [] }));
}

export async function isTrusted(db: Database, brandId: string, key: string): Promise<boolean> {
  return trustedKeys(await trustOf(db, brandId)).some(({ id }) => id === key);
}
