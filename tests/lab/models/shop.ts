import type { Answer, Passage } from './answer';
import type { Remembered } from './cache';
import type { Call, Refused } from './call';
import type { Frame } from './frames';
import type { Json } from './json';
import type { Speech, Stage } from './scenarios/scenario';

/** A provider, as the desk asks it. */
export interface Shop {
  /** Refuses who may not come in: key, version, origin. */
  door(call: Call): void;
  /** The rules part of a prompt, where a scenario may be marked. */
  rules(body: Json): string;
  route(call: Call): Route | undefined;
  status(refused: Refused): number;
  error(refused: Refused, requestId: string): Json;
  headers(requestId: string): Readonly<Record<string, string>>;
}

export type Route = { writes: false; give(call: Call): Json } | WritingRoute;

export interface WritingRoute {
  writes: true;
  check(call: Call): void;
  passages(body: Json): readonly Passage[];
  compose(order: Order): Composed;
}

export interface Order {
  id: string;
  body: Json;
  answer: Answer;
  speech: Speech;
  remembered: Remembered;
  now: number;
}

export interface Composed {
  frames: readonly Frame[];
  whole: Json;
  stage: Omit<Stage, 'streaming' | 'dripMs'>;
}
