import type { Engine } from '../engine';
import type { RemoteDeps } from '../remote/deps';
import { createPlainAnswer } from '../remote/plain-answer';
import type { Provider } from '../remote/provider';
import { createRemote } from '../remote/remote-engine';
import { namedSources, sourcesText } from '../remote/sources';
import { answerSchema } from './answer-schema';
import { openAiClient } from './client';
import { createResponsesReducer } from './reduce-responses';

const MAX_TOKENS = 4_000;

/** OpenAI and Azure by Responses. `store: false`: by default a customer's mail would be kept for thirty days. */
const openai: Provider = {
  id: 'openai',
  label: 'OpenAI',
  reducer: () => createResponsesReducer(),
  sent: namedSources,
  open: async (prompt, { signal, fetch, key }, { baseUrl, model }) =>
    openAiClient({ baseUrl, key, fetch }).responses.create(
      {
        model,
        store: false,
        stream: true,
        max_output_tokens: MAX_TOKENS,
        instructions: prompt.system,
        input: [
          { role: 'user', content: [{ type: 'input_text', text: sourcesText(prompt.sources) }] },
          {
            role: 'user',
            content: [{ type: 'input_text', text: `${prompt.conversation}\n\n${prompt.taskJson}` }],
          },
        ],
        text: { format: { type: 'json_schema', name: 'draft', schema: answerSchema, strict: true } },
      },
      { signal },
    ),
  textReducer: () => createResponsesReducer(createPlainAnswer()),
  ask: async ({ system, user, format }, { signal, fetch, key }, { baseUrl, model }) =>
    openAiClient({ baseUrl, key, fetch }).responses.create(
      {
        model,
        store: false,
        stream: true,
        max_output_tokens: MAX_TOKENS,
        instructions: system,
        input: user.map((text) => ({
          role: 'user' as const,
          content: [{ type: 'input_text' as const, text }],
        })),
        ...(format ? { text: { format: { type: 'json_schema', ...format, strict: true } } } : {}),
      },
      { signal },
    ),
};

export const createOpenAi = (deps: RemoteDeps): Engine => createRemote(openai, deps);
