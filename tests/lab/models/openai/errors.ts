import type { Provider, Refused } from '../call';
import type { Json } from '../json';

const types: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  429: 'requests',
  500: 'server_error',
  503: 'server_error',
  504: 'server_error',
};

const codes: Readonly<Record<number, string>> = {
  401: 'invalid_api_key',
  429: 'rate_limit_exceeded',
};

/** OpenAI knows no 529, 402 or 413 of Anthropic's kind: what it says in their place. */
export const statusOf = (refused: Refused): number =>
  refused.status === 529 ? 503 : refused.status === 402 ? 429 : refused.status;

const spent = (refused: Refused) => refused.more.code === 'spend' || refused.status === 402;

export function openAiError(refused: Refused, provider: Provider): Json {
  const status = statusOf(refused);
  if (provider === 'ollama') {
    const type = status === 404 ? 'not_found_error' : status >= 500 ? 'api_error' : 'invalid_request_error';
    return { error: { message: refused.message, type, param: null, code: null } };
  }
  const code = spent(refused) ? 'insufficient_quota' : (refused.more.code ?? codes[status] ?? null);
  return {
    error: {
      message: refused.message,
      type: spent(refused) ? 'insufficient_quota' : (types[status] ?? 'invalid_request_error'),
      param: refused.more.param ?? null,
      code,
    },
  };
}

export const openAiStreamError: Json = {
  message: 'The server had an error while processing your request.',
  type: 'server_error',
  param: null,
  code: 'server_error',
};
