import type { Engine } from '../engine';
import { answerSchema } from '../openai/answer-schema';
import { openAiClient } from '../openai/client';
import { createChatReducer } from '../openai/reduce-chat';
import type { RemoteDeps } from '../remote/deps';
import { createPlainAnswer } from '../remote/plain-answer';
import type { Provider } from '../remote/provider';
import { createRemote } from '../remote/remote-engine';
import type { Capabilities } from '../remote/server';
import { namedSources, sourcesText } from '../remote/sources';
import type { Question } from '../remote/tasks/task';

/** What nearly every server takes. */
export const cautious: Capabilities = { maxTokensField: 'max_tokens', json: 'object', usage: false };

const MAX_TOKENS = 2_000;

const provider = (can: Capabilities): Provider => ({
  id: 'compatible',
  label: 'Other server',
  reducer: () => createChatReducer(),
  sent: namedSources,
  open: async (prompt, { signal, fetch, key }, { baseUrl, model }) =>
    openAiClient({ baseUrl, key, fetch }).chat.completions.create(
      {
        model,
        stream: true,
        [can.maxTokensField]: MAX_TOKENS,
        ...(can.usage ? { stream_options: { include_usage: true } } : {}),
        ...formatOf(can.json, { name: 'draft', schema: answerSchema }),
        // `system` and not `developer`: only OpenAI itself knows the latter.
        messages: [
          { role: 'system', content: prompt.system },
          { role: 'user', content: sourcesText(prompt.sources) },
          { role: 'user', content: `${prompt.conversation}\n\n${prompt.taskJson}` },
        ],
      },
      { signal },
    ),
  textReducer: () => createChatReducer(createPlainAnswer()),
  ask: async ({ system, user, format }, { signal, fetch, key }, { baseUrl, model }) =>
    openAiClient({ baseUrl, key, fetch }).chat.completions.create(
      {
        model,
        stream: true,
        [can.maxTokensField]: MAX_TOKENS,
        ...(can.usage ? { stream_options: { include_usage: true } } : {}),
        ...(format ? formatOf(can.json, format) : {}),
        messages: [
          { role: 'system', content: system },
          ...user.map((text) => ({ role: 'user' as const, content: text })),
        ],
      },
      { signal },
    ),
});

function formatOf(json: Capabilities['json'], format: NonNullable<Question['format']>) {
  if (json === 'schema')
    return {
      response_format: { type: 'json_schema' as const, json_schema: { ...format, strict: true } },
    };
  return json === 'object' ? { response_format: { type: 'json_object' as const } } : {};
}

export const createCompatible = (deps: RemoteDeps): Engine =>
  createRemote(provider(deps.can ?? cautious), deps);
