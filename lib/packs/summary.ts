import { z } from 'zod';
import { Brand, type Pack } from './schema';
import { isUsable } from './select';

/** Of one kind of item: how many may be used today, of how many in the pack. */
const Count = z.strictObject({ usable: z.number(), total: z.number() });

/** What a team lead wants to know of an installed pack without opening it. */
export const PackSummary = z.strictObject({
  brand: Brand,
  version: z.number(),
  /** `YYYY-MM-DD`, as the brand wrote it. */
  updatedOn: z.string(),
  macros: Count,
  articles: Count,
  policies: z.number(),
});
export type PackSummary = z.infer<typeof PackSummary>;

/** @param day `YYYY-MM-DD` */
export function summaryOf(pack: Pack, day: string): PackSummary {
  const count = (items: readonly Parameters<typeof isUsable>[0][]) => ({
    usable: items.filter((item) => isUsable(item, day)).length,
    total: items.length,
  });
  return {
    brand: pack.brand,
    version: pack.version,
    updatedOn: pack.updatedOn,
    macros: count(pack.macros),
    articles: count(pack.articles),
    policies: pack.policies.length,
  };
}
