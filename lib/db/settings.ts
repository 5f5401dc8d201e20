import { Settings, type SettingsChange } from '../settings/settings';
import type { Database } from './database';

/** One versioned item. What cannot be read is kept where it is and the defaults are used, never overwritten. */
export async function readSettings(db: Database): Promise<Settings> {
  const stored = await db.settings.get('settings');
  const parsed = Settings.safeParse(stored?.value ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/** @returns the settings as they are now */
export async function changeSettings(
  db: Database,
  change: SettingsChange | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const now = await readSettings(db);
    const next = Settings.parse({ ...now, ...(typeof change === 'function' ? change(now) : change) });
    await db.settings.put({ key: 'settings', value: next });
    return next;
  });
}
