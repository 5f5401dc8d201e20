import { describe, expect, test } from 'vitest';
import { draftOf, found, gateFor, pack, report, section, textOf } from './sample';

const rulesOf = (text: string, language = 'en') =>
  report(text, { language })
    .findings.filter((item) => item.rule.startsWith('commit.'))
    .map((item) => `${item.rule} ${item.level}`);

describe('promises that no approved text grants', () => {
  test.each<[string, string, string]>([
    ['en', "I've refunded you in full.", 'commit.refund block'],
    ['en', 'You will get your money back tomorrow.', 'commit.refund block'],
    ['en', "We'll give you a store credit as an apology.", 'commit.credit block'],
    ['en', "I'm happy to waive the shipping for you.", 'commit.waiver block'],
    ['en', 'As a gesture, enjoy a discount on the next one.', 'commit.discount block'],
    ['en', 'We guarantee that it fits.', 'commit.guarantee block'],
    ['en', 'It will arrive by Friday.', 'commit.delivery block'],
    ['en', 'The parcel will be there by Friday.', 'commit.delivery block'],
    ['en', 'Your refund comes tomorrow.', 'commit.refund block'],
    ['en', 'It ships tonight.', 'commit.delivery block'],
    ['en', 'You will have it in 2 hours.', 'commit.delivery block'],
    ['en', "I'll call you tomorrow morning.", 'commit.callback block'],
    ['en', 'I will get back to you within 24 hours.', 'commit.callback block'],
    ['en', "We'll swap it for a larger one.", 'commit.exchange block'],
    ['de', 'Wir erstatten Ihnen den Betrag.', 'commit.refund block'],
    ['de', 'Sie erhalten eine Gutschrift.', 'commit.credit block'],
    ['de', 'Das Paket kommt am Freitag an.', 'commit.delivery block'],
    ['fr', 'Nous allons vous rembourser.', 'commit.refund block'],
    ['fr', 'Vous recevrez un nouveau produit.', 'commit.replacement block'],
    ['es', 'Vamos a reembolsar el importe.', 'commit.refund block'],
    ['es', 'Recibirás tu pedido el viernes.', 'commit.delivery block'],
    ['pt', 'Vamos reembolsar o valor.', 'commit.refund block'],
    ['it', 'Provvediamo a rimborsare la somma.', 'commit.refund block'],
    ['nl', 'Wij sturen u een nieuwe en u krijgt uw geld terug.', 'commit.refund block'],
  ])('%s: %s', (language, text, expected) => {
    expect(rulesOf(text, language)).toContain(expected);
  });
});

describe('no promises', () => {
  test.each<[string, string]>([
    ['en', "I'm sorry, we can't refund items from the outlet."],
    ['en', 'We are not able to give a discount on this order.'],
    ['en', 'Once it reaches us, we will refund you within 5 business days.'],
    ['en', 'If it is faulty, we will replace it.'],
    ['en', 'Would you like a replacement or a refund?'],
    ['en', 'I have asked our warehouse and will let you know.'],
    ['en', 'Refunds go back to the card you paid with.'],
    ['en', 'I understand that you would like a refund.'],
    ['de', 'Leider können wir den Betrag nicht erstatten.'],
    ['de', 'Sobald die Ware bei uns ist, erstatten wir den Betrag.'],
    ['fr', 'Nous ne pouvons pas vous rembourser.'],
    ['fr', 'Dès que le colis nous parvient, nous vous rembourserons.'],
    ['es', 'No podemos reembolsar este pedido.'],
    ['es', 'Cuando lo recibamos, vamos a reembolsar el importe.'],
    ['pt', 'Infelizmente não podemos reembolsar.'],
    ['it', 'Non possiamo rimborsare questo ordine.'],
    ['nl', 'Wij kunnen dit bedrag niet terugbetalen.'],
  ])('%s: %s', (language, text) => {
    expect(rulesOf(text, language)).toEqual([]);
  });
});

describe('what grants a promise', () => {
  const segment = {
    text: "I've arranged a replacement, it leaves us soon.",
    sources: [{ kind: 'macro' as const, id: 'damaged-replacement', origin: 'built' as const }],
  };

  test('the macro behind the words', () => {
    const draft = draftOf([segment]);
    expect(found(textOf(draft), { draft })).toEqual([]);
  });

  test('another macro does not', () => {
    const draft = draftOf([{ ...segment, sources: [{ kind: 'macro', id: 'return-how', origin: 'built' }] }]);
    expect(found(textOf(draft), { draft })).toEqual([expect.stringContaining('commit.replacement')]);
  });

  test('an approved sentence in the same words', () => {
    const text = 'We will send you a free umbrella with every refund.';
    expect(rulesOf(text)).toContain('commit.refund block');
    const more = { ...pack, articles: [...pack.articles, section('umbrella', text)] };
    expect(found(text, { gate: gateFor(more) })).toEqual([]);
  });

  test('an approved text about it, with conditions: shown, not stopped', () => {
    expect(rulesOf('We will replace the damaged jacket for you.')).toContain('commit.replacement warn');
  });

  test('not above what an agent may give alone', () => {
    const macroDraft = (amount: string) =>
      draftOf([
        {
          text: `I've refunded ${amount} to your card.`,
          sources: [{ kind: 'macro', id: 'damaged-replacement', origin: 'built' }],
        },
      ]);
    const cheap = macroDraft('£14');
    const dear = macroDraft('£145');
    expect(found(textOf(cheap), { draft: cheap })).toEqual([]);
    expect(found(textOf(dear), { draft: dear })).toEqual([expect.stringMatching(/^commit\.refund block/)]);
  });
});

test('an action told as done is asked about, not stopped', () => {
  expect(rulesOf("I've cancelled your order.")).toEqual(['commit.done warn']);
  expect(rulesOf("I've checked your order.")).toEqual([]);
});
