import { openAiClient } from '../openai/client';
import { listModels } from '../openai/probe';
import type { ProbeCall, Prober } from '../remote/probe';
import type { Capabilities } from '../remote/server';

/** A status by which a server says that it does not know a field of ours. */
const notKnown = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  [400, 404, 415, 422, 501].includes(Number(error.status));

const schema = {
  type: 'json_schema' as const,
  json_schema: {
    name: 'ready',
    strict: true,
    schema: {
      type: 'object',
      properties: { ready: { type: 'boolean' } },
      required: ['ready'],
      additionalProperties: false,
    },
  },
};

async function ask(call: ProbeCall, model: string, can: Capabilities): Promise<string> {
  const answer = await openAiClient(call).chat.completions.create(
    {
      model,
      [can.maxTokensField]: 200,
      messages: [{ role: 'user', content: 'Answer with this JSON and nothing else: {"ready": true}' }],
      ...(can.json === 'schema' ? { response_format: schema } : {}),
      ...(can.json === 'object' ? { response_format: { type: 'json_object' as const } } : {}),
    },
    { signal: call.signal },
  );
  return answer.choices?.[0]?.message?.content ?? '';
}

/** From what a server may do best to what nearly every one does. */
const ladder: readonly Capabilities[] = [
  { maxTokensField: 'max_completion_tokens', json: 'schema', usage: true },
  { maxTokensField: 'max_tokens', json: 'schema', usage: true },
  { maxTokensField: 'max_tokens', json: 'object', usage: false },
  { maxTokensField: 'max_tokens', json: 'none', usage: false },
];

/**
 * Servers that speak like OpenAI differ in what they take, and refuse a request for one field that they do not know. So the
 * request is made smaller until it is taken; the last refusal is the error.
 */
export const compatibleProber: Prober = {
  models: listModels,
  async tiny(call, model) {
    let refused: unknown;
    for (const can of ladder) {
      try {
        const said = await ask(call, model, can);
        // A server that takes a schema and does not keep to it is asked for plain JSON.
        if (can.json !== 'schema' || /^\s*\{/.test(said)) return can;
      } catch (error) {
        if (!notKnown(error)) throw error;
        refused = error;
      }
    }
    throw refused;
  },
};
