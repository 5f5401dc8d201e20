import type { Reducer } from './answer';
import type { RemoteDeps } from './deps';
import type { Call } from './exchange';
import type { RemotePrompt } from './prompt';
import type { SourceBlock } from './sources';
import type { Question } from './tasks/task';

/** One provider's part: how a request is made, and how its stream is read. */
export interface Provider {
  id: string;
  label: string;
  /** Opens the stream of a draft. Its raw events, whatever they are, go to the reducer. */
  open(prompt: RemotePrompt, call: Call, deps: RemoteDeps): Promise<AsyncIterable<unknown>>;
  reducer(): Reducer;
  /** Ids by what the model is to call each source. */
  sent(sources: readonly SourceBlock[]): ReadonlyMap<string, string>;
  /** The same for a task whose answer is text, JSON or not. */
  ask(question: Question, call: Call, deps: RemoteDeps): Promise<AsyncIterable<unknown>>;
  textReducer(): Reducer;
}
