import { type Form, hitsOf } from '../../hits';
import { anywhere } from '../../starts';
/** Post codes, towns, states and units: what an address is known by beside its street. */

export const postcodes = {
  gb: '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}',
  ie: '[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}',
  nl: '\\d{4} ?[A-Z]{2}(?![\\p{L}])',
  pt: '\\d{4}-\\d{3}',
  br: '\\d{5}-\\d{3}',
  us: '\\d{5}-\\d{4}',
  ca: '[A-Z]\\d[A-Z] ?\\d[A-Z]\\d',
  five: '(?:[A-Z]{1,2}-)?\\d{5}',
  four: '(?:[A-Z]{1,2}-)?\\d{4}',
};
export const code = `(?:${Object.values(postcodes).join('|')})`;
/** The dot of "St." or "Ludw.-Str."; one that ends a sentence is no part of an address. */
export const dot = '(?:\\.(?! \\p{L})|(?<=(?<!\\p{L})\\p{L}{1,3})\\.)';
/** A word with a capital. */
export const cap = `\\p{Lu}(?:[\\p{L}'’-]|${dot}){0,30}`;
export const town = `${cap}(?:[ -](?:am|an der|im|in|bei|b\\.|i\\.|a\\.|a\\.d\\.|v\\.d\\.|ob der|sur|sous|lès|les|la|le|de|del|della|dello|dei|alla|di|da|do|upon|on|en|aan den|aan de|zee|den|\\p{Lu}[\\p{L}'’.-]{1,24})){0,4}`;
export const states =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]';
export const unit =
  '(?:(?:àtic|ático|flat|apt|apartment|unit|suite|ste|floor|fl|flr|room|rm|building|bldg|block|tower|lot|trlr|pmb|lockbox|dept|department|house|c/o|hinterhaus|vorderhaus|etage|appartement|appt|bât|bâtiment|étage|escalier|piso|puerta|depto|colonia|col|fracc|fraccionamiento|alcaldía|delegación|conj|conjunto|parcela|bloco|scala|bairro|apto|app|bus|porte|esc|succ|(?:p\\.? ?o\\.? ?)?box|postfach|apartado|#)\\.? ?#? ?[\\p{L}\\d-]{1,12}|(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|ground|top) (?:floor|flr|fl)(?![\\p{L}])|\\d{1,2}(?:e|er|ème|ième|º|ª|\\.) (?:étage|stock|og|planta|piso|verdieping|piano)(?![\\p{L}])|\\(\\p{Lu}[\\p{L}-]{2,20}\\))';

export const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
/** A state and its code, or a British code, close an address whatever its street is called. */
const closing: Form = {
  form: new RegExp(
    `(?<![\\p{L}])(?:(?:${states}|${stateNames})\\.?[ ,\\n]{1,4}\\d{4,5}(?:-\\d{4})?|${postcodes.gb})(?![\\p{L}\\d])`,
    'iuy',
  ),
  begin: anywhere,
};
/** UTF-16 units before a code in which its street is looked for. */
const reach = 120;
const lead =
  /^(?:[\s\S]*(?:\n\n|[!?] |\p{L}{4,}\. (?=\p{Lu})|(?:^|[\s(])(?:to|at|is|from|near|address|addr|an|nach|für|it's)[: ]))?/iu;
const house =
  /(?<![\p{L}\d.,:/£€$-])(?:[nsew]\d{1,5}[nsew]?|\d{1,6}(?:[ -]?[a-z](?![\p{L}]))?(?![\d%]| (?:days?|weeks?|hours?|x |pairs?|items?))|p\.? ?o\.? ?box|box|apt|suite|unit|flat|psc|rr|hc|department|dept|attn)/iu;

/** From the house number to the code that closes the address: start and end of each. */
export function closedByCode(text: string): { start: number; end: number }[] {
  return hitsOf(text, closing).flatMap((match) => {
    const from = Math.max(0, match.index - reach);
    const before = text.slice(from, match.index);
    const skipped = lead.exec(before)?.[0].length ?? 0;
    const at = house.exec(before.slice(skipped));
    return at ? [{ start: from + skipped + at.index, end: match.index + match[0].length }] : [];
  });
}
