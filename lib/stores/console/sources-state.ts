import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '../../packs/sources/drafts';
import type { NewBrand } from '../../packs/sources/new-brand';
import type { Place } from '../../packs/sources/problem';

/** What the import page shows: nothing of it is kept anywhere before it is taken in. */

export interface Candidate extends Draft {
  /** Of this reading only. */
  key: number;
  chosen: boolean;
}

/** A file that was not read, and why. */
export interface RefusedFile {
  file: string;
  code: string;
  values: Readonly<Record<string, string | number>>;
  place: Place | null;
}

/** A helpdesk that is open in a tab of this browser, with what its session may hand over. */
export interface OpenDesk {
  tabId: number;
  helpdesk: string;
  host: string;
  lists: readonly string[];
}

/** Reading a list from a helpdesk, page by page. */
export interface Reading {
  from: OpenDesk;
  list: string;
  at: 'reading' | 'waiting' | 'stopped' | 'failed' | 'done';
  /** Answers so far, as JSON texts. */
  pages: readonly string[];
  /** Where to go on; null before the first and after the last page. */
  cursor: string | null;
  /** Seconds that the helpdesk asked to wait. */
  wait: number;
  /** Why it failed, as a reason of a helpdesk's reading. */
  reason: string;
}

export interface SourcesState {
  /** Empty until one was chosen. */
  brandId: string;
  brands: { id: string; name: string }[];
  sectionsAsMacros: boolean;
  /** The file or page that is being read, with how many items of it are drafts already. */
  working: { name: string; done: number; of: number } | null;
  candidates: readonly Candidate[];
  refused: readonly RefusedFile[];
  /** Null until looked for. */
  desks: readonly OpenDesk[] | null;
  reading: Reading | null;
  problem: { code: string; detail: string } | null;
  /** What was just done, as a catalogue key with its values. */
  done: { key: string; values: Record<string, string | number> } | null;
}

export interface ChosenFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface SourcesStore
  extends Pick<StoreApi<SourcesState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Brands that are installed or have a working copy. */
  load(): Promise<void>;
  choose(brandId: string): void;
  begin(brand: NewBrand): Promise<void>;
  setSections(asMacros: boolean): void;
  read(files: readonly ChosenFile[]): Promise<void>;
  /** Reads one page of the web. Must be called from a click, because the browser asks. */
  readPage(address: string): Promise<void>;
  pick(keys: readonly number[], chosen: boolean): void;
  /** Puts the chosen ones into the brand's working copy; what could not be kept stays here. */
  accept(): Promise<void>;
  clear(): void;
  lookForDesks(): Promise<void>;
  /** Begins, or goes on where it stopped. */
  fetch(from: OpenDesk, list: string): Promise<void>;
  stop(): void;
}
