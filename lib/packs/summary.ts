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

/** @param day `YYYY-MM-DD` @param proven what of it bears a trusted lead's signature; all of it where that is not in question */
export function summaryOf(
  pack: Pack,
  day: string,
  proven: Pick<Pack, 'macros' | 'articles'> = pack,
): PackSummary {
  const count = (part: 'macros' | 'articles') => ({
    usable: [...proven[part]].filter((item) => isUsable(item, day)).length,
    total: pack[part].length,
  });
  return {
    brand: pack.brand,
    version: pack.version,
    updatedOn: pack.updatedOn,
    macros: count('macros'),
    articles: count('articles'),
    policies: pack.policies.length,
  };
}
