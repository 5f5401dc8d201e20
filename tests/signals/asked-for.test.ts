import { describe, expect, it } from 'vitest';
import { countriesIn } from '@/lib/signals/questions/countries';
import { facetsAsked, tellsFacet } from '@/lib/signals/questions/facets';
import { pointsOnly } from '@/lib/signals/questions/pointing';
import { briefOf } from './one-message';

/** What a question asks for; each rule with a twin that must not match. */

describe('facets', () => {
  it.each([
    ['en', 'How much is it to send back?', ['cost', 'send-back']],
    ['de', 'Wie lange dauert das und was kostet es?', ['cost', 'time']],
    ['fr', 'Quand vais-je recevoir mon colis ?', ['arrival']],
    ['es', '¿Tengo que pagar el envío?', ['cost']],
    ['nl', 'Waar moet ik het naartoe sturen?', ['where-to']],
    ['en', 'Do you have this in another colour?', ['colour']],
    ['en', 'Can you reissue the invoice with our VAT number?', ['invoice-change']],
  ])('%s: %s', (language, text, facets) => {
    expect(facetsAsked(text, language)).toEqual(expect.arrayContaining(facets));
  });

  it.each([
    ['fr', 'Puis-je quand même la garder ?', 'arrival'],
    ['en', "It's a nice jacket, isn't it?", 'size'],
    ['en', 'Where is my order?', 'where-to'],
    ['en', 'Can I have an invoice?', 'invoice-change'],
  ] as const)('%s: not %s', (language, text, facet) => {
    expect(facetsAsked(text, language)).not.toContain(facet);
  });

  it('tells a cost, a time and a size apart', () => {
    expect(tellsFacet('cost', 'The label is free.', 'en')).toBe(true);
    expect(tellsFacet('cost', 'It takes 3 days.', 'en')).toBe(false);
    expect(tellsFacet('arrival', 'Delivery takes 3 to 5 business days.', 'en')).toBe(true);
    expect(tellsFacet('arrival', 'Send a photo within 30 days of delivery.', 'en')).toBe(false);
    expect(tellsFacet('size', 'We swap colours.', 'en')).toBe(false);
  });
});

describe('countries', () => {
  it('are those that something goes to', () => {
    expect(countriesIn('Do you ship to Canada?', 'en')).toEqual(['CA']);
    expect(countriesIn('Liefern Sie nach Österreich?', 'de')).toEqual(['AT']);
    expect(countriesIn('Livrez-vous en Suisse ?', 'fr')).toEqual(['CH']);
    expect(countriesIn('The turkey and the jersey', 'en')).toEqual([]);
    expect(countriesIn('Send it to us', 'en')).toEqual([]);
  });
});

describe('a question that only points', () => {
  it.each([
    ['en', 'What happens now?'],
    ['de', 'Können Sie das nachtragen?'],
    ['fr', 'Est-il possible de la modifier ?'],
    ['es', '¿Lo pueden corregir?'],
    ['nl', 'Wat moet ik nu doen?'],
  ])('%s: %s', (language, text) => expect(pointsOnly(text, language)).toBe(true));
  it.each([
    ['en', 'Is the zip metal?'],
    ['de', 'Passt das Kabel?'],
    ['en', 'Do you gift wrap?'],
  ])('%s: has a thing of its own: %s', (language, text) => expect(pointsOnly(text, language)).toBe(false));
});

describe('several questions in one sentence', () => {
  const of = (text: string) => briefOf(text).questions.map(({ span }) => span.text.replace(/[?.]$/, ''));
  it('are heard one by one', () => {
    expect(
      of('How do I send the jacket back, how much does it cost, and when is the refund here?'),
    ).toHaveLength(3);
    expect(of('Quick question - how do I wash this jumper?')).toEqual(['how do I wash this jumper']);
  });
  it('stay one where the second half is no question, or an alternative', () => {
    expect(of('If it does not fit, can I send the jacket back?')).toHaveLength(1);
    expect(of('Can I have the jacket in green, or is that sold out?')).toHaveLength(1);
    expect(of('Can I send back the jacket and the trousers?')).toHaveLength(1);
    expect(of('And if you do need the jacket back, does the hood go too?')).toHaveLength(1);
    expect(of('Bitte teilen Sie mir mit, wann ich die Jacke bekomme.')).toHaveLength(1);
  });
});

describe('states of a parcel', () => {
  const states = (text: string) => briefOf(text).states;
  it.each([
    'Tracking says delivered yesterday but there is nothing here.',
    'Laut DHL wurde das Paket zugestellt, es ist aber nichts da.',
    "Le colis est indiqué livré mais je n'ai rien reçu.",
    'Aparece como entregado pero no me ha llegado nada.',
    'Volgens PostNL is het bezorgd, maar ik heb niets ontvangen.',
  ])('marked as delivered: %s', (text) => expect(states(text)).toContain('marked-delivered'));
  it.each(['It was delivered on Monday and fits well.', 'When will it be delivered?'])('not: %s', (text) =>
    expect(states(text)).not.toContain('marked-delivered'),
  );
  it('knows a label that nobody has scanned', () => {
    expect(states('It only says label created.')).toContain('label-only');
    expect(states('En el seguimiento pone que solo se ha creado la etiqueta.')).toContain('label-only');
    expect(states('Where do I get a label?')).not.toContain('label-only');
  });
});

describe('matters', () => {
  it.each([
    ['exchange', 'Can I swap my trousers 32 for a 34?'],
    ['lost-parcel', 'My parcel has gone missing.'],
    ['invoice-change', 'Can you add my VAT number to the invoice?'],
    ['payment-failure', 'My card was charged but I never got a confirmation.'],
    ['address-change', 'Puse mal el número de la calle en la dirección.'],
  ])('%s: %s', (intent, text) => expect(briefOf(text).intents).toContain(intent));
  it.each([
    ['missing-item', 'My parcel has gone missing.'],
    ['wrong-item', 'I bought the wrong size, can I change it for a Medium?'],
    ['invoice', 'Can you add my VAT number to the invoice?'],
    ['return', 'Pouvez-vous me le renvoyer ? Le colis est perdu.'],
  ])('not %s: %s', (intent, text) => expect(briefOf(text).intents[0]).not.toBe(intent));
});

describe('whose slip it was', () => {
  const first = (text: string) => briefOf(text).intents[0];
  it('tells an own mistake from a wrong parcel', () => {
    expect(
      first('Ich habe versehentlich zwei Jacken statt einer bestellt, bitte eine davon rausnehmen.'),
    ).toBe('cancellation');
    expect(first('Ich habe eine Mütze bestellt und Socken bekommen.')).toBe('wrong-item');
    expect(first("J'avais commandé la teinte Medium et j'ai reçu Light.")).toBe('wrong-item');
  });
  it('takes what was sent back for a refund that is awaited', () => {
    expect(first("J'ai renvoyé ma veste le 4 novembre et je n'ai toujours rien sur mon compte.")).toBe(
      'refund-status',
    );
    expect(briefOf('I returned two pairs of socks to you a fortnight ago.').states).toContain('returned');
    expect(briefOf('Can I have them returned?').states).not.toContain('returned');
  });
  it('tells money that is to come back from a return', () => {
    expect(briefOf('Veo un cargo pendiente en mi tarjeta. ¿Me lo van a devolver?').intents).not.toContain(
      'return',
    );
    expect(briefOf('¿Puedo devolver la crema?').intents).toContain('return');
  });
});

describe('a term that the brand keeps', () => {
  it('is no answer to what sending costs', () => {
    expect(tellsFacet('cost', 'For opened items we keep a restocking fee of 15 %.', 'en')).toBe(false);
    expect(tellsFacet('cost', 'Express costs 9 euro.', 'en')).toBe(true);
  });
});
