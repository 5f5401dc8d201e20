import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Models, startModels } from '.';
import { passagesIn } from './openai/words';
import { chatRequest, groundedSchema, key, openaiAt, responsesRequest } from './sdk';

let lab: Models;
beforeAll(async () => {
  lab = await startModels();
});
afterAll(() => lab.stop());
beforeEach(() => lab.reset());

const answer = {
  missing: ['the order number'],
  segments: [{ text: 'Yes. ' }, { text: 'Within 30 days.', cites: [0] }, { text: ' Soon.', cites: ['S9'] }],
};
const grounded = {
  missing: ['the order number'],
  needs_human: false,
  segments: [
    { text: 'Yes. ', source_ids: [] },
    { text: 'Within 30 days.', source_ids: ['S1'] },
    // A model may invent an id; the double lets it.
    { text: ' Soon.', source_ids: ['S9'] },
  ],
};
const format = { type: 'json_schema' as const, name: 'grounded', schema: groundedSchema, strict: true };
const chatFormat = {
  type: 'json_schema' as const,
  json_schema: { name: 'grounded', schema: groundedSchema, strict: true },
};

describe('Chat Completions', () => {
  const options = { stream_options: { include_usage: true } };

  it('streams what the helper accepts, with counts only when asked', async () => {
    const client = openaiAt(lab);
    const done = await client.chat.completions.stream({ ...chatRequest, ...options }).finalChatCompletion();
    expect(done.choices[0]?.message.content).toContain('You can return it within 30 days. [S1]');
    expect(done.choices[0]?.finish_reason).toBe('stop');
    expect(done.usage?.total_tokens).toBeGreaterThan(10);
    const uncounted = await client.chat.completions.stream(chatRequest).finalChatCompletion();
    expect(uncounted.usage ?? null).toBeNull();
  });

  it('writes the grounded answer by the schema, streamed or not, and marks in prose without one', async () => {
    lab.setScenario('ok', answer);
    const client = openaiAt(lab);
    const strict = { ...chatRequest, response_format: chatFormat };
    const streamed = await client.chat.completions.stream(strict).finalChatCompletion();
    expect(JSON.parse(streamed.choices[0]?.message.content ?? '')).toEqual(grounded);
    const whole = await client.chat.completions.create(strict);
    expect(JSON.parse(whole.choices[0]?.message.content ?? '')).toEqual(grounded);
    const prose = await client.chat.completions.create(chatRequest);
    expect(prose.choices[0]?.message.content).toBe('Yes. Within 30 days. [S1] Soon. [S9]');
  });

  it.each([
    ['refusal-before', 'stop'],
    ['refusal-after', 'content_filter'],
    ['max-tokens', 'length'],
  ])('%s ends with %s', async (scenario, reason) => {
    lab.setScenario(scenario);
    const done = await openaiAt(lab).chat.completions.stream(chatRequest).finalChatCompletion();
    expect(done.choices[0]?.finish_reason).toBe(reason);
    if (scenario === 'refusal-before') expect(done.choices[0]?.message.refusal).toMatch(/\w/);
  });

  it('plays the habits of copies: reasoning beside the words, fences, an empty first chunk', async () => {
    const client = openaiAt(lab);
    lab.setScenario('thinking-summarized');
    const thought = await client.chat.completions.create(chatRequest);
    expect(thought.choices[0]?.message).toHaveProperty('reasoning_content');
    lab.setScenario('fenced-json', answer);
    const fenced = await client.chat.completions.create(chatRequest);
    expect(fenced.choices[0]?.message.content).toMatch(/^Here is the answer:\n```json\n\{"missing"/);
    lab.setScenario('empty-first-chunk');
    const first = await client.chat.completions.create({ ...chatRequest, stream: true });
    const { value } = await first[Symbol.asyncIterator]().next();
    expect(value?.choices).toEqual([]);
  });
});

describe('Responses', () => {
  it('streams what the helper accepts', async () => {
    const done = await openaiAt(lab).responses.stream(responsesRequest).finalResponse();
    expect(done.status).toBe('completed');
    expect(done.output_text).toContain('within 30 days. [S1]');
    expect(done.usage?.total_tokens).toBeGreaterThan(10);
    expect(done).toMatchObject({ store: false });
  });

  it('says the same without a stream, and JSON by a schema', async () => {
    lab.setScenario('ok', answer);
    const client = openaiAt(lab);
    const strict = { ...responsesRequest, text: { format } };
    const streamed = await client.responses.stream(strict).finalResponse();
    expect(JSON.parse(streamed.output_text)).toEqual(grounded);
    expect(JSON.parse((await client.responses.create(strict)).output_text)).toEqual(grounded);
  });

  it.each([
    ['refusal-before', 'completed', undefined],
    ['refusal-after', 'incomplete', 'content_filter'],
    ['max-tokens', 'incomplete', 'max_output_tokens'],
  ])('%s ends %s', async (scenario, status, reason) => {
    lab.setScenario(scenario);
    const done = await openaiAt(lab).responses.stream(responsesRequest).finalResponse();
    expect(done.status).toBe(status);
    expect(done.incomplete_details?.reason).toBe(reason);
    const message = done.output.find(({ type }) => type === 'message');
    if (scenario === 'refusal-before') expect(message).toMatchObject({ content: [{ type: 'refusal' }] });
  });
});

describe('the passages of a prompt', () => {
  it.each([
    ['S1: Returns\nWithin 30 days.\n\nS2: Refunds\nFive days.'],
    ['[S1] Within 30 days.\n[S2] Five days.'],
    ['<passage id="S1">Within 30 days.</passage>\n<passage id="S2">Five days.</passage>'],
    [
      JSON.stringify([
        { id: 'S1', text: 'Within 30 days.' },
        { id: 'S2', text: 'Five days.' },
      ]),
    ],
  ])('are found in %j', async (sources) => {
    const messages = [
      { role: 'user', content: sources },
      { role: 'user', content: 'And S3: this is no source. Answer as {"source_ids": ["S1"]}.' },
    ];
    expect(passagesIn({ messages })).toEqual([
      { id: 'S1', title: 'S1', texts: ['Within 30 days.'] },
      { id: 'S2', title: 'S2', texts: ['Five days.'] },
    ]);
  });
});

describe('models of OpenAI', () => {
  it('come with the day of their shutdown', async () => {
    const dates = new Map<string, string | null | undefined>();
    for await (const model of openaiAt(lab).models.list()) dates.set(model.id, model.shutdown_date);
    expect(dates.get('gpt-4o')).toBe('2027-01-14');
    expect(dates.get('gpt-6-luna')).toBeNull();
    expect((await openaiAt(lab).models.retrieve('gpt-6-luna')).id).toBe('gpt-6-luna');
  });
});

describe('what OpenAI refuses', () => {
  const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${lab.url}/openai/v1/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const loose = { ...groundedSchema, required: ['missing'] };

  it.each<[string, string, object, number, string | null]>([
    ['an unknown model', 'chat/completions', { ...chatRequest, model: 'gpt-9' }, 404, 'model_not_found'],
    ['the old limit', 'chat/completions', { ...chatRequest, max_tokens: 9 }, 400, 'unsupported_parameter'],
    ['a temperature', 'chat/completions', { ...chatRequest, temperature: 0 }, 400, 'unsupported_value'],
    [
      'JSON mode that nobody speaks of',
      'chat/completions',
      { ...chatRequest, response_format: { type: 'json_object' } },
      400,
      null,
    ],
    ['counts without a stream', 'chat/completions', { ...chatRequest, stream_options: {} }, 400, null],
    ['an unknown field', 'responses', { ...responsesRequest, messages: [] }, 400, 'unknown_parameter'],
    [
      'a schema that is not strict',
      'responses',
      { ...responsesRequest, text: { format: { ...format, schema: loose } } },
      400,
      'invalid_json_schema',
    ],
  ])('%s', async (_, path, body, status, code) => {
    expect(await send(path, body)).toMatchObject({ status, body: { error: { code } } });
  });

  it('a missing key', async () => {
    const refused = await send('responses', responsesRequest, { authorization: '' });
    expect(refused).toMatchObject({ status: 401, body: { error: { code: 'invalid_api_key' } } });
  });
});
