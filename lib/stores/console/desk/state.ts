import type { StoreApi } from 'zustand/vanilla';
import type { VoiceSample } from '../../../copilot/desk/compare-voice';
import type { SourceConflict } from '../../../copilot/desk/conflicts';
import type { VoiceLine } from '../../../copilot/desk/lint-voice';
import type { MacroPreview } from '../../../copilot/desk/preview';
import type { Answered } from '../../../copilot/desk/would-answer';
import type { Trial } from '../../../copilot/practice/try-on';
import type { Hindrance } from '../../../packs/desk/checks';
import type { Duplicate } from '../../../packs/desk/duplicates';
import type { Desk, Kind, Rest, Version } from '../../../packs/desk/entry';
import type { MacroFilter, MacroRow } from '../../../packs/desk/filters';
import type { Proposal } from '../../../packs/desk/proposals';
import type { Usage } from '../../../packs/desk/usage';
import type { ArticleChange, MacroChange } from '../../../packs/desk/working-copy';
import type { Exercise } from '../../../packs/exercise';
import type { Voice } from '../../../packs/schema';
import type { PasteProblem } from '../../../ticket/pasted';
import type { Ticket } from '../../../ticket/ticket';

/** The lead's desk, as the console's pages see it. */

/** What is drawn beside the editor; a text that can not be read has its problems in the editor itself. */
export interface Shown {
  key: string;
  preview: MacroPreview;
  ticket: Ticket;
}

/** Which of the tickets at hand a macro would answer. */
export interface TrialRun {
  key: string;
  at: 'running' | 'stopped' | 'done';
  done: number;
  of: number;
  answered: Answered[];
}

export interface DeskState {
  /** Empty until a brand was chosen. */
  brandId: string;
  desk: Desk | null;
  loading: boolean;
  /** Brands with a working copy, those without a pack among them; null until they are read. */
  brands: readonly { id: string; name: string }[] | null;
  /** Version of the pack that is installed; 0 where none is. */
  installed: number;
  /** Macros of the desk, in its order, ready for search and filters. */
  rows: readonly MacroRow[];
  filter: MacroFilter;
  /** Key of the item that is open. */
  open: string | null;
  /** Keys of macros that are marked for one change together. */
  marked: ReadonlySet<string>;
  usage: ReadonlyMap<string, Usage>;
  passages: ReadonlyMap<string, Usage>;
  /** Drafts on record for this brand. */
  drafts: number;
  /** Null until they were looked for. */
  conflicts: readonly SourceConflict[] | null;
  proposals: readonly Proposal[] | null;
  /** Whether proposals are being looked for. */
  looking: boolean;
  duplicates: readonly Duplicate[] | null;
  /** Of the open item, newest first; null until they are read. */
  versions: readonly Version[] | null;
  /** Past tickets, kept in memory only. */
  pasted: string;
  tickets: readonly Ticket[];
  pasteProblems: readonly PasteProblem[];
  /** Place among the tickets; -1 for the invented one. */
  ticket: number;
  shown: Shown | null;
  trial: TrialRun | null;
  /** What the gate's voice rules say of the guide's pairs; null until they were asked. */
  lint: readonly VoiceLine[] | null;
  /** The guide as it is being changed, and not kept yet; null for no change. */
  voice: Voice | null;
  /** Samples drafted with the guide as it is and as it would be; null until they were asked for, and after every change. */
  voiceSamples: readonly VoiceSample[] | null;
  comparing: boolean;
  /** Id of the exercise that is open. */
  exercise: string | null;
  /** The open exercise as it was tried last. */
  tried: (Trial & { id: string }) | null;
  /** `YYYY-MM-DD`, for what is in date. */
  today: string;
  /** Edits that the background has not kept yet. */
  unsaved: number;
  /** Changes that the background refused to keep, for example after a lead's time ran out. They are in memory only. */
  unkept: number;
  problem: { code: string; detail: string } | null;
  /** What was just done, as a catalogue key with its values. */
  done: Hindrance | null;
}

export interface BulkChange {
  owner?: string;
  addTag?: string;
  removeTag?: string;
  /** Empty takes it off. */
  validFrom?: string;
  validUntil?: string;
}

export interface DeskVerbs {
  readBrands(): Promise<void>;
  choose(brandId: string): Promise<void>;
  /** Reads the working copy anew, for example after an import. */
  reload(): Promise<void>;
  /** Drops the working copy and takes the installed pack again. */
  beginAnew(): Promise<void>;
  openItem(key: string | null): void;
  filterBy(change: Partial<MacroFilter>): void;
  mark(keys: readonly string[], on: boolean): void;
  editMacro(key: string, change: MacroChange): void;
  editArticle(key: string, change: ArticleChange): void;
  /** @returns its key */
  create(kind: Kind): string;
  propose(keys: readonly string[]): void;
  retire(keys: readonly string[]): void;
  restore(key: string, version: Version): void;
  bulk(change: BulkChange): void;
  merge(keep: string, drop: string): void;
  findDuplicates(): void;
  closeDuplicates(): void;
  readVersions(key: string): Promise<void>;
  changeRest(change: Partial<Rest>): void;
  /** Approves in the lead's name; needs the lead's passphrase given a short while ago. @returns whether it was done */
  approve(key: string): Promise<boolean>;
  sendBack(key: string, comment: string): void;
  reject(key: string, comment: string): void;
  paste(text: string): void;
  pasteSamples(): Promise<void>;
  pickTicket(place: number): void;
  /** Draws the open macro on the chosen ticket, as it is now. */
  preview(key: string): Promise<void>;
  runTrial(key: string): Promise<void>;
  stopTrial(): void;
  /** Looks through the ledger's records and texts on this device. */
  lookForProposals(): Promise<void>;
  findConflicts(): Promise<void>;
  lintVoice(): Promise<void>;
  /** Changes the guide in memory; nothing is kept before `keepVoice`. */
  changeVoice(change: Partial<Voice>): void;
  /** Drafts samples with the guide as it is and as it would be. */
  compareVoice(): Promise<void>;
  /** Keeps the changed guide; does nothing before its samples were drafted. */
  keepVoice(): void;
  dropVoice(): void;
  /** From the pasted ticket in this place; below 0: from a question of the brand's own macros, -1 the first. */
  makeExercise(place: number): Promise<void>;
  /** @returns false where something personal may still be in it: then it is not kept */
  keepExercise(exercise: Exercise): Promise<boolean>;
  removeExercise(id: string): void;
  openExercise(id: string | null): void;
  /** Scores a reply, or the draft of this device where it is empty. */
  tryExercise(exercise: Exercise, reply: string): Promise<void>;
  /** Makes a draft of it in the review queue, or opens what it is about. @returns the key to open */
  take(proposal: Proposal): string | null;
  dismiss(key: string): void;
  /**
   * Signs what is approved as the next version of the pack, installs it here and gives the file for agents. Null where
   * that is refused, with the reason in `problem`.
   */
  release(): Promise<{ name: string; json: string } | null>;
  /** Tries once more to keep what was refused, as it is now. */
  keepAgain(): void;
  /** When everything so far is kept or refused. */
  settled(): Promise<void>;
}

export interface DeskStore
  extends Pick<StoreApi<DeskState>, 'getState' | 'getInitialState' | 'subscribe'>,
    DeskVerbs {}

/** What the desk's parts share. */
export interface DeskCore {
  get(): DeskState;
  set(change: Partial<DeskState>): void;
  /** Says what went wrong, and goes on. */
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
}
