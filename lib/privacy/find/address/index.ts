import { type Form, hitsOf } from '../../hits';
import type { Span } from '../../kinds';
import { notSmall, oneOf } from '../../starts';
import { american, spelled } from './american';
import { closedByCode, code, postcodes, stateNames, states, town, unit } from './codes';
import { closedStreet, english, streets } from './streets';

/** Cheap to fail: a digit on the line, before any word is taken for a town. */
const codeSoon = '(?=[^\\n]{2,90}\\d)';
/** A code with its town stands alone where the street came before it, or was not understood. */
const codeAndTown: Form = {
  form: new RegExp(
    `(?<![\\p{L}\\d#€$£.,:/-])(?:(?:${postcodes.nl}|${postcodes.pt}|${postcodes.br}|[A-Z]{1,2}-\\d{4,5}|\\d{5}) ${town}|${codeSoon}${town}(?:, | )(?:${postcodes.gb}|${postcodes.us}|${postcodes.ca}|(?:${states})\\.?,? \\d{5}))(?![\\p{L}\\d])`,
    'uy',
  ),
  begin: { within: 91, is: notSmall },
};
const postcodeAlone: Form = {
  form: new RegExp(
    `(?<![\\p{L}\\d-])(?:${postcodes.gb}|${postcodes.ie}|${postcodes.ca})(?![\\p{L}\\d])`,
    'uy',
  ),
  begin: { within: 2, is: notSmall },
};
/** Called a post code. */
const codeNamed: Form = {
  form: new RegExp(
    `(?<![\\p{L}])(?:cep|c\\.?p\\.?|código postal|plz|post ?code|zip(?: code)?|eircode)[ :.]{1,3}(?:${code})(?![\\p{L}\\d])`,
    'iuy',
  ),
  begin: { is: oneOf('cpze') },
};
const box: Form = {
  form: /(?<![\p{L}])(?:p\.? ?o\.? ?box|postfach|boîte postale|bp|apartado(?: de correos)?|c\.p\.|postbus|casella postale|caixa postal|packstation|postfiliale) \d{1,6}/iuy,
  begin: { is: oneOf('pbac') },
};

/** A bottle or a rug that is called after a street. */
const measured = /\d ?(?:ml|cl|kg|g|cm|mm)(?![\p{L}])/iu;
/** What closes a sentence is no part of the address, but for the dot of "N.W.". */
const trailing = /(?<!\p{Lu}\.\p{Lu})[\s,;.-]+$/u;
/** "rd but shes in": no Indiana. */
const lowState = new RegExp(`(?<= (?:${english})\\.?)(?: \\p{Ll}+){1,5} (?:in|or|me|ok|hi|oh)$`, 'u');
/** Words after which a number is a quantity, a time or a price and no house. */
const counted =
  /^\d+ (?:day|days|hour|hours|week|weeks|month|minutes|times|pairs?|pieces?|items?|x|stars?)\b/i;

/** Postal addresses by the ways of writing them that have a form of their own; whole.ts finds where they begin and end. */
export const findAddresses = (text: string): Span[] => {
  const found = [...streets, ...american, closedStreet, codeAndTown, postcodeAlone, codeNamed, box].flatMap(
    (form) =>
      hitsOf(text, form).flatMap(({ 0: hit, index }): Span[] => {
        const bare = hit.replace(lowState, '').replace(trailing, '');
        if (counted.test(bare) || measured.test(bare) || !(/\d/.test(bare) || spelled.test(bare))) return [];
        return [{ start: index, end: index + bare.length, kind: 'ADDRESS' }];
      }),
  );
  const closed = closedByCode(text).map(({ start, end }): Span => ({ start, end, kind: 'ADDRESS' }));
  return joined([...found, ...closed], text);
};

/** What may lie between two parts of one address: towns, floors, counties, but no sentence. */
const glue =
  /^[ ,;\n/-]{0,3}(?:(?:[\p{Lu}\d(][\p{L}\d'’.ºª°)-]{0,24}|de|da|do|dos|das|del|la|der|am|an|im|bei|bis|ter|boîte|bus|bât\.?|app\.?|porte|étage|succ\.?|piso|scala|links|rechts|esq\.?)[ ,;\n/-]{0,4}){0,8}$/u;
const mostGlue = 60;

/** Parts of one address are one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const made: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    if (last && (span.start <= last.end + 2 || (between.length <= mostGlue && glue.test(between))))
      last.end = Math.max(last.end, span.end);
    else made.push({ ...span });
  }
  return made.map((span) => ({ ...span, ...grown(span, text) }));
}

/** Houses and villages in front of a code, and a province behind it: "Rose Cottage, The Green, … CM7 4JS", "(RM)". */
const segment =
  /(?:^|[\n:]|(?:^|[ ,])(?:to|at|is|an|nach|à|a|en|in) )?(?<!(?<!\p{L})(?:van|der|den|de|['’]t) )((?:\p{Lu}[\p{L}'’.-]{1,20}|\d{1,3}[a-z]?|c\/o|R\/C|lieu-dit|(?:appt|appartement|apt|flat|étage|bât|piso|depto) [\p{L}\d]{1,5})(?: (?:\p{Lu}[\p{L}'’.-]{0,20}|\d{1,3}[a-z]?|of|the|on|de|do|da|la|los|las|du|parcela|bloco|bloque)){0,4}[ ]{0,2}[,\n][ ]?)$/u;
const province =
  /^(?:\/\p{Lu}[\p{L}]{2,24})?(?: ?\(\p{Lu}[\p{L} ]{1,24}\)|(?: ?, | - |\n)(?:\p{Lu}{2}(?![\p{L}])|\p{Lu}[\p{L}.’'-]{1,24}(?: (?:de|da|do|del|della|di|la|el|los|am|an der|\p{Lu}[\p{L}.’'-]{1,24})){0,3}(?=[.,;:!?)\n]| - |$)))?/u;
/** "…, Los Osos", "… Creve Coeur MO" up to where the line or the sentence ends. */
const city =
  /^\.?,? (?:\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}|\p{Ll}{3,14}(?: \p{Ll}{3,14})?(?=,? [a-z]{2}$))(?:,? (?:\p{Lu}{2}|[a-z]{2}(?=$)))?(?:,? \d{5}(?:-\d{4})?)?(?:,? (?:USA|US|United States))?(?=[.,;:!?)\n]|$)/u;
/** Points of the compass, units, floors and states, as they trail behind a street. */
const unitBehind = new RegExp(
  `^[ ,.]{0,2}(?:[ns]\\.?[ew]?\\.(?![\\p{L}])|(?:north|south)(?:east|west)?(?![\\p{L}])|(?:# ?)?(?:${unit})|# ?(?:apt )?[\\p{L}\\d]{1,5}(?![\\p{L}\\d])|no\\.? ?\\d{1,5}|\\d{1,3}(?:st|nd|rd|th) (?:floor|flr|fl)(?![\\p{L}])|(?:lower|upper|ground) level|mezzanine|\\(mc \\d{1,5}\\)|(?:${stateNames})(?![\\p{L}])(?:,? \\d{5}(?:[- ]\\d{4})?)?|\\d{1,4}[a-z](?![\\p{L}\\d])|(?:${postcodes.br}|${postcodes.pt})(?![\\d]))`,
  'iu',
);
const mostSegments = 5;

function grown({ start, end }: Span, text: string): { start: number; end: number } {
  let from = start;
  for (let count = 0; count < mostSegments; count += 1) {
    const lead = segment.exec(text.slice(Math.max(0, from - 60), from))?.[1];
    if (!lead) break;
    from -= lead.length;
  }
  let till = end;
  for (let count = 0; count < mostSegments; count += 1) {
    const ahead = text.slice(till, till + 60);
    const length = Math.max(...[unitBehind, province, city].map((form) => form.exec(ahead)?.[0].length ?? 0));
    if (length === 0) break;
    till += length;
  }
  return { start: from, end: till - (trailing.exec(text.slice(from, till))?.[0].length ?? 0) };
}
