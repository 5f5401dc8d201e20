import type { Refused } from '../call';
import type { Frame } from '../frames';
import { named } from '../frames';
import type { Json } from '../json';

const types: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

export const anthropicError = (refused: Refused, requestId: string): Json => ({
  type: 'error',
  error: {
    type: types[refused.status] ?? 'api_error',
    message: refused.message,
    ...(refused.more.code === 'spend' ? { details: { error_code: 'enforced_spend_limit_reached' } } : {}),
  },
  request_id: requestId,
});

export const anthropicStreamError = (requestId: string): Frame =>
  named({
    type: 'error',
    error: { type: 'overloaded_error', message: 'Overloaded' },
    request_id: requestId,
  });
