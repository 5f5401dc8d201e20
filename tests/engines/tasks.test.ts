import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import type { EngineFailed } from '@/lib/engines/contract';
import { createOpenAi } from '@/lib/engines/openai/responses';
import type { AnyAsk, AnyResult, TaskEvent } from '@/lib/engines/tasks';
import { claude, input, never, private_, sse, stream, world } from './remote-world';

const about = input();
const reply = `Hi Anna,\n\nYou have 30 days to return order ${private_.order}.\n\nMina`;

const asks: { [K in AnyAsk['task']]: Extract<AnyAsk, { task: K }> } = {
  rewrite: { task: 'rewrite', about, text: reply, language: 'en', way: 'shorter' },
  translate: {
    task: 'translate',
    about,
    parts: ['Hi Anna,\n\n', 'You have 30 days. '],
    from: 'en',
    to: 'de',
    gloss: 'en',
  },
  summary: { task: 'summary', about, language: 'en' },
  'second-opinion': { task: 'second-opinion', about },
  'hand-off': { task: 'hand-off', about, language: 'en' },
  question: { task: 'question', about, question: 'How long can Anna Weber return it?', language: 'en' },
};

const providers = {
  anthropic: {
    create: createAnthropic,
    say: (text: string) => sse(claude(text)),
  },
  openai: {
    create: createOpenAi,
    say: (text: string) =>
      sse([
        ...(text.match(/[\s\S]{1,7}/g) ?? []).map((delta) => ({ type: 'response.output_text.delta', delta })),
        { type: 'response.completed', response: { usage: { input_tokens: 4, output_tokens: 2 } } },
      ]),
  },
  compatible: {
    create: createCompatible,
    say: (text: string) =>
      `${sse(
        [
          ...(text.match(/[\s\S]{1,7}/g) ?? []).map((content) => ({
            choices: [{ delta: { content }, finish_reason: null }],
          })),
          { choices: [{ delta: {}, finish_reason: 'stop' }] },
        ],
        false,
      )}data: [DONE]\n\n`,
  },
};
type ProviderName = keyof typeof providers;

async function done(ask: AnyAsk, answer: string, name: ProviderName = 'anthropic') {
  const { create, say } = providers[name];
  const { deps, sent } = world(() => stream(say(answer)));
  const events: TaskEvent[] = [];
  for await (const event of create(deps).perform?.(ask, never) ?? []) events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'done') throw new Error('no end');
  return { result: last.result as AnyResult, cost: last.cost, body: sent[0]?.body ?? '', events };
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: EngineFailed) => error.state,
  );

const answers: Record<AnyAsk['task'], string> = {
  rewrite: 'Hi [NAME_1_K7QX], return [ORDER_1_K7QX] within 30 days. Mina',
  translate: JSON.stringify({
    parts: [
      { text: 'Hallo [NAME_1_K7QX],', gloss: 'Hello [NAME_1_K7QX],' },
      { text: 'Sie haben 30 Tage.', gloss: 'You have 30 days.' },
    ],
  }),
  summary: JSON.stringify({ lines: [{ text: '[NAME_1_K7QX] wants to return it.', messages: ['M1', 'M9'] }] }),
  'second-opinion': JSON.stringify({ mood: 'negative', found: [] }),
  'hand-off': '- [NAME_1_K7QX] wants to return [ORDER_1_K7QX].',
  question: JSON.stringify({ answer: 'Within 30 days.', sources: ['S1', 'S7'] }),
};

describe.each(Object.keys(providers) as ProviderName[])('tasks by %s', (name) => {
  it.each(Object.keys(asks) as AnyAsk['task'][])(
    '%s: nothing personal leaves, and it comes back whole',
    async (task) => {
      const { result, body, events } = await done(asks[task], answers[task], name);
      for (const secret of Object.values(private_))
        expect(body).not.toContain(secret.replace('my husband ', ''));
      expect(body).not.toMatch(/"tools"|"temperature"/);
      if (name === 'openai') expect(JSON.parse(body).store).toBe(false);
      expect(JSON.stringify(result)).not.toContain('K7QX');
      expect(events[0]).toMatchObject({ type: 'sent', body });
    },
  );
});

describe('a rewriting', () => {
  it('comes as it is written, and says what it lost and added', async () => {
    const { result, events } = await done(asks.rewrite, 'Hi [NAME_1_K7QX], return it within 28 days. Mina');
    expect(result).toMatchObject({
      text: 'Hi Anna, return it within 28 days. Mina',
      parity: { lost: ['30 days', private_.order], added: ['28 days'] },
    });
    const streamed = events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('');
    expect(streamed).toBe('Hi Anna, return it within 28 days. Mina');
  });

  it('is not used with a damaged placeholder', async () => {
    expect(await failure(done(asks.rewrite, 'Hi [NAME_7_K7QX]'))).toBe('broken');
  });

  it('says what an answer of no use has cost', async () => {
    const error = await done(asks.rewrite, 'Hi [NAME_7_K7QX]').catch((failed) => failed);
    expect(error.cost).toMatchObject({ model: expect.any(String), prompts: { task: expect.any(Number) } });
    expect(error.cost.input).toBeGreaterThan(0);
  });

  it('takes the agent’s own words, masked', async () => {
    const { body } = await done(
      { ...asks.rewrite, way: 'words', words: `mention ${private_.email}` },
      'Hi [NAME_1_K7QX]',
    );
    expect(body).toContain('as the agent asks: mention [EMAIL_1_K7QX]');
  });
});

describe('a translation', () => {
  it('keeps the parts, their white space, and the facts', async () => {
    const { result } = await done(asks.translate, answers.translate);
    expect(result).toMatchObject({
      parts: ['Hallo Anna,\n\n', 'Sie haben 30 Tage. '],
      gloss: ['Hello Anna,', 'You have 30 days.'],
      parity: { lost: [], added: [] },
    });
  });

  it('says which name or number is gone, and which person nobody spoke of', async () => {
    const parts = [
      { text: 'Hallo Robin,', gloss: 'Hello Robin,' },
      { text: 'Sie haben 14 Tage.', gloss: 'You have 14 days.' },
    ];
    const { result } = await done(asks.translate, JSON.stringify({ parts }));
    expect(result).toMatchObject({
      parity: { lost: ['30 days', 'Anna'], added: ['14 Tage', 'Robin'] },
    });
  });

  it('takes a name with an ending for the same name', async () => {
    const parts = [
      { text: 'Hallo,', gloss: 'Hello,' },
      { text: '[NAME_1_K7QX]s Paket: 30 Tage.', gloss: 'The parcel of [NAME_1_K7QX]: 30 days.' },
    ];
    const { result } = await done(asks.translate, JSON.stringify({ parts }));
    expect(result).toMatchObject({ parity: { lost: [], added: [] } });
  });

  it.each([
    ['with a part too few', JSON.stringify({ parts: [{ text: 'Hallo', gloss: 'Hello' }] })],
    ['of another form', 'Hallo Anna'],
  ])('is not used %s', async (_, answer) => {
    expect(await failure(done(asks.translate, answer))).toBe('broken');
  });
});

describe('a summary', () => {
  it('points to messages that are there', async () => {
    const { result } = await done(asks.summary, answers.summary);
    const { id } = about.ticket.messages[0] ?? { id: '' };
    expect(result).toMatchObject({ lines: [{ text: 'Anna wants to return it.', messageIds: [id] }] });
  });
});

describe('a second opinion', () => {
  const found = (trigger: string, quote: string, message = 'M1') =>
    done(
      asks['second-opinion'],
      JSON.stringify({ mood: 'neutral', found: [{ trigger, message, quote }] }),
    ).then(({ result }) => (result.task === 'second-opinion' ? result.found : []));
  it('counts only with words that stand in the message', async () => {
    expect(await found('legal_threat', 'howˆdoˆI return it')).toHaveLength(1);
    expect(await found('legal_threat', 'I will sue you')).toEqual([]);
    expect(await found('legal_threat', 'How do I return it', 'M5')).toEqual([]);
    expect(await found('invented_trigger', 'How do I return it')).toEqual([]);
    expect(await found('legal_threat', '')).toEqual([]);
  });
});

describe('a question about the knowledge', () => {
  it('is answered with approved sources, and nothing of the ticket goes with it', async () => {
    const { result, body } = await done(asks.question, answers.question);
    expect(result).toMatchObject({ answer: 'Within 30 days.', sources: [{ kind: 'macro', id: 'returns' }] });
    expect(body).not.toContain('Subject:');
  });

  it('has no answer without a source', async () => {
    const bare = JSON.stringify({ answer: 'Ninety days, surely.', sources: [] });
    expect((await done(asks.question, bare)).result).toMatchObject({ answer: '', sources: [] });
  });
});
