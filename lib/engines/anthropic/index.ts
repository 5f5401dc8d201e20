import { Messages } from '@anthropic-ai/sdk/resources/messages/messages';
import type { Engine } from '../engine';
import { sentencesOf } from '../on-device/sentences';
import type { RemoteDeps } from '../remote/deps';
import type { Provider } from '../remote/provider';
import { createRemote } from '../remote/remote-engine';
import { anthropicClient } from './client';
import { createAnthropicReducer } from './reduce';

/** Tokens of an answer with its thinking; a reply itself has some 400. */
const MAX_TOKENS = 4_000;

/** Claude with its own citations: each source is a `search_result` block, and prose comes back. */
const anthropic: Provider = {
  id: 'anthropic',
  label: 'Claude',
  reducer: createAnthropicReducer,
  sent: (sources) => new Map(sources.map(({ id }) => [id, id])),
  open: async (prompt, { signal, fetch, key }, { baseUrl, model }) => {
    const client = anthropicClient({ baseUrl, key, fetch });
    return new Messages(client).create(
      {
        model,
        max_tokens: MAX_TOKENS,
        stream: true,
        // Not marked for the cache: its fence is another one each time, so writing it there would only cost.
        system: [{ type: 'text', text: prompt.system }],
        output_config: { effort: 'low' },
        messages: [
          {
            role: 'user',
            content: [
              ...prompt.sources.map(({ id, title, text, internal, language }) => ({
                type: 'search_result' as const,
                source: id,
                title: internal ? `${title} (for agents only)` : title,
                content: unitsOf(text, language),
                citations: { enabled: true },
              })),
              { type: 'text', text: prompt.conversation },
              { type: 'text', text: prompt.task },
            ],
          },
        ],
      },
      { signal },
    );
  },
  textReducer: createAnthropicReducer,
  // Citations and a form for the answer exclude each other; tasks need the second.
  ask: async ({ system, user, format }, { signal, fetch, key }, { baseUrl, model }) => {
    const client = anthropicClient({ baseUrl, key, fetch });
    return new Messages(client).create(
      {
        model,
        max_tokens: MAX_TOKENS,
        stream: true,
        system: [{ type: 'text', text: system }],
        output_config: {
          effort: 'low',
          ...(format ? { format: { type: 'json_schema', schema: format.schema } } : {}),
        },
        messages: [{ role: 'user', content: user.map((text) => ({ type: 'text' as const, text })) }],
      },
      { signal },
    );
  },
};

/** What can be cited by itself: a sentence, with the white space behind it. A source of one block is always quoted whole. */
const unitsOf = (text: string, language: string) =>
  sentencesOf(text, language)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => ({ type: 'text' as const, text: sentence }));

export const createAnthropic = (deps: RemoteDeps): Engine => createRemote(anthropic, deps);
