import { describe, expect, it } from 'vitest';
import type { Macro } from '../../lib/packs/schema';
import { asked } from './asking';
import { draftFor, hit, macro, material, request, brief as sampleBrief, ticket } from './sample';

/** The text for the customer's own situation comes before the general one. Each rule with a case that must not pass. */

const drafted = (text: string, texts: Macro[], intents: string[], states: string[] = []) =>
  draftFor(
    request({
      ticket: ticket({}, text),
      material: material({ macros: texts }),
      brief: sampleBrief({ intents, states, questions: [asked(text, intents)] }),
      hits: texts.map((one) => hit(one, 0.6)),
      answers: [texts.map((one) => hit(one, 0.6))],
    }),
  );

describe('a refund awaited for what was sent back', () => {
  const general = macro({
    id: 'a-general',
    intent: 'refund-status',
    body: 'Refunds take 5 business days. Tell me the day you posted it.',
  });
  const check = macro({
    id: 'b-check',
    intent: 'refund-status',
    body: 'I am checking how far your return has got. The refund takes 5 business days.',
    when: [{ fact: 'ticket.states', is: 'includes', value: 'returned' }],
  });
  const texts = [general, check];

  it('gets the text that checks, and no second question for the day', async () => {
    const { text } = await drafted(
      'Still no refund, you got it on the 12th.',
      texts,
      ['refund-status'],
      ['returned'],
    );
    expect(text).toContain('checking');
    expect(text).not.toContain('the day you posted');
  });

  it('is not said to be on its way where nothing was sent back', async () => {
    const { text } = await drafted('How do refunds work?', texts, ['refund-status']);
    expect(text).toContain('the day you posted');
  });

  it('leaves the general text where it alone tells how long', async () => {
    const silent = { ...check, body: 'I am checking how far the refund has got.' };
    const { text } = await drafted(
      'How long does a refund take?',
      [general, silent],
      ['refund-status'],
      ['returned'],
    );
    expect(text).toContain('5 business days');
  });
});

describe('general delivery times', () => {
  const times = macro({
    id: 'a-times',
    intent: 'order-status',
    body: 'Delivery takes 2 to 3 business days.',
  });
  const check = macro({
    id: 'b-check',
    intent: 'order-status',
    body: 'I am asking the carrier now.',
    when: [{ fact: 'order.fulfilment', is: 'unknown' }],
  });
  it('are no answer to who waits, and are one to who asks for them', async () => {
    const late = ['order-status', 'delivery-delay'];
    expect((await drafted('It should be here, can you look?', [times, check], late)).text).toContain(
      'carrier',
    );
    expect((await drafted('How long is delivery?', [times, check], ['order-status'])).text).toContain(
      '2 to 3',
    );
  });
});

describe('an invoice asked for with a number on it', () => {
  const copy = macro({ id: 'a-copy', intent: 'invoice', body: 'Your invoice is a PDF in your account.' });
  const number = macro({
    id: 'b-number',
    intent: 'invoice-change',
    body: 'I have the number added to your invoice.',
  });
  const sent = (intents: string[]) =>
    draftFor(
      request({
        material: material({ macros: [copy, number] }),
        brief: sampleBrief({ intents, questions: [asked('Could you send me an invoice?', ['invoice'])] }),
        hits: [copy, number].map((one) => hit(one, 0.5)),
        answers: [[copy, number].map((one) => hit(one, 0.5))],
      }),
    );
  it('is no copy of the old one, and a plain copy is no new number', async () => {
    expect((await sent(['invoice-change', 'invoice'])).text).toContain('number added');
    expect((await sent(['invoice'])).text).toContain('PDF');
  });
});
