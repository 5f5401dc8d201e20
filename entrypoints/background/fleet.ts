import type { Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import { allNews, markSeen, newsFor } from '@/lib/db/news';
import { keepPolicyPacks } from '@/lib/db/policy-packs';
import { changeSettings, keepPolicy, readSettings } from '@/lib/db/settings';
import { withStop } from '@/lib/settings/kill-switch';

export type FleetCalls = 'drafting.stop' | 'news.of' | 'news.seen' | 'news.all';

interface World {
  now(): Date;
  /** Tells open surfaces that packs or settings changed. */
  announce(): Promise<void>;
}

/** The switch that stops drafting, and what changed with the packs. */
export function fleetHandlers(db: Database, world: World): Pick<Handlers, FleetCalls> {
  const now = () => world.now().toISOString();
  return {
    'drafting.stop': async ({ brandId, stopped }) => {
      const settings = await changeSettings(db, ({ stops }) => ({
        stops: withStop(stops, brandId, stopped),
      }));
      await world.announce();
      return settings;
    },
    'news.of': ({ brandId }) => newsFor(db, brandId, now()),
    'news.seen': async ({ brandId, digest }) => {
      await markSeen(db, brandId, digest);
      return undefined;
    },
    'news.all': () => allNews(db, now()),
  };
}

/** The parts of the browser that hand a policy over. */
export interface PolicySource {
  managed: {
    get(keys: null): Promise<Record<string, unknown>>;
    onChanged: { addListener(listener: () => void): void };
  };
  alarms: {
    create(name: string, when: { periodInMinutes: number }): unknown;
    onAlarm: { addListener(listener: (alarm: { name: string }) => void): void };
  };
}

const lookAlarm = 'policy.look';
/** Minutes. Firefox tells of no change, so it is looked for. */
const lookMinutes = 60;

/**
 * Takes the organisation's policy from the browser: when the background wakes, when Chrome tells of a change, and each
 * hour. Must run in the first turn of the background script, or an event that wakes it finds nobody.
 * @returns done when it was looked at once; calls wait for that
 */
export function watchPolicy(
  db: Database,
  world: World & { note(): Promise<unknown> },
  { managed, alarms }: PolicySource,
): Promise<void> {
  const look = async () => {
    // Firefox refuses where there is no policy at all.
    const raw = await managed.get(null).catch(() => ({}));
    const changed = await keepPolicy(db, raw);
    const { packs = [] } = (await readSettings(db)).managed.policy;
    const repinned = await keepPolicyPacks(db, packs, world.now().toISOString());
    if (changed || repinned) await world.announce();
    if (changed) await world.note();
  };
  // What fails now is tried at the next wake; until then what was read before counts.
  const quietly = () => look().catch(() => undefined);
  managed.onChanged.addListener(() => void quietly());
  alarms.onAlarm.addListener(({ name }) => {
    if (name === lookAlarm) void quietly();
  });
  void alarms.create(lookAlarm, { periodInMinutes: lookMinutes });
  return quietly();
}
