import { createStore } from 'zustand/vanilla';
import type { AskBackground } from '../../bridge/background-calls';
import type { Draft } from '../../packs/sources/drafts';
import type { FoundItem } from '../../packs/sources/source';
import { problemOf } from './problem';
import { fetchVerbs } from './sources-fetch';
import type { Candidate, SourcesState, SourcesStore } from './sources-state';

/** Getting content in: files, pages and helpdesks become drafts that a lead looks at before any of them is kept. */

export interface SourcesWorld {
  /** `YYYY-MM-DD` */
  today(): string;
  /** Milliseconds on a clock that never goes back. */
  elapsed(): number;
  /** Lets the page draw and hear the person. */
  breathe(): Promise<void>;
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** The browser's own question to the person; false when they said no. */
  allow(origin: string): Promise<boolean>;
  /** The bytes of one page of the web, no more than `limit`. @throws when it is another site's or larger */
  page(address: string, limit: number): Promise<Uint8Array>;
}

/** Milliseconds of work before the page may draw again. */
const stretch = 30;
/** Items kept by one call, all or none: a call that takes longer than 20 s counts as lost. */
const batch = 500;

const initial: SourcesState = {
  brandId: '',
  brands: [],
  sectionsAsMacros: false,
  working: null,
  candidates: [],
  refused: [],
  desks: null,
  reading: null,
  problem: null,
  done: null,
};

/** Said of what should not be taken in without a second thought. */
const unwanted = new Set(['duplicate-same', 'inactive', 'instructions', 'internal-note']);

export function createSourcesStore(
  ask: AskBackground,
  world: SourcesWorld,
  taken: (brandId: string) => void,
): SourcesStore {
  const store = createStore<SourcesState>(() => initial);
  const set = (change: Partial<SourcesState>) => store.setState(change);
  const get = store.getState;
  let nextKey = 1;

  const attempt = async (work: () => Promise<void>) => {
    set({ problem: null, done: null });
    try {
      await work();
    } catch (error) {
      set({ problem: problemOf(error) });
    }
  };

  const load = async () => {
    const [packs, desks] = await Promise.all([ask('packs.list'), ask('desk.list')]);
    const named = new Map(
      [...packs.map(({ brand }) => brand), ...desks.map(({ brand }) => brand)].map((one) => [
        one.id,
        one.name,
      ]),
    );
    const brands = [...named]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name));
    const only = brands.length === 1 ? brands[0]?.id : undefined;
    set({ brands, brandId: get().brandId || (only ?? '') });
  };

  /** Drafts of what was found, with pauses for the page; shown when all are made. */
  const draft = async (found: readonly FoundItem[], from: string) => {
    const [{ draftMaker }, { sense }, desk, lead] = await Promise.all([
      import('../../packs/sources/drafts'),
      import('./sources-sense'),
      ask('desk.open', { brandId: get().brandId }),
      ask('lead.state'),
    ]);
    // What waits on the page counts as there: two files may hold the same texts.
    const waiting = get().candidates.map(({ entry }) => entry);
    const make = draftMaker({
      desk: { ...desk, entries: [...desk.entries, ...waiting] },
      sense,
      owner: lead.name,
      from,
      sectionsAsMacros: get().sectionsAsMacros,
    });
    const made: Draft[] = [];
    let since = world.elapsed();
    for (const [i, one] of found.entries()) {
      made.push(...make(one));
      if (world.elapsed() - since < stretch) continue;
      set({ working: { name: from, done: i + 1, of: found.length } });
      await world.breathe();
      since = world.elapsed();
    }
    const candidates = made.map((each): Candidate => {
      const key = nextKey;
      nextKey += 1;
      return { ...each, key, chosen: !each.problems.some(({ code }) => unwanted.has(code)) };
    });
    set({ candidates: [...get().candidates, ...candidates] });
  };

  const readBytes = async (name: string, bytes: Uint8Array) => {
    const [{ readSource }, { SourceRefused }] = await Promise.all([
      import('../../packs/sources/registry'),
      import('../../packs/sources/problem'),
    ]);
    try {
      const { items } = await readSource(name, bytes);
      await draft(items, name);
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error;
      const { code, values, place } = error;
      set({ refused: [...get().refused, { file: name, code, values, place }] });
    }
  };

  const working = async (name: string, work: () => Promise<void>) => {
    set({ working: { name, done: 0, of: 0 } });
    await attempt(work);
    set({ working: null });
  };

  return {
    getState: get,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    load: () => attempt(load),
    choose: (brandId) => set({ brandId, candidates: [], refused: [], done: null, problem: null }),
    begin: (brand) =>
      attempt(async () => {
        const [{ newPack }, { freeId }] = await Promise.all([
          import('../../packs/sources/new-brand'),
          import('../../packs/desk/new-item'),
        ]);
        const id = freeId(brand.name, new Set(get().brands.map((one) => one.id)));
        await ask('desk.begin', { pack: newPack(brand, id, world.today()) });
        await load();
        set({
          brandId: id,
          candidates: [],
          refused: [],
          done: { key: 'import.begun', values: { brand: brand.name } },
        });
      }),
    setSections: (sectionsAsMacros) => set({ sectionsAsMacros }),
    async read(files) {
      set({ refused: [] });
      for (const file of files) {
        await working(file.name, async () => {
          const { limits } = await import('../../packs/sources/limits');
          if (file.size > limits.packed) {
            const values = { most: limits.packed / 1_000_000 };
            set({ refused: [...get().refused, { file: file.name, code: 'packed', values, place: null }] });
            return;
          }
          await readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
        });
      }
    },
    readPage: async (address) => {
      set({ refused: [] });
      const refuse = (code: string) =>
        set({ refused: [{ file: address, code, values: { url: address }, place: null }] });
      if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return refuse('bad-address');
      const url = new URL(address);
      // First of all: the browser takes a click for its question for a few seconds only.
      if (!(await world.allow(url.origin))) return refuse('not-allowed');
      await working(address, async () => {
        const { limits } = await import('../../packs/sources/limits');
        await readBytes(`${url.hostname}${url.pathname}.html`, await world.page(address, limits.packed));
        const { candidates } = get();
        set({ candidates: candidates.map((one) => withAddress(one, url)) });
      });
    },
    pick(keys, chosen) {
      const these = new Set(keys);
      set({ candidates: get().candidates.map((one) => (these.has(one.key) ? { ...one, chosen } : one)) });
    },
    accept: () =>
      attempt(async () => {
        const { brandId, candidates, brands } = get();
        const chosen = candidates.filter((one) => one.chosen);
        for (let at = 0; at < chosen.length; at += batch) {
          const part = chosen.slice(at, at + batch);
          await ask('desk.save', { brandId, entries: part.map(({ entry }) => entry), act: 'imported' });
          const kept = new Set(part.map(({ key }) => key));
          set({ candidates: get().candidates.filter(({ key }) => !kept.has(key)) });
        }
        const brand = brands.find(({ id }) => id === brandId)?.name ?? brandId;
        set({
          done: {
            key: chosen.length === 1 ? 'import.accepted.one' : 'import.accepted',
            values: { count: chosen.length, brand },
          },
        });
        taken(brandId);
      }),
    clear: () => set({ candidates: [], refused: [], done: null, problem: null }),
    ...fetchVerbs(ask, world, { set, get, attempt, read: readBytes, working }),
  };
}

/** An article read from a page says where it stands, so that its passages can be looked up there. */
function withAddress(one: Candidate, { origin, pathname, href }: URL): Candidate {
  const { entry } = one;
  const name = `${new URL(origin).hostname}${pathname}.html`;
  if (entry.kind !== 'article' || entry.item.url || entry.note.source?.text !== name) return one;
  return { ...one, entry: { ...entry, item: { ...entry.item, url: href } } };
}
