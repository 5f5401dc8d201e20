import { createStore } from 'zustand/vanilla';
import type { AskBackground } from '../../bridge/background-calls';
import { createPracticeStore } from '../practice';
import { benchVerbs } from './bench';
import { blindVerbs } from './blind';
import { createDeskStore } from './desk';
import { type ConsoleWorld, engineVerbs } from './engines';
import { fleetVerbs } from './fleet';
import { leadVerbs } from './lead';
import { createLogsStore } from './logs';
import { nameOf, packVerbs } from './packs';
import { problemOf } from './problem';
import { sampleVerbs } from './sample';
import { createSourcesStore } from './sources';
import type { ConsoleState, ConsoleStore } from './state';

/** The console: brands that are installed, engines that they may use, and what the ledger holds. */

export { keyLine, nameOf } from './packs';
export type { Offer } from './packs-state';
export type { ConsoleState, ConsoleStore, Problem } from './state';

/** Records read by one call; a call must stay well under a browser's message limit. */
const pageSize = 5_000;

const initial: ConsoleState = {
  packs: null,
  standings: null,
  offers: [],
  settings: null,
  records: [],
  intact: null,
  loading: false,
  filter: {},
  story: null,
  text: null,
  keys: null,
  spend: [],
  builtIn: 'none',
  testing: null,
  bench: null,
  hasSampleTickets: false,
  sample: null,
  blind: null,
  lead: null,
  roles: null,
  news: [],
  problems: [],
  done: [],
};

export function createConsoleStore(ask: AskBackground, world: ConsoleWorld): ConsoleStore {
  const store = createStore<ConsoleState>(() => ({
    ...initial,
    hasSampleTickets: world.sampleTickets !== null,
  }));
  const set = (change: Partial<ConsoleState>) => store.setState(change);

  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      set({ problems: [], done: [] });
      return await work();
    } catch (error) {
      set({ problems: [problemOf(error)] });
      return null;
    }
  };

  const fleet = fleetVerbs(ask, { set, attempt });

  const load = async () => {
    await attempt(async () => {
      const [packs, standings, settings, keys, spend, lead] = await Promise.all([
        ask('packs.list'),
        ask('packs.standings'),
        ask('settings.get'),
        ask('engine.keys'),
        ask('engine.spend'),
        ask('lead.state'),
      ]);
      set({ packs, standings, settings, keys, spend, lead });
    });
    await fleet.loadFleet();
  };

  const logs = createLogsStore(ask, load);
  const loadLedger = async () => {
    set({ loading: true });
    await attempt(async () => {
      const records = [...store.getState().records];
      for (;;) {
        const page = await ask('ledger.page', { after: records.at(-1)?.seq ?? 0, limit: pageSize });
        records.push(...page);
        if (page.length < pageSize) break;
      }
      set({ records });
      set({ intact: await logs.check() });
    });
    set({ loading: false });
  };

  // A lead who was let in or locked out opens and closes pages.
  store.subscribe(({ lead }, before) => {
    if (before.lead && lead !== before.lead) void fleet.loadFleet();
  });
  const verbs = { set, get: store.getState, attempt, loadLedger };
  const desk = createDeskStore(ask, world, () => store.getState().records);
  return {
    desk,
    practice: createPracticeStore(ask, world),
    logs,
    sources: createSourcesStore(ask, world, () => void desk.reload()),
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    load,
    loadLedger,
    async remove(brandId) {
      await attempt(async () => {
        const brand = nameOf(store.getState().packs, brandId);
        await ask('packs.remove', { brandId });
        const [packs, standings] = await Promise.all([ask('packs.list'), ask('packs.standings')]);
        set({ packs, standings, done: [{ key: 'console.packs.removed', values: { brand } }] });
      });
    },
    async change(change) {
      await attempt(async () => set({ settings: await ask('settings.set', change) }));
    },
    ...engineVerbs(ask, world, verbs),
    ...benchVerbs(ask, world, verbs),
    ...fleet,
    ...leadVerbs(ask, verbs),
    ...packVerbs(ask, world, verbs),
    ...sampleVerbs(ask, verbs),
    ...blindVerbs(ask, verbs, world.today),
    filterBy: (filter) => set({ filter }),
    async open(suggestion) {
      set({ story: suggestion, text: null });
      if (suggestion === null) return;
      const text = await attempt(() => ask('ledger.text', { suggestion }));
      // A slow answer for a story that was closed meanwhile must not show under another one.
      if (store.getState().story === suggestion) set({ text });
    },
  };
}
