import { describe, expect, it } from 'vitest';
import { readBrief } from '../../lib/signals/read-brief';
import { draftFor, hit, macro, material, now, request, ticket } from './sample';

/** Times that customers tell, against the brand's own. Today is Friday, 20 November. Each rule with a case that must not be caught. */

const policy = (kind: string, value: string | number, unit: string, appliesTo?: string) => ({
  id: kind,
  kind,
  value,
  unit,
  text: { en: kind },
  ...(appliesTo === undefined ? {} : { appliesTo }),
});
const policies = [
  policy('refund-time', 5, 'business days'),
  policy('delivered-wait', 2, 'days'),
  policy('shipping-time', '3-5', 'business days'),
  policy('shipping-time', '1-2', 'business days', 'express'),
] as never;

function reply(text: string, texts: ReturnType<typeof macro>[], over: Record<string, unknown> = {}) {
  const told = ticket(over, text);
  const hits = texts.map((one) => hit(one, 0.6));
  const brief = readBrief(told, { now });
  return draftFor(
    request({
      ticket: told,
      material: material({ macros: texts, policies }),
      brief,
      hits,
      answers: brief.questions.map(() => hits),
    }),
  );
}

describe('the time of a refund', () => {
  const general = macro({
    id: 'general',
    intent: 'refund-status',
    body: 'The refund comes within 5 business days of your return reaching us.',
  });
  const overdue = macro({
    id: 'overdue',
    intent: 'refund-status',
    body: 'It should be there by now. I am asking our payments desk.',
    when: [{ fact: 'ticket.states', is: 'includes', value: 'refund-overdue' }],
  });

  it.each([
    'I sent the jacket back, you got it 11 days ago. Where is my refund?',
    'My return was delivered to your warehouse on 5 November. Where is my refund?',
    'I posted it back on 1 November. Still no refund?',
    'I have returned it. The 5 business days are long over. Where is my refund?',
  ])('is not told as if it were not over: %s', async (text) => {
    expect((await reply(text, [general])).text).toBe('');
    expect((await reply(text, [general, overdue])).text).toContain('should be there by now');
  });

  it.each([
    'I sent the jacket back, you got it 2 days ago. Where is my refund?',
    'My return was delivered to your warehouse on 17 November. When will I get my refund?',
    'I ordered it on 1 November and sent it back on 18 November. Where is my refund?',
  ])('is told while it runs: %s', async (text) => {
    expect((await reply(text, [general, overdue])).text).toContain('within 5 business days');
  });
});

describe('the wait for a parcel that is marked as delivered', () => {
  const wait = macro({
    id: 'wait',
    intent: 'lost-parcel',
    body: 'Sorry to hear it. {{#must}}If it has not turned up within 2 days, reply here.{{/must}}',
  });
  const claim = macro({
    id: 'claim',
    intent: 'lost-parcel',
    body: 'I am opening the claim today.',
    when: [{ fact: 'ticket.states', is: 'includes', value: 'wait-over' }],
  });

  it('is not asked for again once it is over', async () => {
    const text = 'Tracking says delivered on Monday, but there is nothing here.';
    expect((await reply(text, [wait])).text).toBe('');
    expect((await reply(text, [wait, claim])).text).toContain('opening the claim');
  });

  it('is asked for before', async () => {
    const text = 'Tracking says delivered yesterday, but there is nothing here.';
    expect((await reply(text, [wait, claim])).text).toContain('within 2 days');
  });
});

describe('express delivery that was paid for', () => {
  const sent = macro({
    id: 'sent',
    intent: 'order-status',
    body: 'Your order is with the carrier. Standard delivery takes 3 to 5 business days from dispatch.',
  });

  it('is not answered with the usual time', async () => {
    const { text } = await reply('I paid extra for express. Where is my order?', [sent]);
    expect(text).toContain('with the carrier');
    expect(text).not.toContain('3 to 5');
  });

  it('the usual time is told to others', async () => {
    expect((await reply('Where is my order?', [sent])).text).toContain('3 to 5 business days');
    expect(
      (await reply('Where is my order? If I paid for express, would it be faster?', [sent])).text,
    ).toContain('3 to 5');
  });
});

describe('what an agent has told before', () => {
  const late = macro({
    id: 'late',
    intent: 'order-status',
    body: 'Your parcel left us on its way with the carrier. You can follow the parcel on our tracking page.',
  });
  const thread = (first: string) => ({
    messages: [
      {
        id: 'm1',
        author: 'customer',
        public: true,
        at: '2026-11-17T10:00:00.000Z',
        text: 'Where is my order?',
      },
      { id: 'm2', author: 'agent', public: true, at: '2026-11-18T10:00:00.000Z', text: first },
      { id: 'm3', author: 'customer', public: true, at: now, text: 'That does not help. Where is my order?' },
    ],
  });

  it('is not told again', async () => {
    const said =
      'Hi Anna, your parcel left us and is on its way with the carrier. You can follow the parcel on our tracking page.';
    const { last, text } = await reply('', [late], thread(said));
    expect(text).toBe('');
    expect(last).toMatchObject({ detail: [{ key: 'detail.state.told-before' }] });
  });

  it('another answer is no repetition', async () => {
    const { text } = await reply('', [late], thread('Hi Anna, could you tell me the order number, please?'));
    expect(text).toContain('left us');
  });
});
