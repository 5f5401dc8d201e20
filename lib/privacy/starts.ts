/**
 * Where expressions may begin. Most of them begin with a word or a number and want a digit soon after; to try the large ones at
 * each sign of a long mail took most of the time of masking.
 */
export interface Starts {
  /** Of each place in the text, how far the next digit is on the same line; {@link noDigit} where there is none. */
  readonly toDigit: Int32Array;
  /** What was asked for already. */
  readonly placesOf: Map<Begin, readonly number[]>;
}

export const noDigit = 0x7fffffff;

let last: { text: string; starts: Starts } | null = null;

/** Several finders of a stage ask for the same text. */
export function startsOf(text: string): Starts {
  if (last?.text !== text) last = { text, starts: read(text) };
  return last.starts;
}

function read(text: string): Starts {
  const places: number[] = [];
  const toDigit = new Int32Array(text.length);
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isInner(before) || (isDigit(before) && !isDigit(unit))) places.push(at);
    before = unit;
  }
  let far = noDigit;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) far = 0;
    else if (code === 10) far = noDigit;
    else if (far < noDigit) far += 1;
    toDigit[at] = far;
  }
  return {
    toDigit,
    placesOf: new Map([[anywhere, places]]),
  };
}

/** Letters of Latin scripts and ASCII digits; whatever else is a letter the expressions see themselves. */
const isInner = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** What an expression begins with. */
export interface Begin {
  /** A digit at most so many signs behind the place, on its line. */
  within?: number;
  /** Of the first sign, as a UTF-16 unit. */
  is?: (unit: number) => boolean;
  /** One to four words, and then a number, of which this says whether it may be the one. */
  numbered?: (text: string, at: number) => boolean;
}

/** In both cases; "0" stands for all digits. */
export function oneOf(signs: string): (unit: number) => boolean {
  const units = new Set([...`${signs}${signs.toUpperCase()}`].map((sign) => sign.charCodeAt(0)));
  if (units.has(48)) for (let unit = 48; unit <= 57; unit += 1) units.add(unit);
  return (unit) => units.has(unit);
}

/** No letter right before; of a run of digits the first. Some places with a letter before them may be among these. */
export const anywhere: Begin = {};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** For expressions that begin with a digit. */
export const atDigits: Begin = { is: isDigit };
/** No small letter of ASCII. */
export const notSmall = (unit: number): boolean => unit < 97 || unit > 122;

/** The places of a text at which an expression with such a beginning may hold. */
export function placesFor(text: string, begin: Begin): readonly number[] {
  const { toDigit, placesOf } = startsOf(text);
  const known = placesOf.get(begin);
  if (known) return known;
  const { within = noDigit, is, numbered } = begin;
  const found: number[] = [];
  const all = numbered ? placesBeforeNumbers(text, numbered) : placesOf.get(anywhere);
  for (const at of all ?? [])
    if ((within === noDigit || (toDigit[at] ?? noDigit) <= within) && (!is || is(text.charCodeAt(at))))
      found.push(at);
  placesOf.set(begin, found);
  return found;
}

/** Places from which a digit follows after one to four words of one line, each with one space behind it. */
function placesBeforeNumbers(text: string, is: (text: string, at: number) => boolean): number[] {
  const found: number[] = [];
  let done = 0;
  for (let at = 2; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) || text.charCodeAt(at - 1) !== 32 || !is(text, at)) continue;
    let from = at - 1;
    for (let words = 0; words < 4 && from > 0; words += 1) {
      do from -= 1;
      while (from >= 0 && text.charCodeAt(from) !== 32 && text.charCodeAt(from) !== 10);
      if (text.charCodeAt(from) === 10) break;
    }
    for (let place = Math.max(from + 1, done); place < at; place += 1)
      if (place === 0 || !isInner(text.charCodeAt(place - 1))) found.push(place);
    done = at;
  }
  return found;
}
