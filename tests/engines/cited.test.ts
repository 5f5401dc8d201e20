import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createOpenAi } from '@/lib/engines/openai/responses';
import { carries } from '@/lib/engines/remote/cited';
import { all, claude, input, never, sse, stream, world } from './remote-world';
import { brief, hit, macro, material } from './sample';

/** A model names the source of each of its sentences. That is a claim, and shown as proof only where it holds. */

const drafted = async (answer: string, quote = 'within 30 days', about = input()) => {
  const { deps } = world(() => stream(sse(claude(answer)).replaceAll('within 30 days"', `${quote}"`)));
  const last = (await all(createAnthropic(deps).draft(about, never))).at(-1);
  if (last?.type !== 'draft') throw new Error('a draft was expected');
  return last.draft.segments[0]?.sources ?? [];
};

describe('a citation', () => {
  it('stands where the source has its words', async () => {
    expect(await drafted('You may return it within 30 days.')).toMatchObject([{ id: 'returns' }]);
  });

  it('falls where the source speaks of something else', async () => {
    expect(await drafted('We refund the whole price and the postage at once.')).toEqual([]);
  });

  it('falls where its quote does not stand in the source', async () => {
    expect(await drafted('You may return it within 30 days.', 'within 90 days')).toEqual([]);
  });

  it('can be for a sentence of a source alone, and the sentences are the source', async () => {
    const body = 'You can return it within 30 days. It must be unworn.\n\nPostage is on us.';
    const long = macro({ id: 'returns', body });
    const { deps, sent } = world(() =>
      stream(sse(claude('Postage is on us.')).replaceAll('within 30 days"', 'Postage is on us."')),
    );
    const about = input({ material: material({ macros: [long] }), hits: [hit(long)] });
    const last = (await all(createAnthropic(deps).draft(about, never))).at(-1);
    const [block] = JSON.parse(sent[0]?.body ?? '{}').messages[0].content;
    expect(block.content.length).toBe(3);
    expect(block.content.map(({ text }: { text: string }) => text).join('')).toBe(body);
    expect(last?.type === 'draft' && last.draft.segments[0]?.sources).toMatchObject([
      { id: 'returns', quote: 'Postage is on us.' },
    ]);
  });

  it('falls in the same way where the model has no citations of its own', async () => {
    const answer = {
      missing: [],
      needs_human: false,
      segments: [
        { text: 'You can return it within 30 days. ', source_ids: ['S1'] },
        { text: 'The warranty covers water damage.', source_ids: ['S1'] },
      ],
    };
    const { deps } = world(() =>
      stream(
        sse([
          { type: 'response.output_text.delta', delta: JSON.stringify(answer) },
          { type: 'response.completed', response: {} },
        ]),
      ),
    );
    const last = (await all(createOpenAi(deps).draft(input(), never))).at(-1);
    expect(last?.type === 'draft' && last.draft.segments.map(({ sources }) => sources.length)).toEqual([
      1, 0,
    ]);
  });

  it('stays a claim, and is called one, where the source is in another language', async () => {
    const german = macro({ id: 'returns', language: 'de', body: 'Sie können es 30 Tage lang zurückgeben.' });
    const about = input({
      material: material({ macros: [german] }),
      brief: brief({ language: 'en' }),
      hits: [hit(german)],
    });
    expect(await drafted('You may return it within 30 days.', '30 Tage', about)).toMatchObject([
      { id: 'returns', unproven: true },
    ]);
  });
});

describe('a source carries', () => {
  const source = 'You have 30 days from delivery to send items back, unworn and with their tags on.';
  it.each([
    ['You have 30 days from delivery to send it back.', true],
    ['Please send it back within 30 days of its delivery.', true],
    ['Unworn items with tags can come back.', true],
    ['A courier will ring tomorrow morning.', false],
    ['Hi Anna,', false],
    ['', false],
  ])('%s: %s', (statement, expected) => {
    expect(carries(source, statement)).toBe(expected);
  });
});
