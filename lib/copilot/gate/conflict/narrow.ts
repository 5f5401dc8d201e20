import type { Brand } from '../../../packs/schema';
import { escapedName, folded } from '../topics';
import { narrowings } from './narrow-words';

/**
 * What narrows a statement. Two that are narrowed differently speak of different cases and cannot disagree.
 */

/** "Even opened", "opened or not" let everything in and narrow nothing. */
const nothingKeptOut =
  /(?<![a-z])(?:(?:even(?: if)?|auch(?: wenn)?|meme(?: si)?|aunque(?: este)?|incluso|anche(?: se)?|mesmo|ook(?: als)?|zelfs)(?: [a-z]+){0,2} ?(?:opened|geoffnet[a-z]*|ouverte?s?|abiert[oa]s?|apert[oaie]|abert[oa]s?|geopend[a-z]*|used|half empty)|opened or (?:not|unopened))(?![a-z])/g;

const pattern = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
const compiled = narrowings.map(({ kind, name, words }) => ({ kind, name, pattern: pattern(words) }));
const every = new RegExp(
  `(?<![a-z])(?:${narrowings
    .filter(({ names }) => !names)
    .map(({ words }) => words)
    .join('|')})(?![a-z])`,
  'g',
);

const months =
  /(?<![a-z])(?:jan(?:uar[yi]?|vier|eiro)|enero|gennaio|feb(?:ruar[yi]?)|fevrier|febrero|febbraio|fevereiro|march|marz|mars|marzo|marco|maart|april|avril|abril|aprile|june|juni|juin|junio|giugno|junho|july|juli|juillet|julio|luglio|julho|august|aout|agosto|augustus|sept[a-z]*|setiembre|settembre|setembro|o[ck]tob[a-z]*|octubre|ottobre|outubro|nov[ei]mb[a-z]*|noviembre|de[cz]emb[a-z]*|diciembre|dicembre)(?![a-z])/g;

/** A code that a customer enters: capitals with digits. */
const codes = /(?<![\p{L}\p{N}])(?=[A-Z]*\d)[A-Z][A-Z0-9]{3,}(?![\p{L}\p{N}])/gu;
/** Abbreviated countries are told from words ("us") by their capitals. */
const shortPlaces = /(?<![\p{L}\p{N}.])(US|USA|U\.S\.|UK|UAE|EU|UE)(?![\p{L}\p{N}])/gu;
const shortNames: Readonly<Record<string, string>> = {
  US: 'US',
  USA: 'US',
  'U.S.': 'US',
  UK: 'GB',
  UAE: 'AE',
  EU: 'eu',
  UE: 'eu',
};

const regionCodes =
  'AD AE AL AR AT AU BA BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GR HK HR HU IE IL IN IS IT JP KR LI LT LU LV MA MC MD ME MK MT MX MY NL NO NZ PE PH PL PT RO RS RU SA SE SG SI SK SM TH TR TW UA US UY VA VN ZA'.split(
    ' ',
  );
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
let places: { pattern: RegExp; codes: ReadonlyMap<string, string> } | null = null;

/** Names of countries in the seven languages, with a German or Dutch ending; made on first use. */
function countryNames() {
  if (places) return places;
  const names = new Map<string, string>([
    ['great britain', 'GB'],
    ['england', 'GB'],
    ['holland', 'NL'],
    ['america', 'US'],
    ['estados unidos', 'US'],
  ]);
  for (const language of languages) {
    const of = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of regionCodes) names.set(folded(of.of(code) ?? code), code);
  }
  const longest = [...names.keys()].sort((a, b) => b.length - a.length).map(escapedName);
  places = { codes: names, pattern: new RegExp(`(?<![a-z])(${longest.join('|')})s?(?![a-z])`, 'g') };
  return places;
}

const productPatterns = new WeakMap<Brand, RegExp | null>();

function productsOf(brand: Brand): RegExp | null {
  const known = productPatterns.get(brand);
  if (known !== undefined) return known;
  const names = brand.products
    .filter((name) => name.trim().length > 1)
    .map((name) => escapedName(folded(name)));
  const made =
    names.length > 0
      ? new RegExp(`(?<![a-z0-9])(${names.sort((a, b) => b.length - a.length).join('|')})s?(?![a-z0-9])`, 'g')
      : null;
  productPatterns.set(brand, made);
  return made;
}

/** Narrowings by their kind. */
export type Narrowed = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What narrows a text, and the folded text without the words that say so.
 * @param raw the text as it is written, for what only its capitals tell
 */
export function narrowedBy(raw: string, brand: Brand): { by: Narrowed; rest: string } {
  const by = new Map<string, Set<string>>();
  const add = (kind: string, name: string) => by.set(kind, (by.get(kind) ?? new Set()).add(name));
  for (const [code] of raw.matchAll(codes)) add('code', code);
  for (const [short] of raw.matchAll(shortPlaces)) add('place', shortNames[short] ?? short);
  let text = folded(raw.replace(codes, ' ').replace(shortPlaces, ' ')).replace(nothingKeptOut, ' ');
  const products = productsOf(brand);
  if (products)
    text = text.replace(products, (_, name: string) => {
      add('product', name);
      return ' ';
    });
  const { pattern: named, codes: codeOf } = countryNames();
  text = text.replace(named, (_, name: string) => {
    add('place', codeOf.get(name) ?? name);
    return ' ';
  });
  for (const [month] of text.matchAll(months)) add('case', `month ${month}`);
  for (const one of compiled) if (one.pattern.test(text)) add(one.kind, one.name);
  return { by, rest: text.replace(every, ' ').replace(months, ' ') };
}

/** The sentence's own narrowings, and of its title those of a kind that it has none of. A title that names several names none. */
export function withTitle(own: Narrowed, title: Narrowed): Narrowed {
  const all = new Map(own);
  for (const [kind, names] of title) if (!all.has(kind) && names.size === 1) all.set(kind, names);
  return all;
}

/** The one's narrowings, and the other's of those kinds that the one has none of. */
export function withMore(own: Narrowed, more: Narrowed): Narrowed {
  return new Map([...more, ...own]);
}

export function sameNarrowing(a: Narrowed, b: Narrowed): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([kind, names]) => {
    const others = b.get(kind);
    return others !== undefined && others.size === names.size && [...names].every((name) => others.has(name));
  });
}
