import type { StoreApi } from 'zustand/vanilla';
import type { Availability } from '../../engines/built-in/api';
import type { LedgerRecord, SuggestionText } from '../../ledger/record';
import type { Filter } from '../../ledger/stories';
import type { PackSummary } from '../../packs/summary';
import type { EngineChoice } from '../../settings/engine-access';
import type { Settings } from '../../settings/settings';
import type { PracticeStore } from '../practice/state';
import type { Bench, BenchVerbs } from './bench-state';
import type { BlindState, BlindVerbs } from './blind-state';
import type { DeskStore } from './desk/state';
import type { FleetState, FleetVerbs } from './fleet-state';
import type { Lead, LeadVerbs } from './lead-state';
import type { LogsStore } from './logs-state';
import type { PacksState, PackVerbs } from './packs-state';
import type { SampleState, SampleVerbs } from './sample-state';
import type { SourcesStore } from './sources-state';

export interface Problem {
  code: string;
  /** Lines that say where and what; empty when the code says it all. */
  detail: string;
  /** The chosen file that it is about. */
  file?: string;
}

/** How an engine is reached, as it was typed in. */
export interface Connection {
  engine: string;
  baseUrl: string;
  /** Empty for a server that wants none. */
  key: string;
  /** The model that the test call asks; the first that the server lists when empty. */
  model: string;
}

export interface ConsoleState extends PacksState, FleetState {
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
  /** Engines that have a key; null until they are read. */
  keys: string[] | null;
  /** What each brand's drafts cost this month. */
  spend: { brand: string; usd: number; unknown: number }[];
  /** The browser's own model: there or not, or how far its download is. `none`: no such thing in this browser. */
  builtIn: 'none' | Availability | { share: number };
  /** The engine that is being tested. */
  testing: string | null;
  /** Null until a brand was chosen. */
  bench: Bench | null;
  /** True in the lab's build, which brings tickets along. */
  hasSampleTickets: boolean;
  sample: SampleState | null;
  blind: BlindState | null;
  /** Null until it is read. */
  lead: Lead | null;
  problems: Problem[];
  /** What was just done, as catalogue keys with their values. */
  done: { key: string; values: Record<string, string | number> }[];
}

export interface ConsoleStore
  extends Pick<StoreApi<ConsoleState>, 'getState' | 'getInitialState' | 'subscribe'>,
    BenchVerbs,
    BlindVerbs,
    FleetVerbs,
    LeadVerbs,
    PackVerbs,
    SampleVerbs {
  /** Working copies of packs, in a store of their own. */
  desk: DeskStore;
  /** Exercises, answered with the agent's own sidebar. */
  practice: PracticeStore;
  /** Getting content in. */
  sources: SourcesStore;
  /** The logs behind the records: checkpoints, exports, erasing. */
  logs: LogsStore;
  load(): Promise<void>;
  loadLedger(): Promise<void>;
  remove(brandId: string): Promise<void>;
  change(change: Partial<Pick<Settings, 'theme' | 'drafting' | 'lockMinutes'>>): Promise<void>;
  /** Asks for permission, makes the test call and keeps address, models and key. Must be called from a click. */
  connect(connection: Connection): Promise<void>;
  stopTest(): void;
  disconnect(engine: string): Promise<void>;
  /** Null for the engine on this device. */
  choose(brandId: string, choice: EngineChoice | null): Promise<void>;
  lookForBuiltIn(): Promise<void>;
  /** Downloads it. Must be called from a click. */
  prepareBuiltIn(): Promise<void>;
  /** Dollars a month; null for no limit. */
  setBudget(brandId: string, usd: number | null): Promise<void>;
  filterBy(filter: Filter): void;
  open(suggestion: string | null): Promise<void>;
}
