import { type Form, hits, hitsOf } from '../hits';
import type { Finder, Known, Span } from '../kinds';

/** A repeated group that repeats inside could take time without end; no order number needs one. */
const nested = /[*+}]\)[*+{]/;
const compiled = new WeakMap<readonly string[], RegExp | null>();

function patternOf(sources: readonly string[]): RegExp | null {
  const known = compiled.get(sources);
  if (known !== undefined) return known;
  const safe = sources.filter((source) => source.length <= 80 && !nested.test(source) && isPattern(source));
  const loose = safe.map((source) => `(?:${source.startsWith('#') ? `#?${source.slice(1)}` : source})`);
  const made =
    loose.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${loose.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null;
  compiled.set(sources, made);
  return made;
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source.length > 0;
  } catch {
    return false;
  }
}

const named =
  /(?:be?stell(?:ung|nummer|ungs?nummer|nr)|auftrag(?:s?(?:nummer|nr))?|(?<![\p{L}])(?:(?:purchase |sales |web ?)?orders?|purchases?|bill|reklamation|beleg|reclamación|réclamation|reclamo|reclamação|klacht|compra|achat|ord|best|best\.nr|orden|folio|ordernr|ordernummer|commandes?|pedidos?|ordine|ordini|bestelling|bestelnummer|encomenda|rma|return|retoure|rücksendung|retour|invoice|rechnung|facture|factura|factuur|fattura|fatura|case|ticket|booking|reference|ref|po|bestelnr|best))[ .:,(\n-]{0,3}(?:(?:number|no|num|nr|nº|n°|n|id|numéro|nummer|número|numero|n\.º|n\.o|ref|is|ist|est|es|é|è|era|was|lautet|code|zu|zur|voor|pour|für|del|de|el|la|a|del pedido)(?!\p{L}|(?<=es|is)\d)[ .:,]{0,3}){0,3}#?[ ]?(?=[\p{L}\d/-]{0,10}\d)(\d{1,3}(?: \d{2,3}){2,3}(?! ?\d)|[\p{L}\d]{1,8}(?:[-/]?[\p{L}\d]{1,12}){0,5})/giu;
const hash = /(?<![\p{L}\p{N}&#/])#([a-z]{0,4}-?\d{3,12}(?:-\d{1,6})?)(?![\p{L}\p{N}])/giu;
/** Letters, a dash and many digits: so shops number their orders, whatever stands before. */
const shaped: Form = {
  form: /(?<![\p{L}\p{N}/#-])(?:(?:[A-Z]{2,4}|[A-Z]\d[A-Z])[-/](?:20\d{2}[-/])?\d{5,8}(?:-\d{1,2})?|[A-Z]{2}\d{5,6})(?![\p{L}\p{N}])/iuy,
  begin: { within: 5 },
};
/** Several in a row, or one beside the wish to cancel. */
const listed =
  /(?<![\p{L}])(?:cancel|annul\p{L}*|storn\p{L}*|cancel\p{L}*|anul\p{L}*|disd\p{L}*)[ :]{1,3}(\d{6,10})((?:(?:, | et | und | and | y | e | en | i )\d{6,10}){0,6})(?![\p{L}\d])/giu;
/** Only "number", whatever of: six digits and more, or letters among them. */
const numbered =
  /(?<![\p{L}])(?:number|nummer|numéro|número|numero|núm|nº|n°|nr)[.:]{0,2}(?: (?:is|ist|est|es|è|é))?[ ]((?=[\p{L}\d/-]{0,10}\d)(?:[a-z]{1,3}\d{0,2}(?:-\d{1,8}){1,3}|[a-z]{1,3}\d{4,10}|\d{6,9}))(?![\p{L}\d/-]|[ .]\d)/giu;
/** "My one is 10047788", where the text tells of an order at all. */
const bare = /(?<![\p{L}])(?:is|ist|est|es|é|è|was|war)[ :]{1,2}(\d{7,10})(?![\p{L}\d-]|[.,]\d)/giu;
const ordering = /(?<![\p{L}])(?:order|bestell|auftrag|commande|pedido|encomenda|ordin|bestelling)/iu;
const ordinary = /^(?:19|20)\d{2}$/;

/** Order, return and invoice numbers: the brand's own formats first, then what is called so. */
export const findOrders: Finder = (text, known: Known) => {
  const found: Span[] = [];
  const add = (value: string, at: number) => {
    const lead = value.startsWith('#') ? 1 : 0;
    found.push({ start: at + lead, end: at + value.length, kind: 'ORDER' });
  };
  const own = patternOf(known.orderFormats);
  if (own) for (const match of hits(text, own)) add(match[0], match.index);
  for (const match of hits(text, named)) {
    const value = match[1] ?? '';
    const digits = value.replace(/\D/g, '').length;
    // "My order, 250 ml": so few digits are a number only right behind the word.
    if (digits < 4 && /[,(\n]/.test(match[0])) continue;
    if (digits < 3 || ordinary.test(value) || /^\d{1,2}(?:st|nd|rd|th)$/.test(value)) continue;
    add(value, match.index + match[0].length - value.length);
  }
  for (const match of hits(text, numbered)) {
    const value = match[1] ?? '';
    if (value.startsWith('0')) continue;
    add(value, match.index + match[0].length - value.length);
  }
  if (ordering.test(text))
    for (const match of hits(text, bare)) {
      const value = match[1] ?? '';
      if (!value.startsWith('0')) add(value, match.index + match[0].length - value.length);
    }
  for (const match of hits(text, listed))
    for (const one of match[0].matchAll(/\d{6,10}/g)) add(one[0], match.index + one.index);
  for (const match of hitsOf(text, shaped)) add(match[0], match.index);
  for (const match of hits(text, hash)) add(match[0], match.index);
  return [...found, ...siblings(text, found)];
};

/** "My one is 10047788, hers is 10047790": as long, and the same for all but the last three digits. */
function siblings(text: string, found: readonly Span[]): Span[] {
  const known = new Set(
    found.map(({ start, end }) => text.slice(start, end)).filter((value) => /^\d{6,12}$/.test(value)),
  );
  if (known.size === 0) return [];
  const stems = new Set([...known].map((value) => `${value.length} ${value.slice(0, -3)}`));
  return [...text.matchAll(/(?<![\p{L}\d.,-])\d{6,12}(?![\p{L}\d-]|[.,]\d)/gu)].flatMap(
    ({ 0: value, index }): Span[] =>
      !known.has(value) && stems.has(`${value.length} ${value.slice(0, -3)}`)
        ? [{ start: index, end: index + value.length, kind: 'ORDER' }]
        : [],
  );
}
