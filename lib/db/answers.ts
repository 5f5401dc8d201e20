import type { Database } from './database';

/** Which brand an inbox belongs to, as the agent answered. */

export async function rememberedBrands(db: Database): Promise<Record<string, string>> {
  return Object.fromEntries(
    (await db.answers.toArray()).map(({ signature, brandId }) => [signature, brandId]),
  );
}

export async function rememberBrand(db: Database, signature: string, brandId: string): Promise<void> {
  await db.answers.put({ signature, brandId });
}
