import { changesOf } from '../../lib/packs/signing/changes';
import type { PackPreview, PackStanding } from '../../lib/packs/signing/standing';
import { samplePack } from '../packs/sample';

/** What the background says of a sample pack that lies ready, signed by a lead. */
export function preview(id: string, asks: PackPreview['asks'], over: Partial<PackPreview> = {}): PackPreview {
  const pack = samplePack(id);
  return {
    brand: { id, name: pack.brand.name, colour: pack.brand.colour },
    version: 4,
    digest: 'd'.repeat(64),
    signer: {
      id: '0123456789abcdef',
      name: 'Ines Rowe',
      publicKey: `${'A'.repeat(43)}=`,
      fingerprint: '0123 4567 89ab cdef 0123 4567 89ab cdef',
    },
    from: null,
    fault: null,
    asks,
    changes: changesOf(null, pack),
    usable: { macros: 1, articles: 1 },
    unproven: 0,
    ...over,
  };
}

/** How it stands with a sample pack that is installed, signed by a lead. */
export function standing(brandId: string, over: Partial<PackStanding> = {}): PackStanding {
  const { signer } = preview(brandId, []);
  if (!signer) throw new Error('no signer');
  return {
    brandId,
    fault: null,
    digest: 'd'.repeat(64),
    signer: signer.name,
    rolledBack: false,
    unproven: [],
    keys: [{ ...signer, at: '2026-11-02T09:00:00.000Z', how: 'first-use', revoked: false }],
    versions: [{ n: 1, version: 4, at: '2026-11-02T09:00:00.000Z', digest: 'd'.repeat(64), inUse: true }],
    feeds: [],
    ...over,
  };
}
