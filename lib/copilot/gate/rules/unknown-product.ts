import { lexicons } from '../../../signals/facts/lexicon/lexicon';
import { fold } from '../../../signals/text/fold';
import { finding, type Rule, type RuleInput } from '../rule';
import { has } from '../sentences';

/** A name with a model number, or capitals in the middle of a sentence: "Nimbus 2", "the Glow Serum", "Duck & Pea". */
const named =
  /(?<=[\p{Ll}\p{N}],? )\p{Lu}[\p{L}]{1,20}(?:[ -](?:& )?\p{Lu}[\p{L}]{1,20}){0,3}(?: \d{1,3}(?![\p{L}\p{N}.,:/-]\d|[ \u00a0]?[%€£$]))?/gu;
/** In German every noun has a capital, so only a model number or a capital inside a word makes a name. */
const germanNamed =
  /(?<=[\p{Ll}],? )(?:\p{Lu}\p{Ll}{2,20}\p{Lu}\p{L}{2,20}(?: \d{1,3})?|\p{Lu}\p{Ll}{2,20} \d{2,4})(?![\p{L}\p{N}.,:/-]\d|[ \u00a0]?[%€£$]|\p{L})/gu;
/** Capitalised words that are no product: calendar, places, titles, what everybody has. */
const ordinary = new Set(
  'step option point question part day level size chapter type item box line room gate unit page section form order calle avenida rue via rua plaza place taille talla taglia maat tamanho hi hello dear best kind regards team ok faq pdf usb app sms id vat iva tva mwst qr mr mrs ms miss dr madame monsieur mme mlle sr sra sig signora signor senhor senhora dona herr frau mevrouw meneer english german french spanish italian dutch portuguese european british american europe uk us usa eu england scotland wales ireland germany france spain italy portugal netherlands belgium austria switzerland canada australia mexico brazil españa francia alemania italia portugal méxico brasil france allemagne espagne italie belgique suisse deutschland nederland belgië london paris berlin madrid lisboa roma google apple android iphone ios mac windows safari chrome firefox instagram facebook whatsapp tiktok youtube trustpilot paypal visa mastercard amex klarna bancontact ideal multibanco pix oxxo paypal sepa iban wifi wi fi bluetooth christmas xmas easter new year black friday cyber monday noël noel navidad natale natal kerst pâques pascua pasqua páscoa pasen i lei ella suo sua suoi usted ustedes você vocês sie ihnen ihr ihre u uw vous le la li gliene gliela glielo'.split(
    ' ',
  ),
);
const calendar = new Set(
  Object.values(lexicons).flatMap((lexicon) =>
    [...lexicon.months, ...lexicon.weekdays].flatMap((forms) => forms.split('|')),
  ),
);

/** A product that neither the brand, its sources nor the ticket names. */
export const unknownProduct: Rule = (input) => {
  const own = ticketWords(input);
  const pattern = input.language === 'de' ? germanNamed : named;
  return [...input.text.matchAll(pattern)]
    .filter((match) => !known(match[0], own, input) && !isPerson(match, input) && !isFact(match, input))
    .map((match) =>
      finding(
        input,
        'fact.product',
        'warn',
        { start: match.index, end: match.index + match[0].length },
        {
          key: 'nowhere',
          standing: 'nowhere',
        },
      ),
    );
};

/** Behind a greeting, a title or a closing, or in the last line, a name is somebody's; behind "click" it is a button's. */
function isPerson(match: RegExpExecArray, input: RuleInput): boolean {
  const line = input.text.slice(input.text.lastIndexOf('\n', match.index) + 1, match.index);
  const greets =
    /^\p{Lu}?\p{L}{1,12}(?: \p{L}{1,10}){0,2},? $/u.test(line) && has(input.words.greeting, fold(line).text);
  const signs = input.text.slice(match.index + match[0].length).trim() === '' && line.length < 40;
  return greets || signs || title.test(line) || button.test(line);
}

/** "Choose Cancel": a button of the site. */
const button =
  /(?:^|[^\p{L}])(?:choose|select|click|tap|press|hit|open|cliquez sur|choisissez|pulsa|elige|haz clic en|clica(?:re)?(?: su| em)?|scegli|premi|escolha|klik op|kies) (?:on )?$/iu;

const title =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|herr|frau|madame|monsieur|mme|m\.|señora?|sra?\.?|don|doña|signora?|sig\.?(?:ra)?|dona|senhora?|mevrouw|meneer|i'?m|this is|je suis|soy|sono|sou|ik ben|my name is|colleague|collègue|compañer[oa]|collega|colega) $/iu;

/** Part of a link, an address, a code or a number, which have rules of their own. */
function isFact(match: RegExpExecArray, input: RuleInput): boolean {
  const end = match.index + match[0].length;
  return input.judged.some(
    ({ fact }) => fact.start < end && fact.end > match.index && fact.kind !== 'number',
  );
}

function known(name: string, own: ReadonlySet<string>, input: RuleInput): boolean {
  const words = name.split(/[ -]/).filter((word) => /\p{L}/u.test(word));
  return words.every((word) => {
    const plain = fold(word).text;
    return (
      input.gate.vocabulary.has(plain) ||
      own.has(plain) ||
      ordinary.has(word.toLowerCase()) ||
      ordinary.has(plain) ||
      calendar.has(word.toLowerCase()) ||
      // "Serums" of "serum".
      (plain.endsWith('s') && (input.gate.vocabulary.has(plain.slice(0, -1)) || own.has(plain.slice(0, -1))))
    );
  });
}

function ticketWords(input: RuleInput): Set<string> {
  const { ticket } = input;
  const texts = [
    ticket.subject,
    ticket.customer.name ?? '',
    input.agentName ?? '',
    ...ticket.messages.flatMap((message) => [message.text, message.authorName ?? '']),
    ...ticket.orders.flatMap((order) => order.items.map((item) => item.name)),
  ];
  return new Set(texts.flatMap((text) => fold(text).text.match(/[\p{L}]+/gu) ?? []));
}
