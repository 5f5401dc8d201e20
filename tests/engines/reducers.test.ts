import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnthropicReducer } from '@/lib/engines/anthropic/reduce';
import { createChatReducer } from '@/lib/engines/openai/reduce-chat';
import { createResponsesReducer } from '@/lib/engines/openai/reduce-responses';
import type { AnswerEvent, Reducer } from '@/lib/engines/remote/answer';

const play = (reducer: Reducer, events: readonly unknown[]): AnswerEvent[] =>
  events.flatMap((event) => reducer.push(event));
const parts = (events: readonly AnswerEvent[]) =>
  events.flatMap((event) => (event.type === 'part' ? [event] : []));
const said = (events: readonly AnswerEvent[]) =>
  events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('');

const cite = (source: string, cited_text: string) => ({
  type: 'citations_delta',
  citation: {
    type: 'search_result_location',
    source,
    title: 'x',
    cited_text,
    search_result_index: 0,
    start_block_index: 0,
    end_block_index: 1,
  },
});
const anthropic = [
  {
    type: 'message_start',
    message: {
      id: 'msg_1',
      role: 'assistant',
      content: [],
      usage: {
        input_tokens: 10,
        cache_creation_input_tokens: 5,
        cache_read_input_tokens: 100,
        output_tokens: 1,
      },
    },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } },
  { type: 'ping' },
  { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'abc' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '', citations: null } },
  { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: 'Hi Ada, ' } },
  { type: 'content_block_stop', index: 1 },
  { type: 'content_block_start', index: 2, content_block: { type: 'text', text: '', citations: [] } },
  { type: 'content_block_delta', index: 2, delta: cite('macro:returns', 'within 30 days') },
  { type: 'content_block_delta', index: 2, delta: { type: 'text_delta', text: 'return it within ' } },
  { type: 'content_block_delta', index: 2, delta: { type: 'text_delta', text: '30 days.' } },
  { type: 'content_block_stop', index: 2 },
  { type: 'something_new', index: 9 },
  {
    type: 'message_delta',
    delta: { stop_reason: 'end_turn' },
    usage: { input_tokens: 10, cache_read_input_tokens: 100, output_tokens: 42 },
  },
  { type: 'message_stop' },
];

describe('Anthropic Messages', () => {
  it('is text by its blocks, with what each cites, whatever comes between', () => {
    const events = play(createAnthropicReducer(), anthropic);
    expect(parts(events)).toEqual([
      { type: 'part', text: 'Hi Ada, ', cites: [] },
      {
        type: 'part',
        text: 'return it within 30 days.',
        cites: [{ id: 'macro:returns', origin: 'native', quote: 'within 30 days' }],
      },
    ]);
    expect(events.at(-1)).toEqual({ type: 'end', how: 'complete' });
    expect(events.findLast(({ type }) => type === 'usage')).toEqual({
      type: 'usage',
      usage: { input: 110, cachedInput: 100, output: 42 },
    });
  });

  it('has no end when the connection closes before its own', () => {
    expect(play(createAnthropicReducer(), anthropic.slice(0, -2)).some(({ type }) => type === 'end')).toBe(
      false,
    );
  });

  it.each([
    ['max_tokens', 'too-long'],
    ['refusal', 'refused'],
    ['model_context_window_exceeded', 'context'],
  ])('%s ends as %s', (stop_reason, how) => {
    const events = play(createAnthropicReducer(), [
      { type: 'message_delta', delta: { stop_reason } },
      { type: 'message_stop' },
    ]);
    expect(events.at(-1)).toEqual({ type: 'end', how });
  });
});

const json = JSON.stringify({
  missing: ['the size'],
  needs_human: true,
  segments: [
    { text: 'Hi "Ada" 😀,\n', source_ids: [] },
    { text: 'return it within 30 days.', source_ids: ['S1', 'S3'] },
  ],
});
const pieces = (size: number) => json.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
const expectWhole = (events: readonly AnswerEvent[]) => {
  expect(parts(events).map(({ text }) => text)).toEqual(['Hi "Ada" 😀,\n', 'return it within 30 days.']);
  expect(parts(events)[1]?.cites.map(({ id }) => id)).toEqual(['S1', 'S3']);
  expect(said(events)).toBe('Hi "Ada" 😀,\nreturn it within 30 days.');
  expect(events.find(({ type }) => type === 'missing')).toEqual({
    type: 'missing',
    items: ['the size'],
    needsHuman: true,
  });
};

describe('OpenAI', () => {
  it.each([1, 2, 3, 7, 1_000])('Responses: JSON that grows by %i characters', (size) => {
    const events = play(createResponsesReducer(), [
      { type: 'response.created', response: {} },
      ...pieces(size).map((delta) => ({ type: 'response.output_text.delta', delta, logprobs: [] })),
      {
        type: 'response.completed',
        response: {
          usage: { input_tokens: 9, input_tokens_details: { cached_tokens: 4 }, output_tokens: 3 },
        },
      },
    ]);
    expectWhole(events);
    expect(events.slice(-2)).toEqual([
      { type: 'usage', usage: { input: 9, cachedInput: 4, output: 3 } },
      { type: 'end', how: 'complete' },
    ]);
  });

  it.each([1, 5, 1_000])('Chat Completions: JSON that grows by %i characters, behind a fence', (size) => {
    const chunk = (content: string) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
    const events = play(createChatReducer(), [
      { choices: [], prompt_filter_results: [] },
      chunk('```json\n'),
      ...pieces(size).map(chunk),
      chunk('\n```'),
      { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      { choices: [], usage: { prompt_tokens: 5, completion_tokens: 2 } },
    ]);
    expectWhole(events);
    expect(events.at(-2)).toEqual({ type: 'end', how: 'complete' });
  });

  it('says what was cut off, filtered or refused', () => {
    const end = (response: object) =>
      play(createResponsesReducer(), [{ type: 'response.incomplete', response }]).at(-1);
    expect(end({ incomplete_details: { reason: 'max_output_tokens' } })).toEqual({
      type: 'end',
      how: 'too-long',
    });
    expect(end({ incomplete_details: { reason: 'content_filter' } })).toEqual({
      type: 'end',
      how: 'refused',
    });
    expect(play(createChatReducer(), [{ choices: [{ delta: {}, finish_reason: 'length' }] }]).at(-1)).toEqual(
      { type: 'end', how: 'too-long' },
    );
  });
});

describe('any reducer', () => {
  it('passes over what it does not know, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything(), fc.constantFrom(...anthropic)), { maxLength: 20 }),
        (events) => {
          for (const make of [createAnthropicReducer, createResponsesReducer, createChatReducer])
            play(make(), events);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
