import type { DraftRequest, EngineEvent } from './contract';
import type { AnyAsk, TaskEvent } from './tasks';

/** One who drafts: a model far away, or rules on this device. */
export interface Engine {
  readonly id: string;
  readonly label: string;
  /** True when text leaves this device. */
  readonly remote: boolean;
  /** True when it follows `DraftRequest.steer`; without it the agent is not offered to say anything. */
  readonly steers?: boolean;
  /** Ends with one `draft` or `abstained`. Stops soon after the signal aborts. @throws EngineFailed */
  draft(request: DraftRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /** What else it can do; absent where it drafts only. Ends with one `done`. @throws EngineFailed */
  perform?(ask: AnyAsk, signal: AbortSignal): AsyncIterable<TaskEvent>;
}
