import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Models, scenarios, startModels } from '.';
import { anthropicAt, chatRequest, claudeRequest, openaiAt } from './sdk';
import { outcomeOf, type Style, styles, told } from './styles';

let lab: Models;
beforeAll(async () => {
  lab = await startModels({ dripMs: 20 });
});
afterAll(() => lab.stop());
beforeEach(() => lab.reset());

type Row = Readonly<Record<Style, string>>;
const row = (...cells: readonly string[]): Row =>
  Object.fromEntries(styles.map((style, at) => [style, cells[at] ?? ''])) as Row;
const good = row('after events', 'end_turn', 'after events', 'stop', 'after events', 'completed');
const all = (claude: string, openai: string) => row(claude, claude, openai, openai, openai, openai);
const patienceMs = 200;

/** What the SDKs make of each fault, as it was measured against the double that the wire facts were taken from. */
const matrix: Readonly<Record<string, Row>> = {
  'clean-close': row(
    'after events',
    'AnthropicError',
    'after events',
    'OpenAIError',
    'after events',
    'in_progress',
  ),
  'socket-reset': row('TypeError', 'AnthropicError', 'TypeError', 'OpenAIError', 'TypeError', 'OpenAIError'),
  'bad-json': row(
    'SyntaxError',
    'AnthropicError',
    'SyntaxError',
    'OpenAIError',
    'SyntaxError',
    'OpenAIError',
  ),
  'stream-error': all('APIError', 'APIError'),
  'answer-failed': row('APIError', 'APIError', 'APIError', 'APIError', 'after events', 'failed'),
  'html-200': row(
    'without events',
    'AnthropicError',
    'without events',
    'OpenAIError',
    'without events',
    'OpenAIError',
  ),
  'html-502': all('InternalServerError', 'InternalServerError'),
  stall: row(
    'after events',
    'APIUserAbortError',
    'after events',
    'APIUserAbortError',
    'after events',
    'APIUserAbortError',
  ),
  'stall-after-headers': row(
    'without events',
    'APIUserAbortError',
    'without events',
    'APIUserAbortError',
    'without events',
    'APIUserAbortError',
  ),
  'no-headers': all('APIUserAbortError', 'APIUserAbortError'),
  'unknown-event': row(
    'after events',
    'end_turn',
    'after events',
    'OpenAIError',
    'after events',
    'OpenAIError',
  ),
  'bad-request': all('BadRequestError', 'BadRequestError'),
  'bad-key': all('AuthenticationError', 'AuthenticationError'),
  billing: all('PaymentRequiredError', 'RateLimitError'),
  forbidden: all('PermissionDeniedError', 'PermissionDeniedError'),
  'no-model': all('NotFoundError', 'NotFoundError'),
  'too-large': all('ContentTooLargeError', 'APIError'),
  'context-too-long': all('BadRequestError', 'BadRequestError'),
  'rate-limit-1': all('RateLimitError', 'RateLimitError'),
  'rate-limit-3600': all('RateLimitError', 'RateLimitError'),
  'spend-limit': all('EnforcedSpendLimitReachedError', 'RateLimitError'),
  'server-error': all('InternalServerError', 'InternalServerError'),
  'gateway-timeout': all('GatewayTimeoutError', 'InternalServerError'),
  overloaded: all('OverloadedError', 'InternalServerError'),
  'overloaded-twice': all('OverloadedError', 'InternalServerError'),
  'refusal-before': row('after events', 'refusal', 'after events', 'stop', 'after events', 'completed'),
  'refusal-after': row(
    'after events',
    'refusal',
    'after events',
    'content_filter',
    'after events',
    'incomplete',
  ),
  'max-tokens': row('after events', 'max_tokens', 'after events', 'length', 'after events', 'incomplete'),
  context: row(
    'after events',
    'model_context_window_exceeded',
    'after events',
    'length',
    'after events',
    'incomplete',
  ),
};

const hangs = /^(stall|no-headers)/;

describe('what the official clients make of each scenario', () => {
  it.each([...scenarios.keys()])('%s', async (name) => {
    const found: Record<string, string> = {};
    for (const style of styles) {
      // Anew, so that a scenario that gets better by trying again starts over.
      lab.setScenario(name);
      const signal = hangs.test(name) ? AbortSignal.timeout(patienceMs) : undefined;
      found[style] = told(await outcomeOf(style, lab, signal));
    }
    expect(found).toEqual(matrix[name] ?? good);
    expect(lab.journal().every(({ scenario }) => scenario === name)).toBe(true);
    const gone = () => lab.journal().map(({ aborted }) => aborted);
    if (hangs.test(name)) await expect.poll(gone).toEqual(styles.map(() => true));
    else if (!matrix[name]) expect(gone()).toEqual(styles.map(() => false));
  });

  it('has a row for no scenario that is gone', () => {
    expect(Object.keys(matrix).filter((name) => !scenarios.has(name))).toEqual([]);
  });
});

describe('what the errors carry', () => {
  const failure = async (name: string, style: Style) => {
    lab.setScenario(name);
    const outcome = await outcomeOf(style, lab);
    return 'error' in outcome ? outcome.error : undefined;
  };

  it('the wait, short and long', async () => {
    for (const style of ['claude', 'chat'] as const) {
      const [short, long] = [await failure('rate-limit-1', style), await failure('rate-limit-3600', style)];
      expect((short as { headers: Headers }).headers.get('retry-after')).toBe('1');
      expect((long as { headers: Headers }).headers.get('retry-after')).toBe('3600');
    }
  });

  it('money that is used up, by its code', async () => {
    expect(await failure('spend-limit', 'claude')).toMatchObject({
      status: 429,
      errorCode: 'enforced_spend_limit_reached',
    });
    expect(await failure('spend-limit', 'chat')).toMatchObject({ status: 429, code: 'insufficient_quota' });
  });

  it('an error after 200, by its type and without a status', async () => {
    const error = await failure('stream-error', 'claude');
    expect(error).toMatchObject({ type: 'overloaded_error', status: undefined });
  });
});

describe('what gets better by trying again', () => {
  it('overloaded twice, then the answer', async () => {
    lab.setScenario('overloaded-twice');
    const message = await anthropicAt(lab, { maxRetries: 2 }).messages.create(claudeRequest);
    expect(message.stop_reason).toBe('end_turn');
    expect(lab.journal().map(({ status }) => status)).toEqual([529, 529, 200]);
  });

  it('a limit of one second', async () => {
    lab.setScenario('rate-limit-1');
    const began = Date.now();
    await openaiAt(lab, { maxRetries: 1 }).chat.completions.create(chatRequest);
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(lab.journal().map(({ status }) => status)).toEqual([429, 200]);
  });
});

describe('without a stream', () => {
  it.each([
    ['clean-close', /JSON/],
    ['bad-json', /JSON/],
    ['socket-reset', /terminated|Connection|premature/i],
  ])('%s breaks the body', async (name, message) => {
    lab.setScenario(name);
    await expect(anthropicAt(lab).messages.create(claudeRequest)).rejects.toThrow(message);
  });
});
