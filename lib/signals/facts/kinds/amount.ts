import type { Brand } from '../../../packs/schema';
import { type FindContext, fact } from '../finder';
import type { Num } from '../numbers';
import { wordAfter } from '../scan';

const before =
  /(?:US\$|CA\$|C\$|AU\$|A\$|MX\$|R\$|[$€£¥]|(?<![\p{L}])(?:EUR|USD|GBP|CHF|CAD|AUD|MXN|BRL|SEK|NOK|DKK|PLN|JPY|Fr\.|kr\.?))[ \u00a0\u202f]?$/u;
const after =
  /[ \u00a0\u202f]?(?:,[-–]+ ?)?(US\$|R\$|[$€£¥]|zł|(?:EUR|USD|GBP|CHF|CAD|AUD|MXN|BRL|SEK|NOK|DKK|PLN|JPY|kr)(?![\p{L}]))/uy;
const dash = /,[-–]+/y;
/** "$85 US", "$89 MXN": whose dollars they are. */
const country = /[ \u00a0](US|USD|CA|CAD|AU|AUD|NZD|SGD|HKD|MXN|MN)(?![\p{L}\p{N}])/uy;
const dollarsOf: Readonly<Record<string, string>> = {
  US: 'USD',
  USD: 'USD',
  CA: 'CAD',
  CAD: 'CAD',
  AU: 'AUD',
  AUD: 'AUD',
  NZD: 'NZD',
  SGD: 'SGD',
  HKD: 'HKD',
  MXN: 'MXN',
  MN: 'MXN',
};

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  MX$: 'MXN',
  R$: 'BRL',
  'FR.': 'CHF',
  KR: 'SEK',
  'KR.': 'SEK',
  ZŁ: 'PLN',
};
const dollarCurrencies = new Set(['USD', 'CAD', 'AUD', 'MXN', 'NZD', 'SGD', 'HKD']);

/** Names of money, and how many of them make one of the currency. */
const names: Readonly<Record<string, readonly [currency: string, parts: number]>> = Object.fromEntries([
  ...'euro euros eur'.split(' ').map((w) => [w, ['EUR', 1]]),
  ...'dollar dollars dólar dólares dollari bucks'.split(' ').map((w) => [w, ['$', 1]]),
  ...'pound pounds quid livre livres libra libras sterline sterlina pfund pond'
    .split(' ')
    .map((w) => [w, ['GBP', 1]]),
  ...'pence penny p'.split(' ').map((w) => [w, ['GBP', 100]]),
  ...'cent cents centimes centime céntimos centesimi cêntimos eurocent'
    .split(' ')
    .map((w) => [w, ['cent', 100]]),
  ...'reais'.split(' ').map((w) => [w, ['BRL', 1]]),
  ...'francs franken'.split(' ').map((w) => [w, ['CHF', 1]]),
  ...'kronor kroner'.split(' ').map((w) => [w, ['SEK', 1]]),
  ...'pesos'.split(' ').map((w) => [w, ['MXN', 1]]),
]);

/** The sign `$` is the brand's own dollar where it has one. */
function dollar(brand: Brand | undefined): string {
  return brand && dollarCurrencies.has(brand.currency) ? brand.currency : 'USD';
}

function currencyOf(sign: string, brand: Brand | undefined): string {
  const key = sign.trim().toUpperCase();
  return key === '$' ? dollar(brand) : (symbols[key] ?? key);
}

/** `79.00 GBP`: two decimals and the ISO code, so that `£79`, `79 pounds` and `GBP 79.00` are one. */
export function moneyValue(decimal: string, currency: string): string {
  return `${Number(decimal).toFixed(2)} ${currency}`;
}

export function findAmounts(context: FindContext) {
  return context.nums.flatMap(
    (num) => prefixed(context, num) ?? signed(context, num) ?? worded(context, num) ?? [],
  );
}

/** Cheap looks at one character, so that a text full of numbers stays quick. */
const mayEndSign = /[$€£¥\p{L}.]/u;
const mayStartSign = /[$€£¥\p{L},]/u;
const isSpace = (char: string) => char === ' ' || char === '\u00a0' || char === '\u202f';

function charBefore(text: string, at: number): string {
  const char = text[at - 1] ?? '';
  return isSpace(char) ? (text[at - 2] ?? '') : char;
}

function charAfter(text: string, at: number): string {
  const char = text[at] ?? '';
  return isSpace(char) ? (text[at + 1] ?? '') : char;
}

function prefixed(context: FindContext, num: Num) {
  if (num.words || !mayEndSign.test(charBefore(context.text, num.start))) return null;
  const sign = before.exec(context.text.slice(Math.max(0, num.start - 5), num.start))?.[0];
  if (!sign) return null;
  dash.lastIndex = num.end;
  const closed = num.end + (dash.exec(context.text)?.[0].length ?? 0);
  country.lastIndex = closed;
  const named = sign.includes('$') ? country.exec(context.text) : null;
  const end = closed + (named?.[0].length ?? 0);
  const own = named?.[1] && dollarsOf[named[1]];
  const value = moneyValue(num.decimal, own || currencyOf(sign, context.brand));
  return fact(context, 'amount', value, num.start - sign.length, end);
}

function signed(context: FindContext, num: Num) {
  if (num.words || !mayStartSign.test(charAfter(context.text, num.end))) return null;
  after.lastIndex = num.end;
  const match = after.exec(context.text);
  if (!match?.[1]) return null;
  const value = moneyValue(num.decimal, currencyOf(match[1], context.brand));
  return fact(context, 'amount', value, num.start, num.end + match[0].length);
}

function worded(context: FindContext, num: Num) {
  const word = wordAfter(context.text, num.end);
  const named = word ? names[word.lower] : undefined;
  // Two letters of distance or a sentence end is no unit: "in 5. Pounds ..."
  if (!word || !named || word.start - num.end > 2) return null;
  const [name, parts] = named;
  const currency =
    name === '$' ? dollar(context.brand) : name === 'cent' ? (context.brand?.currency ?? 'EUR') : name;
  // "two pounds" can be a weight, but a reply that says so is worth a look all the same.
  return fact(context, 'amount', moneyValue(String(num.value / parts), currency), num.start, word.end);
}
