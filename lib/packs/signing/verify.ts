import type { Approval } from '../schema';
import { canonicalBytes } from './bytes';
import { approvedPart, type Envelope, type ItemKind, signedPart } from './format';
import { isHonest, type PublicKey, verifies } from './keys';
import { isOlder, type Trust } from './trust';

/** Why a pack may not be used; each has a sentence in the catalogue under `call.pack-<fault>`. */
export const packFaults = [
  /** Nobody signed it. */
  'unsigned',
  /** It is not what was signed: changed on the way, or in the database. */
  'changed',
  /** Signed by a key that is not trusted for this brand. */
  'key-unknown',
  'key-revoked',
  'revoked',
  'expired',
  /** A newer one was installed here, and nobody went back on purpose. */
  'older',
  /** What is kept is no pack any more. */
  'unreadable',
] as const;
export type PackFault = (typeof packFaults)[number];

/** Why an item that is marked approved does not count. */
export type ItemFault = 'no-approval' | 'changed' | 'key-unknown';

export interface SignedFile {
  /** Pack and envelope as they stand in the file, defaults not filled in: that is what was signed. */
  envelope: Envelope;
  pack: unknown;
}

/**
 * Whether the signature is good, by the key that the file itself names; says nothing of trust.
 * @param known the key as this device knows it, which goes before the file's own word
 */
export async function signatureHolds(
  subtle: SubtleCrypto,
  { envelope, pack }: SignedFile,
  known?: PublicKey,
): Promise<boolean> {
  const key = known ?? envelope.keys.find(({ id }) => id === envelope.signature.key);
  if (!key || !(await isHonest(subtle, key))) return false;
  for (const named of envelope.keys) if (!(await isHonest(subtle, named))) return false;
  const bytes = canonicalBytes(signedPart({ ...envelope, pack }));
  return verifies(subtle, key, envelope.signature.value, bytes);
}

export interface Judged extends SignedFile {
  version: number;
  digest: string;
}

/** The first thing that speaks against a signed pack, or null. @param now RFC 3339 */
export async function packFault(
  subtle: SubtleCrypto,
  file: Judged,
  trust: Trust,
  now: string,
): Promise<PackFault | null> {
  const { envelope, version, digest } = file;
  const { key } = envelope.signature;
  const pinned = trust.pins.find(({ id }) => id === key);
  if (!(await signatureHolds(subtle, file, pinned))) return 'changed';
  if (trust.revokedKeys.includes(key) || envelope.revoked.keys.includes(key)) return 'key-revoked';
  if (!pinned) return 'key-unknown';
  if (trust.revokedPacks.includes(digest) || envelope.revoked.packs.includes(digest)) return 'revoked';
  if (isOver(envelope, now)) return 'expired';
  const { rolledBack } = trust;
  const wanted = rolledBack?.digest === digest && rolledBack.issuedAt === envelope.issuedAt;
  return isOlder(trust, version, envelope.issuedAt) && !wanted ? 'older' : null;
}

const isOver = ({ validUntil }: Envelope, now: string): boolean =>
  validUntil !== undefined && Date.parse(now) >= Date.parse(validUntil);

/** What speaks against one item's approval, or null. @param item as it stands in the file */
export async function itemFault(
  subtle: SubtleCrypto,
  brandId: string,
  kind: ItemKind,
  item: object,
  trusted: readonly PublicKey[],
): Promise<ItemFault | null> {
  const { approval } = item as { approval?: Approval };
  if (!approval) return 'no-approval';
  const key = trusted.find(({ id }) => id === approval.key);
  if (!key) return 'key-unknown';
  const bytes = canonicalBytes(approvedPart(brandId, kind, item));
  return (await verifies(subtle, key, approval.signature, bytes)) ? null : 'changed';
}
