import { Refused } from '../call';
import { named } from '../frames';
import { objectsOf, wordsOf } from '../json';
import type { Route, Shop } from '../shop';
import { checkDoor, checkMessages } from './check';
import { anthropicError, anthropicStreamError } from './errors';
import { composeMessage, inputTokens, resultsIn } from './message';
import { modelInfo, modelPage, servedModel } from './models';
import { messageFrames, wholeMessage } from './stream';

const write: Route = {
  writes: true,
  check: (call) => checkMessages(call, false),
  passages: resultsIn,
  compose({ id, body, answer, speech, remembered }) {
    const message = composeMessage(`msg_${id}`, body, answer, speech, remembered);
    return {
      frames: messageFrames(message, speech),
      whole: wholeMessage(message),
      stage: {
        error: () => anthropicStreamError(`req_${id}`),
        failed: () => anthropicStreamError(`req_${id}`),
        unknown: () => named({ type: 'weather_report', forecast: 'sunny' }),
        idle: () => named({ type: 'ping' }),
      },
    };
  },
};

const count: Route = {
  writes: false,
  give(call) {
    checkMessages(call, true);
    return { input_tokens: inputTokens(call.body) };
  },
};

const models: Route = { writes: false, give: (call) => modelPage(call.query) };

const model: Route = {
  writes: false,
  give(call) {
    const id = decodeURIComponent(call.path.replace('/v1/models/', ''));
    const kind = servedModel(id);
    if (!kind) throw new Refused(404, `model: ${id}`);
    return modelInfo(kind);
  },
};

const limits = Object.fromEntries(
  ['requests', 'tokens', 'input-tokens', 'output-tokens'].flatMap((what) => [
    [`anthropic-ratelimit-${what}-limit`, '4000'],
    [`anthropic-ratelimit-${what}-remaining`, '3999'],
    [`anthropic-ratelimit-${what}-reset`, '2026-11-23T12:00:00Z'],
  ]),
);

export const anthropic: Shop = {
  door: checkDoor,
  rules: (body) =>
    [
      wordsOf(body.system),
      ...objectsOf(body.messages)
        .filter(({ role }) => role === 'system')
        .map(({ content }) => wordsOf(content)),
    ].join('\n'),
  route({ method, path }) {
    if (method === 'POST' && path === '/v1/messages') return write;
    if (method === 'POST' && path === '/v1/messages/count_tokens') return count;
    if (method === 'GET' && path === '/v1/models') return models;
    return method === 'GET' && path.startsWith('/v1/models/') ? model : undefined;
  },
  status: ({ status }) => status,
  error: anthropicError,
  headers: (requestId) => ({
    'request-id': requestId,
    'anthropic-organization-id': '00000000-0000-4000-8000-000000000000',
    ...limits,
  }),
};
