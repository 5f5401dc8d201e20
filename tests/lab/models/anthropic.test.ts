import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Models, startModels } from '.';
import { anthropicAt, claudeRequest, key } from './sdk';

let lab: Models;
beforeAll(async () => {
  lab = await startModels();
});
afterAll(() => lab.stop());
beforeEach(() => lab.reset());

const textOf = (content: readonly { type: string }[]) =>
  content.flatMap((block) => ('text' in block ? [String(block.text)] : [])).join('');

describe('Anthropic Messages', () => {
  it('streams what the helper accepts: hidden thinking first, then words with their pointers', async () => {
    const message = await anthropicAt(lab).messages.stream(claudeRequest).finalMessage();
    expect(message.content.map(({ type }) => type)).toEqual(['thinking', 'text', 'text', 'text']);
    expect(message.content[0]).toMatchObject({ thinking: '', signature: expect.stringMatching(/./) });
    expect(message.content[2]).toMatchObject({
      text: 'You can return it within 30 days.',
      citations: [
        {
          type: 'search_result_location',
          cited_text: 'You can return it within 30 days. ',
          source: 'returns/window',
          search_result_index: 0,
          start_block_index: 0,
          end_block_index: 1,
        },
      ],
    });
    expect(message).toMatchObject({ stop_reason: 'end_turn', stop_details: null });
    expect(message.usage.output_tokens_details?.thinking_tokens).toBeGreaterThan(0);
  });

  it('says the same without a stream', async () => {
    const client = anthropicAt(lab);
    const streamed = await client.messages.stream(claudeRequest).finalMessage();
    const whole = await client.messages.create(claudeRequest);
    expect(whole.content).toEqual(streamed.content);
    expect(whole.usage).toEqual(streamed.usage);
  });

  it('gives a scripted answer, by place and by id', async () => {
    lab.setScenario('ok', {
      segments: [
        { text: 'Yes. ' },
        { text: 'It is free', cites: [{ passage: 0, from: 1, to: 2 }, 'returns/refund'] },
      ],
    });
    const message = await anthropicAt(lab).messages.stream(claudeRequest).finalMessage();
    expect(textOf(message.content)).toBe('Yes. It is free');
    expect(message.content[2]).toMatchObject({
      citations: [{ cited_text: 'Shipping back is free.' }, { source: 'returns/refund' }],
    });
  });

  it('takes its scenario from the system text', async () => {
    const message = await anthropicAt(lab)
      .messages.stream({ ...claudeRequest, system: 'Be kind. lab:scenario=no-thinking' })
      .finalMessage();
    expect(message.content[0]?.type).toBe('text');
  });

  it('gives the pointers behind the words, or none, or a summary of the thinking', async () => {
    lab.setScenario('citations-after');
    const after = await anthropicAt(lab).messages.stream(claudeRequest).finalMessage();
    expect(after.content[2]).toMatchObject({ citations: [{ source: 'returns/window' }] });
    lab.setScenario('no-citations');
    const none = await anthropicAt(lab).messages.stream(claudeRequest).finalMessage();
    expect(none.content[1]).toMatchObject({ citations: null });
    lab.setScenario('thinking-summarized');
    const shown = await anthropicAt(lab).messages.stream(claudeRequest).finalMessage();
    expect(shown.content[0]).toMatchObject({ thinking: expect.stringMatching(/\w/) });
  });

  it.each([
    ['refusal-before', 'refusal', 0],
    ['refusal-after', 'refusal', 1],
    ['max-tokens', 'max_tokens', 1],
    ['context', 'model_context_window_exceeded', 1],
  ])('%s ends with %s', async (scenario, reason, words) => {
    lab.setScenario(scenario);
    const message = await anthropicAt(lab).messages.stream(claudeRequest).finalMessage();
    expect(message.stop_reason).toBe(reason);
    expect(textOf(message.content).length > 0).toBe(words > 0);
    if (reason === 'refusal') expect(message.stop_details).toMatchObject({ type: 'refusal' });
  });

  it('keeps to the limit of tokens that the request names', async () => {
    const message = await anthropicAt(lab).messages.create({ ...claudeRequest, max_tokens: 1 });
    expect(message.stop_reason).toBe('max_tokens');
  });

  it('answers a schema with JSON of it', async () => {
    const message = await anthropicAt(lab).messages.parse({
      ...claudeRequest,
      messages: [{ role: 'user', content: 'Can I send it back?' }],
      output_config: {
        format: {
          type: 'json_schema',
          schema: {
            type: 'object',
            additionalProperties: false,
            required: ['intent', 'urgent'],
            properties: { intent: { enum: ['return', 'other'] }, urgent: { type: 'boolean' } },
          },
        },
      },
    });
    expect(JSON.parse(textOf(message.content))).toEqual({ intent: 'return', urgent: false });
  });

  it('counts tokens as it later bills them', async () => {
    const client = anthropicAt(lab);
    const { max_tokens: _, ...counted } = claudeRequest;
    const { input_tokens } = await client.messages.countTokens(counted);
    const { usage } = await client.messages.create(claudeRequest);
    expect(usage.input_tokens).toBe(input_tokens);
  });

  it('remembers a marked beginning of the prompt', async () => {
    const system = [
      { type: 'text' as const, text: 'Rules. '.repeat(400), cache_control: { type: 'ephemeral' as const } },
    ];
    const ask = () => anthropicAt(lab).messages.create({ ...claudeRequest, system });
    const [first, second] = [await ask(), await ask()];
    expect(first.usage.cache_creation_input_tokens).toBeGreaterThan(500);
    expect(first.usage.cache_read_input_tokens).toBe(0);
    expect(second.usage.cache_read_input_tokens).toBe(first.usage.cache_creation_input_tokens);
    expect(second.usage.input_tokens).toBe(first.usage.input_tokens);
  });

  it('lists models with their lifecycle, page by page', async () => {
    const client = anthropicAt(lab);
    const ids: string[] = [];
    for await (const model of client.models.list({ limit: 2 })) ids.push(model.id);
    expect(ids).toContain('claude-haiku-5-5');
    expect(ids).not.toContain('claude-3-opus-20240229');
    const old = await client.models.retrieve('claude-sonnet-4-5');
    expect(old).toMatchObject({ lifecycle: 'deprecated', retires_at: '2026-11-30T00:00:00Z' });
    expect(old.capabilities?.citations.supported).toBe(true);
    const retired = await client.models.list({ lifecycle: ['retired'] });
    expect(retired.data.map(({ id }) => id)).toEqual(['claude-3-opus-20240229']);
  });
});

describe('what Anthropic refuses', () => {
  const send = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${lab.url}/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'anthropic-version': '2026-10-21', ...headers },
      body: JSON.stringify({ ...claudeRequest, ...body }),
    });
    return { status: response.status, body: await response.json() };
  };

  it('an old version, and a key in the old place', async () => {
    expect(await send({}, { 'anthropic-version': '2023-06-01' })).toMatchObject({ status: 400 });
    expect(await send({}, { authorization: '', 'x-api-key': key })).toMatchObject({
      status: 401,
      body: {
        type: 'error',
        error: { type: 'authentication_error' },
        request_id: expect.stringMatching(/^req_/),
      },
    });
  });

  const citing = claudeRequest.messages[0]?.content ?? [];
  const format = { type: 'json_schema', schema: { type: 'object' } };
  it.each<[string, object, number]>([
    ['temperature', { temperature: 0 }, 400],
    ['top_p', { top_p: 1 }, 400],
    ['top_k', { top_k: 5 }, 400],
    ['prefill', { messages: [...claudeRequest.messages, { role: 'assistant', content: 'Dear' }] }, 400],
    ['citations with a schema', { output_config: { format } }, 400],
    [
      'citations on some results only',
      { messages: [{ role: 'user', content: [{ ...citing[0], citations: { enabled: false } }, citing[1]] }] },
      400,
    ],
    ['a budget for thinking', { thinking: { type: 'enabled', budget_tokens: 1024 } }, 400],
    ['an unknown effort', { output_config: { effort: 'extreme' } }, 400],
    ['an unknown field', { output_format: format }, 400],
    ['an empty text block', { messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] }, 400],
    ['no limit', { max_tokens: undefined }, 400],
    ['too high a limit', { max_tokens: 200_000 }, 400],
    ['an unknown model', { model: 'claude-9' }, 404],
    ['a retired model', { model: 'claude-3-opus-20240229' }, 404],
  ])('%s', async (_, body, status) => {
    const refused = await send(body);
    expect(refused.status).toBe(status);
    expect(refused.body).toMatchObject({
      type: 'error',
      error: { type: status === 404 ? 'not_found_error' : 'invalid_request_error' },
    });
  });

  it('a browser that does not say that its key is there on purpose', async () => {
    const origin = { origin: 'chrome-extension://abcdefghijklmnop' };
    expect((await send({}, origin)).status).toBe(401);
    const meant = { ...origin, 'anthropic-dangerous-direct-browser-access': 'true' };
    expect((await send({}, meant)).status).toBe(200);
  });

  it('and fails loudly when a script cites what was not sent', async () => {
    lab.setScenario('ok', { segments: [{ text: 'Yes', cites: ['nowhere'] }] });
    expect((await send({})).status).toBe(500);
  });
});
