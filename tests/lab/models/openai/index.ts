import type { Call, Provider } from '../call';
import { Refused } from '../call';
import { named, nameless } from '../frames';
import type { Json } from '../json';
import type { Order, Route, Shop } from '../shop';
import { chatFrames, wholeChat } from './chat';
import { checkChat, checkKey, checkResponses } from './check';
import { openAiError, openAiStreamError, statusOf } from './errors';
import { openAiModels } from './models';
import { failedFrame, responseFrames, wholeResponse } from './responses';
import { countsOf, passagesIn, rulesIn, schemaIn, speak } from './words';

const comment = { text: ': keep-alive\n\n', what: 'other' } as const;

/** Where a request names no limit. */
const noLimit = 100_000;

function spoken({ body, answer, speech, remembered }: Order) {
  const limit = body.max_completion_tokens ?? body.max_output_tokens ?? body.max_tokens ?? noLimit;
  const said = speak(body, answer, speech, schemaIn(body), Number(limit));
  return { body, speech, said, counts: countsOf(body, said, remembered) };
}

const secondsOf = (now: number) => Math.floor(now / 1000);

export const chatRoute = (provider: Provider): Route => ({
  writes: true,
  check: (call) => checkChat(call, provider),
  passages: passagesIn,
  compose(order) {
    const id = provider === 'ollama' ? 'chatcmpl-123' : `chatcmpl-${order.id}`;
    const answer = { ...spoken(order), id, created: secondsOf(order.now), provider };
    return {
      frames: chatFrames(answer),
      whole: wholeChat(answer),
      stage: {
        error: () => nameless({ error: openAiStreamError }),
        failed: () => nameless({ error: openAiStreamError }),
        unknown: () => nameless({ object: 'weather.report', forecast: 'sunny' }),
        idle: () => comment,
      },
    };
  },
});

const responses: Route = {
  writes: true,
  check: checkResponses,
  passages: passagesIn,
  compose(order) {
    const answer = { ...spoken(order), id: order.id, created: secondsOf(order.now) };
    return {
      frames: responseFrames(answer),
      whole: wholeResponse(answer),
      stage: {
        error: () => named({ ...openAiStreamError, type: 'error', sequence_number: 9 }),
        failed: () => failedFrame(answer),
        unknown: () => named({ type: 'response.weather_report', forecast: 'sunny', sequence_number: 9 }),
        idle: () => comment,
      },
    };
  },
};

const chat = chatRoute('openai');
const models: Route = { writes: false, give: openAiModels };

const model: Route = {
  writes: false,
  give(call: Call): Json {
    const id = decodeURIComponent(call.path.replace('/openai/v1/models/', ''));
    const found = (openAiModels().data as readonly Json[]).find((one) => one.id === id);
    if (!found) throw new Refused(404, `The model '${id}' does not exist`, { code: 'model_not_found' });
    return found;
  },
};

export const openai: Shop = {
  door: checkKey,
  rules: rulesIn,
  route({ method, path }) {
    if (method === 'POST' && path === '/openai/v1/chat/completions') return chat;
    if (method === 'POST' && path === '/openai/v1/responses') return responses;
    if (method === 'GET' && path === '/openai/v1/models') return models;
    return method === 'GET' && path.startsWith('/openai/v1/models/') ? model : undefined;
  },
  status: statusOf,
  error: (refused) => openAiError(refused, 'openai'),
  headers: (requestId) => ({
    'x-request-id': requestId,
    'openai-processing-ms': '12',
    'x-ratelimit-limit-requests': '5000',
    'x-ratelimit-remaining-requests': '4999',
    'x-ratelimit-reset-requests': '12ms',
    'x-ratelimit-limit-tokens': '800000',
    'x-ratelimit-remaining-tokens': '799000',
    'x-ratelimit-reset-tokens': '6s',
  }),
};
