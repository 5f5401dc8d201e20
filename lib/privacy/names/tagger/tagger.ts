import { bytesOf, insideBy, unpackedWeights, type Weights } from '../../chain/weights';
import { Shape, type Token, tokensOf } from '../../chain/words';
import { blank } from '../../view';
import { cuesOf } from './cues';
import { readerOf } from './features';
import type { Look } from './look';
import { type Packed, packed } from './weights';

/** Finds people's names in running text by what was learnt from marked texts (tests/eval/train/names): pure, and linear in the text. */

export interface Model {
  weights: Weights;
  look: Look;
}

export interface Limits {
  /** From here on a word is taken for a name: missing one is worse than masking a product. */
  first: number;
  /** Lower for a word that is at least this surely a name elsewhere in the text. */
  sure: number;
  again: number;
  /** And for one with a capital right beside a name. */
  beside: number;
  /** Enough behind a title, a relation or "spoke to", for a word with a capital: nobody knows all surnames. */
  cued: number;
  /** A word of the brand's own products is a name only from here on. */
  product: number;
}

/** Chosen on dev and dev2, by models that had not seen them. */
export const limits: Limits = { first: 0.35, sure: 0.6, again: 0.1, beside: 0.02, cued: 0.1, product: 0.8 };

let model: Model | null = null;

/** @param products words of products and brands, folded: never a person's name by themselves */
export function namesIn(text: string, products: ReadonlySet<string>): { start: number; end: number }[] {
  model ??= unpacked(packed);
  const tokens = tokensOf(withoutHosts(text));
  const inside = weighed(tokens, insideOf(tokens, model, products), products);
  return namesOf(tokens, inside);
}

/** What was learnt, and two things that it could not be learnt from: the brand's products, and how much a plain cue is worth. */
export function weighed(
  tokens: readonly Token[],
  inside: Float64Array,
  products: ReadonlySet<string>,
  { first, cued, product }: Limits = limits,
): Float64Array {
  const open = inside.some((belief) => belief >= cued && belief < first);
  const cues = open ? cuesOf(tokens) : [];
  return inside.map((belief, at) => {
    const token = tokens[at];
    if (!token) return belief;
    if (products.has(token.form)) return belief < product ? 0 : belief;
    const { kinds, gap } = cues[at] ?? { kinds: 0, gap: 0 };
    const told = token.shape === Shape.capital && (kinds & personCues) > 0 && gap < 2;
    return told && belief >= cued && belief < first ? first : belief;
  });
}

/** A title, a relation or a job, and being said to be a name (cues.ts). */
const personCues = 1 + 8 + 16;

/** Whose page a link leads to is no person; what stands behind it may be. */
export const withoutHosts = (text: string): string =>
  text.replace(/(?<=https?:\/\/|(?<![\p{L}\d.])(?=www\.))[^\s/\0]+/giu, (host) => blank.repeat(host.length));

/** How likely each token is part of a name. */
export const insideOf = (
  tokens: readonly Token[],
  { weights, look }: Model,
  products: ReadonlySet<string>,
): Float64Array => insideBy(readerOf(tokens, look, products), weights);

/** Runs of tokens that are likely enough, without the signs at their ends; over "van der" they go on. */
export function namesOf(
  tokens: readonly Token[],
  inside: ArrayLike<number>,
  { first, sure: least, again, beside }: Limits = limits,
): { start: number; end: number }[] {
  const sure = new Set(
    tokens.filter((token, at) => named(token) && (inside[at] ?? 0) >= least).map(({ form }) => form),
  );
  const within = tokens.map((token, at) => {
    const belief = inside[at] ?? 0;
    return belief >= first || (belief >= again && named(token) && sure.has(token.form));
  });
  const grow = (at: number, by: 1 | -1) => {
    const token = tokens[at];
    if (!token || within[at] || !named(token)) return;
    let from = at - by;
    while (by > 0 && from > at - 1 - mostJoins && joins.has(tokens[from]?.form ?? '')) from -= by;
    if (within[from] && (inside[at] ?? 0) >= (from === at - by ? beside : beside / 3)) within[at] = true;
  };
  for (let at = 1; at < tokens.length; at += 1) grow(at, 1);
  for (let at = tokens.length - 2; at >= 0; at -= 1) grow(at, -1);
  const names: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  let small = 0;
  tokens.forEach((token, at) => {
    if (within[at]) {
      small = 0;
      if (open) open.end = token.end;
      else {
        open = { start: token.start, end: token.end };
        names.push(open);
      }
    } else if (!joins.has(token.form) || ++small > mostJoins) {
      open = null;
      small = 0;
    }
  });
  return names;
}

/** Stand between two parts of one name; "and" and "to", which stand between two names as well, are not among them. */
const joins = new Set(
  "van|von|der|den|de|del|della|di|da|do|dos|das|la|las|los|le|lo|el|al|bin|ben|ter|ten|zu|mac|ap|'|t|in|op|y|e|i|st".split(
    '|',
  ),
);
const mostJoins = 3;

const named = ({ shape, form }: Token) => shape > Shape.low && form.length > 2;

export function unpacked({ step, chain, look }: Packed): Model {
  const pairs = bytesOf(look.data);
  const groups = new Int8Array(pairs.length * 2);
  pairs.forEach((byte, at) => {
    groups[at * 2] = (byte >> 4) - 8;
    groups[at * 2 + 1] = (byte & 15) - 8;
  });
  return {
    weights: unpackedWeights(chain, step),
    look: { weights: groups, step: look.step, bias: look.bias },
  };
}
