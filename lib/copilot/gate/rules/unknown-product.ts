import { fold } from '../../../signals/text/fold';
import { finding, type Rule, type RuleInput } from '../rule';

/** "Nimbus 2", "the Glow Serum": a name with a model number, or two capitalised words after an article. */
const named =
  /(?<=[\p{Ll},] )(?:(?<=(?:^|[^\p{L}])(?:the|your|our|a|an|le|la|el|los|las|il|lo|o|os|as|de|het|votre|notre|tu|su|nuestro|nuestra|seu|sua|suo|sua|uw|onze) )\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){1,2}(?: \d{1,3})?|\p{Lu}\p{Ll}{2,20} \d{1,3}(?![\p{L}\p{N}.,:/-]\d|[ \u00a0]?[%€£$]))/gu;
/** Capitalised words that stand before a number without being a product. */
const ordinary =
  /^(?:Step|Option|Point|Question|Part|Day|Level|Size|Chapter|Type|Item|Box|Line|Room|Gate|Unit|Page|Section|Form|Order|Calle|Avenida|Rue|Via|Rua|Taille|Talla|Taglia|Maat|Tamanho|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * A product that neither the brand, its sources nor the ticket names. German writes every noun with a capital, so it is
 * not read there.
 */
export const unknownProduct: Rule = (input) => {
  if (input.language === 'de') return [];
  return [...input.text.matchAll(named)]
    .filter((match) => !known(match[0], input))
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

function known(name: string, input: RuleInput): boolean {
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.some((word) => ordinary.test(word))) return true;
  const own = ticketWords(input);
  return words.every((word) => {
    const plain = fold(word).text;
    return input.gate.vocabulary.has(plain) || own.has(plain);
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
