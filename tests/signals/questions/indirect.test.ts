import { describe, expect, it } from 'vitest';
import { circumstancesIn } from '../../../lib/signals/questions/circumstances';
import { briefOf, ticketOf } from '../one-message';

/** Questions without a mark, requests without an order, and plans that are told; each beside what only looks like one. */

const asked = (text: string) => briefOf(text).questions.map(({ span }) => span.text);
const plans = (text: string, language: string) =>
  circumstancesIn(ticketOf(text).messages, language).map((span) => span.text);

describe('indirect questions', () => {
  it.each([
    ['en', 'I returned the jacket last week.', 'I also wonder whether I get the postage back.'],
    ['en', 'The cap looks nice.', "He has a big head, so I'm unsure whether one size will do."],
    ['en', 'The order has not shipped.', 'Make sure it goes to my office.'],
    ['de', 'Die Jacke ist da.', 'Bin mir nicht sicher, ob die Kapuze abnehmbar ist.'],
    ['de', 'Das Paket ist da.', 'Ich bitte um eine Kopie der Rechnung.'],
    ['fr', 'Le colis est arrivé.', 'Je me demande si le retour est gratuit.'],
    ['es', 'El paquete llegó.', 'Tampoco me queda claro si puedo cambiar la talla.'],
    ['nl', 'Het pakket is binnen.', 'Ik vraag me af of ik de doos nog nodig heb.'],
    ['it', 'Il pacco è arrivato.', 'Mi chiedo se il reso sia gratuito.'],
    ['pt', 'A encomenda chegou.', 'Pergunto-me se a devolução é gratuita.'],
  ])('%s: %s is none, %s is one', (_language, plain, question) => {
    expect(asked(`${plain} ${question}`)).toEqual([question]);
  });

  it('are heard one by one behind "and"', () => {
    expect(asked("I'm curious how long a repair takes and whether I have to wash it first.")).toEqual([
      "I'm curious how long a repair takes",
      'whether I have to wash it first.',
    ]);
  });
});

describe('what asks for nothing', () => {
  it.each([
    ['Please let me know either way.'],
    ["Who wouldn't want less plastic, right?"],
    ['Is this a joke?'],
    ['Hello, is anyone there?'],
  ])('%s', (idle) => {
    expect(asked(`Do you repair seams? ${idle}`)).toEqual(['Do you repair seams?']);
  });
  it('is something else with a thing to tell', () => {
    expect(asked('Do you repair seams? Please let me know the price of a new zip.')).toHaveLength(2);
    expect(asked('Do you repair seams? Is this a jumper for men?')).toHaveLength(2);
  });
});

describe('a number at the end of a sentence', () => {
  it('ends it before a pronoun, not before a noun', () => {
    expect(
      asked("Je voudrais l'échanger contre un 34. Je me demande si le retour est gratuit."),
    ).toHaveLength(2);
    expect(asked('Können Sie am 20. Oktober liefern?')).toEqual(['Können Sie am 20. Oktober liefern?']);
  });
});

describe('plans that hang on the answer', () => {
  it.each([
    ['en', "We're off to Norway on the 14th so ideally it's sorted before then.", 'It came on Tuesday.'],
    ['en', 'I need it by Friday.', 'I ordered it on Friday.'],
    ['de', 'Wir fahren am 20. in den Urlaub.', 'Das Paket kam am Freitag.'],
    ['fr', 'Je pars samedi.', 'Le colis est arrivé samedi.'],
    ['es', 'Me mudo el viernes.', 'El paquete llegó el viernes.'],
    ['nl', 'Ik ben vanaf donderdag op vakantie.', 'Het pakket kwam donderdag.'],
    ['it', 'Parto sabato per le vacanze.', 'Il pacco è arrivato sabato.'],
    ['pt', 'Viajo na sexta.', 'A encomenda chegou na sexta.'],
  ])('%s: "%s", not "%s"', (language, plan, past) => {
    expect(plans(`${past} ${plan}`, language)).toEqual([plan]);
  });
});

describe('a reason', () => {
  it('is no wish of its own', () => {
    expect(asked('Is it paid to my card? Because I would prefer that over a voucher.')).toEqual([
      'Is it paid to my card?',
    ]);
    expect(asked('Is it paid to my card? I would prefer that over a voucher.')).toHaveLength(2);
  });
});
