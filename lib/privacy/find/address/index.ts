import type { Finder, Span } from '../../kinds';
import { closedByCode, postcodes, states, town } from './codes';
import { streets } from './streets';

/** A code with its town stands alone where the street came before it, or was not understood. */
const codeAndTown = new RegExp(
  `(?<![\\p{L}\\d#€$£.,:/-])(?:(?:${postcodes.nl}|${postcodes.pt}|${postcodes.br}|[A-Z]{1,2}-\\d{4,5}|\\d{5}) ${town}|${town}(?:, | )(?:${postcodes.gb}|${postcodes.us}|(?:${states})\\.?,? \\d{5}))(?![\\p{L}\\d])`,
  'gu',
);
const postcodeAlone = new RegExp(`(?<![\\p{L}\\d-])${postcodes.gb}(?![\\p{L}\\d])`, 'gu');
const box =
  /(?<![\p{L}])(?:p\.? ?o\.? ?box|postfach|boîte postale|bp|apartado(?: de correos)?|postbus|casella postale|caixa postal) \d{1,6}/giu;

/** Words after which a number is a quantity, a time or a price and no house. */
const counted =
  /^\d+ (?:day|days|hour|hours|week|weeks|month|minutes|times|pairs?|pieces?|items?|x|stars?)\b/i;

export const findAddresses: Finder = (text) => {
  const found = [...streets, codeAndTown, postcodeAlone, box].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: hit, index }): Span[] => {
      const bare = hit.replace(/[\s,;.-]+$/u, '');
      if (counted.test(bare) || !/\d/.test(bare)) return [];
      return [{ start: index, end: index + bare.length, kind: 'ADDRESS' }];
    }),
  );
  const closed = closedByCode(text).map(({ start, end }): Span => ({ start, end, kind: 'ADDRESS' }));
  return joined([...found, ...closed], text);
};

/** Parts of one address, parted by no more than a comma, a line end or a town's name, are one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const made: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    if (
      last &&
      (span.start <= last.end ||
        (between.length <= 40 && /^[ ,;\n-]{1,4}(?:\p{Lu}[\p{L}'’.-]+[ ,;\n-]{0,3}){0,3}$/u.test(between)))
    )
      last.end = Math.max(last.end, span.end);
    else made.push({ ...span });
  }
  return made;
}
