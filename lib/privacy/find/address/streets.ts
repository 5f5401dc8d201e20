import type { Form } from '../../hits';
import { atDigits, type Begin, notSmall, oneOf } from '../../starts';
import { cap, code, dot, states, town, unit } from './codes';

/** Postal addresses in running text, by how the countries of the product's languages write them. */

const number =
  '\\d{1,5}(?:[ -]?[a-zA-Z](?![\\p{L}]))?(?:[-/–](?:\\d{1,4}[a-z]?|[IVX]{1,4}|EG|[0-9]?OG|DG)(?![\\p{L}\\d])){0,3}';

export const english =
  'street|str|st|avenue|ave|av|road|rd|lane|ln|drive|dr|court|ct|close|way|place|pl|square|sq|terrace|terr|crescent|cres|gardens|gdns|grove|hill|row|mews|park|parkway|pkwy|highway|hwy|boulevard|blvd|circle|cir|trail|trl|alley|quay|walk|rise|view|green|wharf|heights|hts|loop|plaza|plz|pike|turnpike|expressway|run|pass|path|point|ridge|crossing|xing|fwy|freeway|vw|ter|turn|expwy|rt|route|cr|us highway|state route|county road';
/** 12 Mill Lane; 36625 us highway 19 n; Flat 3, 12a Kings Road. */
const streetEn = `(?:(?:flat|apt|apartment|unit|suite|floor)\\.? ?[\\da-z]{1,5}[ ,/-]{1,3})?(?<![\\p{L}\\d.,:/£€$#-])(?:\\d{1,6} (?=\\d/\\d ))?\\d{1,6}(?:[ -]?[a-zA-Z](?![\\p{L}]))?(?:[-/]\\d{1,4})?,? (?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|old|new|st|saint|the|upper|lower|great|little)\\.? )?(?:(?:[\\p{L}]{1,4}\\.|[\\p{L}\\d][\\p{L}\\d'’-]{0,24}) ){0,4}(?:${english})(?![\\p{L}])\\.?(?: \\d{1,4}(?![\\d/]))?(?:,? (?:[ns]\\.[ew]\\.|(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\b\\.?))?`;
/** Cheap to fail: where no number comes within four words, no form that begins with any word is tried. */
const numberSoon = '(?=(?:[^ \\n]{1,45} ){1,4}\\d)';
const endings =
  'straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|graben|chaussee|promenade|stieg|markt|straat|laan|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|hof|wal|wall|berg|feld|park|siedlung|zeile';
/** Hauptstraße 12; Am Graben 7; Prinsengracht 263-2. */
const streetDe = `${numberSoon}(?:${cap} ){0,2}(?=[\\p{L}.-]{3,44} \\d)\\p{Lu}?[\\p{L}.-]{0,30}(?:${endings}) ${number}(?:[ ,/]{1,2}(?:(?:bus|top|tür|stiege|whg|hs|nr) ?[\\da-z]{1,4}|\\d{1,2}\\. ?(?:og|stock|etage|ug|dg)|bis|ter|hs|i{1,3})(?![\\p{L}\\d])){0,3}`;
const streetDePre = `(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Vor dem|Hinter der|Achter de|Op de|Op den) ${cap}(?: ${cap})? ${number}`;
/** 14 bis rue des Lilas; 3, avenue Victor-Hugo. */
const streetFr = `(?<![\\p{L}\\d.,€#-])\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:rue|avenue|av\\.?|boulevard|bd\\.?|bld|place|pl\\.|allée|allee|chemin|ch\\.|impasse|imp\\.|quai|route|rte|cours|square|passage|faubourg|fbg|sentier|résidence|villa|voie|cité|clos|hameau|lotissement|esplanade|chaussée|rond-point)(?: (?:(?:de|du|des|la|le|les|et|en|sur|aux|au|à|saint|sainte|st|ste)(?![\\p{L}])|l['’]|d['’]|(?:[\\p{L}\\d'’-]|${dot}){2,24})){1,6}`;
/** Belgian and Catalan: the word, the name, the number behind. */
const streetFrAfter = `(?:rue|avenue|av\\.|boulevard|bd|place|chaussée|allée|chemin|quai|square|passeig|carrer|plaça|rambla) (?:(?:de|du|des|la|le|les|l['’]|d['’]) ?){0,2}[\\p{L}'’.-]{2,24}(?: [\\p{L}'’.-]{2,24}){0,3},? \\d{1,4}(?: ?[a-z](?![\\p{L}]))?(?:[ ,/]{1,2}(?:boîte|bte|bus|àtic|ático|piso) ?\\d{1,4}[a-z]?)?`;
/** Any name with a number, when a code and a town stand right behind it: Turnhoutsebaan 118 bus 5, 2140 Borgerhout. */
const anyStreet = `${numberSoon}(?:${cap} ){0,3}${cap} ${number}(?: (?:bus|bte|boîte|box|top|tür) ?[\\da-z]{1,4})?,?[ \\n](?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{4} ?[A-Z]{2}) ${town}`;
/** Calle de Alcalá 45, 2º B; Rua das Flores, 123; Via Roma 10. */
const streetSouth = `(?:calle|c\\/|c\\.|avenida|avda\\.?|av\\.?|plaza|pza\\.?|paseo|pº|carrera|cra\\.?|camino|ronda|travesía|calzada|calz\\.?|blvd\\.?|boulevard|rúa|urb\\.?|urbanización|carretera|ctra\\.?|lugar|polígono|cortile|località|loc\\.|frazione|fraz\\.|bairro|sítio|qta\\.?|via|v\\.le|viale|piazza|p\\.zza|corso|largo|vicolo|strada|contrada|rua|r\\.|travessa|praça|alameda|estrada|rodovia|largo|beco|quinta) (?:(?:de|del|de la|de los|de las|da|do|das|dos|di|della|dei|delle|degli|dell['’]|san|santa|são|la|el|los|las|e|y) ){0,3}[\\p{L}\\d][\\p{L}\\d'’./-]{0,24}(?: (?:de|del|da|do|das|dos|di|la|e|y|[\\p{L}][\\p{L}'’.-]{0,24})){0,4}[ ,]{1,3}(?:(?:n[º°.]?|núm\\.?|num\\.?|número|numero|nº|parcela|parc\\.|casa|chalet|bloque|lote)[ ]?)?\\d{1,5}(?:[ -]?[a-zA-Z](?![\\p{L}]))?(?:[ ,/-]{1,3}(?:\\d{1,3}\\.?[ºª°]?(?: ?(?:[a-zA-Z]|izq\\.?|dcha\\.?|izda\\.?|esq\\.?|dto\\.?|direito|esquerdo)(?![\\p{L}]))?|(?:piso|planta|puerta|pta|portal|esc|escalera|int|interior|depto|apto|ap|apartamento|bloco|andar|scala|interno|bajo|ático)\\.? ?[\\da-z]{0,4}[ºª°]?)){0,3}`;

/** What may follow a street line: units, towns, counties and codes, over the next lines too. */
const tail = `(?:[ ]{0,2}[,;\\n-]?[ \\n]{0,2}[ ]?(?:${unit}|(?:${states})\\.?,? \\d{5}(?:-\\d{4})?|${code}(?:[ ,]{1,2}${town})?|${town},? (?:${code}|(?:${states})(?![\\p{L}])(?:,? \\d{5}(?:-\\d{4})?)?)))`;
const lowTail = `(?:[ ,\\n]{1,3}[\\p{L}'’.-]{2,20}(?: [\\p{L}'’.-]{2,20}){0,2},? (?:${states})?,? ?\\d{5}(?:-\\d{4})?(?!\\d))`;

const ending = new RegExp(`(?:${endings})$`, 'iu');
const codeBehind = /[ \n](?:[A-Z]{1,2}-)?\d{4}/;

/** Streets with what belongs to them, one expression a way of writing. */
const forms: readonly (readonly [string, Begin])[] = [
  [streetEn, { is: oneOf('0faus') }],
  [streetDe, { numbered: (text, at) => ending.test(text.slice(Math.max(0, at - 11), at - 1)) }],
  [streetDePre, { is: oneOf('aizuvho') }],
  [streetFr, atDigits],
  [streetFrAfter, { is: oneOf('rabpcqs') }],
  [streetSouth, { is: oneOf('caprtbulfsqve') }],
];
export const streets: readonly Form[] = forms.map(([street, begin]) => ({
  form: new RegExp(`(?<![\\p{L}\\d])(?:${street})(?:${tail}|${lowTail}){0,4}`, 'iuy'),
  begin,
}));

/** With its capitals: in any case it would be every pair of a word and a number. */
export const closedStreet: Form = {
  form: new RegExp(`(?<![\\p{L}\\d])${anyStreet}`, 'uy'),
  begin: { numbered: (text, at) => codeBehind.test(text.slice(at, at + 60)), is: notSmall },
};
