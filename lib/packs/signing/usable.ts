import { Pack } from '../schema';
import { digestOf } from './bytes';
import { Envelope, type ItemKind } from './format';
import type { PublicKey } from './keys';
import { type Trust, trustedKeys } from './trust';
import { type ItemFault, itemFault, type PackFault, packFault } from './verify';

/** A pack as it is kept on this device: what stood in the file, in its two parts. */
export interface KeptPack {
  brandId: string;
  /** As it stood in the file. Whatever was done to it meanwhile, it is judged anew each time. */
  pack: unknown;
  envelope?: unknown;
}

/** An item that is marked approved and yet counts for nothing. */
export interface Unproven {
  kind: ItemKind;
  id: string;
  title: string;
  version: number;
  fault: ItemFault;
}

/** What a kept pack is worth now. */
export interface Judgement {
  fault: PackFault | null;
  /** The whole pack; null when what is kept is none. */
  pack: Pack | null;
  /** The pack with nothing in it but items that a trusted lead signed; null when there is a fault. */
  usable: Pack | null;
  digest: string;
  envelope: Envelope | null;
  unproven: Unproven[];
}

const nothing = { pack: null, usable: null, digest: '', envelope: null, unproven: [] };

/**
 * The whole rule in one place: the pack's signature is good and by a key that is trusted for this brand, it is in date,
 * not revoked, not older than what was here, and of its items those count that are approved under a trusted key.
 * Days of single items are judged by `materialOf`. @param now RFC 3339
 */
export async function judge(
  subtle: SubtleCrypto,
  kept: KeptPack,
  trust: Trust,
  now: string,
): Promise<Judgement> {
  const parsed = Pack.safeParse(kept.pack);
  const envelope = kept.envelope === undefined ? null : Envelope.safeParse(kept.envelope);
  if (!parsed.success || parsed.data.brand.id !== kept.brandId || trust.brandId !== kept.brandId)
    return { ...nothing, fault: 'unreadable' };
  const pack = parsed.data;
  if (envelope && !envelope.success) return { ...nothing, pack, fault: 'unreadable' };
  const digest = await digestOf(subtle, kept.pack);
  const proofs = await provenOnce(subtle, digest, kept.pack, pack, trustedKeys(trust));
  const common = { pack, digest, envelope: envelope?.data ?? null, unproven: proofs.unproven };
  if (!envelope) return { ...common, usable: null, fault: 'unsigned' };
  const file = { envelope: envelope.data, pack: kept.pack, version: pack.version, digest };
  const fault = await packFault(subtle, file, trust, now);
  return { ...common, fault, usable: fault ? null : { ...pack, ...proofs.proven } };
}

type Proofs = Awaited<ReturnType<typeof itemProofs>>;
const known = new Map<string, Promise<Proofs>>();
/** Packs remembered; an agency has a dozen. */
const mostKnown = 24;

/**
 * Two thousand signatures take a second, and nothing about them changes while the words and the keys are the same. The
 * digest is made anew each time from what is kept, so an edit is another pack.
 */
function provenOnce(
  subtle: SubtleCrypto,
  digest: string,
  raw: unknown,
  pack: Pack,
  trusted: readonly PublicKey[],
): Promise<Proofs> {
  const key = [digest, ...trusted.map(({ publicKey }) => publicKey)].join(' ');
  const before = known.get(key);
  if (before) return before;
  const proofs = itemProofs(subtle, raw, pack, trusted);
  known.set(key, proofs);
  proofs.catch(() => known.delete(key));
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return proofs;
}

async function itemProofs(subtle: SubtleCrypto, raw: unknown, pack: Pack, trusted: readonly PublicKey[]) {
  const unproven: Unproven[] = [];
  const proven = async <T extends Pack['macros'][number] | Pack['articles'][number]>(
    kind: ItemKind,
    items: readonly T[],
    asWritten: readonly object[],
  ): Promise<T[]> => {
    const faults = await Promise.all(
      items.map(async (item, at) => {
        const written = asWritten[at];
        if (item.status !== 'approved' || !written) return 'not-approved' as const;
        return itemFault(subtle, pack.brand.id, kind, written, trusted);
      }),
    );
    return items.filter(({ id, title, version }, at) => {
      const fault = faults[at];
      if (fault && fault !== 'not-approved') unproven.push({ kind, id, title, version, fault });
      return fault === null;
    });
  };
  const written = raw as { macros: object[]; articles: object[] };
  return {
    proven: {
      macros: await proven('macro', pack.macros, written.macros),
      articles: await proven('article', pack.articles, written.articles),
    },
    unproven,
  };
}
