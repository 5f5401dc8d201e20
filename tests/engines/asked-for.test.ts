import { describe, expect, it } from 'vitest';
import { asked, drafting } from './asking';
import { macro } from './sample';

/** A text is taken only for what the ticket asks for. Each rule with a planted case that must not pass. */

describe('a macro on the matter, but of another thing', () => {
  const colour = macro({
    id: 'a-colour',
    intent: 'exchange',
    body: 'Another colour is a new order. Return the first one.',
  });
  const size = macro({ id: 'b-size', intent: 'exchange', body: 'We swap the size once for free.' });

  it('is not taken where a size is asked for', async () => {
    const { text } = await drafting('Can I swap it for a smaller size?', [colour, size]);
    expect(text).toContain('swap the size');
    expect((await drafting('Can I swap it for a smaller size?', [colour])).last?.type).toBe('abstained');
    expect((await drafting('Can I have it in another colour?', [colour])).text).toContain('Another colour');
  });

  it('is not a copy where the number on it is asked for', async () => {
    const copy = macro({ id: 'copy', intent: 'invoice', body: 'You find your invoice in your account.' });
    const wanted = await drafting('Can you add my VAT number to the invoice?', [copy], {
      intents: ['invoice-change', 'invoice'],
    });
    expect(wanted.last).toMatchObject({ type: 'abstained' });
    expect((await drafting('Can I have an invoice?', [copy], { intents: ['invoice'] })).text).toContain(
      'your account',
    );
  });

  it('does not answer for a country that it does not name', async () => {
    const home = macro({
      id: 'home',
      intent: 'order-status',
      body: 'To Mexico it takes 6 to 9 business days.',
    });
    const intents = ['order-status'];
    expect((await drafting('Do you ship to Canada?', [home], { intents })).last?.type).toBe('abstained');
    expect((await drafting('Do you ship to Mexico?', [home], { intents })).text).toContain('6 to 9');
  });

  it('does not answer for a rare size that it does not name', async () => {
    const usual = macro({ id: 'usual', intent: 'sizing', body: 'Sizes run true; take your usual size.' });
    const range = macro({ id: 'range', intent: 'sizing', body: 'We make every size from S to XXXL.' });
    const intents = ['sizing'];
    expect((await drafting('Do you have it in size 3XL?', [usual], { intents })).last?.type).toBe(
      'abstained',
    );
    expect((await drafting('Do you have it in size 3XL?', [range], { intents })).text).toContain('XXXL');
  });
});

describe('a draft that would leave open all that is asked', () => {
  it('is none, and says which text came nearest and what it does not answer', async () => {
    const track = macro({
      id: 'track',
      title: 'Tracking',
      intent: 'order-status',
      body: 'You get a link by e-mail.',
    });
    const { last } = await drafting('How much does postage cost?', [track], { intents: ['order-status'] });
    expect(last).toMatchObject({
      type: 'abstained',
      detail: [
        { key: 'detail.nearest', values: { macro: 'Tracking', question: 'How much does postage cost?' } },
      ],
    });
  });

  it('stays where what went wrong is the matter, with the question as open', async () => {
    const broken = macro({ id: 'broken', intent: 'damaged-item', body: 'Please send me a photo of it.' });
    const { text, last } = await drafting('When will I get a new one?', [broken], {
      intents: ['damaged-item'],
      questions: [asked('When will I get the mug?')],
    });
    expect(text).toContain('photo');
    expect(last).toMatchObject({ draft: { missing: [{ key: 'missing.answer' }] } });
  });
});

describe('what a question asks for beside its matter', () => {
  const back = macro({ id: 'back', intent: 'return', body: 'Send it back within 30 days of delivery.' });
  const free = macro({
    id: 'free',
    intent: 'return',
    body: 'Send it back within 30 days of delivery; the label is free.',
  });
  const questions = [asked('How do I return it?', ['return']), asked('What does it cost?')];
  const cost = (body: ReturnType<typeof macro>) =>
    drafting('How do I return it?', [body], { intents: ['return'], questions });

  it('is listed as open until a sentence tells it', async () => {
    expect((await cost(back)).last).toMatchObject({
      draft: { missing: [{ key: 'missing.answer', values: { question: 'What does it cost?' } }] },
    });
    expect((await cost(free)).last).toMatchObject({ draft: { missing: [] } });
  });

  it("is not told by a term that is the customer's", async () => {
    const wrong = macro({
      id: 'wrong',
      intent: 'wrong-item',
      body: 'Send a photo within 30 days of delivery.',
    });
    const late = [asked('You sent the wrong one.', ['wrong-item']), asked('When will I get the right one?')];
    const { last } = await drafting('You sent the wrong one.', [wrong], {
      intents: ['wrong-item'],
      questions: late,
    });
    expect(last).toMatchObject({ draft: { missing: [{ key: 'missing.answer' }] } });
  });

  it('is nothing where it only points at the matter', async () => {
    const pointing = [asked('How do I return it?', ['return']), asked('What happens now?')];
    const { last } = await drafting('How do I return it?', [back], {
      intents: ['return'],
      questions: pointing,
    });
    expect(last).toMatchObject({ draft: { missing: [] } });
  });
});
