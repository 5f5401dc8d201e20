import type { Form } from '../../hits';
import { atDigits, type Begin, oneOf } from '../../starts';
import { unit } from './codes';

/** Ways of writing an address that only North America has, and that need their capitals to be told from prose. */

const word = "\\p{Lu}[\\p{L}'’-]{0,24}\\.?";
const points = '(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|NORTH|SOUTH|EAST|WEST)';
/** Street types that are words of every day in small letters, so that their capital must stand. */
const types =
  'Expy|Expressway|Prom|Promenade|Grade|Py|Pky|Mall|Landing|Lndg|Cove|Cv|Bend|Bnd|Manor|Mnr|Commons|Estates|Village|Knoll|Meadows?|Forest|Glen|Hollow|Holw|Isle|Key|Lakes?|Orchard|Parade|Shores?|Springs?|Spgs|Station|Summit|Valley|Vista|Wells|Bypass|Byp|Spur|Oval|Center|Centre|Ctr|Trace|Trce|Canyon|Mount|Mt|Oaks?|Pines?|Woods?|Falls|Fork|Gate|Harbor|Haven|Market|Row|Alley|Arcade|Broadway|Causeway|Crest|Dale|Divide|Ferry|Field|Garden|Island|Junction|Lodge|Mill|Overlook|Parke|Plain|Prairie|Ranch|Rest|River|Stream|Track|Trafficway|Tunnel|Union|Villas?';
const numbers = 'One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve';
const street =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq|Parkway|Pkwy|Boulevard|Blvd|Circle|Plaza|Center|Tower';
const open = '(?<![\\p{L}\\d.,:/£€$#-])';
const shut = '(?![\\p{L}\\d])';
const tail = `(?:[ ,]{1,2}(?:${unit}|\\d{1,4}[A-Z]?${shut}))?`;

const forms = [
  // 10 S. Dearborn; 1604 W. FARWELL 1A: a point of the compass stands for the type.
  `${open}\\d{1,6}[A-Z]? ${points}\\.? (?:${word}|\\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))(?: ${word}){0,2}${tail}(?![\\p{L}\\d'’-])(?! \\p{Ll})`,
  // 19 Hargrove Grade; 8750 N CENTRAL EXPY
  `${open}\\d{1,6}[A-Z]?(?: ${points}\\.?)?(?: ${word}){1,4}? (?:${types}|${types.toUpperCase().replaceAll('?', '?')})${shut}\\.?${tail}`,
  // Six Concourse Parkway Suite 2500
  `${open}(?:${numbers}|${numbers.toUpperCase()})(?: ${word}){1,3}? (?:${street}|${street.toUpperCase()})${shut}\\.?${tail}`,
  // 48S 400E, 1200 West 300 North: cities laid out as a grid.
  `${open}\\d{1,5} ?(?:${points})\\.? \\d{1,5} ?(?:${points})${shut}`,
];

/** Numbers of routes and boxes; nothing in them is a word of prose. */
const routes = [
  '(?:hc|rr|h c|r r|rural (?:route|rte)|star (?:route|rte)|(?:hwy|highway) contract (?:route|rte)|route|rte|rt)\\.?(?: (?:route|rte))? ?#? ?\\d{1,4}[a-z]?,? ?(?:box|bx) ?#? ?\\d{1,6}[a-z]?',
  '(?:p\\.? ?o\\.? ?b|p\\.? ?o\\.? ?drawer|lock ?box|caller box|bin)\\.? ?#? ?\\d{3,7}',
  '\\d{1,6} (?:united states|u\\.? ?s\\.?|state|county|old|interstate) (?:highway|hwy|route|rte|road) \\d{1,4}[a-z]?(?: (?:north|south|east|west|[nsew]))?',
];

const formBegins: readonly Begin[] = [atDigits, atDigits, { is: oneOf('otfsen') }, atDigits];
const routeBegins: readonly Begin[] = [{ is: oneOf('hrs') }, { is: oneOf('plcb') }, atDigits];

export const american: readonly Form[] = [
  ...forms.map((form, at) => ({ form: new RegExp(form, 'uy'), begin: formBegins[at] ?? {} })),
  ...routes.map((form, at) => ({
    form: new RegExp(`(?<![\\p{L}\\d])(?:${form})(?![\\p{L}\\d])`, 'iuy'),
    begin: routeBegins[at] ?? {},
  })),
];

/** A house number in words: the only address without a digit. */
export const spelled = new RegExp(`^(?:${numbers})(?![\\p{L}])`, 'iu');
