import { createMasker, type Masker } from '../../privacy/mask';
import { sweep } from '../../privacy/sweep';
import { type DraftRequest, type Engine, EngineFailed } from '../contract';
import { replyLanguage } from '../on-device/reply-language';
import type { Reducer } from './answer';
import { assemble } from './assemble';
import type { RemoteDeps } from './deps';
import { type Call, exchange } from './exchange';
import { knownFrom } from './known';
import { promptFor, type RemotePrompt } from './prompt';

/** One provider's part: how a request is made, and how its stream is read. */
export interface Provider {
  id: string;
  label: string;
  /** Opens the stream. Its raw events, whatever they are, go to the reducer. */
  open(prompt: RemotePrompt, call: Call, deps: RemoteDeps): Promise<AsyncIterable<unknown>>;
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
      const { prompt, masker } = prepared(request, language, deps);
      const events = exchange((call) => provider.open(prompt, call, deps), provider.reducer, deps, signal);
      yield* assemble(events, {
        material: request.material,
        masker,
        language,
        sent: provider.sent(prompt),
        request,
        model: deps.model,
        prompts: prompt.versions,
      });
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
