import { describe, expect, it } from 'vitest';
import { brief, draftFor, hit, macro, material, passage, question, request, ticket } from './sample';

/** A macro is used only where the ticket's state supports it. */

const order = { id: 'AL-1', placedAt: '2026-11-10T10:00:00Z', fulfilment: 'delivered' };
const draftOf = (body: ReturnType<typeof macro>, states: string[], over: Record<string, unknown> = {}) =>
  draftFor(
    request({
      material: material({ macros: [body] }),
      brief: brief({ intents: [body.intent], states }),
      hits: [hit(body)],
      ticket: ticket({ orders: [order], ...over }),
    }),
  );

describe('a macro against which the state speaks', () => {
  it.each([
    ['damaged-item', 'used'],
    ['damaged-item', 'not-arrived'],
    ['wrong-item', 'not-arrived'],
    ['missing-item', 'returned'],
    ['return', 'returned'],
    ['return', 'faulty'],
    ['exchange', 'faulty'],
    ['payment-failure', 'charged-twice'],
    ['subscription-cancel', 'cancelled'],
  ])('%s is not used when %s, and the reason is told', async (intent, state) => {
    const body = macro({ id: 'one', intent, body: 'This is how it goes.' });
    expect((await draftOf(body, [])).text).toContain('This is how it goes.');
    expect((await draftOf(body, [state])).last).toMatchObject({
      type: 'abstained',
      reason: 'condition-not-met',
      detail: [{ key: `detail.state.${state}` }],
    });
  });

  it('is used where it was approved for that state', async () => {
    const body = macro({
      id: 'charged',
      intent: 'subscription-cancel',
      body: 'We check the charge.',
      when: [{ fact: 'ticket.states', is: 'includes', value: 'cancelled' }],
    });
    expect((await draftOf(body, ['cancelled'])).text).toContain('We check the charge.');
    expect((await draftOf(body, [])).last).toMatchObject({ type: 'abstained' });
  });

  it('says nothing of damage on arrival where the order is months old', async () => {
    const body = macro({ id: 'damaged', intent: 'damaged-item', body: 'It should not have come like that.' });
    const old = { orders: [{ ...order, placedAt: '2026-05-01T10:00:00Z' }] };
    expect((await draftOf(body, [], old)).last).toMatchObject({ type: 'abstained' });
  });
});

describe('the return window', () => {
  const window = {
    id: 'window',
    kind: 'return-window',
    value: 30,
    unit: 'days',
    text: { en: 'Return within 30 days.' },
  };
  const how = macro({ id: 'how', body: 'You have 30 days from delivery to send it back.\n\nStart online.' });
  const late = macro({
    id: 'late',
    body: 'The 30 days have passed.',
    when: [{ fact: 'ticket.states', is: 'includes', value: 'window-passed' }],
  });
  const of = (text: string, day: string, placedAt = '2026-10-01T10:00:00Z') => {
    const start = text.indexOf(day);
    const fact = { kind: 'date', value: day, text: day, start, end: start + day.length, messageId: 'm1' };
    return draftFor(
      request({
        material: material({ macros: [how, late], policies: [window] }),
        brief: brief({ facts: [fact] }),
        hits: [hit(how), hit(late)],
        ticket: ticket({ orders: [{ ...order, placedAt }] }, text),
      }),
    );
  };

  it('has its last day worked out where the customer tells the day of delivery', async () => {
    const { text, last } = await of('It arrived on 2026-11-17. Can I return it?', '2026-11-17');
    expect(text).toContain('send it back. For this order that is until 17 December.');
    if (last?.type !== 'draft') throw new Error('a draft was expected');
    expect(last.draft.segments.flatMap(({ sources }) => sources)).toContainEqual(
      expect.objectContaining({ kind: 'policy', id: 'window' }),
    );
  });
  it('is not worked out from a day that is no day of delivery', async () => {
    expect(
      (await of('My birthday is on 2026-11-17.', '2026-11-17', '2026-11-10T10:00:00Z')).text,
    ).not.toContain('For this order');
    expect(
      (await of('It has not arrived by 2026-11-17.', '2026-11-17', '2026-11-10T10:00:00Z')).text,
    ).not.toContain('For this order');
  });
  it('is not offered once it is over', async () => {
    const { text } = await of('It arrived on 2026-10-05. Can I return it?', '2026-10-05');
    expect(text).toContain('The 30 days have passed.');
    expect(text).not.toContain('Start online.');
  });
});

describe('beside the main answer', () => {
  const no = macro({ id: 'outlet', body: "I'm sorry: outlet items can't be returned." });
  const beside = (answer: Parameters<typeof hit>[0], asked: string) =>
    draftFor(
      request({
        material: material(
          'body' in answer ? { macros: [no, answer] } : { macros: [no], passages: [answer] },
        ),
        brief: brief({
          questions: [{ ...question('Can I return it?'), intents: ['return'] }, question(asked)],
        }),
        hits: [hit(no)],
        answers: [[hit(no)], [{ ...hit(answer, 0.8), matched: ['register', 'online', 'label'] }]],
      }),
    );

  it('nothing on the same matter follows a "no"', async () => {
    const steps = passage({
      id: 'steps',
      text: 'Register it online and print the label.',
      asks: ['how do I return it'],
    });
    const { text, last } = await beside(steps, 'Where do I register for a label?');
    expect(text).not.toContain('print the label');
    expect(last).toMatchObject({ draft: { missing: [{ key: 'missing.answer' }] } });
  });
  it('no second macro of the same family follows', async () => {
    const when = macro({ id: 'when', intent: 'refund-status', body: 'It takes 5 days.' });
    expect((await beside(when, 'And the money?')).text).not.toContain('5 days');
  });
  it('a passage on another matter may', async () => {
    const wash = passage({ id: 'wash', text: 'Wash it online at 30 degrees.' });
    expect((await beside(wash, 'How do I wash it?')).text).toContain('Wash it');
  });
});

describe('the first sentence', () => {
  const voice = {
    ...material().voice,
    openers: { sorry: { en: 'Sorry about that.' }, thanks: { en: 'How kind of you.' } },
  };
  const how = macro({ id: 'how', body: 'You can return it.' });
  const of = (score: number, body = how, said = 'love it', wrote = 'How do I return my jacket?') =>
    draftFor(
      request({
        ticket: ticket({}, wrote),
        material: material({ macros: [body], voice }),
        brief: brief({
          moods: [
            {
              messageId: 'm1',
              label: 'neutral',
              score,
              evidence: [{ messageId: 'm1', start: 0, end: said.length, text: said }],
            },
          ],
        }),
        hits: [hit(body)],
      }),
    );
  it('says sorry to who is upset and thanks for praise, and nothing else', async () => {
    expect((await of(-0.95)).text).toContain('Sorry about that.');
    expect((await of(0.9)).text).toContain('How kind of you.');
    expect((await of(0)).text).not.toMatch(/Sorry|kind of you/);
  });
  it('takes thanks and courtesy for no praise', async () => {
    expect((await of(0.9, how, 'Thanks so much')).text).not.toContain('How kind of you.');
    expect((await of(0.9, how, 'free')).text).not.toContain('How kind of you.');
  });
  it('is not sorry for the mistake of the customer, and is for one of the shop', async () => {
    const wrote = async (text: string) => (await of(-0.95, how, 'mistake', text)).text;
    expect(await wrote('I placed it by mistake, how awful.')).not.toContain('Sorry about that.');
    expect(await wrote('I chose the wrong size, how awful.')).not.toContain('Sorry about that.');
    expect(await wrote('You sent it by mistake, how awful.')).toContain('Sorry about that.');
    expect(await wrote('I got the wrong size, how awful.')).toContain('Sorry about that.');
  });
  it('is not said twice', async () => {
    expect((await of(-0.95, macro({ id: 'b', body: "I'm sorry. You can return it." }))).text).not.toContain(
      'Sorry about that.',
    );
  });
  it('goes on in small letters behind a German comma, but for nouns and names', async () => {
    const german = async (body: string) => {
      const one = macro({ id: 'de', language: 'de', body });
      const base = material({ macros: [one] });
      const input = request({
        material: {
          ...base,
          brand: { ...base.brand, languages: ['de'] },
          voice: { ...base.voice, greetings: { de: [{ text: 'Hallo Anna,' }] } },
        },
        brief: brief({ language: 'de' }),
        hits: [hit(one)],
      });
      return (await draftFor(input)).text;
    };
    expect(await german('Es tut mir leid.')).toContain('Hallo Anna,\n\nes tut mir leid.');
    expect(await german('Outlet-Teile bleiben.')).toContain('\n\nOutlet-Teile');
    expect(await german('Sie haben Zeit.')).toContain('\n\nSie haben');
  });
});

describe('steps that were taken', () => {
  it('are not told again', async () => {
    const reset = macro({
      id: 'reset',
      intent: 'product-question',
      body: 'Put both buds in the case and hold the button until the light turns white.',
    });
    const of = (text: string) =>
      draftFor(
        request({
          material: material({ macros: [reset] }),
          brief: brief({ intents: ['product-question'] }),
          hits: [{ ...hit(reset), matched: ['buds', 'silent', 'case'] }],
          ticket: ticket({}, text),
        }),
      );
    expect((await of('One of the buds is silent')).text).toContain('hold the button');
    expect((await of('Already did the thing with the case and the button, light goes white')).text).toBe('');
  });
});

describe('a short line', () => {
  it('answers a short line of a chat, nearly all of whose words a macro has, but no other with two', async () => {
    const swap = macro({ id: 'swap', intent: 'exchange', body: 'We swap sizes once for free.' });
    const asking = (coverage: number, intents: string[]) =>
      draftFor(
        request({
          material: material({ macros: [swap] }),
          brief: brief({ questions: [question('swap size?')], intents }),
          hits: [{ ...hit(swap), coverage, matched: ['swap', 'size'] }],
          answers: [[{ ...hit(swap), coverage, matched: ['swap', 'size'] }]],
        }),
      );
    expect((await asking(0.9, [])).text).toContain('once for free');
    expect((await asking(0.6, [])).last?.type).toBe('abstained');
    expect((await asking(0.9, ['warranty'])).last?.type).toBe('abstained');
  });
});

describe('a macro on a matter that nobody guessed', () => {
  it('gives way to one on a matter that was, however many words it shares', async () => {
    const sizing = macro({ id: 'sizing', intent: 'sizing', body: 'Take your usual size.' });
    const repair = macro({ id: 'repair', intent: 'warranty', body: 'We mend it.' });
    const wide = { ...hit(sizing, 0.7), matched: ['long', 'jacket', 'sleeve', 'usual'] };
    const input = (intents: string[]) =>
      request({
        material: material({ macros: [sizing, repair] }),
        brief: brief({ intents, questions: [question('How long would I be without it?')] }),
        hits: [wide, hit(repair, 0.3)],
        answers: [[wide]],
      });
    expect((await draftFor(input(['warranty']))).text).toContain('We mend it.');
    const alone = { ...input(['warranty']), material: material({ macros: [sizing] }) };
    const broken = { ...alone, brief: { ...alone.brief, states: ['faulty'] } };
    expect((await draftFor(broken)).last).toMatchObject({ type: 'abstained' });
  });
});
