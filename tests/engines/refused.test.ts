import { describe, expect, it } from 'vitest';
import { readBrief } from '../../lib/signals/read-brief';
import { drafting } from './asking';
import { macro, now, ticket } from './sample';

/** What the customer names only to refuse it, and the remedy that they have chosen. Each rule with a case that must not be caught. */

const told = (text: string) => readBrief(ticket({}, text), { now });

describe('a wish that is denied', () => {
  it.each([
    ["I don't want to cancel my order, just tell me when it ships.", 'cancellation'],
    ['Ich will die Bestellung nicht stornieren, nur wissen, wann sie kommt.', 'cancellation'],
    ['No quiero cancelar mi suscripción, solo recibirla menos seguido.', 'subscription-cancel'],
    ["Je ne veux pas d'échange, je voudrais être remboursée.", 'exchange'],
    ['Ik wil mijn bestelling niet annuleren, wanneer komt hij?', 'cancellation'],
    ["Non voglio annullare l'ordine, vorrei sapere quando arriva.", 'cancellation'],
    ['Não quero devolver, só trocar o tom.', 'return'],
    ["Please don't cancel the order, I need it by Friday.", 'cancellation'],
    ['I am NOT cancelling my subscription, I only want to skip December.', 'subscription-cancel'],
  ])('is not what the ticket is about: %s', (text, intent) => {
    const { intents, states } = told(text);
    expect(intents).not.toContain(intent);
    expect(states).toContain(`unwanted-${intent}`);
  });

  it.each([
    ["I don't want them, can I return them?", 'return'],
    ["Why don't you cancel my order?", 'cancellation'],
    ['Ich will sie nicht mehr, bitte stornieren Sie die Bestellung.', 'cancellation'],
    ["Je n'en veux plus, je voudrais annuler ma commande.", 'cancellation'],
    ['No lo quiero, quiero devolverlo.', 'return'],
    ["I don't need the jacket anymore, please cancel my order.", 'cancellation'],
  ])('is told from a wish beside a denial: %s', (text, intent) => {
    const { intents, states } = told(text);
    expect(intents).toContain(intent);
    expect(states).not.toContain(`unwanted-${intent}`);
  });

  const cancel = macro({ id: 'cancel', intent: 'cancellation', body: 'We are cancelling it now.' });

  it('keeps the text for it away, and the agent is told why', async () => {
    const { last } = await drafting("I don't want to cancel.", [cancel], {
      intents: ['cancellation'],
      states: ['unwanted-cancellation'],
    });
    expect(last).toMatchObject({ type: 'abstained', detail: [{ key: 'detail.state.unwanted' }] });
  });

  it('leaves the text to who wants it', async () => {
    const { text } = await drafting('Please cancel it.', [cancel], { intents: ['cancellation'] });
    expect(text).toContain('cancelling it now');
  });
});

describe('money or a new one', () => {
  it.each([
    ['I would rather have my money back than another one.', 'wants-refund'],
    ['Ich möchte kein Ersatzgerät, sondern mein Geld zurück.', 'wants-refund'],
    ['Je préfère être remboursée plutôt que de recevoir le bon.', 'wants-refund'],
    ["Just want another one asap, don't need a refund.", 'wants-replacement'],
    ['Schickt mir bitte einen neuen in M, Geld zurück brauch ich nicht.', 'wants-replacement'],
  ])('is heard: %s', (text, state) => {
    expect(told(text).states).toContain(state);
  });

  it.each([
    "I'd rather not have a refund.",
    'Can I get a refund or a new one?',
    'No refund, no replacement so far.',
    'I would prefer another one rather than a refund.',
    'I would rather have a new one instead of getting a refund.',
    "Je préférerais en recevoir une autre plutôt qu'un remboursement, si c'est possible.",
    'Ich hätte lieber ein neues statt Geld zurück.',
    'Prefiero otro en lugar del dinero, o mejor dicho otro antes que el reembolso.',
    'Ik heb liever een nieuwe dan geld terug.',
    'Preferisco uno nuovo invece del rimborso.',
    'Prefiro um novo em vez do reembolso.',
  ])('is not heard in: %s', (text) => {
    expect(told(text).states).not.toContain('wants-refund');
  });

  const onlyNew = macro({
    id: 'new',
    intent: 'damaged-item',
    grants: ['replacement'],
    body: 'We send a replacement for free.',
  });
  const both = macro({
    id: 'both',
    intent: 'damaged-item',
    grants: ['replacement', 'refund'],
    body: '{{#if ticket.wants_refund}}You get your money back.{{else}}Would you like a new one or your money?{{/if}}',
  });
  const broken = 'It came broken, I would rather have my money back.';
  const intents = { intents: ['damaged-item'] };

  it('takes no text that gives the other one only', async () => {
    const { last, text } = await drafting(broken, [onlyNew], { ...intents, states: ['wants-refund'] });
    expect(text).toBe('');
    expect(last).toMatchObject({ detail: [{ key: 'detail.state.wants-refund' }] });
  });

  it('is not offered again by a text that gives both', async () => {
    const { text } = await drafting(broken, [both], { ...intents, states: ['wants-refund'] });
    expect(text).toContain('You get your money back.');
    expect(text).not.toContain('Would you like');
  });

  it('is offered to who has not chosen', async () => {
    expect((await drafting('It came broken.', [both], intents)).text).toContain('Would you like');
    expect((await drafting('It came broken.', [onlyNew], intents)).text).toContain('replacement');
  });
});

describe('what is not so any more', () => {
  it.each([
    'Mein Paket ist heute doch noch gekommen, die Nachforschung können Sie stoppen.',
    'The package that was lost turned up after all.',
    'Mi paquete ya llegó, gracias.',
  ])('a parcel that is there is not late or lost: %s', (text) => {
    const { intents, states } = told(text);
    expect(states).toContain('arrived');
    expect(intents).not.toContain('lost-parcel');
    expect(intents).not.toContain('delivery-delay');
  });

  it('one that has not arrived still is', () => {
    expect(told('It has still not arrived after all this time.').states).not.toContain('arrived');
    expect(told('Tracking says delivered, it never turned up.').states).not.toContain('arrived');
  });

  const swap = macro({ id: 'swap', intent: 'exchange', body: 'We swap sizes within 30 days of delivery.' });
  const order = (fulfilment: string) => ({ orders: [{ id: 'AL-1001', fulfilment }] });

  it('an exchange after delivery is no change of an order that is not sent', async () => {
    const text = 'Order AL-1001: can you swap it to L?';
    expect((await drafting(text, [swap], {}, order('unfulfilled'))).text).toBe('');
    expect((await drafting(text, [swap], {}, order('delivered'))).text).toContain('swap sizes');
    const later = 'Order AL-1001: if it does not fit, can I swap it to L?';
    expect((await drafting(later, [swap], {}, order('unfulfilled'))).text).toContain('swap sizes');
  });

  it('an order that is cancelled has not left, and its money is asked for', async () => {
    const late = macro({
      id: 'late',
      intent: 'cancellation',
      body: 'Your order has been shipped, so it cannot be cancelled.',
      when: [{ fact: 'order.fulfilment', is: 'not', value: 'unfulfilled' }],
    });
    const refund = macro({
      id: 'refund',
      intent: 'refund-status',
      body: 'I am checking where the money is.',
      when: [{ fact: 'ticket.states', is: 'includes', value: 'cancelled' }],
    });
    const text = 'You cancelled AL-1001 and I have no money yet.';
    const over = { intents: ['cancellation'] };
    const cancelled = await drafting(text, [late, refund], over, order('cancelled'));
    expect(cancelled.text).toContain('where the money is');
    expect((await drafting('Cancel AL-1001', [late], over, order('fulfilled'))).text).toContain('shipped');
  });
});

describe('words that stand for another matter', () => {
  it.each([
    ['Ordered the wrong colour just now, can you change it to slate?', 'address-change'],
    ['Would you lend us four lamps in exchange for a credit?', 'exchange'],
    ['Nous prêteriez-vous une lampe en échange de publicité ?', 'exchange'],
  ])('are not it: %s', (text, intent) => {
    expect(told(text).intents).not.toContain(intent);
  });

  it.each([
    ['Can you change the address to my old flat?', 'address-change'],
    ['Could I exchange it for a blue one?', 'exchange'],
  ])('are told from it: %s', (text, intent) => {
    expect(told(text).intents).toContain(intent);
  });
});
