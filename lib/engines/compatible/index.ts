import OpenAI from 'openai';
import type { Engine } from '../contract';
import { answerSchema } from '../openai/answer-schema';
import { createChatReducer } from '../openai/reduce-chat';
import { namedSources, sourcesText } from '../openai/sources-text';
import type { RemoteDeps } from '../remote/deps';
import { createRemote, type Provider } from '../remote/remote-engine';

/** What one server can do, found out once by a small request and remembered. */
export interface Capabilities {
  maxTokensField: 'max_tokens' | 'max_completion_tokens';
  json: 'schema' | 'object' | 'none';
  usage: boolean;
}

/** What nearly every server takes. */
export const cautious: Capabilities = { maxTokensField: 'max_tokens', json: 'object', usage: false };

const MAX_TOKENS = 2_000;

const provider = (can: Capabilities): Provider => ({
  id: 'compatible',
  label: 'Other server',
  reducer: createChatReducer,
  sent: namedSources,
  open: async (prompt, { signal, fetch, key }, { baseUrl, model }) =>
    new OpenAI({
      // Local servers want none, and the client wants one.
      apiKey: key || 'none',
      baseURL: baseUrl,
      fetch,
      maxRetries: 0,
      dangerouslyAllowBrowser: true,
      logLevel: 'off',
    }).chat.completions.create(
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

export const createCompatible = (deps: RemoteDeps, can: Capabilities = cautious): Engine =>
  createRemote(provider(can), deps);
