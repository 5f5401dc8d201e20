import type { Database } from './database';

export const signingKey = 'signing-key';
export const brandKey = (brand: string): string => `brand-key/${brand}`;

/** @throws {Error} when it is gone: nothing else can stand in for it */
export async function secretOf(db: Database, id: string): Promise<string> {
  const stored = await db.secrets.get(id);
  if (!stored) throw new Error(`the secret "${id}" is gone`);
  return stored.value;
}

/** The one that is kept, or this one from now on: of two that ask at once, both get the same. */
export async function secretOr(db: Database, id: string, fresh: string): Promise<string> {
  return db.transaction('rw', db.secrets, async () => {
    const stored = await db.secrets.get(id);
    if (stored) return stored.value;
    await db.secrets.add({ id, value: fresh });
    return fresh;
  });
}

export async function forgetSecret(db: Database, id: string): Promise<void> {
  await db.secrets.delete(id);
}

/** @param count bytes @returns hex */
export const randomHex = (count: number): string =>
  [...crypto.getRandomValues(new Uint8Array(count))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
