import { z } from 'zod';
import { KeyId, Pack } from '../schema';
import { PublicKey } from './keys';

/** A signed pack file; docs/packs.md tells strangers how to make and check one. */

export const signedFormat = 'proofdesk-signed-pack/1';

/** Hex SHA-256. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'use the 64 hex digits of a digest');
const Time = z.iso.datetime({ offset: true, error: 'write the time as 2026-11-02T09:00:00Z' });

/** Everything of the file but the pack. */
export const Envelope = z.strictObject({
  format: z.literal(signedFormat),
  /** Digest of the pack before; null for the first one. */
  previous: Digest.nullable(),
  issuedAt: Time,
  /** From then on nothing is drafted from it. */
  validUntil: Time.optional(),
  /** Keys that are trusted for this brand by whoever trusts the signer, the signer's own among them. */
  keys: z.array(PublicKey).max(50),
  revoked: z.strictObject({ keys: z.array(KeyId).max(1_000), packs: z.array(Digest).max(10_000) }),
  signature: z.strictObject({ key: KeyId, value: z.string().max(88) }),
});
export type Envelope = z.infer<typeof Envelope>;

export const SignedPack = Envelope.extend({ pack: Pack });
export type SignedPack = z.infer<typeof SignedPack>;

/** What the pack's signature is over: the file without the signature's value. */
export function signedPart({ signature, ...rest }: Envelope & { pack: unknown }): unknown {
  return { ...rest, signature: { key: signature.key } };
}

export type ItemKind = 'macro' | 'article';

/** What an approval is over: the item without it, for this brand and as this kind of thing. */
export function approvedPart(brandId: string, kind: ItemKind, item: object): unknown {
  const { approval: _, ...rest } = item as { approval?: unknown };
  return { format: 'proofdesk-approval/1', brand: brandId, kind, item: rest };
}
