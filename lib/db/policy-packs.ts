import type { PublicKey } from '../packs/signing/keys';
import type { Pin, Trust } from '../packs/signing/trust';
import type { Policy } from '../settings/policy';
import type { Database } from './database';
import { keepFeed } from './pack-feeds';
import { trustOf } from './pack-trust';

type Source = NonNullable<Policy['packs']>[number];

/**
 * Keys and addresses of packs as the organisation's policy names them. For a brand whose keys it names, only these count,
 * and whomever they name in their packs. What it named once and does not name any more goes.
 * @param now RFC 3339 @returns whether anything is another than before
 */
export async function keepPolicyPacks(
  db: Database,
  sources: readonly Source[],
  now: string,
): Promise<boolean> {
  let changed = false;
  const known = await db.trust.toArray();
  const brands = new Set([...known.map(({ brandId }) => brandId), ...sources.map(({ brand }) => brand)]);
  for (const brandId of brands) {
    const keys = sources.find(({ brand }) => brand === brandId)?.keys ?? [];
    const trust = await trustOf(db, brandId);
    const next = { ...trust, pins: pinsUnder(trust, keys, now) };
    if (JSON.stringify(next) === JSON.stringify(trust)) continue;
    await db.trust.put(next);
    changed = true;
  }
  for (const { brand, url } of sources) {
    if (!url || (await db.feeds.get(url))) continue;
    await keepFeed(db, url, brand, now);
    changed = true;
  }
  return changed;
}

function pinsUnder({ pins }: Trust, keys: readonly PublicKey[], at: string): Pin[] {
  const others = pins.filter(({ how }) => how !== 'policy');
  if (keys.length === 0) return others;
  const kept: Pin[] = keys.map(
    (key) => pins.find(({ id, how }) => id === key.id && how === 'policy') ?? { ...key, at, how: 'policy' },
  );
  // A named key may have named another one in its turn.
  for (const pin of others)
    if (pin.by && kept.some(({ id }) => id === pin.by) && !kept.some(({ id }) => id === pin.id))
      kept.push(pin);
  return kept;
}
