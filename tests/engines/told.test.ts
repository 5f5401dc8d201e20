import { describe, expect, it } from 'vitest';
import { asked, drafting } from './asking';
import { draftFor, hit, macro, material, passage, request, brief as sampleBrief, ticket } from './sample';

/** What the customer told and which words of an article fit: planted cases that must not pass. */

describe('what the customer says of the parcel', () => {
  const delivered = macro({
    id: 'delivered',
    intent: 'lost-parcel',
    body: 'I open a claim with the carrier.',
    when: [{ fact: 'order.fulfilment', is: 'equals', value: 'delivered' }],
  });
  const sent = macro({
    id: 'sent',
    intent: 'order-status',
    body: 'Your order has shipped.',
    when: [{ fact: 'order.fulfilment', is: 'equals', value: 'fulfilled' }],
  });

  it('is evidence that it is marked as delivered, where the shop shows nothing', async () => {
    const lost = (states: string[]) =>
      drafting('Where is it?', [delivered], { intents: ['lost-parcel'], states });
    expect((await lost(['marked-delivered'])).text).toContain('claim');
    expect((await lost([])).last?.type).toBe('abstained');
  });

  it('is needed for a text on a delivered parcel, also where the brand set no condition', async () => {
    const bare = macro({
      id: 'bare',
      title: 'Delivered but not received',
      intent: 'lost-parcel',
      body: 'Please ask your neighbours.',
    });
    const lost = (states: string[], told = {}) =>
      drafting('Where is it?', [bare], { intents: ['lost-parcel'], states }, told);
    expect((await lost([])).last?.type).toBe('abstained');
    expect((await lost(['marked-delivered'])).text).toContain('neighbours');
    expect((await lost([], { orders: [{ id: 'AL-1', fulfilment: 'delivered' }] })).text).toContain(
      'neighbours',
    );
  });

  it('speaks against "has shipped" where only a label was made', async () => {
    const orders = { orders: [{ id: 'AL-1', fulfilment: 'fulfilled' }] };
    const status = (states: string[]) =>
      drafting('Where is it?', [sent], { intents: ['order-status'], states }, orders);
    expect((await status(['label-only'])).last?.type).toBe('abstained');
    expect((await status([])).text).toContain('has shipped');
  });
});

describe('what was told already', () => {
  const look = macro({
    id: 'look',
    intent: 'lost-parcel',
    body: 'I ask the carrier.{{#if ticket.looked}}{{else}} Please ask next door.{{/if}}{{#if ticket.tracked}}{{else}} Follow it online.{{/if}}',
  });
  const on = async (text: string) => (await drafting(text, [look], { intents: ['lost-parcel'] })).text;

  it('is not asked for or pointed at again', async () => {
    expect(await on('Where is it? I asked the neighbours, and tracking says delivered.')).not.toMatch(
      /next door|online/,
    );
    expect(await on('Where is it?')).toMatch(/next door[\s\S]*online/);
  });
});

describe("facts that only an article in the brand's language has", () => {
  const cast = passage({
    id: 'cast',
    title: 'Sun cream',
    heading: 'White cast',
    text: 'It leaves no white cast.',
  });
  const input = (language: string, text: string) =>
    draftFor(
      request({
        ticket: ticket({}, text),
        material: material({
          passages: [cast],
          brand: { ...material().brand, language: 'en', languages: ['en', 'es'] },
        }),
        brief: sampleBrief({ language, intents: [], questions: [asked(text)] }),
        answers: [[]],
      }),
    );

  it('are named to the agent, with the language', async () => {
    expect((await input('es', '¿Deja rastro blanco?')).last).toMatchObject({
      type: 'abstained',
      detail: [{ key: 'detail.elsewhere', values: { title: 'Sun cream: White cast', language: 'en' } }],
    });
    expect((await input('es', '¿Es vegano?')).last).toMatchObject({ detail: [] });
    expect((await input('en', 'Does it leave a white cast?')).last).toMatchObject({ detail: [] });
  });
});

describe('a passage', () => {
  it('is not cut before what "them" stands for', async () => {
    const comb = passage({
      id: 'comb',
      heading: 'Bobbles',
      text: 'Soft wool makes little balls at first. A comb takes them off your jumper after a wash.',
    });
    const { text } = await draftFor(
      request({
        ticket: ticket({}, 'How do I wash the jumper?'),
        material: material({ passages: [comb] }),
        brief: sampleBrief({ intents: [], questions: [asked('How do I wash the jumper?')] }),
        answers: [[{ ...hit(comb, 0.8), matched: ['wash', 'jumper', 'how'] }]],
      }),
    );
    expect(text).toContain('little balls');
  });

  it('on another product gives way to the one that the customer calls by its last word', async () => {
    const brand = { ...material().brand, products: ['Fell Overshirt', 'Harbour Jumper'] };
    const shirt = passage({
      id: 'shirt',
      heading: 'Fell Overshirt',
      text: 'The Fell Overshirt may be washed at 30 degrees.',
    });
    const on = (text: string) =>
      draftFor(
        request({
          ticket: ticket({}, text),
          material: material({ passages: [shirt], brand }),
          brief: sampleBrief({ intents: [], questions: [asked(text)] }),
          answers: [[{ ...hit(shirt, 0.8), matched: ['wash', 'degrees', 'how'] }]],
        }),
      );
    expect((await on('How do I wash my jumper?')).last?.type).toBe('abstained');
    expect((await on('How do I wash my overshirt?')).text).toContain('30 degrees');
  });
});

describe('the age that the customer tells', () => {
  const covered = macro({
    id: 'covered',
    intent: 'warranty',
    body: 'It is covered: zips are under warranty for 12 months.',
  });
  const paid = macro({
    id: 'paid',
    intent: 'warranty',
    body: 'After 12 months our workshop gives you a price.',
    when: [{ fact: 'order.ageDays', is: 'at-least', value: 366 }],
  });
  const policies = [
    { id: 'w', kind: 'warranty', value: 12, unit: 'months', text: { en: 'Zips are covered for 12 months.' } },
  ] as never;
  const zip = (months: number) => {
    const text = `The zip split after ${months} months. Can you mend it?`;
    const start = text.indexOf(String(months));
    const end = start + `${months} months`.length;
    const fact = {
      kind: 'duration',
      value: `${months} month`,
      text: `${months} months`,
      start,
      end,
      messageId: 'm1',
    };
    return draftFor(
      request({
        ticket: ticket({}, text),
        material: material({ macros: [covered, paid], policies }),
        brief: sampleBrief({
          intents: ['warranty'],
          questions: [asked('Can you mend it?', ['warranty'])],
          facts: [fact],
        }),
        hits: [hit(covered, 0.6), hit(paid, 0.3)],
        answers: [[hit(covered, 0.6)]],
      }),
    );
  };

  it('decides whether the warranty is over', async () => {
    expect((await zip(14)).text).toContain('gives you a price');
    expect((await zip(6)).text).toContain('It is covered');
  });
});

describe('what puts it right', () => {
  it('is known without words in common, beside a text on the same matter that grants nothing', async () => {
    const claim = macro({
      id: 'claim',
      intent: 'warranty',
      grants: ['replacement'],
      body: 'We repair or replace it.',
    });
    const other = macro({ id: 'time', intent: 'warranty', body: 'A repair takes ten days.' });
    const on = (macros: ReturnType<typeof macro>[]) =>
      draftFor(
        request({
          ticket: ticket({}, 'left one is silent, help'),
          material: material({ macros }),
          brief: sampleBrief({
            intents: ['warranty'],
            states: ['faulty'],
            questions: [asked('left one is silent, help', ['warranty'])],
          }),
          answers: [[]],
        }),
      );
    expect((await on([claim, other])).text).toContain('repair or replace');
    const rival = macro({ id: 'rival', intent: 'warranty', grants: ['refund'], body: 'We refund it.' });
    expect((await on([claim, rival])).last?.type).toBe('abstained');
  });

  it('answers the wish for a new one, but not when it comes', async () => {
    const broken = macro({
      id: 'broken',
      intent: 'damaged-item',
      grants: ['replacement', 'refund'],
      body: 'Choose a replacement or a refund.',
    });
    const open = async (text: string) => {
      const { last } = await drafting('It came broken.', [broken], {
        intents: ['damaged-item'],
        questions: [asked('It came broken.', ['damaged-item']), asked(text)],
      });
      return last?.type === 'draft' ? last.draft.missing.map(({ key }) => key) : null;
    };
    expect(await open('I would like a replacement in the same size.')).toEqual([]);
    expect(await open('Can you send one by Friday?')).toEqual(['missing.answer']);
  });
});

describe('a text on all of the products', () => {
  it('answers for one that it does not name', async () => {
    const brand = { ...material().brand, products: ['Calm Cream', 'Glow Serum'] };
    const on = (text: string) => {
      const vegan = passage({ id: 'vegan', heading: 'Vegan', text, asks: ['is it vegan'] });
      return draftFor(
        request({
          ticket: ticket({}, 'Is the Glow Serum vegan?'),
          material: material({ passages: [vegan], brand }),
          brief: sampleBrief({ intents: [], questions: [asked('Is the Glow Serum vegan?')] }),
          answers: [[{ ...hit(vegan, 0.6), matched: ['vegan'] }]],
        }),
      );
    };
    expect((await on('All our products are vegan. The oat in Calm Cream is a plant.')).text).toContain(
      'All our products',
    );
    expect((await on('The oat in Calm Cream makes it vegan.')).last?.type).toBe('abstained');
  });
});

describe('a passage beside the main text', () => {
  it('that tells the same in other words is left out', async () => {
    const main = macro({
      id: 'main',
      intent: 'return',
      body: 'A failed payment is not taken; your bank releases the reservation by itself.',
    });
    const beside = async (text: string) => {
      const again = passage({ id: 'again', heading: 'Failed', text });
      const { text: reply } = await draftFor(
        request({
          material: material({ macros: [main], passages: [again] }),
          brief: sampleBrief({
            intents: ['return'],
            questions: [asked('How do I return it?', ['return']), asked('Have I bought one jacket or two?')],
          }),
          hits: [hit(main)],
          answers: [[hit(main)], [{ ...hit(again), matched: ['bought', 'jacket', 'two'] }]],
        }),
      );
      return reply;
    };
    expect(
      await beside('A payment that failed is not taken, and the bank releases its reservation.'),
    ).not.toContain('that failed');
    expect(await beside('Jackets are counted once the warehouse has packed them.')).toContain(
      'Jackets are counted',
    );
  });
});
