import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import { createOpenAi } from '@/lib/engines/openai/responses';
import { createJsonAnswer } from '@/lib/engines/remote/json-answer';
import { all, claude, input, never, sse, stream, world } from './remote-world';

/** A provider may say "done" behind half an answer. What is not whole is never a draft. */

const whole = JSON.stringify({
  missing: [],
  needs_human: false,
  segments: [
    { text: 'You can return it within 30 days. ', source_ids: ['S1'] },
    { text: 'Only if it is unworn.', source_ids: ['S1'] },
  ],
});

/** The outcome of an answer that its provider calls complete. */
const openai = (answer: string) =>
  ended(createOpenAi, [
    { type: 'response.output_text.delta', delta: answer },
    { type: 'response.completed', response: { usage: { input_tokens: 4, output_tokens: 2 } } },
  ]);
const compatible = (answer: string) =>
  ended(
    createCompatible,
    [
      { choices: [{ delta: { content: answer }, finish_reason: null }] },
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
    ],
    false,
  );

async function ended(create: typeof createOpenAi, events: readonly object[], named = true) {
  const { deps } = world(() => stream(sse(events, named)));
  return all(create(deps).draft(input(), never)).then(
    (got) => got.at(-1)?.type,
    (error: { state?: string }) => error.state,
  );
}

describe.each([
  ['Responses', openai],
  ['Chat Completions', compatible],
])('an answer by %s', (_, outcome) => {
  it('is a draft when it is whole, also with talk around it', async () => {
    expect(await outcome(whole)).toBe('draft');
    expect(await outcome(`Here it is:\n\`\`\`json\n${whole}\n\`\`\``)).toBe('draft');
  });

  it('is none wherever it was cut', async () => {
    const cuts = [...whole.matchAll(/[,{}[\]":.]/g)].map(({ index }) => whole.slice(0, index));
    const outcomes = new Set<string | undefined>();
    for (const cut of cuts.filter((text) => text !== '')) outcomes.add(await outcome(cut));
    expect(cuts.length).toBeGreaterThan(40);
    expect([...outcomes]).toEqual(['broken']);
  });

  it.each([
    ['prose', 'Hi, you can return it within 90 days.'],
    ['other fields', '{"reply": "You can return it within 90 days."}'],
    ['segments of another kind', '{"segments": ["You can return it within 90 days."]}'],
  ])('is unreadable as %s, and not "nothing is known of this"', async (__, answer) => {
    expect(await outcome(answer)).toBe('broken');
  });

  it('may be that there is no draft', async () => {
    expect(await outcome('{"missing": ["the size"], "needs_human": true, "segments": []}')).toBe('abstained');
    expect(await outcome('')).toBe('abstained');
  });
});

describe('a block of Claude', () => {
  it('that never ended makes the answer one that broke off', async () => {
    const events = claude('You can return it within 30 days.').filter(
      ({ type }) => type !== 'content_block_stop',
    );
    expect(await ended(createAnthropic, events)).toBe('cut-off');
  });
});

it('no true beginning of a JSON answer is whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
      const answer = createJsonAnswer();
      answer.push(whole.slice(0, length));
      return !answer.whole();
    }),
  );
});
