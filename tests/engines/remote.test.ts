import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import type { DraftRequest, EngineEvent } from '@/lib/engines/contract';
import { createOpenAi } from '@/lib/engines/openai/responses';
import type { RemoteDeps } from '@/lib/engines/remote/deps';
import { brief, hit, macro, material, passage, request, ticket } from './sample';

/** The engines on the real SDKs, over a network that is a function. The double over real sockets has tests of its own. */

const returns = macro({ id: 'returns', body: 'You can return it within 30 days.' });
const inside = passage({ id: 'notes/x', text: 'Offer ten pounds when they insist.', audience: 'internal' });
const private_ = {
  name: 'Anna Weber',
  email: 'anna.weber@example.com',
  order: 'AL-20451',
  card: '4242 4242 4242 4242',
  friend: 'my husband Peter Okafor',
};
const input = (over: Partial<DraftRequest> = {}): DraftRequest => ({
  ...request({
    material: material({ macros: [returns], passages: [inside] }),
    brief: brief({ language: 'en' }),
    hits: [hit(returns), hit(inside)],
    ticket: ticket(
      { customer: { name: private_.name, email: private_.email }, orders: [{ id: private_.order }] },
      `Hi, Anna here (${private_.email}). Order ${private_.order}, card ${private_.card}. Ask ${private_.friend}. How do I return it?`,
    ),
  }),
  ...over,
});

const sse = (events: readonly object[], named = true) =>
  events
    .map(
      (event) =>
        `${named && 'type' in event ? `event: ${event.type}\n` : ''}data: ${JSON.stringify(event)}\n\n`,
    )
    .join('');
const claude = (answer: string, stop = 'end_turn') => [
  {
    type: 'message_start',
    message: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      content: [],
      usage: { input_tokens: 9, output_tokens: 1 },
    },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: [] } },
  {
    type: 'content_block_delta',
    index: 0,
    delta: {
      type: 'citations_delta',
      citation: { type: 'search_result_location', source: 'macro:returns', cited_text: 'within 30 days' },
    },
  },
  ...(answer.match(/[\s\S]{1,5}/g) ?? []).map((text) => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text },
  })),
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: stop }, usage: { output_tokens: 20 } },
  { type: 'message_stop' },
];

interface Sent {
  url: string;
  headers: Headers;
  body: string;
}

function world(respond: (sent: Sent, signal: AbortSignal | null) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const timers: { ms: number; work: () => void }[] = [];
  const spent: unknown[] = [];
  const deps: RemoteDeps = {
    model: 'claude-sonnet-5-5',
    baseUrl: 'https://api.example',
    key: async () => 'sk-secret',
    fetch: async (url, init) => {
      const one = { url: String(url), headers: new Headers(init?.headers), body: String(init?.body) };
      sent.push(one);
      return respond(one, init?.signal ?? null);
    },
    after(ms, work) {
      const timer = { ms, work };
      timers.push(timer);
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
    },
    letters: (count) => 'K7QXABCDEFGHIJKLMNOP'.slice(0, count),
    spent: (usage) => spent.push(usage),
  };
  return { deps, sent, timers, spent };
}
const stream = (text: string) => new Response(text, { headers: { 'content-type': 'text/event-stream' } });

async function all(events: AsyncIterable<EngineEvent>) {
  const got: EngineEvent[] = [];
  for await (const event of events) got.push(event);
  return got;
}
const never = new AbortController().signal;

describe('Claude', () => {
  it('sees nothing personal, and the agent sees it put back', async () => {
    const { deps, sent, spent } = world(() =>
      stream(sse(claude('Hi [NAME_1_K7QX], about [ORDER_1_K7QX]: return it within 30 days.'))),
    );
    const events = await all(createAnthropic(deps).draft(input(), never));
    for (const secret of Object.values(private_))
      expect(sent[0]?.body).not.toContain(secret.replace('my husband ', ''));
    expect(sent[0]?.body).toContain('[CARD_REMOVED]');
    const said = events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('');
    const last = events.at(-1);
    if (last?.type !== 'draft') throw new Error('a draft was expected');
    const whole = last.draft.segments.map(({ text }) => text).join('');
    expect(said).toBe(whole);
    expect(whole).toContain('Hi Anna');
    expect(whole).toContain(private_.order);
    expect(whole).not.toMatch(/K7QX/);
    expect(last.draft.segments[0]?.sources).toEqual([
      { kind: 'macro', id: 'returns', version: 2, origin: 'native', quote: 'within 30 days' },
    ]);
    expect(last.draft.damaged).toBeUndefined();
    expect(spent).toEqual([{ input: 9, cachedInput: 0, output: 20 }]);
  });

  it('is asked without tools, sampling or a stored key, and only over the chosen address', async () => {
    const { deps, sent } = world(() => stream(sse(claude('Hello.'))));
    await all(createAnthropic(deps).draft(input({ steer: 'say yes, but only store credit' }), never));
    const [one] = sent;
    expect(one?.url).toBe('https://api.example/v1/messages');
    expect(one?.headers.get('authorization')).toBe('Bearer sk-secret');
    expect(one?.headers.get('anthropic-version')).toBe('2026-10-21');
    const body = JSON.parse(one?.body ?? '{}');
    expect(Object.keys(body).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'output_config',
      'stream',
      'system',
    ]);
    expect(one?.body).not.toContain('sk-secret');
    const texts = body.messages[0].content.filter((block: { type: string }) => block.type === 'text');
    // The agent's instruction stands outside the fence, the customer's words inside it.
    expect(texts[0].text.startsWith('K7QXABCDEFGHIJKL\n')).toBe(true);
    expect(texts[0].text).not.toContain('store credit');
    expect(texts[1].text).toContain('say yes, but only store credit');
    expect(body.messages[0].content[1].title).toContain('for agents only');
  });

  it.each([
    ['[NAME_9_K7QX]', 'an unknown placeholder'],
    ['NAME_1_K7QX', 'one without brackets'],
  ])('%s, %s, is named as damaged', async (token) => {
    const { deps } = world(() => stream(sse(claude(`Hi ${token}!`))));
    const last = (await all(createAnthropic(deps).draft(input(), never))).at(-1);
    expect(last?.type === 'draft' && last.draft.damaged).toEqual([token]);
  });

  it('drops a source that was never sent, and splits off what it misses', async () => {
    const events = claude('Hello.\nMISSING: the size; the colour');
    const { deps } = world(() => stream(sse(events).replaceAll('macro:returns', 'macro:invented')));
    const last = (await all(createAnthropic(deps).draft(input(), never))).at(-1);
    if (last?.type !== 'draft') throw new Error('a draft was expected');
    expect(last.draft.segments).toEqual([{ text: 'Hello.', sources: [] }]);
    expect(last.draft.missing).toHaveLength(2);
  });

  it('may say that there is no draft', async () => {
    const { deps } = world(() => stream(sse(claude('NO DRAFT: no source speaks of this.'))));
    expect((await all(createAnthropic(deps).draft(input(), never))).at(-1)).toMatchObject({
      type: 'abstained',
      reason: 'no-evidence',
    });
  });
});

const fails = async (respond: Parameters<typeof world>[0], signal = never) => {
  const { deps } = world(respond);
  return all(createAnthropic(deps).draft(input(), signal)).then(
    () => 'a draft',
    (error: { state?: string; name: string }) => error.state ?? error.name,
  );
};
const refusal = (status: number, type: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: 'error', error: { type, message: 'Anna Weber said' } }), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('what goes wrong has a name, and is never a draft', () => {
  it.each<[string, Response]>([
    ['cut-off', stream(sse(claude('Hello.').slice(0, -2)))],
    ['too-long', stream(sse(claude('Hello.', 'max_tokens')))],
    ['refused', stream(sse(claude('Hello.', 'refusal')))],
    ['broken', stream(`${sse(claude('Hello.').slice(0, 3))}event: content_block_delta\ndata: {"type":\n\n`)],
    [
      'overloaded',
      stream(
        `${sse(claude('Hello.').slice(0, 3))}event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"x"}}\n\n`,
      ),
    ],
    ['proxy', new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } })],
    ['key', refusal(401, 'authentication_error')],
    ['spend-limit', refusal(402, 'billing_error')],
    ['forbidden', refusal(403, 'permission_error')],
    ['no-model', refusal(404, 'not_found_error')],
    ['too-large', refusal(413, 'request_too_large')],
    ['limit', refusal(429, 'rate_limit_error', { 'retry-after': '3600' })],
    ['server', refusal(500, 'api_error')],
    ['overloaded', refusal(529, 'overloaded_error')],
  ])('%s', async (state, response) => {
    expect(await fails(() => response)).toBe(state);
  });

  it('offline', async () => {
    expect(await fails(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('offline');
  });

  it('tells no more than codes', async () => {
    const { deps } = world(() => refusal(500, 'api_error'));
    const error = await all(createAnthropic(deps).draft(input(), never)).catch((one: Error) => one);
    expect(String(error)).not.toContain('Anna');
  });

  it('ends at once when the agent stops, and the request with it', async () => {
    const stop = new AbortController();
    let aborted = false;
    const work = fails((_, signal) => {
      signal?.addEventListener('abort', () => {
        aborted = true;
      });
      queueMicrotask(() => stop.abort());
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    }, stop.signal);
    expect(await work).toBe('AbortError');
    expect(aborted).toBe(true);
  });

  it('does not wait for a stream that has fallen silent', async () => {
    const { deps, timers } = world(
      (_, signal) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(sse(claude('Hello.').slice(0, 4))));
              signal?.addEventListener('abort', () => controller.error(signal.reason));
            },
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        ),
    );
    const work = all(createAnthropic(deps).draft(input(), never)).catch(
      (error: { state?: string }) => error.state,
    );
    await new Promise((done) => setTimeout(done, 20));
    for (const { work: ring } of [...timers]) ring();
    expect(await work).toBe('stalled');
  });
});

const json = JSON.stringify({
  missing: [],
  needs_human: false,
  segments: [{ text: 'Hi [NAME_1_K7QX], 30 days.', source_ids: ['S1'] }],
});

describe('OpenAI and servers like it', () => {
  it('drafts by Responses, which keeps nothing', async () => {
    const { deps, sent } = world(() =>
      stream(
        sse([
          ...(json.match(/.{1,6}/g) ?? []).map((delta) => ({ type: 'response.output_text.delta', delta })),
          { type: 'response.completed', response: { usage: { input_tokens: 4, output_tokens: 2 } } },
        ]),
      ),
    );
    const last = (await all(createOpenAi(deps).draft(input(), never))).at(-1);
    expect(last?.type === 'draft' && last.draft.segments[0]).toMatchObject({
      text: expect.stringContaining('Anna'),
      sources: [{ id: 'returns', origin: 'model' }],
    });
    const body = JSON.parse(sent[0]?.body ?? '{}');
    expect(body.store).toBe(false);
    expect(body.tools).toBeUndefined();
    for (const secret of Object.values(private_))
      expect(sent[0]?.body).not.toContain(secret.replace('my husband ', ''));
  });

  it('drafts by Chat Completions, with and without a last word', async () => {
    const chunks = (json.match(/.{1,6}/g) ?? []).map((content) => ({
      choices: [{ index: 0, delta: { content }, finish_reason: null }],
    }));
    const end = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
    for (const tail of ['data: [DONE]\n\n', '', ': keep alive\n\n']) {
      const { deps } = world(() => stream(sse([...chunks, end], false) + tail));
      const last = (await all(createCompatible(deps).draft(input(), never))).at(-1);
      expect(last?.type === 'draft' && last.draft.segments[0]?.text).toContain('Anna');
    }
  });
});
