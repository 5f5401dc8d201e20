import { describe, expect, it } from 'vitest';
import { brief, draftFor, hit, macro, material, passage, question, request, ticket } from './sample';

const howTo = macro({
  id: 'return-how',
  body: 'You can return it within 30 days.\n\n{{#must}}It must be unworn, with its tags on.{{/must}}\n\nJust reply if anything is unclear.',
});
const washing = passage({ id: 'care/wash', text: 'Wash it at 30 degrees and hang it up to dry.' });

describe('the on-device engine', () => {
  it('writes greeting, macro and sign-off, each with its source', async () => {
    const input = request({ material: material({ macros: [howTo] }), hits: [hit(howTo)] });
    const { last, text } = await draftFor(input);
    expect(text).toContain('Anna');
    expect(text).toContain('You can return it within 30 days.');
    expect(text).toContain('Team alpha');
    expect(text).not.toMatch(/\n{3}|\{\{| \n/);
    if (last?.type !== 'draft') throw new Error('a draft was expected');
    expect(last.draft.segments.every((segment) => segment.sources.length > 0)).toBe(true);
    const must = last.draft.segments.filter((segment) => segment.must);
    expect(must.map((segment) => segment.text.trim())).toEqual(['It must be unworn, with its tags on.']);
    expect(last.draft.macroId).toBe('return-how');
  });

  it('answers a second question from a passage, before the closing offer', async () => {
    const input = request({
      material: material({ macros: [howTo], passages: [washing] }),
      brief: brief({ questions: [question('How do I return it?'), question('How do I wash it?')] }),
      hits: [hit(howTo)],
      answers: [[hit(howTo)], [hit(washing)]],
    });
    const { text } = await draftFor(input);
    const order = ['30 days', '\n\nWash it', 'Just reply if', 'Team alpha'];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
  });

  it('answers in the order in which was asked, unless the main text points at what the customer wrote', async () => {
    const places = async (body: string) => {
      const main = macro({ id: 'main', body });
      const { text } = await draftFor(
        request({
          material: material({ macros: [main], passages: [washing] }),
          brief: brief({ questions: [question('How do I wash it?'), question('How do I return it?')] }),
          hits: [hit(main)],
          answers: [[hit(washing)], [hit(main)]],
        }),
      );
      return text.indexOf('Wash it') - text.indexOf(body);
    };
    expect(await places('You can return it within 30 days.')).toBeLessThan(0);
    expect(await places('That should not happen. You can return it.')).toBeGreaterThan(0);
  });

  it('says which question nothing approved answers', async () => {
    const input = request({
      material: material({ macros: [howTo] }),
      brief: brief({ questions: [question('How do I return it?'), question('Do you sell gift cards?')] }),
      hits: [hit(howTo)],
      answers: [[hit(howTo)], [hit(washing, 0.1)]],
    });
    const { last } = await draftFor(input);
    expect(last).toMatchObject({
      draft: { missing: [{ key: 'missing.answer', values: { question: 'Do you sell gift cards?' } }] },
    });
  });

  it('never quotes an internal passage', async () => {
    const secret = passage({
      id: 'internal/x',
      text: 'Offer ten pounds when they insist.',
      audience: 'internal',
    });
    const input = request({
      material: material({ passages: [secret] }),
      brief: brief({ questions: [question('Can I get money back?')] }),
      hits: [hit(secret)],
      answers: [[hit(secret)]],
    });
    expect((await draftFor(input)).last).toMatchObject({ type: 'abstained', reason: 'no-evidence' });
  });

  it('does not answer the second question alone when the first one has a macro that does not fit', async () => {
    const cancelOpen = macro({
      id: 'cancel-open',
      intent: 'cancellation',
      body: 'I cancel it now.',
      when: [{ fact: 'order.fulfilment', is: 'equals', value: 'unfulfilled' }],
    });
    const refund = macro({ id: 'refund', intent: 'refund-status', body: 'It takes 5 days.' });
    const input = request({
      material: material({ macros: [cancelOpen, refund] }),
      brief: brief({
        intents: ['refund-status', 'cancellation'],
        questions: [question('Can it be cancelled?'), question('How long does the refund take?')],
      }),
      hits: [hit(refund), hit(cancelOpen)],
      answers: [[hit(cancelOpen)], [hit(refund)]],
    });
    expect((await draftFor(input)).last).toMatchObject({ type: 'abstained', reason: 'condition-not-met' });
    const orders = [{ id: 'AL-1', fulfilment: 'unfulfilled' }];
    const { text } = await draftFor({ ...input, ticket: ticket({ orders }) });
    expect(text).toContain('I cancel it now.');
  });

  it('keeps a macro for the situation that it was approved for', async () => {
    const onlyDelivered = macro({
      id: 'delivered',
      body: 'It was delivered.',
      condition: 'Only when the parcel was delivered',
      when: [{ fact: 'order.fulfilment', is: 'equals', value: 'delivered' }],
    });
    const base = { material: material({ macros: [onlyDelivered] }), hits: [hit(onlyDelivered)] };
    expect((await draftFor(request(base))).last).toMatchObject({
      type: 'abstained',
      reason: 'condition-not-met',
      detail: [{ values: { condition: 'Only when the parcel was delivered' } }],
    });
    const orders = [{ id: 'AL-1', fulfilment: 'delivered' }];
    expect((await draftFor(request({ ...base, ticket: ticket({ orders }) }))).text).toContain(
      'It was delivered.',
    );
  });

  it('never names a macro for a flag that did not fire as the one that does not fit', async () => {
    const hold = macro({
      id: 'hold',
      body: 'I passed this on.',
      when: [{ fact: 'brief.flags', is: 'includes', value: 'self_harm' }],
    });
    const input = request({ material: material({ macros: [hold] }), hits: [hit(hold)] });
    expect((await draftFor(input)).last).toMatchObject({ type: 'abstained', reason: 'no-evidence' });
  });

  it('leaves a stopping flag to its owner, unless a macro was approved for that flag', async () => {
    const escalations = [
      {
        trigger: 'safety_health',
        enabled: true,
        level: 'stop' as const,
        owner: 'Safety desk',
        may: '',
        mayNot: '',
        phrases: {},
      },
    ];
    const flagged = brief({ triggers: [{ trigger: 'safety_health', rule: 'reaction', spans: [] }] });
    const plain = request({
      material: material({ macros: [howTo], escalations }),
      brief: flagged,
      hits: [hit(howTo)],
    });
    expect((await draftFor(plain)).last).toMatchObject({
      type: 'abstained',
      reason: 'needs-human',
      detail: [{ values: { owner: 'Safety desk' } }],
    });
    const safe = macro({
      id: 'reaction',
      body: 'Please stop using it.',
      when: [{ fact: 'brief.flags', is: 'includes', value: 'safety_health' }],
    });
    const served = request({
      material: material({ macros: [howTo, safe], escalations }),
      brief: flagged,
      hits: [hit(howTo), hit(safe)],
    });
    expect((await draftFor(served)).text).toContain('Please stop using it.');
  });

  it('asks which order is meant instead of guessing', async () => {
    const withId = macro({ id: 'status', body: 'Your order {{order.id}} is {{order.status}}.' });
    const orders = [
      { id: 'AL-1', fulfilment: 'fulfilled' },
      { id: 'AL-2', fulfilment: 'delivered' },
    ];
    const { last } = await draftFor(
      request({ material: material({ macros: [withId] }), hits: [hit(withId)], ticket: ticket({ orders }) }),
    );
    expect(last).toMatchObject({
      draft: { missing: expect.arrayContaining([{ key: 'missing.which-order' }]) },
    });
  });

  it('writes nothing to an empty message, a photo or an answered ticket', async () => {
    const input = (over: Record<string, unknown>, text?: string) =>
      request({ material: material({ macros: [howTo] }), hits: [hit(howTo)], ticket: ticket(over, text) });
    expect((await draftFor(input({}, ' '))).last).toMatchObject({ reason: 'no-question' });
    const photo = {
      id: 'm1',
      author: 'customer',
      public: true,
      at: 'x',
      text: '',
      attachments: [{ name: 'a.jpg' }],
    };
    expect((await draftFor(input({ messages: [photo] }))).last).toMatchObject({ reason: 'only-attachment' });
    const answered = [
      { id: 'm1', author: 'customer', public: true, at: 'x', text: 'How do I return it?' },
      { id: 'm2', author: 'agent', public: true, at: 'x', text: 'Like this.' },
    ];
    expect((await draftFor(input({ messages: answered }))).last).toMatchObject({ reason: 'answered' });
  });

  it('does not answer in a language that the brand does not write', async () => {
    const input = request({
      material: material({ macros: [howTo] }),
      brief: brief({ language: 'it' }),
      hits: [hit(howTo)],
    });
    expect((await draftFor(input)).last).toMatchObject({ type: 'abstained', reason: 'language' });
  });

  it('does not answer about one product with a text about another', async () => {
    const caps = macro({ id: 'cap-fit', body: 'The Drizzle Cap is one size.', intent: 'return' });
    const base = material({ macros: [caps] });
    const brand = { ...base.brand, products: ['Drizzle Cap', 'Tarn Jacket'] };
    const asked = (text: string) =>
      request({ material: { ...base, brand }, hits: [hit(caps)], ticket: ticket({}, text) });
    expect((await draftFor(asked('Can I return the Tarn Jacket?'))).last).toMatchObject({
      type: 'abstained',
    });
    expect((await draftFor(asked('Can I return the Drizzle Cap?'))).text).toContain('one size');
  });

  it('says nothing beside a flag that stops but what was approved for it', async () => {
    const safe = macro({
      id: 'reaction',
      body: 'Please stop using it.',
      when: [{ fact: 'brief.flags', is: 'includes', value: 'safety_health' }],
    });
    const escalations = [
      {
        trigger: 'safety_health',
        enabled: true,
        level: 'stop' as const,
        owner: 'Safety desk',
        may: '',
        mayNot: '',
        phrases: {},
      },
    ];
    const { text } = await draftFor(
      request({
        material: material({ macros: [safe], passages: [washing], escalations }),
        brief: brief({
          triggers: [{ trigger: 'safety_health', rule: 'reaction', spans: [] }],
          questions: [question('Can I wash it?')],
        }),
        // The flag brings its macro, found or not.
        hits: [],
        answers: [[hit(washing)]],
      }),
    );
    expect(text).toContain('Please stop using it.');
    expect(text).not.toContain('Wash it');
  });

  it('answers a customer who waits for what was promised with the macro for that alone', async () => {
    const again = macro({
      id: 'late-promise',
      body: 'I am sorry that nobody came back to you.',
      when: [
        { fact: 'brief.flags', is: 'includes', value: 'repeat_contact' },
        { fact: 'brief.promises', is: 'at-least', value: 1 },
      ],
    });
    const promise = {
      span: { messageId: 'm1', start: 0, end: 4, text: 'x' },
      text: 'You hear from us by Friday.',
    };
    const asking = (promises: (typeof promise)[]) =>
      draftFor(
        request({
          material: material({ macros: [howTo, again], passages: [washing] }),
          brief: brief({
            triggers: [{ trigger: 'repeat_contact', rule: 'again', spans: [] }],
            questions: [question('How do I return it?'), question('How do I wash it?')],
            promises,
          }),
          hits: [hit(howTo)],
          answers: [[hit(howTo)], [hit(washing)]],
        }),
      );
    const { text, last } = await asking([promise]);
    expect(text).toContain('nobody came back to you');
    expect(text).not.toContain('30 days');
    expect(text).not.toContain('Wash it');
    expect(last).toMatchObject({
      draft: { missing: [{ key: 'missing.answer' }, { key: 'missing.source' }] },
    });
    expect((await asking([])).text).toContain('30 days');
  });
});
