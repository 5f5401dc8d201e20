import { type Managed, readPolicy } from '../settings/policy';
import { Settings, type SettingsChange } from '../settings/settings';
import { underPolicy } from '../settings/under-policy';
import type { Database } from './database';

/** One versioned item, and beside it the organisation's policy as the browser last handed it over. */

/** The settings as they count: under the policy. */
export async function readSettings(db: Database): Promise<Settings> {
  const [own, managed] = await Promise.all([ownSettings(db), managedNow(db)]);
  return underPolicy(own, managed);
}

/** What cannot be read is kept where it is and the defaults are used, never overwritten. */
async function ownSettings(db: Database): Promise<Settings> {
  const stored = await db.settings.get('settings');
  const parsed = Settings.safeParse(stored?.value ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

async function managedNow(db: Database): Promise<Managed> {
  return readPolicy((await db.settings.get('policy'))?.value);
}

/** @returns the settings as they count now */
export async function changeSettings(
  db: Database,
  change: SettingsChange | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const now = await ownSettings(db);
    const { managed: _, ...next } = Settings.parse({
      ...now,
      ...(typeof change === 'function' ? change(now) : change),
    });
    await db.settings.put({ key: 'settings', value: next });
    return readSettings(db);
  });
}

/** @param raw as the browser hands it over @returns whether it is another one than before */
export async function keepPolicy(db: Database, raw: unknown): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const before = await db.settings.get('policy');
    if (JSON.stringify(before?.value ?? {}) === JSON.stringify(raw)) return false;
    await db.settings.put({ key: 'policy', value: raw });
    return true;
  });
}
