import { z } from 'zod';

/** Drafting can be stopped, for one brand or for all: by a lead in the console, and by the organisation's policy. */

export const Stops = z.object({
  all: z.boolean().default(false),
  /** Brands by id. */
  brands: z.array(z.string().max(80)).max(1_000).default([]),
});
export type Stops = z.infer<typeof Stops>;

/** Who stopped it, and for how much. */
export interface Stop {
  by: 'lead' | 'organisation';
  all: boolean;
}

interface Stoppable {
  stops: Stops;
  managed: { policy: { killSwitch?: Stops | undefined } };
}

/**
 * Whether drafting is stopped for a brand; null when it is not. The organisation's word comes first: a lead cannot lift it,
 * so an agent must not be sent to one.
 */
export function stopOf({ stops, managed }: Stoppable, brandId: string): Stop | null {
  const pulled = (one: Stops | undefined, by: Stop['by']): Stop | null => {
    if (one?.all) return { by, all: true };
    return one?.brands.includes(brandId) ? { by, all: false } : null;
  };
  return pulled(managed.policy.killSwitch, 'organisation') ?? pulled(stops, 'lead');
}

/** @param brandId null for all brands */
export function withStop(stops: Stops, brandId: string | null, stopped: boolean): Stops {
  if (brandId === null) return { ...stops, all: stopped };
  const others = stops.brands.filter((one) => one !== brandId);
  return { ...stops, brands: stopped ? [...others, brandId].sort() : others };
}
