import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anthropicProber } from '@/lib/engines/anthropic/probe';
import { compatibleProber } from '@/lib/engines/compatible/probe';
import { openAiProber } from '@/lib/engines/openai/probe';
import { remoteKinds } from '@/lib/engines/registry';
import { probe } from '@/lib/engines/remote/probe';
import { relisted } from '@/lib/engines/remote/relist';
import { type Models, startModels } from '../lab/models';

/** The console's test call against the lab's providers, over real HTTP. */
let models: Models;
beforeAll(async () => {
  models = await startModels();
});
afterAll(() => models.stop());
beforeEach(() => models.reset());

const after = (ms: number, work: () => void) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};
const never = new AbortController().signal;
const deps = (path: string, model = '') => ({
  baseUrl: `${models.url}${path}`,
  key: 'sk-test',
  model,
  fetch,
  after,
});
const probers = {
  anthropic: () => probe(anthropicProber, deps('', 'claude-haiku-5-5'), never),
  openai: () => probe(openAiProber, deps('/openai/v1', 'gpt-6-luna'), never),
  compatible: () => probe(compatibleProber, deps('/openai/v1', 'gpt-6-luna'), never),
  ollama: () => probe(compatibleProber, deps('/ollama/v1'), never),
};

describe.each(Object.keys(probers) as (keyof typeof probers)[])('the test call of %s', (name) => {
  it('lists models and asks one small thing', async () => {
    const found = await probers[name]();
    expect(found.models.length).toBeGreaterThan(0);
    const bodies = models.journal().map(({ body }) => JSON.stringify(body ?? ''));
    expect(Math.max(...bodies.map(({ length }) => length))).toBeLessThan(600);
    expect('can' in found).toBe(name === 'compatible' || name === 'ollama');
  });

  it('says what is wrong with a key', async () => {
    models.setScenario('bad-key');
    await expect(probers[name]()).rejects.toMatchObject({ state: 'key' });
  });
});

describe('what a server like OpenAI’s can do', () => {
  /** Refuses a request with a field that it does not know, as small servers do. */
  const without =
    (field: string): typeof globalThis.fetch =>
    (input, init) =>
      String(init?.body ?? '').includes(`"${field}"`)
        ? Promise.resolve(Response.json({ error: { message: `unknown field ${field}` } }, { status: 400 }))
        : fetch(input, init);
  const found = async (over: object = {}) =>
    (await probe(compatibleProber, { ...deps('/openai/v1', 'gpt-6-luna'), ...over }, never)).can;

  it('is found out by asking as drafts are asked', async () => {
    expect(await found()).toEqual({ maxTokensField: 'max_completion_tokens', json: 'schema', usage: true });
    const asked = models.journal().filter(({ method }) => method === 'POST');
    expect(asked.map(({ body }) => body)).toEqual([expect.objectContaining({ stream: true })]);
  });

  it('is less where a field is refused', async () => {
    const can = { maxTokensField: 'max_tokens', json: 'schema', usage: true };
    // The lab's OpenAI takes no `max_tokens`; Ollama's copy does.
    const ollama = { ...deps('/ollama/v1'), fetch: without('max_completion_tokens') };
    expect((await probe(compatibleProber, ollama, never)).can).toEqual(can);
    const silent = { ...ollama, fetch: without('stream_options') };
    expect((await probe(compatibleProber, silent, never)).can).toEqual({ ...can, usage: false });
    const plain = { ...ollama, fetch: without('response_format') };
    expect((await probe(compatibleProber, plain, never)).can).toMatchObject({ json: 'none' });
  });

  it('is less where tokens are asked for and not told', async () => {
    models.setScenario('no-usage');
    expect(await found()).toMatchObject({ usage: false });
  });

  it('is nothing where the stream has no end', async () => {
    models.setScenario('clean-close');
    await expect(found()).rejects.toMatchObject({ state: 'cut-off' });
  });
});

describe('what providers say of their models', () => {
  it.each(['anthropic', 'openai'] as const)('%s tells the day on which one ends', async (name) => {
    const { models: listed } = await probers[name]();
    expect(
      listed.some(({ retiresOn }) => retiresOn !== undefined && /^\d{4}-\d\d-\d\d$/.test(retiresOn)),
    ).toBe(true);
  });
});

describe('the list of the day', () => {
  const kind = (id: string) => {
    const found = remoteKinds.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  it.each([
    ['anthropic', ''],
    ['openai', '/openai/v1'],
    ['compatible', '/ollama/v1'],
  ])('is heard from %s with the key that is kept', async (id, path) => {
    const listed = await relisted(kind(id), { ...deps(path), key: async () => 'sk-test' });
    expect(listed?.length).toBeGreaterThan(0);
    expect(models.journal().every(({ method }) => method === 'GET')).toBe(true);
  });

  it('stays as it was when the provider does not answer well', async () => {
    models.setScenario('bad-key');
    expect(await relisted(kind('anthropic'), { ...deps(''), key: async () => 'sk-bad' })).toBeNull();
  });
});

describe('a server on this computer that knows no extensions', () => {
  const asExtension: typeof globalThis.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', 'chrome-extension://abcdefghijklmnop');
    return fetch(input, { ...init, headers });
  };
  it('is told from a key that may not do this', async () => {
    const ask = () => probe(compatibleProber, { ...deps('/ollama/v1'), fetch: asExtension }, never);
    await expect(ask()).rejects.toMatchObject({ state: 'origin' });
    models.allowOrigins(['chrome-extension://*']);
    expect((await ask()).models.length).toBeGreaterThan(0);
    models.setScenario('forbidden');
    await expect(probers.openai()).rejects.toMatchObject({ state: 'forbidden' });
  });
});
