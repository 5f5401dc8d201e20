import { EngineFailed } from '../contract';
import { openAiClient } from '../openai/client';
import { listModels } from '../openai/probe';
import { createChatReducer } from '../openai/reduce-chat';
import { createPlainAnswer } from '../remote/plain-answer';
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

/** Streamed, as drafts are: a server may know a field in one way and not in the other. @throws {EngineFailed} */
async function ask(
  call: ProbeCall,
  model: string,
  can: Capabilities,
): Promise<{ said: string; usage: boolean }> {
  const events = await openAiClient(call).chat.completions.create(
    {
      model,
      stream: true,
      [can.maxTokensField]: 200,
      ...(can.usage ? { stream_options: { include_usage: true } } : {}),
      messages: [{ role: 'user', content: 'Answer with this JSON and nothing else: {"ready": true}' }],
      ...(can.json === 'schema' ? { response_format: schema } : {}),
      ...(can.json === 'object' ? { response_format: { type: 'json_object' as const } } : {}),
    },
    { signal: call.signal },
  );
  const reducer = createChatReducer(createPlainAnswer());
  let said = '';
  let usage = false;
  let ended = false;
  for await (const raw of events) {
    for (const event of reducer.push(raw)) {
      if (event.type === 'text') said += event.text;
      else if (event.type === 'usage') usage = true;
      else if (event.type === 'end') ended = true;
    }
  }
  if (!ended) throw new EngineFailed('cut-off', 'no end of the answer');
  return { said, usage };
}

/** From what a server may do best to what nearly every one does. */
const ladder: readonly Capabilities[] = [
  { maxTokensField: 'max_completion_tokens', json: 'schema', usage: true },
  { maxTokensField: 'max_tokens', json: 'schema', usage: true },
  { maxTokensField: 'max_tokens', json: 'schema', usage: false },
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
        const { said, usage } = await ask(call, model, can);
        // A server that takes a schema and does not keep to it is asked for plain JSON. One may also take the question for
        // counts and send none.
        if (can.json !== 'schema' || /^\s*\{/.test(said)) return { ...can, usage };
      } catch (error) {
        if (!notKnown(error)) throw error;
        refused = error;
      }
    }
    throw refused;
  },
};
