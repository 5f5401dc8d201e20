import { describe, expect, it } from 'vitest';
import { quotePassage } from '../../lib/engines/on-device/quote';
import type { Passage } from '../../lib/packs/material';
import { brief, draftFor, hit, macro, material, passage, question, request } from './sample';

/** Further answers beside the main macro: few, to the point, and what is left unanswered is said. */

const returns = macro({ id: 'returns', intent: 'return', body: 'You have 30 days to return it.' });
const size = question('Which size fits?');

interface Beside {
  second: ReturnType<typeof question> & { intents?: string[]; near?: string[] };
  answer: Parameters<typeof hit>[0];
  coverage?: number;
  matched?: string[];
  intents?: string[];
}

function beside({ second, answer, coverage = 0.6, matched, intents = ['return'] }: Beside) {
  const found = { ...hit(answer, coverage), ...(matched ? { matched } : {}) };
  const isMacro = 'body' in answer;
  return draftFor(
    request({
      material: material({
        macros: isMacro ? [returns, answer] : [returns],
        passages: isMacro ? [] : [answer],
      }),
      brief: brief({
        intents,
        questions: [{ ...question('How do I return it?'), intents: ['return'] }, second],
      }),
      hits: [hit(returns)],
      answers: [[hit(returns)], [found]],
    }),
  );
}

describe('a further answer', () => {
  const measure = passage({ id: 'sizes/measure', text: 'Take your usual size.' });

  it('is given where most of the question, or three of its words, are in an approved passage', async () => {
    const most = await beside({ second: size, answer: measure, coverage: 0.75, matched: ['size', 'fits'] });
    expect(most.text).toContain('Take your usual size.');
    const three = ['size', 'fits', 'usual'];
    const many = await beside({ second: size, answer: measure, coverage: 0.45, matched: three });
    expect(many.text).toContain('Take your usual size.');
  });

  it('is not guessed from two common words: the question is said to be open, in its own words', async () => {
    const second = {
      ...question('I paid last week. When do I get it back?'),
      span: question('When do I get it back?').span,
    };
    const { text, last } = await beside({
      second,
      answer: measure,
      coverage: 0.66,
      matched: ['get', 'back'],
    });
    expect(text).not.toContain('usual size');
    expect(last).toMatchObject({
      draft: { missing: [{ key: 'missing.answer', values: { question: 'When do I get it back?' } }] },
    });
  });

  it('is no passage on a trouble that nobody told', async () => {
    const failed = passage({
      id: 'payment/failed',
      text: 'A payment that fails is not taken.',
      asks: ['my payment failed', 'card declined'],
    });
    const second = question('Give me a date and the money.');
    const matched = ['date', 'money', 'give'];
    expect((await beside({ second, answer: failed, matched })).text).not.toContain('not taken');
    const told = { ...second, intents: ['payment-failure'] };
    expect((await beside({ second: told, answer: failed, matched })).text).toContain('not taken');
  });

  it('is never a macro for a thing that went wrong: that one is a reply of its own', async () => {
    const wrong = macro({ id: 'wrong', intent: 'wrong-item', body: 'Send me a photo of it.' });
    const second = { ...question('And if it is the wrong one?'), intents: ['wrong-item'] };
    const { text, last } = await beside({ second, answer: wrong, intents: ['return', 'wrong-item'] });
    expect(text).not.toContain('photo');
    expect(last).toMatchObject({
      draft: { missing: [{ key: 'missing.answer' }, { key: 'missing.matter.wrong-item' }] },
    });
  });

  it('to any question on a product needs the words too: that both are on products tells nothing', async () => {
    const care = macro({ id: 'care', intent: 'product-question', body: 'Wash it at 30 degrees.' });
    const second = { ...question('Is it itchy at all?'), intents: ['product-question'] };
    expect((await beside({ second, answer: care, coverage: 0.25 })).text).not.toContain('30 degrees');
    expect((await beside({ second, answer: care, coverage: 0.5 })).text).toContain('30 degrees');
  });

  it('is not needed where the question only points at what the main macro is about', async () => {
    const second = { ...question('Is that still possible?'), near: ['return'] };
    const { last } = await beside({ second, answer: measure, coverage: 0.1 });
    expect(last).toMatchObject({ draft: { missing: [] } });
    const own = { ...question('Is that still possible with the 2 I opened?'), near: ['return'] };
    expect((await beside({ second: own, answer: measure, coverage: 0.1 })).last).toMatchObject({
      draft: { missing: [{ key: 'missing.answer' }] },
    });
  });
});

describe('a passage with the figures of the main text', () => {
  const pause = macro({
    id: 'pause',
    intent: 'return',
    body: 'It has to be done up to 24 hours before the next billing date.',
  });
  const said = async (text: string) =>
    (
      await draftFor(
        request({
          material: material({ macros: [pause], passages: [passage({ id: 'deadline', text })] }),
          brief: brief({
            questions: [
              { ...question('Can I pause?'), intents: ['return'] },
              question('Is it too late to change it?'),
            ],
          }),
          hits: [hit(pause)],
          answers: [
            [hit(pause)],
            [{ ...hit(passage({ id: 'deadline', text }), 0.8), matched: ['too', 'late', 'hours'] }],
          ],
        }),
      )
    ).text;
  it('is not said again, one with another figure is', async () => {
    const again = 'Changes count up to 24 hours before the next billing date.';
    expect(await said(again)).not.toContain(again);
    const other = 'Changes count up to 48 hours before the next billing date.';
    expect(await said(other)).toContain(other);
  });
});

describe('what the main macro answers', () => {
  const main = macro({
    id: 'returns',
    intent: 'return',
    body: 'You have 30 days to return it, the label is free.',
  });
  const asked = async (text: string, coverage = 0.9) => {
    const { last } = await draftFor(
      request({
        material: material({ macros: [main] }),
        brief: brief({
          questions: [{ ...question('How do I return it?'), intents: ['return'] }, question(text)],
        }),
        hits: [hit(main)],
        answers: [[hit(main)], [hit(main, coverage)]],
      }),
    );
    return last?.type === 'draft' ? last.draft.missing.length : -1;
  };
  it('is a question that shares a word of its own with it', async () => {
    expect(await asked('Is the label something I pay?')).toBe(0);
    expect(await asked('Is the label something I pay?', 0.1)).toBe(0);
    const other = 'May my neighbour downstairs keep the label for me?';
    expect(await asked(other)).toBe(1);
  });
  it('is none that search found only by the sentence before it', async () => {
    expect(await asked('Would somebody ring me tomorrow?')).toBe(1);
  });
  it('is none with a figure that the macro does not have', async () => {
    expect(await asked('Do I get the label and the 32 back?')).toBe(1);
    expect(await asked('Is the label good for 30 days?')).toBe(0);
  });
});

describe('quoting a passage', () => {
  const quoted = (text: string, asked: string) =>
    quotePassage({ ...passage({ id: 'a/b', text }), language: 'en' } satisfies Passage, asked)
      .map((segment) => segment.text)
      .join('');

  it('begins with the sentence that answers', () => {
    expect(
      quoted('The size guide is online. Jackets leave room for a jumper.', 'Does it fit over a jumper?'),
    ).toBe('Jackets leave room for a jumper.');
  });
  it('keeps what that sentence leans on', () => {
    const text = 'The jumper is knitted from wool. It does not itch for most people.';
    expect(quoted(text, 'does it itch for most people?')).toBe(text);
  });
  it('keeps a condition that stands before it', () => {
    const text = 'This is only for members. Express delivery takes one day.';
    expect(quoted(text, 'How long is express delivery?')).toBe(text);
  });
});
