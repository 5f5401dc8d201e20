import type { Call, Provider } from '../call';
import { keyOf, Refused } from '../call';
import type { Json } from '../json';
import { isObject, objectOf } from '../json';
import { ollamaServes, openAiServes } from './models';
import { checkStrict } from './schema';

/** What OpenAI refuses, and the little that Ollama does. */

export function checkKey(call: Call): void {
  if (keyOf(call) === 'bearer') return;
  throw new Refused(401, "You didn't provide an API key in an Authorization header using Bearer auth.");
}

const common =
  'metadata model moderation parallel_tool_calls prompt_cache_key prompt_cache_options prompt_cache_retention ' +
  'safety_identifier service_tier store stream stream_options temperature tool_choice tools top_logprobs top_p user';
const known = {
  chat: new Set(
    (
      `${common} messages audio frequency_penalty function_call functions logit_bias logprobs max_completion_tokens ` +
      'max_tokens modalities n prediction presence_penalty reasoning_effort response_format seed stop verbosity ' +
      'web_search_options'
    ).split(' '),
  ),
  responses: new Set(
    (
      `${common} access_programs background context_management conversation include input instructions ` +
      'max_output_tokens max_tool_calls previous_response_id prompt reasoning text truncation'
    ).split(' '),
  ),
};

export function checkChat(call: Call, provider: Provider): void {
  const { body } = call;
  checkModel(call, provider);
  if (!Array.isArray(body.messages) || body.messages.length === 0) {
    throw missing('messages');
  }
  // Ollama passes over what it does not know.
  if (provider === 'ollama') return;
  checkNames(body, 'chat');
  if ('max_tokens' in body) {
    throw unsupported(
      "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'max_tokens',
    );
  }
  checkSampling(body);
  if (body.stream_options && body.stream !== true) {
    throw new Refused(400, "'stream_options' is only allowed when 'stream' is enabled.", {
      param: 'stream_options',
    });
  }
  const format = objectOf(body.response_format);
  if (format.type === 'json_object' && !/json/i.test(JSON.stringify(body.messages))) {
    throw new Refused(400, "'messages' must contain the word 'json' in some form.", { param: 'messages' });
  }
  if (format.type === 'json_schema') {
    const inner = objectOf(format.json_schema);
    checkStrict(inner.name, inner.schema, inner.strict, 'response_format');
  }
}

export function checkResponses(call: Call): void {
  const { body } = call;
  checkModel(call, 'openai');
  checkNames(body, 'responses');
  if (body.input === undefined && body.prompt === undefined) throw missing('input');
  checkSampling(body);
  const format = objectOf(objectOf(body.text).format);
  if (format.type === 'json_schema') checkStrict(format.name, format.schema, format.strict, 'text.format');
}

const missing = (param: string) =>
  new Refused(400, `Missing required parameter: '${param}'.`, { code: 'missing_required_parameter', param });

const unsupported = (message: string, param: string) =>
  new Refused(400, `Unsupported parameter: ${message}`, { code: 'unsupported_parameter', param });

function checkModel(call: Call, provider: Provider): void {
  if (!call.readable || !isObject(call.body)) {
    throw new Refused(400, 'We could not parse the JSON body of your request.');
  }
  const { model } = call.body;
  if (typeof model !== 'string' || model === '') throw missing('model');
  if (provider === 'ollama' ? ollamaServes(model) : openAiServes(model)) return;
  throw provider === 'ollama'
    ? new Refused(404, `model "${model}" not found, try pulling it first`)
    : new Refused(404, `The model '${model}' does not exist or you do not have access to it.`, {
        code: 'model_not_found',
      });
}

function checkNames(body: Json, kind: keyof typeof known): void {
  const odd = Object.keys(body).find((name) => !known[kind].has(name));
  if (odd) {
    throw new Refused(400, `Unknown parameter: '${odd}'.`, { code: 'unknown_parameter', param: odd });
  }
}

/** Models that think take no sampling parameters but the usual ones. */
function checkSampling(body: Json): void {
  for (const name of ['temperature', 'top_p']) {
    if (body[name] !== undefined && body[name] !== null && body[name] !== 1) {
      throw new Refused(
        400,
        `Unsupported value: '${name}' does not support ${String(body[name])} with this model.`,
        {
          code: 'unsupported_value',
          param: name,
        },
      );
    }
  }
}
