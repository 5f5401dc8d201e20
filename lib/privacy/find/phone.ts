import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { type Form, hits, hitsOf } from '../hits';
import type { Finder, Known, Span } from '../kinds';
import { oneOf } from '../starts';

/** Anything that could be a number to call; libphonenumber decides. Costs nothing where there are no digits. */
const candidate =
  /(?<![\p{L}\d]|[\p{L}\d]-)(?:\+|00 ?|\(\+?)?\d(?:[ ().\-/]{0,3}\d){6,15}(?![\d])(?:,? (?:ext\.?|x|poste|dw|durchwahl|interno|extensión|ramal|toestel) ?\d{1,5})?/giu;
const sure = /(?<![\p{L}\d+]|[\p{L}\d]-)(?:\+\d{1,3}|\(0\d{1,5}\))(?:[ ().\-/]{0,3}\d){5,13}(?!\d)/gu;
/** Words that call a number something else. */
const other =
  /(?:order|bestell\p{L}*|commande|pedido|ordine|track\p{L}*|sendung\p{L}*|sku|ean|upc|gtin|isbn|item|artikel\p{L}*|article|art\.?|model|modell?|serial\p{L}*|serien\p{L}*|série|serie|batch|lot|charge|ref\p{L}*|invoice|rechnung\p{L}*|rma|case|ticket|barcode|code|código|codice|lote|lotto|matr[ií]cula|matricola|s\/n|sn|imei|chrome|safari|edge|firefox|customer|kunden\p{L}*|client|konto|account|part|version|firmware|build|expires|time|date)(?:[^\n\d.!?]|\.(?! ?\p{L}{3,})){0,14}$/iu;
const calls =
  /(?<![\p{L}])(?:gsm|\p{L}{0,8}nummer(?: ist| lautet| is)?|phone|call|ring|text|mobile|cell|tel|telefon|telephone|whatsapp|number is|reach|joignable|erreichbar|bereikbaar|reperibile|localizable|contactable|handy|mobil|nummer|anruf\p{L}*|rufen|téléphone|appel\p{L}*|portable|joindre|teléfono|ll[aá]m\p{L}*|tlf|tlm|telm|natel|fone|móvil|telefoon|bel(?:len)?|bereik\p{L}*|cellulare|chiam\p{L}*|telefono|celular|ligar|telemóvel|contato|fax|t(?!\p{L})|m(?!\p{L}))[^\n\d]{0,24}$/iu;

/** The number stands first: "612345678 is my mobile". */
const calledBehind =
  /^[ ,:)]{0,3}(?:\(|is |ist |est |es |é |è |das ist |c'est )?(?:o |a |the |my |your |mein\p{L}* |mon |ma |mi |il |la |el |le |meu |minha |mijn |m |is )*(?:phone|mobile|cell|number|whatsapp|handy|handynummer|mobil|telefon|telefonnummer|festnetz|portable|numéro|téléphone|tél|móvil|teléfono|número|contacto|contato|celular|telemóvel|telefone|cellulare|telefono|numero|telefoon|nummer|telefoonnummer|06-nummer|landline|work phone|home phone)(?![\p{L}])/iu;

/** 418-555-0192, (418) 555-0192: the whole of North America, also where the brand does not sell. */
const northAmerican = /^(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?:\D|$)/;
/** 0660/4417802, 0470/55.01.93: only phone numbers are written so. */
const withSlash = /^0\d{2,4}\/(?:\d{5,8}|\d{2,3}[. ]\d{2}[. ]\d{2})$/;

/** (0511) 8 41 55 60: an area code in brackets. */
const bracketed = /^\(0\d{1,5}\) ?\d[\d -]{3,}\d$/;

/** What no street number is: with a country's code, or an area's in brackets. Looked for before addresses, which take digits along. */
export const findSurePhones: Finder = (text) =>
  hits(text, sure).flatMap(({ 0: whole, index }): Span[] =>
    whole.startsWith('+') || bracketed.test(whole)
      ? [{ start: index, end: index + whole.length, kind: 'PHONE' }]
      : [],
  );

const digitWords =
  'zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|nul|een|één|twee|drie|vijf|zes|zeven|negen|due|tre|quattro|cinque|sei|sette|otto|nove|um|dois|três|quatro|meia|sete|oito|\\d{1,2}';
/** Seven digits or more in words, and numbers that begin with the letter O. */
const spelled: Form = {
  form: new RegExp(
    `(?<![\\p{L}\\d])(?:${digitWords})(?:[ ,.-]{1,2}(?:${digitWords})(?![\\p{L}\\d])){6,15}`,
    'iuy',
  ),
  begin: { is: oneOf('0zontfsedqcvuémah') },
};
const letterO = /(?<![\p{L}\d])o\d(?:[ .-]?[\do]){7,12}(?![\p{L}\d])/giu;

function inWords(text: string): Span[] {
  return [...hitsOf(text, spelled), ...hits(text, letterO)]
    .filter(({ 0: whole }) => /\p{L}{2}/u.test(whole) || /^o\d/i.test(whole))
    .map(({ 0: whole, index }): Span => ({ start: index, end: index + whole.length, kind: 'PHONE' }));
}

/** Phone numbers that the brand's countries, or the one they name, would dial. */
export const findPhones: Finder = (text, { countries }: Known) => {
  const found = inWords(text);
  for (const { 0: whole, index } of hits(text, candidate)) {
    const digits = whole.replace(/\D/g, '');
    const before = text.slice(Math.max(0, index - 40), index);
    const behind = text.slice(index + whole.length, index + whole.length + 40);
    // 00 begins a serial number as well: a word that calls it one counts.
    const international = /^(?:\+|\(\+)/.test(whole) || (whole.startsWith('00') && !other.test(before));
    const called = calls.test(before) || calledBehind.test(behind);
    if (
      !international &&
      ((other.test(before) && !callsLater(before)) || !shapedLikePhone(whole, digits, called))
    )
      continue;
    if (
      international ||
      called ||
      withSlash.test(whole) ||
      northAmerican.test(whole) ||
      dialled(whole, countries)
    )
      found.push({ start: index, end: index + whole.length, kind: 'PHONE' });
  }
  return found;
};

/** "About order 12, please call": the last word counts. */
function callsLater(before: string): boolean {
  for (const { index } of before.matchAll(/(?<![\p{L}])\p{L}/gu)) {
    const rest = before.slice(index);
    if (calls.test(rest) && !other.test(rest)) return true;
  }
  return false;
}

/** A bare run of digits is a phone number only where it is called one, or begins as national numbers do. */
function shapedLikePhone(whole: string, digits: string, called: boolean): boolean {
  if (digits.length < 7 || digits.length > 15) return false;
  if (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:$|\s)/.test(whole) ||
    /^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}/.test(whole)
  )
    return false;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(whole) || /^\d{1,2}[.:]\d{2}-\d{1,2}[.:]\d{2}$/.test(whole))
    return false;
  // Days of delivery, a version, a Unix time.
  if (
    /^\d{1,2}\/\d{1,2}-\d{1,2}\/\d{1,2}$/.test(whole) ||
    (/^\d{1,4}(?:\.\d{1,4}){2,}$/.test(whole) &&
      !called &&
      !whole.startsWith('0') &&
      !northAmerican.test(whole))
  )
    return false;
  if (/^1[4-9]\d{8}$/.test(whole) && !called) return false;
  if (called) return true;
  return /\D/.test(whole) || digits.startsWith('0') || digits.length === 10;
}

function dialled(whole: string, countries: readonly string[]): boolean {
  return countries.some((country) => {
    if (!isSupportedCountry(country)) return false;
    const [hit] = findPhoneNumbersInText(whole, country as CountryCode);
    return hit !== undefined && hit.endsAt - hit.startsAt >= whole.length - 2;
  });
}
