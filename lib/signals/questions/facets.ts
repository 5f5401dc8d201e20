import type { ByLanguage } from '../language/rule-languages';
import { says } from '../text/by-language';
import { fold } from '../text/fold';
import { type Facet, facetWords } from './facet-words';
import type { FacetWords } from './thing-words';

/** What a question asks for beyond its matter: a cost, a time, a size; and whether a text tells it. */

const entries = Object.entries(facetWords) as [Facet, FacetWords][];
const oneOf = (lists: readonly (ByLanguage | undefined)[], language: string, folded: string): boolean =>
  lists.some((list) => list !== undefined && says(list, language, folded));

/** "The same colour" asks for no other. */
const same =
  /(?<![a-z])(?:same|gleiche[nrsm]?|selbe[nrsm]?|meme|misma|mismo|zelfde|stessa|stesso|mesma|mesmo) (?:size|colour|color|shade|grosse|farbe|taille|couleur|teinte|talla|tono|maat|kleur|taglia|colore|tamanho|cor)(?![a-z])/g;

/** @param text a question as the customer wrote it */
export function facetsAsked(text: string, language: string): Facet[] {
  const folded = fold(text).text.replace(same, ' ');
  return entries.flatMap(([facet, { asked, both }]) =>
    oneOf([asked, both], language, folded) ? [facet] : [],
  );
}

/** What is kept back of a refund is no answer to what sending costs. */
const restocking =
  /restocking fee(?: of)?(?: \d+ ?%)?|wiedereinlagerungsgebühr(?: von)?(?: \d+ ?%)?|\d+ ?% (?:kosten|off|rabatt|de réduction|de remise)/giu;

/** @param text what a reply or an article says */
export function tellsFacet(facet: Facet, text: string, language: string): boolean {
  const { told, both }: FacetWords = facetWords[facet];
  if (facet === 'cost') text = text.replace(restocking, ' ');
  if (facet === 'code' && /\d ?%/u.test(text)) return true;
  return (
    oneOf([told, both], language, fold(text).text) || (facet === 'cost' && /[£$€] ?\d|\d ?[%£$€]/u.test(text))
  );
}
