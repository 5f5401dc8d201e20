import { type FindContext, fact } from '../finder';
import { lexicons } from '../lexicon/lexicon';
import { normalId } from './order';

/** `MF-204518`, `RMA 778812`, `#10234`, `VT12345678`: identifiers in no format that the brand has named. */
const shaped =
  /(?<![\p{L}\p{N}#-])(?:#[\p{L}]{0,4}-?\d{3,14}|[A-Za-z]{1,5}-\d{3,14}(?:-\d{1,10}){0,3}|[A-Z]{1,5}\d{5,18})(?![\p{L}\p{N}])/gu;

const orderWords = Object.values(lexicons)
  .flatMap((lexicon) => lexicon.order.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const named = new RegExp(
  `(?<!\\p{L})(?:${orderWords})(?!\\p{L})\\.?[ \\u00a0]{0,2}(?:no|nr|number|n°|nº|id|#|:|num|número)?[.:]?[ \\u00a0]{0,2}#?(\\d{4,14}|\\d{2,8}(?:[-/]\\d{2,8}){1,3})(?![\\p{L}\\p{N}.,-]?\\d)`,
  'giu',
);

export function findOtherIds(context: FindContext) {
  const found = [...context.text.matchAll(shaped)].map((match) =>
    fact(context, 'order', normalId(match[0]), match.index, match.index + match[0].length),
  );
  for (const match of context.text.matchAll(named)) {
    const id = match[1];
    if (!id || id.replace(/\D/g, '').length < 4) continue;
    const end = match.index + match[0].length;
    found.push(fact(context, 'order', id, end - id.length, end));
  }
  return found;
}
