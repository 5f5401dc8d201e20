import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import { eraseCustomer } from '@/lib/db/erase';
import {
  checkpointNow,
  growthOf,
  LogMissing,
  linesOf,
  listLogs,
  proofOf,
  startExport,
  textLinesOf,
} from '@/lib/db/export';
import type { Keeper } from '@/lib/db/keeper';
import { offboard } from '@/lib/db/offboard';
import { changeSettings } from '@/lib/db/settings';
import { dailyUpkeep } from '@/lib/db/upkeep';

export type LogCalls =
  | 'ledger.logs'
  | 'ledger.lines'
  | 'ledger.checkpoint'
  | 'ledger.proof'
  | 'ledger.growth'
  | 'ledger.export'
  | 'ledger.texts'
  | 'ledger.erase'
  | 'ledger.offboard'
  | 'ledger.retention.set';

interface World {
  now(): Date;
  keeper: Keeper;
  /** Tells open surfaces that packs or settings changed. */
  announce(): Promise<void>;
  /** The lead who is let in; empty for none. */
  lead(): Promise<string>;
}

/** The logs themselves: what can be asked of them, and what is erased beside them. */
export function logHandlers(db: Database, world: World): Pick<Handlers, LogCalls> {
  const now = () => world.now().toISOString();
  const write = <T>(work: () => Promise<T>) => named(world.keeper.write(work));
  return {
    'ledger.logs': () => listLogs(db),
    'ledger.lines': ({ log, after, limit }) => linesOf(db, log, after, limit),
    'ledger.checkpoint': ({ log }) => write(() => checkpointNow(db, log, now())),
    'ledger.proof': ({ seq }) => write(() => proofOf(db, seq, now())),
    'ledger.growth': ({ log, from }) => write(() => growthOf(db, log, from, now())),
    'ledger.export': async ({ log, texts }) => {
      const by = (await world.lead()) || undefined;
      return write(() => startExport(db, log, texts, by, now()));
    },
    'ledger.texts': ({ brandId, after, limit }) => textLinesOf(db, brandId, after, limit),
    'ledger.erase': ({ brandId, by, value }) => write(() => eraseCustomer(db, brandId, { by, value }, now())),
    'ledger.offboard': async ({ brandId }) => {
      const receipt = await write(() => offboard(db, brandId, now()));
      await world.announce();
      return receipt;
    },
    'ledger.retention.set': async ({ brandId, days }) => {
      await changeSettings(db, ({ retention: { [brandId]: _, ...rest } }) => ({
        retention: days === null ? rest : { ...rest, [brandId]: days },
      }));
      await world.announce();
      return { days };
    },
  };
}

async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LogMissing) throw new CallRefused('log-missing', error.log);
    throw error;
  }
}

/** The parts of the browser that tell when it is up. */
export interface Up {
  alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, when: { periodInMinutes: number }): unknown;
    onAlarm: { addListener(listener: (alarm: { name: string }) => void): void };
  };
  windows: {
    getAll(): Promise<readonly unknown[]>;
    onRemoved: { addListener(listener: () => void): void };
  };
}

const beatAlarm = 'log.alive';
/** Minutes between two signs of life. */
const beat = 5;

/**
 * Keeps the log's pulse, and looks once a day after what a day brings. Must run in the first turn of the background script,
 * or an alarm that wakes it finds nobody.
 *
 * @param atBeat more to do at each beat
 */
export function watchLog(
  db: Database,
  { keeper, now }: Pick<World, 'keeper' | 'now'>,
  { alarms, windows }: Up,
  atBeat: () => Promise<void>,
): void {
  // Nobody waits for these: what fails now is tried at the next beat, and failed steps are counted by the keeper.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  // An alarm that is made anew at each wake would never ring.
  quietly(
    alarms
      .get(beatAlarm)
      .then((known) => (known ? undefined : alarms.create(beatAlarm, { periodInMinutes: beat }))),
  );
  alarms.onAlarm.addListener(({ name }) => {
    if (name !== beatAlarm) return;
    quietly(
      keeper
        .alive()
        .then(atBeat)
        .then(() => keeper.daily(() => dailyUpkeep(db, now()))),
    );
  });
  windows.onRemoved.addListener(() => {
    quietly(windows.getAll().then((left) => (left.length === 0 ? keeper.ended() : undefined)));
  });
}
