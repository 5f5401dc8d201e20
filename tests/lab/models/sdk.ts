import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import type { Models } from '.';

/** The official clients, pointed at the double; they say whether it is still faithful. */

export const key = 'sk-lab-canary-4711';

export const anthropicAt = (lab: Models, more: ConstructorParameters<typeof Anthropic>[0] = {}) =>
  new Anthropic({ apiKey: key, baseURL: lab.url, maxRetries: 0, logLevel: 'off', ...more });

export const openaiAt = (lab: Models, more: ConstructorParameters<typeof OpenAI>[0] = {}) =>
  new OpenAI({ apiKey: key, baseURL: `${lab.url}/openai/v1`, maxRetries: 0, logLevel: 'off', ...more });

export const passages = [
  { id: 'returns/window', texts: ['You can return it within 30 days. ', 'Shipping back is free.'] },
  { id: 'returns/refund', texts: ['Refunds take 5 days.'] },
];

export const claudeRequest = {
  model: 'claude-haiku-5-5',
  max_tokens: 2000,
  system: [{ type: 'text' as const, text: 'Answer from the passages only.' }],
  messages: [
    {
      role: 'user' as const,
      content: [
        ...passages.map(({ id, texts }) => ({
          type: 'search_result' as const,
          source: id,
          title: id,
          content: texts.map((text) => ({ type: 'text' as const, text })),
          citations: { enabled: true },
        })),
        { type: 'text' as const, text: 'Can I send it back?' },
      ],
    },
  ],
};

export const groundedSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['missing', 'needs_human', 'segments'],
  properties: {
    missing: { type: 'array', items: { type: 'string' } },
    needs_human: { type: 'boolean' },
    segments: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'source_ids'],
        properties: {
          text: { type: 'string' },
          source_ids: { type: 'array', items: { type: 'string', enum: ['S1', 'S2', 'S3'] } },
        },
      },
    },
  },
};

const rules = 'Answer from the passages only.';
const question =
  '[S1] You can return it within 30 days.\n[S2] Refunds take 5 days.\n\nThe customer: Can I send it back?';

export const chatRequest = {
  model: 'gpt-6-luna',
  messages: [
    { role: 'system' as const, content: rules },
    { role: 'user' as const, content: question },
  ],
};

export const responsesRequest = {
  model: 'gpt-6-luna',
  instructions: rules,
  input: question,
  store: false,
};
