import type { EngineAccess, EngineChoice } from '../settings/engine-access';
import type { Settings } from '../settings/settings';
import type { Database } from './database';
import { changeSettings } from './settings';

/**
 * Engines: how each is reached, with its key, and which one a brand uses. A key is written by the console and read for
 * the one request that needs it; it is never listed, exported or logged.
 */

/** Address and key are written together: a key is never sent to a host for which nobody entered it. @param key empty for none */
export async function connectEngine(
  db: Database,
  engine: string,
  access: EngineAccess,
  key: string,
): Promise<Settings> {
  return db.transaction('rw', db.settings, db.keys, async () => {
    await db.keys.put({ engine, key });
    return changeSettings(db, ({ access: others }) => ({ access: { ...others, [engine]: access } }));
  });
}

/** The list of today in place of the one before; nothing for an engine that was forgotten meanwhile. */
export async function relistModels(
  db: Database,
  engine: string,
  models: EngineAccess['models'],
  listedOn: string,
): Promise<Settings> {
  return changeSettings(db, ({ access }) => {
    const known = access[engine];
    return known ? { access: { ...access, [engine]: { ...known, models, listedOn } } } : {};
  });
}

export async function disconnectEngine(db: Database, engine: string): Promise<Settings> {
  return db.transaction('rw', db.settings, db.keys, async () => {
    await db.keys.delete(engine);
    return changeSettings(db, ({ access }) => {
      const { [engine]: _, ...rest } = access;
      return { access: rest };
    });
  });
}

/** @param choice null for the engine on this device */
export async function chooseEngine(
  db: Database,
  brandId: string,
  choice: EngineChoice | null,
): Promise<Settings> {
  return changeSettings(db, ({ engines }) => {
    const { [brandId]: _, ...rest } = engines;
    return { engines: choice ? { ...rest, [brandId]: choice } : rest };
  });
}

/** @param usd dollars a month; null for no limit */
export async function setBudget(db: Database, brandId: string, usd: number | null): Promise<Settings> {
  return changeSettings(db, ({ budgets }) => {
    const { [brandId]: _, ...rest } = budgets;
    return { budgets: usd === null ? rest : { ...rest, [brandId]: usd } };
  });
}

/** Engines for which there is one. */
export async function enginesWithKey(db: Database): Promise<string[]> {
  return (await db.keys.toArray()).filter(({ key }) => key !== '').map(({ engine }) => engine);
}

/** Empty for none: some servers want none. */
export async function keyOf(db: Database, engine: string): Promise<string> {
  return (await db.keys.get(engine))?.key ?? '';
}
