import type { AskBackground } from '../../bridge/background-calls';
import type { Availability } from '../../engines/built-in/api';
import { EngineFailed } from '../../engines/contract';
import type { Found } from '../../engines/remote/probe';
import { BaseUrl } from '../../settings/engine-access';
import type { BenchWorld } from './bench';
import type { PackWorld } from './packs';
import { problemOf } from './problem';
import type { SourcesWorld } from './sources';
import type { Connection, ConsoleState, ConsoleStore } from './state';

/** What the engines' part of the console needs of the world. */
export interface BuiltIn {
  availability(): Promise<Availability>;
  /** Downloads what is missing; from a click only. @param progress shares of 1 */
  prepare(progress: (share: number) => void): Promise<void>;
}

export interface ConsoleWorld extends BenchWorld, PackWorld, SourcesWorld {
  /** The browser's own model; null where the browser has no such thing. */
  builtIn: BuiltIn | null;
  /** The browser's own question to the person; false when they said no. */
  allow(origin: string): Promise<boolean>;
  /** Puts text on the clipboard. @throws when the browser refuses */
  copy(text: string): Promise<void>;
  /** @throws {EngineFailed} */
  probe(connection: Connection, signal: AbortSignal): Promise<Found>;
}

interface Store {
  set(change: Partial<ConsoleState>): void;
  get(): ConsoleState;
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
}

type Verbs = Pick<
  ConsoleStore,
  'connect' | 'stopTest' | 'disconnect' | 'choose' | 'setBudget' | 'lookForBuiltIn' | 'prepareBuiltIn'
>;

export function engineVerbs(ask: AskBackground, world: ConsoleWorld, { set, get, attempt }: Store): Verbs {
  let test: AbortController | null = null;

  const connect = async (connection: Connection, signal: AbortSignal) => {
    const { engine, key } = connection;
    const baseUrl = connection.baseUrl.trim().replace(/\/+$/, '');
    const problem = (code: string, detail = '') => set({ problems: [{ code, detail }] });
    const address = BaseUrl.safeParse(baseUrl);
    if (!address.success) return problem('engine-address', address.error.issues[0]?.message);
    // First of all: the browser takes a click for its question for a few seconds only.
    if (!(await world.allow(new URL(baseUrl).origin))) return problem('engine-permission');
    const found = await world.probe({ ...connection, baseUrl }, signal);
    const models = found.models.slice(0, 1_000);
    const access = { baseUrl, models, testedOn: world.today(), ...(found.can ? { can: found.can } : {}) };
    const settings = await ask('engine.connect', { engine, access, key });
    set({
      settings,
      keys: await ask('engine.keys'),
      done: [{ key: 'console.engines.works', values: { count: models.length } }],
    });
  };

  return {
    async connect(connection) {
      test?.abort();
      const mine = new AbortController();
      test = mine;
      set({ testing: connection.engine, problems: [], done: [] });
      try {
        await connect(connection, mine.signal);
      } catch (error) {
        if (!mine.signal.aborted) set({ problems: [failureOf(error)] });
      } finally {
        if (test === mine) set({ testing: null });
      }
    },
    stopTest() {
      test?.abort();
      set({ testing: null });
    },
    async disconnect(engine) {
      await attempt(async () => {
        const settings = await ask('engine.disconnect', { engine });
        set({ settings, keys: (get().keys ?? []).filter((one) => one !== engine) });
      });
    },
    async choose(brandId, choice) {
      await attempt(async () => set({ settings: await ask('engine.choose', { brandId, choice }) }));
    },
    async lookForBuiltIn() {
      set({
        builtIn: world.builtIn
          ? await world.builtIn.availability().catch(() => 'unavailable' as const)
          : 'none',
      });
    },
    async prepareBuiltIn() {
      set({ builtIn: { share: 0 }, problems: [], done: [] });
      try {
        await world.builtIn?.prepare((share) => set({ builtIn: { share } }));
        set({ builtIn: (await world.builtIn?.availability()) ?? 'none' });
      } catch {
        set({ builtIn: 'downloadable', problems: [{ code: 'engine-built-in', detail: '' }] });
      }
    },
    async setBudget(brandId, usd) {
      await attempt(async () => set({ settings: await ask('engine.budget.set', { brandId, usd }) }));
    },
  };
}

/** What the server said stays inside: it may repeat the key. */
function failureOf(error: unknown) {
  return error instanceof EngineFailed
    ? { code: `engine-${error.state}`, detail: '' }
    : { ...problemOf(error), detail: '' };
}
