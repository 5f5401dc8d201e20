import type { Answer } from '../answer';
import type { Refused } from '../call';
import type { Frame } from '../frames';
import type { Step } from '../steps';

/** How the model speaks, apart from what it says. */
export interface Speech {
  stop: 'done' | 'length' | 'context' | 'refused-before' | 'refused-after';
  /** `asked` is what the request wants: hidden, unless it asks for a summary. */
  thinking: 'asked' | 'none' | 'summarized';
  /** Where the pointers stand in a block: before its words, behind them, or left out though they were asked for. */
  citations: 'before' | 'after' | 'none';
  /** False where a compatible server forgets its counts. */
  usage: boolean;
  /** JSON in a code fence with talk around it, as weak servers write it. */
  fenced: boolean;
  /** A first chunk without choices, as Azure's content filter sends it. */
  emptyFirst: boolean;
}

export const usualSpeech: Speech = {
  stop: 'done',
  thinking: 'asked',
  citations: 'before',
  usage: true,
  fenced: false,
  emptyFirst: false,
};

/** What a script may use of its provider and of the lab's options. */
export interface Stage {
  streaming: boolean;
  dripMs: number;
  /** An error in the middle of the stream. */
  error(): Frame;
  /** The provider gives the answer up in its own words; the same as an error where it has none. */
  failed(): Frame;
  /** An event that no client has heard of. */
  unknown(): Frame;
  /** A record that only keeps the connection open. */
  idle(): Frame;
}

export interface Scenario {
  name: string;
  /** One line for whoever picks it. */
  about: string;
  /** @param attempt how often this scenario was asked for before */
  refuse?: (attempt: number) => Refused | undefined;
  /** Only where words are asked for: a list of models knows nothing of a missing model. */
  writingOnly?: boolean;
  speech?: Partial<Speech>;
  /** What is said when no answer was scripted. */
  answer?: Answer;
  /** From the records of a good answer to what happens on the wire. */
  script?: (frames: readonly Frame[], stage: Stage) => Step[];
  /** Something between us and the provider answers in its place. */
  proxy?: { status: number; html: string };
}
