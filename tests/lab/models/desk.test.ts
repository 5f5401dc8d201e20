import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Entry, type Models, startModels } from '.';
import { anthropicAt, claudeRequest, key, openaiAt, responsesRequest } from './sdk';

let lab: Models;
beforeAll(async () => {
  lab = await startModels();
});
afterAll(() => lab.stop());
beforeEach(() => lab.reset());

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(lab.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
};

describe('the journal', () => {
  it('keeps what came, and no key', async () => {
    await anthropicAt(lab).messages.create(claudeRequest);
    await openaiAt(lab).responses.create(responsesRequest);
    const [first, second] = lab.journal();
    expect(first).toMatchObject({
      method: 'POST',
      path: '/v1/messages',
      key: 'bearer',
      status: 200,
      finished: true,
      aborted: false,
      scenario: 'ok',
    });
    expect(first?.body).toEqual(claudeRequest);
    expect(JSON.parse(first?.text ?? '')).toEqual(claudeRequest);
    expect(first?.headers['anthropic-version']).toBe('2026-10-21');
    expect(second?.body).toMatchObject({ store: false });
    expect(JSON.stringify(lab.journal())).not.toContain(key);
  });

  it('shows a key that leaked into the address or the body', async () => {
    await ask('GET', `/v1/models?key=${key}`);
    expect(lab.journal()[0]).toMatchObject({ path: `/v1/models?key=${key}`, key: 'none' });
  });

  it('says who went before the end', async () => {
    lab.setScenario('stall');
    const stop = new AbortController();
    const stream = anthropicAt(lab).messages.stream(claudeRequest, { signal: stop.signal });
    stream.on('text', () => stop.abort());
    await expect(stream.finalMessage()).rejects.toThrow(/abort/);
    await expect.poll(() => lab.journal()[0]).toMatchObject({ aborted: true, finished: false });
  });

  it('does not blame the client for what the double tore down', async () => {
    lab.setScenario('socket-reset');
    await expect(anthropicAt(lab).messages.stream(claudeRequest).finalMessage()).rejects.toThrow();
    await expect.poll(() => lab.journal()[0]).toMatchObject({ aborted: false, finished: false });
  });
});

describe('the control address', () => {
  it('chooses a scenario and an answer', async () => {
    const chosen = await ask('POST', '/__lab/scenario', {
      scenario: 'no-thinking',
      answer: { segments: [{ text: 'Scripted.', cites: ['returns/refund'] }] },
    });
    expect(chosen.status).toBe(200);
    const { content } = await anthropicAt(lab).messages.create(claudeRequest);
    expect(content).toMatchObject([{ text: 'Scripted.', citations: [{ source: 'returns/refund' }] }]);
    const journal = JSON.parse((await ask('GET', '/__lab/journal')).text) as Entry[];
    expect(journal.map(({ path }) => path)).toEqual(['/v1/messages']);
  });

  it('gives several answers in turn, the last one for ever', async () => {
    lab.setScenario('no-thinking', [{ text: 'One.' }, { text: 'Two.' }]);
    const words: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const { content } = await anthropicAt(lab).messages.create(claudeRequest);
      words.push(...content);
    }
    expect(words).toMatchObject([{ text: 'One.' }, { text: 'Two.' }, { text: 'Two.' }]);
  });

  it('refuses what it does not know', async () => {
    expect((await ask('POST', '/__lab/scenario', { scenario: 'sunshine' })).status).toBe(400);
    expect((await ask('POST', '/__lab/scenario', { scenario: 'ok', answer: 'Hi' })).status).toBe(400);
    expect((await ask('GET', '/__lab/nothing')).status).toBe(404);
    const marked = { ...claudeRequest, system: 'lab:scenario=sunshine' };
    await expect(anthropicAt(lab).messages.create(marked)).rejects.toThrow(/no such scenario/);
  });

  it('lists the scenarios', async () => {
    const listed = JSON.parse((await ask('GET', '/__lab/scenarios')).text) as { name: string }[];
    expect(listed.map(({ name }) => name)).toContain('slow-drip');
  });
});

describe('Ollama', () => {
  const body = { model: 'qwen3:4b', messages: [{ role: 'user', content: 'Hello' }], max_tokens: 900 };
  const path = '/ollama/v1/chat/completions';

  it('wants no key, and takes max_tokens and what it does not know', async () => {
    const whole = await ask('POST', path, { ...body, reasoning_effort: 'low', invented: true });
    expect(JSON.parse(whole.text)).toMatchObject({
      system_fingerprint: 'fp_ollama',
      choices: [{ finish_reason: 'stop' }],
    });
    const client = openaiAt(lab, { baseURL: `${lab.url}/ollama/v1` });
    const done = await client.chat.completions
      .stream({ model: 'qwen3:4b', messages: [{ role: 'user', content: 'Hello' }], max_tokens: 900 })
      .finalChatCompletion();
    expect(done.choices[0]?.message.content).toMatch(/^Thank you/);
    expect(done.usage ?? null).toBeNull();
    const models = await client.models.list();
    expect(models.data.map(({ id }) => id)).toContain('qwen3:4b');
  });

  it.each(['chrome-extension://abcdefghijklmnop', 'moz-extension://0000-1111', 'https://shop.example'])(
    'answers %s with 403 and nothing else, until it is allowed',
    async (origin) => {
      const refused = await ask('POST', path, body, { origin });
      expect(refused).toMatchObject({ status: 403, text: '' });
      await ask('POST', '/__lab/origins', {
        allowed: ['chrome-extension://*', 'moz-extension://*', 'https://shop.example'],
      });
      expect((await ask('POST', path, body, { origin })).status).toBe(200);
    },
  );

  it('lets a page of this machine in, and knows a missing model', async () => {
    const local = await ask('POST', path, { ...body, model: 'gone' }, { origin: 'http://localhost:3000' });
    expect(local.status).toBe(404);
    expect(JSON.parse(local.text).error.message).toContain('try pulling it first');
  });
});

describe('a browser', () => {
  it('is told by OPTIONS what it may send', async () => {
    const reply = await ask('OPTIONS', '/v1/messages', undefined, {
      origin: 'chrome-extension://abcdefghijklmnop',
      'access-control-request-headers': 'authorization,anthropic-version',
    });
    expect(reply.status).toBe(204);
    expect(reply.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});
