import type { Hit } from '../../knowledge/contract';
import type { Material } from '../../packs/material';
import { openMessages, type Ticket } from '../../ticket/ticket';
import { wordsOf } from './sentences';

/** What a text is about, as far as the brand's product names tell. */

/** Words of a hit that matched beside the product's own name, which every text about a product shares. */
export function matchedBesideProduct(hit: Hit, material: Material): number {
  const named = new Set(material.brand.products.flatMap(wordsOf));
  return new Set(hit.matched.filter((word) => !wordsOf(word).every((part) => named.has(part)))).size;
}

/**
 * True for a text that names products, none of which this ticket is about: the fit of a cap is no answer about a jacket.
 * A ticket that names no product at all could be about any.
 */
export function aboutAnother(text: string, ticket: Ticket, material: Material): boolean {
  const named = namesIn(text, material);
  if (named.length === 0 || ofAll.test(text)) return false;
  const meant = meantBy(ticket, material);
  return meant.length > 0 && !named.some((name) => meant.includes(name));
}

/** The article is on a product that this ticket is about. */
export const onProduct = (title: string, ticket: Ticket, material: Material): boolean =>
  meantBy(ticket, material).some((name) => title.toLowerCase().startsWith(name.toLowerCase()));

function meantBy(ticket: Ticket, material: Material): string[] {
  const said = [
    ticket.subject,
    ...openMessages(ticket).map((message) => message.text),
    ...ticket.orders.flatMap((order) => order.items.map((item) => item.name)),
  ].join('\n');
  return [...namesIn(said, material), ...calledBy(said, material)];
}

/** "All our products are vegan" holds for each, whichever it takes as an example. */
const ofAll =
  /(?<!\p{L})(?:all (?:of )?our|every one of our|alle unsere\p{L}*|tou(?:s|tes) nos|tod[oa]s nuestr[oa]s|al onze|tutti i nostri|tod[oa]s [oa]s noss[oa]s) (?:products|items|clothes|devices|produkte|artikel|geräte|produits|articles|appareils|productos|artículos|producten|artikelen|apparaten|prodotti|produtos)(?!\p{L})/iu;

/** "My jumper" is the Harbour Jumper, where no other product ends in that word. */
export function calledBy(text: string, { brand: { products } }: Material): string[] {
  const last = (product: string) => wordsOf(product).at(-1) ?? '';
  const said = new Set(wordsOf(text));
  return products.filter(
    (product) =>
      product.includes(' ') &&
      last(product).length > 2 &&
      said.has(last(product)) &&
      !products.some((other) => other !== product && last(other) === last(product)),
  );
}

const namesIn = (text: string, { brand }: Material): string[] =>
  brand.products.filter(
    (product) =>
      text.toLowerCase().includes(product.toLowerCase()) || shortNamed(product, brand.products, text),
  );

/** "mon pantalon Ridge" is the Ridge Trousers: the first word of a name, with its capital inside a sentence, where no other product has it. */
function shortNamed(product: string, all: readonly string[], text: string): boolean {
  const [first = '', second] = product.split(' ');
  if (second === undefined || first.length < 4 || !/^\p{Lu}\p{L}+$/u.test(first)) return false;
  if (all.some((other) => other !== product && other.split(' ')[0] === first)) return false;
  return new RegExp(`[\\p{L}\\p{N},] ${first}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
