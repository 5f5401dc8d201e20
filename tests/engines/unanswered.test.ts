import { describe, expect, it } from 'vitest';
import type { Macro } from '../../lib/packs/schema';
import { asked } from './asking';
import { draftFor, hit, macro, material, type question, request, brief as sampleBrief } from './sample';

/** What no sentence of the draft answers is listed, though its matter is the macro's; what is answered is not. */

async function openIn(body: string, intent: string, questions: ReturnType<typeof question>[]) {
  const one: Macro = macro({ id: 'main', intent, body });
  const { last } = await draftFor(
    request({
      material: material({ macros: [one] }),
      brief: sampleBrief({ intents: [intent], questions }),
      hits: [hit(one)],
      answers: questions.map(() => [hit(one)]),
    }),
  );
  if (last?.type !== 'draft') throw new Error('no draft');
  return last.draft.missing.flatMap(({ key, values }) =>
    key === 'missing.answer' ? [values?.question] : [],
  );
}

const cancel = 'An order can be cancelled until it is shipped. I am asking the warehouse now.';
const first = asked('Can you cancel my order?', ['cancellation']);

describe('the open list', () => {
  it('has the other way that is asked for in words of no matter', async () => {
    const other = 'Or can you just take one off?';
    expect(await openIn(cancel, 'cancellation', [first, asked(other, ['cancellation'])])).toContain(other);
    expect(await openIn(cancel, 'cancellation', [first])).toEqual([]);
  });

  it('has a question whose parts only different sentences tell', async () => {
    const money = 'When do I get the money back?';
    const near = { ...asked(money), near: ['cancellation'] };
    const torn = `${cancel} Return it within 14 days for a full refund.`;
    expect(await openIn(torn, 'cancellation', [first, near])).toContain(money);
    const told = `${cancel} The refund goes to your card within 5 business days.`;
    expect(await openIn(told, 'cancellation', [first, near])).toEqual([]);
  });

  it('has the code of another share', async () => {
    const code = [asked('Why does my 10% code fail?', ['discount-code'])];
    expect(await openIn('The code SAVE takes 15 % off.', 'discount-code', code)).toEqual([code[0]?.text]);
    expect(await openIn('The code TEN takes 10 % off.', 'discount-code', code)).toEqual([]);
  });

  it('has what must be lacking and is not named', async () => {
    const gift = [asked('Can I without the receipt swap the size?', ['exchange'])];
    expect(await openIn('We swap the size once for free.', 'exchange', gift)).toEqual([gift[0]?.text]);
    expect(await openIn('We swap the size once; no receipt is needed.', 'exchange', gift)).toEqual([]);
  });

  it('has a question that shares no word with the draft, and no bare one', async () => {
    const box = { ...asked('Which colour has the ribbon?'), near: ['cancellation'] };
    expect(await openIn(cancel, 'cancellation', [first, box])).toContain(box.text);
    expect(await openIn(cancel, 'cancellation', [first, { ...asked('Any news??'), near: [] }])).toEqual([]);
  });
});
