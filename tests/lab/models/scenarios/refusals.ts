import { Refused } from '../call';
import type { Scenario } from './scenario';

const always = (status: number, message: string, more: Refused['more'] = {}) => ({
  refuse: () => new Refused(status, message, more),
});

/** How often an overloaded provider refuses before it answers again. */
const overloadedFor = 2;

/** Refused with a status, before anything streams. */
export const refusalScenarios: readonly Scenario[] = [
  { name: 'bad-request', about: '400.', writingOnly: true, ...always(400, 'The request is not valid.') },
  { name: 'bad-key', about: '401: the key is wrong.', ...always(401, 'The key is not valid.') },
  { name: 'billing', about: '402: no credit.', ...always(402, 'Your credit balance is too low.') },
  { name: 'forbidden', about: '403: the key may not do this.', ...always(403, 'Your key may not use this.') },
  {
    name: 'no-model',
    about: '404: no such model.',
    writingOnly: true,
    ...always(404, 'The model does not exist.', { code: 'model_not_found' }),
  },
  {
    name: 'too-large',
    about: '413: the request is too large.',
    writingOnly: true,
    ...always(413, 'The request is too large.'),
  },
  {
    name: 'context-too-long',
    about: '400: more input than the model reads.',
    writingOnly: true,
    ...always(400, 'prompt is too long: 1048600 tokens > 1000000 maximum', {
      code: 'context_length_exceeded',
    }),
  },
  {
    name: 'rate-limit-1',
    about: '429, try again in a second; every second try is let through.',
    refuse: (attempt) =>
      attempt % 2 === 0
        ? new Refused(429, 'Too many requests.', {
            code: 'rate_limit_exceeded',
            headers: { 'retry-after': '1' },
          })
        : undefined,
  },
  {
    name: 'rate-limit-3600',
    about: '429, try again in an hour.',
    ...always(429, 'Too many requests.', {
      code: 'rate_limit_exceeded',
      headers: { 'retry-after': '3600' },
    }),
  },
  {
    name: 'spend-limit',
    about: '429 because the money is used up: no waiting helps.',
    ...always(429, 'You have reached your spending limit.', { code: 'spend' }),
  },
  { name: 'server-error', about: '500, always.', ...always(500, 'Internal server error.') },
  { name: 'gateway-timeout', about: '504, always.', ...always(504, 'The request took too long.') },
  { name: 'overloaded', about: '529 (OpenAI: 503), always.', ...always(529, 'Overloaded') },
  {
    name: 'overloaded-twice',
    about: '529 (OpenAI: 503) twice, then the answer.',
    refuse: (attempt) =>
      attempt % (overloadedFor + 1) < overloadedFor ? new Refused(529, 'Overloaded') : undefined,
  },
  {
    name: 'html-200',
    about: 'A proxy answers 200 with its sign-in page.',
    proxy: { status: 200, html: '<!doctype html><title>Sign in</title><p>Please sign in to the network.' },
  },
  {
    name: 'html-502',
    about: 'A gateway answers 502 with a page.',
    proxy: { status: 502, html: '<html><body><h1>502 Bad Gateway</h1></body></html>' },
  },
];
