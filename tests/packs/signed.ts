import { webcrypto } from 'node:crypto';
import type { Pack } from '../../lib/packs/schema';
import { digestOf, toBase64 } from '../../lib/packs/signing/bytes';
import type { SignedPack } from '../../lib/packs/signing/format';
import { keyIdOf, type Signer } from '../../lib/packs/signing/keys';
import { approveAll, type Issue, signPack } from '../../lib/packs/signing/sign';

/** Leads and signed packs for tests, made anew each time. */

export const subtle = webcrypto.subtle as unknown as SubtleCrypto;
export const today = '2026-11-23';
export const now = `${today}T09:00:00.000Z`;

export async function someLead(name = 'Ines Rowe'): Promise<Signer> {
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return { id: await keyIdOf(subtle, raw), name, publicKey: toBase64(raw), privateKey: pair.privateKey };
}

/** With every item that is marked approved signed too. */
export async function signed(lead: Signer, pack: Pack, over: Partial<Issue> = {}): Promise<SignedPack> {
  const issue = { previous: null, issuedAt: now, keys: [], revoked: { keys: [], packs: [] } };
  return signPack(subtle, lead, await approveAll(subtle, lead, pack, [lead], now), { ...issue, ...over });
}

export const digest = (value: unknown) => digestOf(subtle, value);
