import { z } from 'zod';
import { KeyId } from '../schema';
import { type Bytes, fromBase64, hex } from './bytes';

/** A lead's public key: how it is written, named and compared. */

const rawLength = 32;
export const signatureLength = 64;

export const PublicKey = z.strictObject({
  id: KeyId,
  /** The lead's, as agents see it when they are asked to trust it. */
  name: z.string().trim().min(2).max(80),
  /** Base64 of the 32 raw bytes. */
  publicKey: z.string().max(44),
});
export type PublicKey = z.infer<typeof PublicKey>;

/** Somebody who can sign: the private key is in memory only while the lead is let in. */
export interface Signer extends PublicKey {
  privateKey: CryptoKey;
}

/** First 16 hex digits of the SHA-256 of the raw key. */
export async function keyIdOf(subtle: SubtleCrypto, raw: Bytes): Promise<string> {
  return (await hashOf(subtle, raw)).slice(0, 16);
}

/** 32 hex digits in groups of four, to be read out over the telephone; empty for what is no key. */
export async function fingerprintOf(subtle: SubtleCrypto, publicKey: string): Promise<string> {
  const raw = fromBase64(publicKey, rawLength);
  if (!raw) return '';
  return ((await hashOf(subtle, raw)).slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

const hashOf = async (subtle: SubtleCrypto, raw: Bytes) => hex(await subtle.digest('SHA-256', raw));

/** Whether the id is the one of this very key: a key may not go by another's id. */
export async function isHonest(subtle: SubtleCrypto, key: PublicKey): Promise<boolean> {
  const raw = fromBase64(key.publicKey, rawLength);
  return raw !== null && (await keyIdOf(subtle, raw)) === key.id;
}

const imported = new WeakMap<SubtleCrypto, Map<string, CryptoKey>>();

/** A pack has thousands of signatures by a handful of keys. */
async function importOnce(subtle: SubtleCrypto, publicKey: string, raw: Bytes): Promise<CryptoKey> {
  const keys = imported.get(subtle) ?? new Map<string, CryptoKey>();
  imported.set(subtle, keys);
  const known = keys.get(publicKey);
  if (known) return known;
  if (keys.size >= 200) keys.clear();
  const key = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  keys.set(publicKey, key);
  return key;
}

/** @returns false for whatever is wrong with key or signature; never throws */
export async function verifies(
  subtle: SubtleCrypto,
  key: PublicKey,
  signature: string,
  signed: Bytes,
): Promise<boolean> {
  const raw = fromBase64(key.publicKey, rawLength);
  const bytes = fromBase64(signature, signatureLength);
  if (!raw || !bytes) return false;
  try {
    return await subtle.verify('Ed25519', await importOnce(subtle, key.publicKey, raw), bytes, signed);
  } catch {
    return false;
  }
}
