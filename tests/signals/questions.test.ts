import { describe, expect, it } from 'vitest';
import { facetsAsked } from '../../lib/signals/questions/facets';
import { briefOf } from './one-message';

const asked = (...texts: string[]) => briefOf(...texts).questions.map((question) => question.text);

describe('questions', () => {
  it.each([
    ['one of two', 'Is it ok with retinol? Also do you sell minis?', 2],
    ['thanks only', 'Thanks so much for the quick help!', 0],
    ['greeting only', 'Hello', 0],
    ['a mark only', '?', 0],
    ['a wish', "I'd like to return the overshirt.", 1],
    ['a trouble', 'My parcel never arrived.', 1],
    ['es', 'Hola, compré el sérum hace un mes y quiero devolverlo. ¿Cómo lo hago?', 1],
    ['fr', "Bonjour, ma commande n'est toujours pas arrivée.", 1],
    ['de', 'Guten Tag, der Lautsprecher ist defekt.', 1],
    ['pt', 'Boa tarde, o creme chegou aberto.', 1],
    ['it', 'Buongiorno, vorrei cambiare la taglia.', 1],
    ['nl', 'Hallo, mijn pakket is nog niet aangekomen.', 1],
  ])('%s', (_name, text, least) => {
    if (least === 0) expect(asked(text)).toEqual([]);
    else expect(asked(text).length).toBeGreaterThanOrEqual(least);
  });

  it('hears a question that begins with a condition, and keeps it apart from the one before', () => {
    expect(
      asked(
        "Can I send it back if it doesn't fit though? And if I only keep the jumper is delivery still free, it's £68",
      ),
    ).toEqual([
      "Can I send it back if it doesn't fit though?",
      "And if I only keep the jumper is delivery still free, it's £68",
    ]);
  });

  it.each([
    ['after a greeting without a comma', 'hiya code not working'],
    ['with a long greeting', 'heyyy is the tarn jacket actually waterproof'],
    ['in the middle of a line', 'also had SUMMER25 off an old email is that one any good'],
    ['an abbreviation with a blank does not cut it', 'Wie lange dauert das, d. h. wann habe ich sie wieder?'],
  ])('a question %s', (_name, text) => {
    expect(asked(text)).toEqual([text]);
  });

  it('knows what a bare question is about from the lines before it', () => {
    const chat = ['slt je viens de commander', "jme suis planté d'adresse", 'cest encore possible ??'];
    const last = briefOf(...chat).questions.at(-1);
    expect(last).toMatchObject({ intents: [], near: ['address-change'] });
    expect(briefOf('cest encore possible ??').questions.at(-1)?.near).toEqual([]);
  });

  it('takes along what "it" is', () => {
    const [question] = asked('I ordered the Tarn Jacket in M. Can I swap it?');
    expect(question).toBe('I ordered the Tarn Jacket in M. Can I swap it?');
  });

  it('takes the subject when the mail names nothing', () => {
    const brief = briefOf({ text: 'When will it come?' });
    expect(brief.questions[0]?.text).toBe('When will it come?');
  });

  it('leaves greetings out of the line and keeps the span on the words', () => {
    const text = 'Bonjour, où est mon colis ?';
    const [question] = briefOf(text).questions;
    expect(question?.text).toBe('où est mon colis ?');
    expect(text.slice(question?.span.start, question?.span.end)).toBe('où est mon colis ?');
  });

  it('lists a question once that is asked twice', () => {
    expect(asked('Where is my order MF-204518?', 'Where is my order MF-204518?')).toHaveLength(1);
  });

  it('keeps two that share their thing', () => {
    const text = 'Se puede pausar la suscripción SUB-308815? Si la pauso, pierdo el 15% de descuento?';
    expect(asked(text)).toHaveLength(2);
  });

  it('reads only what nobody has answered yet', () => {
    const brief = briefOf(
      'Do you ship to Jersey?',
      { author: 'agent', text: 'Yes, we do.' },
      'Great, and how long does it take to Jersey?',
    );
    expect(brief.questions.map((question) => question.span.messageId)).toEqual(['m3']);
  });

  it('gives eight at most, in order', () => {
    const text = Array.from(
      { length: 12 },
      (_, index) => `Does product number ${index} come in blue${index}?`,
    ).join(' ');
    expect(asked(text)).toHaveLength(8);
    expect(asked(text)[0]).toContain('number 0');
  });
});

describe('what a question asks for by name', () => {
  it('is no type of skin where something is switched on again', () => {
    expect(facetsAsked('Si la pauso, ¿pierdo el 15% de descuento cuando la reactive?', 'es')).not.toContain(
      'skin-type',
    );
    expect(facetsAsked('Is it all right for reactive skin?', 'en')).toContain('skin-type');
  });
});
