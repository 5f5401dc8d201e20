import type { z } from 'zod';
import type { PromptName } from '../../../../prompts';
import type { Masker } from '../../../privacy/mask';
import { EngineFailed } from '../../contract';
import type { Held } from '../../parity';
import type { AnyAsk, AnyResult, TaskAsk, TaskKind, TaskResult } from '../../tasks';
import { knownFrom } from '../known';

/** What goes to a model for a task, in pieces that each provider puts into its own request. Masked throughout. */
export interface Question {
  system: string;
  /** What stands in fences, and the task itself last. */
  user: string[];
  /** The form of the answer, where it is no prose. */
  format?: { name: string; schema: { [key: string]: unknown } };
}

/** What every task is given. */
export interface Setting {
  masker: Masker;
  /** Puts outsiders' text between two random lines. It must be masked. */
  fenced(text: string): string;
}

/** One task: how it is asked, and how its answer is read. A new one is a file, an entry in `Tasks` and a registry line. */
export interface RemoteTask<K extends TaskKind> {
  prompt: PromptName;
  /** Prompts that stand in it, by the question. */
  parts?(ask: TaskAsk<K>): PromptName[];
  /** Prose is shown as it comes. */
  prose: boolean;
  /** What is asked, without the rules that all tasks share. */
  question(ask: TaskAsk<K>, setting: Setting): Omit<Question, 'system'>;
  /** @throws {EngineFailed} `broken` for an answer that does not fit */
  read(answer: string, ask: TaskAsk<K>, setting: Setting): TaskResult<K>;
}

/** Any of them, as they are carried out. Which takes which question is kept by the name of the task. */
export interface AnyTask {
  prompt: PromptName;
  parts?(ask: AnyAsk): PromptName[];
  prose: boolean;
  question(ask: AnyAsk, setting: Setting): Omit<Question, 'system'>;
  read(answer: string, ask: AnyAsk, setting: Setting): AnyResult;
}

/** The answer as JSON, also out of the fence that some servers put around it. @throws {EngineFailed} `broken` */
export function readJson<T>(answer: string, schema: z.ZodType<T>): T {
  const json = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    throw new EngineFailed('broken', 'an answer of another form');
  }
}

/** With the values put back. @throws {EngineFailed} `broken` when a placeholder came back damaged: it would hide whose data it is */
export function whole(text: string, { masker }: Setting): string {
  const { text: back, bad } = masker.unmask(text);
  if (bad.length > 0) throw new EngineFailed('broken', 'a damaged placeholder');
  return back;
}

/** What of the ticket's people a changed text must still say, and may not say anew. */
export const heldOf = ({ masker }: Setting, about: AnyAsk['about']): Held => ({
  values: masker.stands().map(({ value }) => value),
  names: knownFrom(about).names,
});

export const list = (item: { [key: string]: unknown }) => ({ type: 'array', items: item });
export const text = { type: 'string' } as const;
/** Every field is needed and no other one allowed, as strict servers want it. */
export const object = (properties: { [key: string]: unknown }) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
