import { beliefs } from './chain';
import { featureBits, featuresOf } from './features';
import type { Look } from './look';
import { type Packed, packed } from './weights';
import { Shape, type Token, tokensOf } from './words';

/** Finds people's names in running text by what was learnt from marked texts (tests/eval/train/names): pure, and linear in the text. */

export interface Model {
  /** By feature. */
  weights: ArrayLike<number>;
  /** What 1 of a weight is worth, in log odds. */
  step: number;
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
}

/** Chosen on dev and dev2, by models that had not seen them. */
export const limits: Limits = { first: 0.3, sure: 0.6, again: 0.1, beside: 0.02 };

let model: Model | null = null;

/** @param products words of products and brands, folded: never a person's name by themselves */
export function namesIn(text: string, products: ReadonlySet<string>): { start: number; end: number }[] {
  model ??= unpacked(packed);
  const tokens = tokensOf(text);
  return namesOf(tokens, insideOf(tokens, model, products));
}

/** Log odds of what is no name. */
export const impossible = -30;

/** How likely each token is part of a name. */
export function insideOf(
  tokens: readonly Token[],
  { weights, step, look }: Model,
  products: ReadonlySet<string>,
): Float64Array {
  const sum = (features: readonly number[]) => {
    let total = 0;
    for (const feature of features) total += weights[feature] ?? 0;
    return total;
  };
  const features = featuresOf(tokens, look, products);
  return beliefs(
    features.map(({ own }) => (own ? sum(own) * step : impossible)),
    features.map(({ onward }) => sum(onward) * step),
  ).inside;
}

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

/** Gaps between weights that are not 0, each followed by the weight; 255 says that the gap goes on. */
export function unpacked({ step, chain, look }: Packed): Model {
  const weights = new Int8Array(2 ** featureBits);
  const bytes = bytesOf(chain);
  let place = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const gap = bytes[at] ?? 0;
    place += gap;
    if (gap === 255) continue;
    at += 1;
    weights[place] = bytes[at] ?? 0;
  }
  const pairs = bytesOf(look.data);
  const groups = new Int8Array(pairs.length * 2);
  pairs.forEach((byte, at) => {
    groups[at * 2] = (byte >> 4) - 8;
    groups[at * 2 + 1] = (byte & 15) - 8;
  });
  return { weights, step, look: { weights: groups, step: look.step, bias: look.bias } };
}

const bytesOf = (data: string) => Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
