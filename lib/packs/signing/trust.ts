import { z } from 'zod';
import { KeyId } from '../schema';
import type { Envelope } from './format';
import { PublicKey } from './keys';

/** What this device believes for one brand: whose signatures count, and what must not come back. */

/** How a key came to be trusted: a person said so, it is the lead's of this device, a trusted key named it, or a policy. */
const How = z.enum(['first-use', 'own', 'named', 'policy']);

export const Pin = PublicKey.extend({ at: z.string(), how: How, by: KeyId.optional() });
export type Pin = z.infer<typeof Pin>;

export interface Trust {
  brandId: string;
  pins: Pin[];
  revokedKeys: string[];
  /** Digests. */
  revokedPacks: string[];
  /** The highest version that was ever installed here under a trusted signature; 0 for none. */
  newest: number;
  /** When that one was issued. */
  newestIssuedAt: string;
  /** The older pack that somebody went back to on purpose. */
  rolledBack: { digest: string; issuedAt: string; at: string } | null;
}

export const noTrust = (brandId: string): Trust => ({
  brandId,
  pins: [],
  revokedKeys: [],
  revokedPacks: [],
  newest: 0,
  newestIssuedAt: '',
  rolledBack: null,
});

/** Keys whose signatures count today. */
export function trustedKeys(trust: Trust): Pin[] {
  return trust.pins.filter(({ id }) => !trust.revokedKeys.includes(id));
}

/** A lower version than the newest seen here, or the same one as it was issued before. */
export function isOlder(trust: Trust, version: number, issuedAt: string): boolean {
  if (version !== trust.newest) return version < trust.newest;
  return trust.newestIssuedAt !== '' && Date.parse(issuedAt) < Date.parse(trust.newestIssuedAt);
}

interface Installed {
  envelope: Envelope;
  version: number;
  digest: string;
  /** RFC 3339, now. */
  at: string;
  how: 'first-use' | 'own';
}

/**
 * What is believed once a pack with a good signature was installed: its signer if it is new, whom the signer names, and
 * what is taken back. Taking back only adds: an old pack cannot bring a revoked key or pack back.
 */
export function trustAfter(trust: Trust, { envelope, version, digest, at, how }: Installed): Trust {
  const signer = envelope.signature.key;
  const pins = [...trust.pins];
  for (const key of envelope.keys) {
    if (pins.some(({ id }) => id === key.id)) continue;
    pins.push({ ...key, at, ...(key.id === signer ? { how } : { how: 'named', by: signer }) });
  }
  const older = isOlder(trust, version, envelope.issuedAt);
  return {
    ...trust,
    pins,
    revokedKeys: [...new Set([...trust.revokedKeys, ...envelope.revoked.keys])],
    revokedPacks: [...new Set([...trust.revokedPacks, ...envelope.revoked.packs])],
    ...(older
      ? { rolledBack: { digest, issuedAt: envelope.issuedAt, at } }
      : { newest: version, newestIssuedAt: envelope.issuedAt, rolledBack: null }),
  };
}
