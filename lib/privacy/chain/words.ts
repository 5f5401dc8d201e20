import { hits } from '../hits';
import { folded, listsWith } from '../names/lists';
import { others, particles } from '../names/tagger/hints';

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
  /\p{Lu}\.(?!\p{L}{2})ª?|\p{L}[\p{L}\p{M}]*(?:['’-](?![sS](?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|\d+|\0+|\n+|[^\s]/gu;

/** Whether a word is a name by the lists; training leaves names out of them, to learn what an unlisted name looks like. */
export type Listed = (form: string) => number;

export const listed: Listed = (form) => listsWith(form) + (others.has(form) ? 8 : 0);

export function tokensOf(text: string, lists: Listed = listed): Token[] {
  const seen = new Map<string, Omit<Token, 'start' | 'end'>>();
  return hits(text, piece).map(({ 0: raw, index }) => {
    let known = seen.get(raw);
    if (!known) {
      const shape = shapeOf(raw);
      const word = shape >= Shape.low;
      const form = word ? folded(raw) : shape === Shape.digits ? `${raw.length}` : (raw[0] ?? '');
      known = { form, shape, hash: hashOf(form), lists: word ? listsOf(form, lists) : 0 };
      seen.set(raw, known);
    }
    const end = index + raw.length;
    const token = {
      start: index,
      end,
      form: known.form,
      hash: known.hash,
      shape: known.shape,
      lists: known.lists,
    };
    if (token.shape >= Shape.low && (glues.has(text[index - 1] ?? '') || glues.has(text[end] ?? '')))
      token.shape = Shape.glued;
    return token;
  });
}

/** Beside these, a word is part of a handle, an address or a code. */
const glues = new Set('0123456789@#_');

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
