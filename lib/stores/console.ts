import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AskBackground } from '../bridge/background-calls';
import { chainFaults } from '../ledger/chain';
import type { LedgerRecord, SuggestionText } from '../ledger/record';
import type { Filter } from '../ledger/stories';
import type { PackSummary } from '../packs/summary';
import type { Settings } from '../settings/settings';

/** The console: brands that are installed, and what the ledger holds. */

export interface Problem {
  code: string;
  /** Lines that say where and what; empty when the code says it all. */
  detail: string;
  /** The chosen file that it is about. */
  file?: string;
}

export interface ConsoleState {
  /** Null until they are read. */
  packs: PackSummary[] | null;
  settings: Settings | null;
  records: LedgerRecord[];
  /** Null until every record was read and its chain checked. */
  intact: boolean | null;
  loading: boolean;
  filter: Filter;
  story: string | null;
  /** Draft and sent text of the open story; null when it was erased or never kept. */
  text: SuggestionText | null;
  problems: Problem[];
  /** What was just done, as catalogue keys with their values. */
  done: { key: string; values: Record<string, string | number> }[];
}

export interface ConsoleStore
  extends Pick<StoreApi<ConsoleState>, 'getState' | 'getInitialState' | 'subscribe'> {
  load(): Promise<void>;
  loadLedger(): Promise<void>;
  install(files: readonly { name: string; text(): Promise<string> }[]): Promise<void>;
  remove(brandId: string): Promise<void>;
  exportPack(brandId: string): Promise<string | null>;
  change(change: Partial<Pick<Settings, 'theme' | 'drafting'>>): Promise<void>;
  filterBy(filter: Filter): void;
  open(suggestion: string | null): Promise<void>;
}

/** Records read by one call; a call must stay well under a browser's message limit. */
const pageSize = 5_000;

const initial: ConsoleState = {
  packs: null,
  settings: null,
  records: [],
  intact: null,
  loading: false,
  filter: {},
  story: null,
  text: null,
  problems: [],
  done: [],
};

export function createConsoleStore(ask: AskBackground): ConsoleStore {
  const store = createStore<ConsoleState>(() => initial);
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

  const load = async () => {
    await attempt(async () => {
      const [packs, settings] = await Promise.all([ask('packs.list'), ask('settings.get')]);
      set({ packs, settings });
    });
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    load,
    async loadLedger() {
      set({ loading: true });
      await attempt(async () => {
        const records = [...store.getState().records];
        for (;;) {
          const page = await ask('ledger.page', { after: records.at(-1)?.seq ?? 0, limit: pageSize });
          records.push(...page);
          if (page.length < pageSize) break;
        }
        set({ records, intact: chainFaults(records).length === 0 });
      });
      set({ loading: false });
    },
    async install(files) {
      set({ problems: [], done: [] });
      for (const file of files) {
        try {
          const { brandId, version } = await ask('packs.import', { json: await file.text() });
          const packs = await ask('packs.list');
          const pack = packs.find(({ brand }) => brand.id === brandId);
          const values = {
            brand: nameOf(packs, brandId),
            version,
            macros: pack?.macros.usable ?? 0,
            articles: pack?.articles.usable ?? 0,
          };
          set({ packs, done: [...store.getState().done, { key: 'console.packs.installed', values }] });
        } catch (error) {
          set({ problems: [...store.getState().problems, { ...problemOf(error), file: file.name }] });
        }
      }
    },
    async remove(brandId) {
      await attempt(async () => {
        const brand = nameOf(store.getState().packs, brandId);
        await ask('packs.remove', { brandId });
        set({
          packs: await ask('packs.list'),
          done: [{ key: 'console.packs.removed', values: { brand } }],
        });
      });
    },
    async exportPack(brandId) {
      const pack = await attempt(() => ask('packs.export', { brandId }));
      return pack ? `${JSON.stringify(pack, null, 2)}\n` : null;
    },
    async change(change) {
      await attempt(async () => set({ settings: await ask('settings.set', change) }));
    },
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

/** A brand that is not installed any more is called by its id. */
export const nameOf = (packs: readonly PackSummary[] | null, brandId: string): string =>
  packs?.find(({ brand }) => brand.id === brandId)?.brand.name ?? brandId;

function problemOf(error: unknown): Problem {
  if (error instanceof Error && 'code' in error && 'detail' in error) {
    return { code: String(error.code), detail: String(error.detail) };
  }
  return { code: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
