import { createMasker, type Masker } from '../../privacy/mask';
import { sweep } from '../../privacy/sweep';
import { type DraftRequest, type Engine, type EngineEvent, EngineFailed } from '../contract';
import { replyLanguage } from '../on-device/reply-language';
import type { AnswerEvent, Reducer } from './answer';
import { assemble } from './assemble';
import type { RemoteDeps } from './deps';
import { failureOf } from './failures';
import { knownFrom } from './known';
import { pauseAfter, tries } from './patience';
import { promptFor, type RemotePrompt } from './prompt';
import { watched } from './watch';

/** One provider's part: how a request is made, and how its stream is read. */
export interface Provider {
  id: string;
  label: string;
  /** Opens the stream. Its raw events, whatever they are, go to the reducer. */
  open(
    prompt: RemotePrompt,
    call: { signal: AbortSignal; fetch: typeof fetch; key: string },
    deps: RemoteDeps,
  ): Promise<AsyncIterable<unknown>>;
  reducer(): Reducer;
  /** Ids by what the model is to call each source. */
  sent(prompt: RemotePrompt): ReadonlyMap<string, string>;
}

/** Masks, sends, reads, puts back: the same for every provider. */
export function createRemote(provider: Provider, deps: RemoteDeps): Engine {
  return {
    id: provider.id,
    label: provider.label,
    remote: true,
    rewrites: [],
    steers: true,
    async *draft(request, signal) {
      const language = replyLanguage(request);
      if (!language) {
        yield {
          type: 'abstained',
          reason: 'language',
          detail: [{ key: 'detail.language', values: { language: request.brief.language } }],
        };
        return;
      }
      const spoken = language;
      const { prompt, masker } = prepared(request, spoken, deps);
      for (let attempt = 0; ; attempt += 1) {
        const told = { anything: false };
        try {
          yield* once(told);
          return;
        } catch (error) {
          signal.throwIfAborted();
          const failed = failureOf(error);
          // What was streamed cannot be taken back, so an answer that has begun is not asked for again.
          const seconds = told.anything ? null : pauseAfter(failed, attempt);
          if (seconds === null) throw failed;
          yield { type: 'waiting', state: failed.state, seconds, attempt: attempt + 2, tries };
          await slept(seconds * 1_000, deps.after, signal);
        }
      }

      async function* once(told: { anything: boolean }): AsyncGenerator<EngineEvent> {
        const watch = watched(deps.fetch, signal, deps.after);
        try {
          const key = await deps.key();
          const raw = await provider.open(prompt, { signal: watch.signal, fetch: watch.fetch, key }, deps);
          const parts = reduced(raw, provider.reducer(), watch.signal);
          const events = assemble(parts, {
            material: request.material,
            masker,
            language: spoken,
            sent: provider.sent(prompt),
            request,
            model: deps.model,
            prompts: prompt.versions,
          });
          for await (const event of events) {
            told.anything = true;
            yield event;
          }
        } catch (error) {
          throw failureOf(error, watch.reason());
        }
      }
    },
  };
}

/** @throws {EngineFailed} `masking` when anything personal may still be in what would leave: then nothing leaves */
function prepared(
  request: DraftRequest,
  language: string,
  deps: RemoteDeps,
): { prompt: RemotePrompt; masker: Masker } {
  const known = knownFrom(request);
  try {
    const nonce = deps.letters(4);
    const masker = createMasker(known, nonce);
    const prompt = promptFor(request, language, masker, nonce, deps.letters(16));
    const approved = prompt.sources.map(({ text }) => text.toLowerCase()).join('\n');
    const leaks = sweep(`${prompt.conversation}\n${prompt.task}`, known, (mail) => approved.includes(mail));
    if (leaks.length > 0) throw new EngineFailed('masking', leaks.map(({ kind }) => kind).join(' '));
    return { prompt, masker };
  } catch (error) {
    if (error instanceof EngineFailed) throw error;
    throw new EngineFailed('masking', error instanceof Error ? error.name : 'failed');
  }
}

async function* reduced(
  raw: AsyncIterable<unknown>,
  reducer: Reducer,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  for await (const event of raw) yield* reducer.push(event);
  // Both SDKs end an aborted stream as if it were complete.
  signal.throwIfAborted();
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
