import { folded, listsWith } from '../names/lists';
import { others, particles } from '../names/tagger/hints';
import { remembered } from './remembered';

/** A word, a number, a sign, the end of a line, or a place where something was found already. */
export interface Token {
  start: number;
  end: number;
  /** Small letters without accents. */
  form: string;
  /** Of `form`, for features. */
  hash: number;
  shape: Shape;
  /** Which lists of names hold it: a sum of 1 (given), 2 (given, and a word too), 4 (family), 8 (something else). */
  lists: number;
}

export const Shape = {
  line: 0,
  found: 1,
  digits: 2,
  sign: 3,
  low: 4,
  capital: 5,
  capitals: 6,
  initial: 7,
  mixed: 8,
  glued: 9,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** "van der", "el", "'t": may be written with a capital too. */
export const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.form.length < 6 && particles.has(token.form);

export const isWord = ({ shape }: Token): boolean => shape >= Shape.low;

/** Words keep their hyphens and apostrophes, but for a possessive; an initial keeps its dot. */
const piece =
  /\p{Lu}\.(?!\p{L}{2})ª?|\p{L}[\p{L}\p{M}]*(?:['’-](?![sS](?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|\d+|\0+|\n+|[^\s]/uy;

/** Whether a word is a name by the lists; training leaves names out of them, to learn what an unlisted name looks like. */
export type Listed = (form: string) => number;

export const listed: Listed = (form) => listsWith(form) + (others.has(form) ? 8 : 0);

type Seen = Omit<Token, 'start' | 'end'>;
const seenBy =
  (lists: Listed) =>
  (raw: string): Seen => {
    const shape = shapeOf(raw);
    const word = shape >= Shape.low;
    const form = word ? folded(raw) : shape === Shape.digits ? `${raw.length}` : (raw[0] ?? '');
    return { form, shape, hash: hashOf(form), lists: word ? listsOf(form, lists) : 0 };
  };
const seenAsListed = remembered(seenBy(listed));

export function tokensOf(text: string, lists: Listed = listed): Token[] {
  const seen = lists === listed ? seenAsListed : remembered(seenBy(lists));
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at);
    if (end > at) {
      const { form, hash, shape, lists: found } = seen(text.slice(at, end));
      const glued = shape >= Shape.low && (glues(text.charCodeAt(at - 1)) || glues(text.charCodeAt(end)));
      tokens.push({ start: at, end, form, hash, shape: glued ? Shape.glued : shape, lists: found });
    }
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Of the piece that begins there; the place itself for a blank. Most pieces are words of ASCII, which need no expression. */
function endOf(text: string, at: number): number {
  if (text.charCodeAt(at) === 32) return at;
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const plain = next < 128 && next !== apostrophe && next !== hyphen && (next !== dot || end > at + 1);
  if (end > at && (plain || end === text.length)) return end;
  piece.lastIndex = at;
  return piece.test(text) ? piece.lastIndex : at;
}

const [apostrophe, hyphen, dot] = [39, 45, 46];
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** Beside digits, @, # and _, a word is part of a handle, an address or a code. */
const glues = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || unit === 64 || unit === 35 || unit === 95;

/** Of a double name, what both halves are; of one in the genitive, what it is without its s. */
function listsOf(form: string, lists: Listed): number {
  const whole = lists(form);
  // Annas Ring, katrins paket.
  if (whole === 0 && form.length > 4 && form.endsWith('s')) return lists(form.slice(0, -1)) & 5;
  if (whole > 0 || !/['-]/.test(form)) return whole;
  const halves = form.split(/['-]/).filter((half) => half.length > 1);
  const found = halves.map(lists);
  return found.every((value) => value > 0) ? found.reduce((all, value) => all | value, 0) : 0;
}

function shapeOf(raw: string): Shape {
  if (raw[0] === '\n') return Shape.line;
  if (raw[0] === '\0') return Shape.found;
  if (/^\d/.test(raw)) return Shape.digits;
  if (!/^\p{L}/u.test(raw)) return Shape.sign;
  const low = raw.toLowerCase();
  if (raw === low) return Shape.low;
  if (raw.length === 1 || /^\p{Lu}(?:\.ª?|ª)$/u.test(raw)) return Shape.initial;
  if (raw === raw.toUpperCase()) return Shape.capitals;
  return /^\p{Lu}[\p{Ll}\p{M}]/u.test(raw) ? Shape.capital : Shape.mixed;
}

/** FNV-1a over UTF-16 units, in steps for those who hash what grows. */
export const hashStart = 0x811c9dc5;
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const hashEnd = (hash: number): number => hash ^ (hash >>> 15);

export function hashOf(text: string): number {
  let hash = hashStart;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hashEnd(hash);
}
