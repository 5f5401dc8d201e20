import { describe, expect, it } from 'vitest';
import { extractFacts } from '@/lib/signals/facts/extract';
import { asked, drafting } from './asking';
import { draftFor, hit, macro, material, passage, request, brief as sampleBrief, ticket } from './sample';

/** What the customer's own words decide before a text is chosen; planted cases must not pass. */

describe('the return window, by what the customer tells', () => {
  const policies = [
    { id: 'w', kind: 'return-window', value: 30, unit: 'days', text: { en: 'Return within 30 days.' } },
  ] as never;
  const how = macro({ id: 'how', intent: 'return', body: 'You have 30 days from delivery to send it back.' });
  const late = macro({
    id: 'late',
    intent: 'return',
    body: 'That time has passed, so you can no longer return it.',
    when: [{ fact: 'ticket.states', is: 'includes', value: 'window-passed' }],
  });
  const onText = async (text: string) => {
    const told = ticket({}, text);
    const facts = extractFacts(text, { language: 'en' }).map((fact) => ({ ...fact, messageId: 'm1' }));
    const { text: said } = await draftFor(
      request({
        ticket: told,
        material: material({ macros: [how, late], policies }),
        brief: sampleBrief({
          intents: ['return'],
          questions: [asked('Can I return it?', ['return'])],
          facts,
        }),
        hits: [hit(how, 0.6), hit(late, 0.3)],
        answers: [[hit(how, 0.6)]],
      }),
    );
    return said;
  };
  it.each([
    'I got the trousers five weeks ago. Can I return it?',
    'The 30 days are over, I know. Can I return it?',
    'I missed the return window. Can I return it?',
    'I bought it three months ago. Can I return it?',
  ])('is over: %s', async (text) => expect(await onText(text)).toContain('has passed'));
  it.each([
    'I got the trousers two weeks ago. Can I return it?',
    'Somebody told me of 30 days. Can I return it?',
    'I have not received the refund for five weeks. Can I return it?',
    'I bought it 32 days ago. Can I return it?',
    'Is the return window over? Can I return it?',
    'I want to send it before the 30 days are up. Can I return it?',
  ])('is not over, or not known to be: %s', async (text) =>
    expect(await onText(text)).toContain('You have 30 days'),
  );
});

describe("the customer's own slip", () => {
  const wrong = macro({ id: 'wrong', intent: 'wrong-item', body: 'That was our mistake.' });
  const cancel = macro({
    id: 'cancel',
    intent: 'cancellation',
    body: 'I am asking the warehouse to stop it.',
  });
  it.each([
    'I picked the wrong size by mistake. Can you change it?',
    'I ordered the wrong one. Can you change it?',
  ])('is no mistake of the shop: %s', async (text) => {
    expect((await drafting(text, [wrong], { intents: ['wrong-item'] })).last?.type).toBe('abstained');
  });
  it('of the shop is one', async () => {
    const { text } = await drafting('You sent the wrong one. Can you change it?', [wrong], {
      intents: ['wrong-item'],
    });
    expect(text).toContain('our mistake');
  });
  it('asks for nothing: a colour ordered by mistake need not stand in the reply', async () => {
    const { text } = await drafting('Please cancel it, I ordered the wrong colour.', [cancel], {
      intents: ['cancellation'],
    });

    expect(text).toContain('stop it');
    const other = await drafting('Can you change the colour?', [cancel], { intents: ['cancellation'] });
    expect(other.text).not.toContain('stop it');
  });
});

describe('a passage', () => {
  const card = passage({
    id: 'gift/lost',
    heading: 'A lost gift card',
    text: 'A gift card goes out again to another address.',
    asks: ['lost my gift card', 'resend gift card'],
  });
  const cable = passage({
    id: 'charger/power',
    heading: 'Power',
    text: 'Use a cable marked 5 A; the one in the box is.',
    asks: ['how fast does it charge'],
  });
  const on = (text: string, of: ReturnType<typeof passage>, matched: string[]) =>
    draftFor(
      request({
        ticket: ticket({}, text),
        material: material({ passages: [of] }),
        brief: sampleBrief({ intents: [], questions: [asked(text)] }),
        answers: [[{ ...hit(of, 0.8), matched }]],
      }),
    );
  it('on a thing that nobody spoke of is no answer', async () => {
    const { last } = await on('Will you send another one?', card, ['send', 'another', 'one']);
    expect(last?.type).toBe('abstained');
    expect(
      (await on('I lost the gift card, can you send it again?', card, ['lost', 'gift', 'card'])).text,
    ).toContain('goes out again');
  });
  it('that has a rare word of the question may be one', async () => {
    expect((await on('Does it come with a cable?', cable, ['come', 'with', 'cable'])).text).toContain('5 A');
  });
});
