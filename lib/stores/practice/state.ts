import type { StoreApi } from 'zustand/vanilla';
import type { Attempt, Score } from '../../copilot/practice/attempt';
import type { Exercise } from '../../packs/exercise';
import type { Ticket } from '../../ticket/ticket';
import type { SidebarStore } from '../sidebar';

/** Practice, as an agent sees it. */

export interface PracticeWorld {
  now(): string;
  elapsed(): number;
  breathe(): Promise<void>;
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** Puts text on the clipboard. @throws when the browser refuses */
  copy(text: string): Promise<void>;
}

/** The exercise in front. */
export interface OpenExercise {
  exercise: Exercise;
  ticket: Ticket;
  sidebar: SidebarStore;
  reply: string;
  /** An internal note that the sidebar's hand-off wrote; empty for none. */
  note: string;
  /** Flags that the agent hands to their owner. */
  marked: readonly string[];
  /** The message that the sidebar points at. */
  shown: { id: string; n: number } | null;
  /** Rises when the reply box is to have the keyboard. */
  focus: number;
  checking: boolean;
  /** Of the last check; null after every change. */
  score: Score | null;
}

export interface PracticeState {
  brandId: string;
  /** Null until they are read. */
  exercises: readonly Exercise[] | null;
  /** On this device, the newest first. */
  attempts: readonly Attempt[];
  /** Every flag that may be marked: the built-in ones and the brand's own. */
  triggers: readonly string[];
  open: OpenExercise | null;
  problem: { code: string; detail: string } | null;
}

export interface PracticeVerbs {
  choose(brandId: string): Promise<void>;
  /** Reads exercises anew, and tells the sidebar that packs or settings changed. */
  refresh(): Promise<void>;
  start(id: string): Promise<void>;
  leave(): void;
  type(text: string): void;
  mark(trigger: string, on: boolean): void;
  /** Judges what stands in the reply box, and keeps the attempt on this device. */
  check(): Promise<void>;
  forget(): Promise<void>;
}

export interface PracticeStore
  extends Pick<StoreApi<PracticeState>, 'getState' | 'getInitialState' | 'subscribe'>,
    PracticeVerbs {}
