import type { Engine } from '../contract';
import { answerSchema } from '../openai/answer-schema';
import { openAiClient } from '../openai/client';
import { createChatReducer } from '../openai/reduce-chat';
import { namedSources, sourcesText } from '../openai/sources-text';
import type { RemoteDeps } from '../remote/deps';
import { createRemote, type Provider } from '../remote/remote-engine';
import type { Capabilities } from '../remote/server';

/** What nearly every server takes. */
export const cautious: Capabilities = { maxTokensField: 'max_tokens', json: 'object', usage: false };

const MAX_TOKENS = 2_000;

const provider = (can: Capabilities): Provider => ({
  id: 'compatible',
  label: 'Other server',
  reducer: createChatReducer,
  sent: namedSources,
  open: async (prompt, { signal, fetch, key }, { baseUrl, model }) =>
    openAiClient({ baseUrl, key, fetch }).chat.completions.create(
      {
        model,
        stream: true,
        [can.maxTokensField]: MAX_TOKENS,
        ...(can.usage ? { stream_options: { include_usage: true } } : {}),
        ...formatOf(can.json),
        // `system` and not `developer`: only OpenAI itself knows the latter.
        messages: [
          { role: 'system', content: prompt.system },
          { role: 'user', content: sourcesText(prompt) },
          { role: 'user', content: `${prompt.conversation}\n\n${prompt.taskJson}` },
        ],
      },
      { signal },
    ),
});

function formatOf(json: Capabilities['json']) {
  if (json === 'schema')
    return {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: 'draft', schema: answerSchema, strict: true },
      },
    };
  return json === 'object' ? { response_format: { type: 'json_object' as const } } : {};
}

export const createCompatible = (deps: RemoteDeps): Engine =>
  createRemote(provider(deps.can ?? cautious), deps);
