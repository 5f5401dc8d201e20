import { EngineFailed } from '../contract';
import type { Engine } from '../engine';
import { answerSchema } from '../openai/answer-schema';
import type { Reducer } from '../remote/answer';
import type { RemoteDeps } from '../remote/deps';
import { createJsonAnswer } from '../remote/json-answer';
import { type AnswerReader, createPlainAnswer } from '../remote/plain-answer';
import type { Provider } from '../remote/provider';
import { createRemote } from '../remote/remote-engine';
import { namedSources, sourcesText } from '../remote/sources';
import type { PromptApi } from './api';

/** Milliseconds without a word; a model on a modest laptop thinks long before the first one. */
const PATIENCE = 120_000;

/** Chrome's own model. Nothing leaves; it is asked, masked and read as those far away are, so that one way is tested. */
export function createBuiltIn(api: PromptApi, deps: RemoteDeps): Engine {
  return { ...createRemote(providerOn(api), deps), remote: false };
}

const providerOn = (api: PromptApi): Provider => ({
  id: 'built-in',
  label: 'Chrome',
  sent: namedSources,
  reducer: () => reading(createJsonAnswer()),
  open: (prompt, { signal }, { after }) =>
    streamed(api, {
      system: prompt.system,
      text: `${sourcesText(prompt.sources)}\n\n${prompt.conversation}\n\n${prompt.taskJson}`,
      constraint: answerSchema,
      signal,
      after,
    }),
  textReducer: () => reading(createPlainAnswer()),
  ask: ({ system, user, format }, { signal }, { after }) =>
    streamed(api, { system, text: user.join('\n\n'), constraint: format?.schema, signal, after }),
});

interface Asked {
  system: string;
  text: string;
  constraint: object | undefined;
  signal: AbortSignal;
  after: RemoteDeps['after'];
}

/** Words as they come; `null` when the model is done. */
async function streamed(
  api: PromptApi,
  { system, text, constraint, signal, after }: Asked,
): Promise<AsyncIterable<string | null>> {
  const waited = <T>(work: Promise<T>) => soon(work, signal, after);
  if ((await waited(api.availability())) !== 'available') throw new EngineFailed('no-model', 'not ready');
  // What comes after it was given up is let go.
  const opened = api.create({ initialPrompts: [{ role: 'system', content: system }], signal });
  const session = await waited(opened).catch((error: unknown) => {
    opened.then((late) => late.destroy()).catch(() => {});
    throw error;
  });
  const pieces = session
    .promptStreaming(text, { ...(constraint ? { responseConstraint: constraint } : {}), signal })
    [Symbol.asyncIterator]();
  return (async function* () {
    try {
      for (;;) {
        const next = await waited(pieces.next());
        if (next.done) break;
        yield next.value;
      }
      yield null;
    } finally {
      session.destroy();
    }
  })();
}

/** Whatever the browser does, the wait ends: with its word, at the agent's Stop, or after a time. */
function soon<T>(work: Promise<T>, signal: AbortSignal, after: RemoteDeps['after']): Promise<T> {
  return new Promise((done, fail) => {
    const stop = () => fail(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const callOff = after(PATIENCE, () => fail(new EngineFailed('stalled', 'no word')));
    work.then(done, fail).finally(() => {
      callOff();
      signal.removeEventListener('abort', stop);
    });
  });
}

const reading = (answer: AnswerReader): Reducer => ({
  push: (raw) =>
    raw === null
      ? [{ type: 'end', how: answer.whole() ? 'complete' : 'unreadable' }]
      : typeof raw === 'string'
        ? answer.push(raw)
        : [],
});
