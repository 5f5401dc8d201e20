import { describe, expect, it } from 'vitest';
import { brief, draftFor, hit, macro, material, question, request, ticket } from './sample';

/** Which macro the reply is built on, and what the ticket has told already. */

describe('an order that the customer named when the thread began', () => {
  it('is the one meant later on, unless there were two', async () => {
    const ask = macro({
      id: 'ask',
      body: '{{#if order.id}}It is about {{order.id}}.{{else}}Which order?{{/if}}',
    });
    const of = (first: string) => {
      const messages = [first, 'Still nothing.'].map((text, at) => ({
        id: `m${at}`,
        author: 'customer',
        public: true,
        at: `2026-11-1${at}T10:00:00.000Z`,
        text,
      }));
      const answer = {
        id: 'a',
        author: 'agent',
        public: true,
        at: '2026-11-10T12:00:00.000Z',
        text: 'I look.',
      };
      const thread = ticket({ messages: [messages[0], answer, messages[1]] });
      return draftFor(request({ material: material({ macros: [ask] }), hits: [hit(ask)], ticket: thread }));
    };
    expect((await of('I sent OR-100234 back.')).text).toContain('It is about OR-100234.');
    expect((await of('I sent OR-100234 and OR-100235 back.')).text).toContain('Which order?');
  });
});

describe('the macro of a neighbouring matter', () => {
  const lost = macro({
    id: 'lost',
    intent: 'lost-parcel',
    body: 'We count it as lost.',
    when: [{ fact: 'order.ageDays', is: 'at-least', value: 12 }],
  });
  const input = (placedAt: string) =>
    request({
      material: material({ macros: [lost] }),
      brief: brief({ intents: ['delivery-delay'] }),
      hits: [hit(lost, 0.15)],
      ticket: ticket({ orders: [{ id: 'AL-1', placedAt }] }),
    });
  it('counts where it was written for just this situation', async () => {
    expect((await draftFor(input('2026-11-01T10:00:00Z'))).text).toContain('count it as lost');
    expect((await draftFor(input('2026-11-18T10:00:00Z'))).last).toMatchObject({ type: 'abstained' });
  });
});

describe('an address in a ticket about addresses', () => {
  it('is the matter, whatever else is asked', async () => {
    const address = macro({ id: 'address', intent: 'address-change', body: 'I pass the address on.' });
    const cancel = macro({ id: 'cancel', intent: 'cancellation', body: 'It can be cancelled.' });
    const of = (text: string) =>
      draftFor(
        request({
          material: material({ macros: [cancel, address] }),
          brief: brief({
            intents: ['address-change', 'cancellation'],
            questions: [{ ...question('can u take one off'), intents: ['cancellation'] }],
          }),
          ticket: ticket({}, text),
          answers: [[hit(cancel, 0.5)]],
        }),
      );
    expect((await of('my old address! should be 12 Mill Lane, Leeds LS11 6PN')).text).toContain(
      'I pass the address on.',
    );
    expect((await of('it went to my old address')).text).not.toContain('I pass the address on.');
  });
});

describe('what the customer sent along', () => {
  const photo = macro({
    id: 'photo',
    body: '{{#if ticket.photo}}Thank you for the photo.{{else}}Please send a photo.{{/if}}',
  });
  const input = (text: string) =>
    request({ material: material({ macros: [photo] }), hits: [hit(photo)], ticket: ticket({}, text) });

  it.each([
    'It came with a hole. Photos of jumper attached.',
    'Ein Foto habe ich beigefügt.',
    'Vous trouverez ci-joint une photo.',
    'Foto in de bijlage: bijgevoegd een foto.',
  ])('is not asked for again: %s', async (text) => {
    expect((await draftFor(input(text))).text).toContain('Thank you for the photo.');
  });
  it('is asked for where nobody speaks of one', async () => {
    const told = 'The photos on your site look different. The label is attached to the sleeve.';
    expect((await draftFor(input(told))).text).toContain('Please send a photo.');
  });
});

describe('a code that the customer writes', () => {
  it('brings the macro that gives that code before one with more of the words', async () => {
    const ended = macro({
      id: 'ended',
      intent: 'discount-code',
      body: 'AUTUMN15 does not work on outlet items.',
    });
    const other = macro({ id: 'other', intent: 'discount-code', body: 'The price of an order can go down.' });
    const text = 'code not working, AUTUMN15';
    const facts = [
      { kind: 'code', value: 'AUTUMN15', text: 'AUTUMN15', start: 18, end: 26, messageId: 'm1' },
    ];
    const of = (found: typeof facts) =>
      draftFor(
        request({
          ticket: ticket({}, text),
          material: material({ macros: [other, ended] }),
          brief: brief({ intents: ['discount-code'], facts: found }),
          hits: [hit(other, 0.3), hit(ended, 0.25)],
        }),
      );
    expect((await of(facts)).text).toContain('AUTUMN15');
    expect((await of([])).text).not.toContain('AUTUMN15');
  });
});
