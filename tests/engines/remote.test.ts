import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import { EngineFailed } from '@/lib/engines/contract';
import { createOpenAi } from '@/lib/engines/openai/responses';
import { all, claude, input, never, private_, sse, stream, world } from './remote-world';

describe('Claude', () => {
  it('sees nothing personal, and the agent sees it put back', async () => {
    const { deps, sent } = world(() =>
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
    expect(last.draft.cost).toMatchObject({
      model: 'claude-sonnet-5-5',
      input: 9,
      cachedInput: 0,
      output: 20,
    });
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
      cost: { model: expect.any(String), output: expect.any(Number) },
    });
  });

  it('says what an answer that grew too long had cost', async () => {
    const { deps } = world(() => stream(sse(claude('You have thirty', 'max_tokens'))));
    const failure = await all(createAnthropic(deps).draft(input(), never)).catch((error) => error);
    expect(failure).toBeInstanceOf(EngineFailed);
    expect(failure.cost).toMatchObject({ model: expect.any(String), input: expect.any(Number) });
    expect(failure.cost.input).toBeGreaterThan(0);
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

  it('drafts on Azure in the same way, and gives the key under the name that it knows', async () => {
    const { deps, sent } = world(() =>
      stream(
        sse([
          { type: 'response.output_text.delta', delta: json },
          { type: 'response.completed', response: {} },
        ]),
      ),
    );
    const azure = { ...deps, baseUrl: 'https://shop.openai.azure.com/openai/v1', model: 'our-deployment' };
    expect((await all(createOpenAi(azure).draft(input(), never))).at(-1)?.type).toBe('draft');
    expect(sent[0]?.url).toBe('https://shop.openai.azure.com/openai/v1/responses');
    expect(sent[0]?.headers.get('api-key')).toBe('sk-secret');
    expect(JSON.parse(sent[0]?.body ?? '{}')).toMatchObject({ store: false, model: 'our-deployment' });
    // Nobody else gets it under that name.
    const other = world(() => stream(sse([{ type: 'response.completed', response: {} }])));
    await all(createOpenAi(other.deps).draft(input(), never));
    expect(other.sent[0]?.headers.get('api-key')).toBeNull();
  });
});
