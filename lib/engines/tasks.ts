import type { SentimentLabel } from '../signals/brief';
import type { DraftRequest, EngineEvent, SourceRef } from './contract';

/** What an engine can do beside drafting. Every task sees one ticket, and its result is shown before anything is done with it. */

export const rewriteWays = ['shorter', 'longer', 'warmer', 'more-formal', 'simpler', 'grammar'] as const;
export type RewriteWay = (typeof rewriteWays)[number];

interface Tasks {
  rewrite: {
    /** `words`: the agent's own instruction. */
    ask: { text: string; language: string; way: RewriteWay | 'words'; words?: string };
    result: { text: string; parity: Parity };
  };
  translate: {
    /** In parts, so that each keeps its sources. `to`, `gloss`: ISO 639-1. */
    ask: {
      parts: string[];
      from: string;
      to: string;
      gloss: string;
      /** Not to be used, only read. */
      forReading?: boolean;
    };
    result: { parts: string[]; gloss: string[]; parity: Parity };
  };
  summary: {
    ask: { language: string };
    result: { lines: { text: string; messageIds: string[] }[] };
  };
  'second-opinion': {
    ask: Record<never, never>;
    result: { mood: SentimentLabel; found: SecondSight[] };
  };
  'hand-off': {
    ask: { language: string };
    result: { text: string };
  };
  question: {
    /** `about.hits` are the sources that it may use. */
    ask: { question: string; language: string };
    /** Empty when no source tells. */
    result: { answer: string; sources: SourceRef[] };
  };
}

/** What the model saw and the rules may have missed. The quote stands in that message. */
export interface SecondSight {
  trigger: string;
  messageId: string;
  quote: string;
}

/** Facts of the text before that are gone from the text after, and new ones, as they are written. */
export interface Parity {
  lost: string[];
  added: string[];
}

export type TaskKind = keyof Tasks;

/** Tasks for which a brand can choose an engine of its own; `write` is the one that drafts. */
export const groupOf = {
  rewrite: 'write',
  'hand-off': 'write',
  question: 'write',
  summary: 'read',
  'second-opinion': 'read',
  translate: 'translate',
} as const satisfies Record<TaskKind, string>;
export type TaskGroup = (typeof groupOf)[TaskKind];
export type TaskAsk<K extends TaskKind> = { task: K; about: DraftRequest } & Tasks[K]['ask'];
export type TaskResult<K extends TaskKind> = { task: K } & Tasks[K]['result'];
export type AnyAsk = { [K in TaskKind]: TaskAsk<K> }[TaskKind];
export type AnyResult = { [K in TaskKind]: TaskResult<K> }[TaskKind];

/** What a task cost in tokens; for the record. */
export interface TaskCost {
  model: string;
  prompts: Record<string, number>;
  input: number;
  cachedInput: number;
  output: number;
}

/** Ends with one `done`. */
export type TaskEvent =
  | Extract<EngineEvent, { type: 'sent' | 'waiting' | 'text' }>
  | { type: 'done'; result: AnyResult; cost: TaskCost };
