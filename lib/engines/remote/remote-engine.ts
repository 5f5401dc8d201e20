import type { Masker } from '../../privacy/mask';
import type { DraftRequest } from '../contract';
import type { Engine } from '../engine';
import { replyLanguage } from '../on-device/reply-language';
import { assemble } from './assemble';
import type { RemoteDeps } from './deps';
import { exchange } from './exchange';
import { perform } from './perform';
import { promptFor, type RemotePrompt } from './prompt';
import type { Provider } from './provider';
import { sealed } from './sealed';

/** Masks, sends, reads, puts back: the same for every provider. */
export function createRemote(provider: Provider, deps: RemoteDeps): Engine {
  return {
    id: provider.id,
    label: provider.label,
    remote: true,
    steers: true,
    perform: (ask, signal) => perform(provider, ask, deps, signal),
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
        sent: provider.sent(prompt.sources),
        sources: prompt.sources,
        request,
        model: deps.model,
        prompts: prompt.versions,
      });
    },
  };
}

/** @throws {EngineFailed} `masking` */
function prepared(
  request: DraftRequest,
  language: string,
  deps: RemoteDeps,
): { prompt: RemotePrompt; masker: Masker } {
  return sealed(request, deps, ({ masker, nonce, fence }) => {
    const prompt = promptFor(request, language, masker, nonce, fence);
    return {
      made: { prompt, masker },
      leaving: [prompt.system, prompt.conversation, prompt.task, prompt.taskJson],
      approved: prompt.sources.map(({ text }) => text),
    };
  });
}
