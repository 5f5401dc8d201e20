import { type EngineEvent, EngineFailed } from '../contract';
import type { AnswerEvent, Reducer } from './answer';
import type { RemoteDeps } from './deps';
import { createDoor, type Leaving } from './door';
import { failureOf } from './failures';
import { pauseAfter, tries } from './patience';
import { watched } from './watch';

/** What a provider needs to open one request. */
export interface Call {
  signal: AbortSignal;
  fetch: typeof fetch;
  key: string;
}

export type ExchangeEvent =
  | Exclude<AnswerEvent, { type: 'end' }>
  | Extract<EngineEvent, { type: 'waiting' }>
  | ({ type: 'sent' } & Leaving);

/**
 * One question to a provider and its whole answer: what leaves is shown first, faults get a name, and those that pass
 * are waited for. Returns only when the provider said that it was done.
 *
 * @param ask opens the stream of the provider's own events, whatever they are; called anew for every try
 * @throws {EngineFailed}; for an answer without a proper end too: a part of one is never an answer
 */
export async function* exchange(
  ask: (call: Call) => Promise<AsyncIterable<unknown>>,
  reducer: () => Reducer,
  deps: Pick<RemoteDeps, 'fetch' | 'after' | 'key'>,
  signal: AbortSignal,
): AsyncGenerator<ExchangeEvent> {
  for (let attempt = 0; ; attempt += 1) {
    let told = false;
    try {
      for await (const event of once(ask, reducer(), deps, signal)) {
        told ||= event.type === 'text' || event.type === 'part';
        yield event;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      const failed = failureOf(error);
      // What was streamed cannot be taken back, so an answer that has begun is not asked for again.
      const seconds = told ? null : pauseAfter(failed, attempt);
      if (seconds === null) throw failed;
      yield { type: 'waiting', state: failed.state, seconds, attempt: attempt + 2, tries };
      await slept(seconds * 1_000, deps.after, signal);
    }
  }
}

async function* once(
  ask: (call: Call) => Promise<AsyncIterable<unknown>>,
  reducer: Reducer,
  deps: Pick<RemoteDeps, 'fetch' | 'after' | 'key'>,
  signal: AbortSignal,
): AsyncGenerator<ExchangeEvent> {
  const watch = watched(deps.fetch, signal, deps.after);
  const door = createDoor(watch.fetch);
  try {
    const key = await deps.key();
    const asked = ask({ signal: watch.signal, fetch: door.fetch, key });
    // It is waited for below; until then a failure of it is nobody's.
    asked.catch(() => {});
    const leaving = await Promise.race([door.leaving, asked.then(() => null)]);
    if (leaving) yield { type: 'sent', ...leaving };
    door.open();
    let how: Extract<AnswerEvent, { type: 'end' }>['how'] | null = null;
    for await (const raw of await asked) {
      for (const event of reducer.push(raw)) {
        if (event.type === 'end') how = event.how;
        else yield event;
      }
    }
    // Both SDKs end an aborted stream as if it were complete.
    watch.signal.throwIfAborted();
    if (how !== 'complete') throw unfinished(how);
  } catch (error) {
    throw failureOf(error, watch.reason());
  }
}

type Unfinished = Exclude<Extract<AnswerEvent, { type: 'end' }>['how'], 'complete'>;

function unfinished(how: Unfinished | null): EngineFailed {
  switch (how) {
    case null:
      return new EngineFailed('cut-off', 'no end of the answer');
    case 'failed':
      return new EngineFailed('server', 'given up by the provider');
    case 'refused':
      return new EngineFailed('refused', 'refused');
    case 'too-long':
      return new EngineFailed('too-long', 'cut off by its own limit');
    case 'context':
      return new EngineFailed('too-large', 'context');
    case 'unreadable':
      return new EngineFailed('broken', 'not of the form that was asked for');
  }
}

/** Ends early, with the signal's own reason, when the agent stops. */
function slept(ms: number, after: RemoteDeps['after'], signal: AbortSignal): Promise<void> {
  return new Promise((done, reject) => {
    const callOff = after(ms, done);
    signal.addEventListener(
      'abort',
      () => {
        callOff();
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
