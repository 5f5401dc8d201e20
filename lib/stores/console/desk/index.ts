import { createStore } from 'zustand/vanilla';
import type { AskBackground } from '../../../bridge/background-calls';
import type { LedgerRecord } from '../../../ledger/record';
import { noFilter } from '../../../packs/desk/filters';
import { passageUsage, usageOf } from '../../../packs/desk/usage';
import { problemOf } from '../problem';
import { approvedRoom } from './approved';
import { exerciseVerbs } from './exercises';
import { allRecords, storiesOfBrand, usesOf } from './from-ledger';
import { itemVerbs, keeperOf } from './items';
import { proposalVerbs } from './proposals';
import { releaseVerbs } from './release';
import { reviewVerbs } from './review';
import { rowsOf } from './rows';
import type { DeskCore, DeskState, DeskStore } from './state';
import { type TryWorld, tryVerbs } from './trying';
import { voiceVerbs } from './voice';

/** The lead's desk: a store of its own, so that a key typed in a macro draws no other page anew. */

export type { DeskState, DeskStore } from './state';

const initial: DeskState = {
  brandId: '',
  desk: null,
  loading: false,
  brands: null,
  installed: 0,
  rows: [],
  filter: noFilter,
  open: null,
  marked: new Set(),
  usage: new Map(),
  passages: new Map(),
  drafts: 0,
  conflicts: null,
  proposals: null,
  looking: false,
  duplicates: null,
  versions: null,
  pasted: '',
  tickets: [],
  pasteProblems: [],
  ticket: -1,
  shown: null,
  trial: null,
  lint: null,
  voice: null,
  voiceSamples: null,
  comparing: false,
  exercise: null,
  tried: null,
  today: '',
  unsaved: 0,
  unkept: 0,
  problem: null,
  done: null,
};

/** @param known records of the ledger that another page of the console has read already */
export function createDeskStore(
  ask: AskBackground,
  world: TryWorld,
  known: () => readonly LedgerRecord[],
): DeskStore {
  const records = () => allRecords(ask, known());
  const store = createStore<DeskState>(() => initial);
  const get = store.getState;
  const core: DeskCore = {
    get,
    set: (change) => store.setState(change),
    async attempt(work) {
      try {
        return await work();
      } catch (error) {
        store.setState({ problem: problemOf(error), loading: false, looking: false });
        return null;
      }
    },
  };
  const keeper = keeperOf(ask, core);

  const read = async (brandId: string) => {
    await core.attempt(async () => {
      const [desk, packs] = await Promise.all([ask('desk.open', { brandId }), ask('packs.list')]);
      if (get().brandId !== brandId) return;
      const installed = packs.find(({ brand }) => brand.id === brandId)?.version ?? 0;
      core.set({ desk, installed, loading: false, rows: rowsOf(desk, get()) });
    });
  };
  /** After the list is there: it can be worked with before anybody knows how often each macro was used. */
  const readUse = async (brandId: string) => {
    await core.attempt(async () => {
      const uses = usesOf(storiesOfBrand(await records(), brandId));
      const { desk, conflicts } = get();
      if (!desk || get().brandId !== brandId) return;
      const usage = usageOf(uses);
      const rows = rowsOf(desk, { usage, conflicts });
      core.set({ usage, passages: passageUsage(uses), drafts: uses.length, rows });
    });
  };

  const changeRest: DeskStore['changeRest'] = (change) => {
    const { desk, brandId } = get();
    if (!desk) return;
    const rest = { ...desk.rest, ...change };
    core.set({ desk: { ...desk, rest } });
    // Read when it is sent: a second try must not bring an older voice back.
    keeper.save(() => ask('desk.head', { brandId, rest: get().desk?.rest ?? rest }));
  };
  const approved = approvedRoom(world, core);

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async readBrands() {
      const found = await core.attempt(() => ask('desk.list'));
      if (found) core.set({ brands: found.map(({ brand: { id, name } }) => ({ id, name })) });
    },
    async choose(brandId) {
      if (get().brandId === brandId && get().desk) return;
      // What is in memory only would go with the brand.
      if (get().voice) return core.set({ problem: { code: 'voice-open', detail: '' } });
      if (get().unkept > 0) {
        keeper.again();
        await keeper.settled();
        if (get().unkept > 0) return;
      }
      const { brands, pasted, tickets, pasteProblems, ticket } = get();
      core.set({
        ...initial,
        brands,
        brandId,
        today: world.today(),
        loading: true,
        pasted,
        tickets,
        pasteProblems,
        ticket,
      });
      await read(brandId);
      await readUse(brandId);
    },
    async reload() {
      const { brandId } = get();
      if (brandId === '') return;
      await keeper.settled();
      await read(brandId);
    },
    async beginAnew() {
      const { brandId } = get();
      await keeper.settled();
      await core.attempt(async () => {
        await ask('desk.drop', { brandId });
        core.set({
          open: null,
          voice: null,
          voiceSamples: null,
          exercise: null,
          tried: null,
          marked: new Set(),
          versions: null,
          proposals: null,
          duplicates: null,
          shown: null,
        });
        await read(brandId);
      });
    },
    openItem: (open) =>
      core.set({ open, versions: null, shown: null, trial: null, done: null, problem: null }),
    filterBy: (change) => core.set({ filter: { ...get().filter, ...change } }),
    mark(keys, on) {
      const marked = new Set(get().marked);
      for (const key of keys)
        if (on) marked.add(key);
        else marked.delete(key);
      core.set({ marked });
    },
    changeRest,
    ...itemVerbs(ask, core, keeper),
    ...reviewVerbs(ask, world, core, keeper),
    ...releaseVerbs(ask, world, core, keeper),
    ...tryVerbs(world, core, keeper, approved),
    ...voiceVerbs(world, core, approved, changeRest),
    ...exerciseVerbs(world, core, approved, changeRest),
    ...proposalVerbs(ask, world, core, keeper, records),
  };
}
