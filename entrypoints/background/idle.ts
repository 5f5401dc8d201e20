import { lockMinutesOf } from '@/lib/settings/lock-minutes';
import type { Settings } from '@/lib/settings/settings';

/** Locks what is kept when nobody uses the computer, whether or not this extension is looked at. */

/** The parts of the browser that know. */
export interface Away {
  idle: {
    setDetectionInterval(seconds: number): void;
    onStateChanged: { addListener(listener: (state: string) => void): void };
  };
  alarms: {
    create(name: string, when: { delayInMinutes: number }): unknown;
    clear(name: string): unknown;
    onAlarm: { addListener(listener: (alarm: { name: string }) => void): void };
  };
  session: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
}

interface World {
  now(): Date;
  settings(): Promise<Settings>;
  lock(why: 'idle' | 'asleep'): Promise<void>;
}

const awayAlarm = 'vault.away';
const lookedKey = 'vault.looked';
/** The background looks every five minutes (log.ts): a hole of one more is a sleep, however short the minutes are set. */
const shortestSleep = 6;
const minute = 60_000;

/**
 * Must run in the first turn of the background script, or an event that wakes it finds nobody.
 *
 * - No key and no mouse for the minutes that are set: locked.
 * - The computer's own lock came on: its screen is safe, so the minutes are counted from there and not cut short.
 * - The computer slept: no event may tell, so each look compares the time with that of the look before.
 */
export function watchAway({ idle, alarms, session }: Away, { now, settings, lock }: World) {
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  const minutes = async () => lockMinutesOf(await settings());
  idle.onStateChanged.addListener((state) => {
    if (state === 'idle') quietly(lock('idle'));
    else if (state === 'locked')
      quietly(minutes().then((after) => alarms.create(awayAlarm, { delayInMinutes: after })));
    else void alarms.clear(awayAlarm);
  });
  alarms.onAlarm.addListener(({ name }) => {
    if (name === awayAlarm) quietly(lock('idle'));
  });
  const tune = async () => idle.setDetectionInterval((await minutes()) * 60);
  quietly(tune());
  return {
    /** Settings or policy changed. */
    tune,
    /** At every beat, and before each call is answered. @param beat the next look is compared with this one */
    async look(beat: boolean): Promise<void> {
      const last = Number((await session.get(lookedKey))[lookedKey]) || 0;
      const quiet = now().getTime() - last;
      const most = Math.max(shortestSleep, await minutes()) * minute;
      if (last > 0 && quiet > most) {
        await session.set({ [lookedKey]: now().getTime() });
        await lock('asleep');
      } else if (beat || last === 0) await session.set({ [lookedKey]: now().getTime() });
    },
  };
}
