import type { ByLanguage } from '../language/rule-languages';
import { says } from '../text/by-language';
import { fold } from '../text/fold';
import { type Facet, facetWords } from './facet-words';

export type { Facet } from './facet-words';

import type { FacetWords } from './thing-words';

/** What a question asks for beyond its matter: a cost, a time, a size; and whether a text tells it. */

const entries = Object.entries(facetWords) as [Facet, FacetWords][];
const oneOf = (lists: readonly (ByLanguage | undefined)[], language: string, folded: string): boolean =>
  lists.some((list) => list !== undefined && says(list, language, folded));

/** "The same colour" asks for no other. */
const same =
  /(?<![a-z])(?:same|gleiche[nrsm]?|selbe[nrsm]?|meme|misma|mismo|zelfde|stessa|stesso|mesma|mesmo) (?:size|colour|color|shade|grosse|farbe|taille|couleur|teinte|talla|tono|maat|kleur|taglia|colore|tamanho|cor)(?![a-z])/g;

/** "How long do I have?", "how long is the warranty?": the term itself, not how long something takes. */
const ownTerm =
  /(?<![a-z])(?:how long|how many days|by when|until when|wie lange|bis wann|combien de temps|cuanto tiempo|hasta cuando|hoe lang|hoelang|quanto tempo)(?= (?:do|have|can|may|would) (?:i|we) (?:have|got|return|send|keep)| (?:habe|hab|kann|darf|haben) (?:ich|man|wir)| (?:ai-je|avons-nous|puis-je|j'ai)| (?:tengo|tenemos|puedo)| (?:heb|mag|kan) (?:ik|men)| (?:ho|posso|tenho)| [^.?!]{0,30}(?:warrant|guarant|garant|valid|gultig|valable|geldig|last))/g;

/** @param text a question as the customer wrote it */
export function facetsAsked(text: string, language: string): Facet[] {
  const folded = fold(text).text.replace(same, ' ').replace(ownTerm, ' ');
  return entries.flatMap(([facet, { asked, both }]) =>
    oneOf([asked, both], language, folded) ? [facet] : [],
  );
}

/** What is kept back of a refund is no answer to what sending costs. */
const restocking =
  /restocking fee(?: of)?(?: \d+ ?%)?|wiedereinlagerungsgebühr(?: von)?(?: \d+ ?%)?|\d+ ?% (?:kosten|off|rabatt|de réduction|de remise)/giu;

/** "30 days from delivery", "12 months of warranty": a term for the customer says nothing of how long something takes. */
const terms =
  /(?:(?:you have|haben sie|hast du|vous avez|tienes?|tiene usted|u (?:heeft|hebt)) \d+ \p{L}+|(?:after|nach|après|después de|na) \d+ (?:months?|years?|monaten|jahren|mois|ans|meses|años|maanden|jaar)|\d+ (?:days?|months?|years?|weeks?) (?:from|of|after) (?:delivery|purchase|the delivery)|(?:warranty|guarantee)[^.]{0,25}\d+ (?:months?|years?)|\d+ (?:monate?|jahre?)n?[^.]{0,12}(?:garantie|gewährleistung)|(?:garantie|garantía|warranty)[^.]{0,25}\d+ (?:monate?n?|mois|meses|maanden|months)|\d+ (?:mois|maanden|meses)[^.]{0,12}(?:garanti\w*|garantía)|\d+ (?:tagen?|wochen) (?:nach|ab) (?:zustellung|lieferung|erhalt)|\d+ jours (?:après|suivant) la livraison|\d+ días desde la (?:entrega|compra)|\d+ dagen na (?:levering|ontvangst van uw bestelling))/giu;

/** @param text what a reply or an article says */
export function tellsFacet(facet: Facet, text: string, language: string): boolean {
  const { told, both }: FacetWords = facetWords[facet];
  if (facet === 'cost') text = text.replace(restocking, ' ');
  if (facet === 'time' || facet === 'arrival') text = text.replace(terms, ' ');
  if (facet === 'code' && /\d ?%/u.test(text)) return true;
  return (
    oneOf([told, both], language, fold(text).text) || (facet === 'cost' && /[£$€] ?\d|\d ?[%£$€]/u.test(text))
  );
}

const timeWords =
  /(?<![a-z])(?:when|how long|how soon|how fast|wann|wie lange|wie lang|bis wann|quand|combien de temps|cuando|cuanto tiempo|cuanto tarda\w*|wanneer|hoe lang|hoelang|quanto tempo|entro quando)(?![a-z])/;
/** "When I opened it" asks for no time. */
const whenClause =
  /(?<![a-z])(?:when|wann|quand|cuando|wanneer|quando) (?:i|we|he|she|je|j'|nous|on|lo|la|ik|we|eu|ho) (?!(?:will|can|should|do|get|have|vais|puis|peux|pourr|krijg|kan|ontvang|recibo|puedo)\b)/g;

/** Asks for a time, by whatever words. */
export function asksTime(text: string, language: string): boolean {
  const folded = fold(text).text.replace(whenClause, ' ').replace(ownTerm, ' ');
  return (
    timeWords.test(folded) ||
    (['time', 'arrival'] as const).some((one) => facetsAsked(text, language).includes(one))
  );
}
