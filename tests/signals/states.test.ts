import { describe, expect, it } from 'vitest';
import { briefOf } from './one-message';

/** How things stand, by the customer's words, and what that makes of the guess at the matter. */

const statesOf = (...texts: string[]) => briefOf(...texts).states;

describe('states', () => {
  it.each([
    ['used', "The zip has gone. I've had it since March."],
    ['used', 'It has a hole now. That was the dog.'],
    ['used', 'Nach acht Monaten ist die Naht offen.'],
    ['charged-twice', 'You have taken £145 out of my account TWICE.'],
    ['charged-twice', 'Der Betrag wurde doppelt abgebucht.'],
    ['charged-twice', "J'ai été débité deux fois."],
    ['returned', 'I sent it back last week and heard nothing.'],
    ['returned', 'Ich habe den Lautsprecher ungeöffnet zurückgeschickt.'],
    ['returned', 'Ik heb de lamp vorige week teruggestuurd.'],
    ['faulty', 'hey left bud is ded since yesterday'],
    ['faulty', 'De speaker laadt niet meer op.'],
    ['cancelled', 'I already cancelled it on Monday.'],
    ['not-arrived', 'My parcel has not arrived.'],
    ['marked-delivered', 'USPS says my package was delivered at 2:14pm. I have a camera, nobody came.'],
    ['marked-delivered', 'The app says delivered. I was home all day and got nothing.'],
    ['marked-delivered', 'It was delivered, apparently. There is no parcel anywhere.'],
    ['marked-delivered', 'Tracking: says left on the porch. It was not.'],
    ['marked-delivered', 'It says delivered. It was not delivered.'],
    ['marked-delivered', 'Volgens PostNL bezorgd, maar niks ontvangen.'],
  ])('%s: %s', (state, text) => {
    expect(statesOf(text)).toContain(state);
  });

  it.each([
    ['used', 'It came with a hole in the sleeve.'],
    ['charged-twice', 'My card was declined twice.'],
    ['returned', 'Can it be returned?'],
    ['returned', 'What if I returned it next week?'],
    ['faulty', 'Nothing wrong with them, they pinch a little.'],
    ['faulty', 'The code does not work.'],
    ['cancelled', 'Please cancel my order.'],
    ['not-arrived', 'The refund has not arrived.'],
    ['marked-delivered', 'The site said it would be delivered on Monday. Nothing came.'],
    ['marked-delivered', 'Tracking shows not delivered yet, I have nothing.'],
    ['marked-delivered', 'Your page says delivered within 3 days. It was not, where is it?'],
    ['marked-delivered', 'It was delivered yesterday, thank you. The lid is cracked.'],
    ['marked-delivered', 'Zou vandaag bezorgd worden maar niks gezien.'],
    ['marked-delivered', 'Sollte laut Mail heute zugestellt werden, aber nichts da.'],
  ])('not %s: %s', (state, text) => {
    expect(statesOf(text)).not.toContain(state);
  });
});

describe('the matter', () => {
  it.each([
    ['nothing torn', 'The parcel was fine, nothing torn or broken.', 'damaged-item'],
    ['a lost mail', 'My daughter has lost the e-mail with the card.', 'lost-parcel'],
    ['a part of a thing', 'The zip is stuck and two teeth are missing.', 'missing-item'],
    ['a fee', 'Why a restocking fee of 15 %?', 'restock'],
    ['harm after months', 'I wore it for eight months and now there is a hole.', 'damaged-item'],
    ['sent back', 'I sent it back on Monday, how does the return go on?', 'return'],
  ])('%s is not guessed', (_name, text, intent) => {
    expect(briefOf(text).intents).not.toContain(intent);
  });

  it('of plans and enclosures is no question', () => {
    const asked = (text: string) => briefOf(text).questions.map(({ span }) => span.text);
    expect(asked('I would like to buy the headphones for us. Do you ship to Rome?')).toEqual([
      'Do you ship to Rome?',
    ]);
    expect(asked('Ich möchte auf keinen Fall Mahngebühren. Muss ich zahlen?')).toEqual(['Muss ich zahlen?']);
  });
});

describe('an address, and a pronoun for it in another sentence', () => {
  it.each([
    'Puse mi dirección anterior. ¿La pueden cambiar por favor?',
    'Coloquei a morada antiga. Podem trocar por favor?',
    'Ho messo il vecchio indirizzo. Potete cambiarlo?',
    'I put my previous address. Can you change it please?',
  ])('%s', (text) => {
    const { intents, questions } = briefOf(text);
    expect(intents[0]).toBe('address-change');
    expect(questions[0]?.intents.concat(questions[0].near)).toContain('address-change');
    expect(intents).not.toContain('exchange');
  });
  it('is no address where a shade is meant', () => {
    expect(briefOf('Recibí el tono claro. ¿Lo pueden cambiar por otro por favor?').intents).toContain(
      'exchange',
    );
  });
});
