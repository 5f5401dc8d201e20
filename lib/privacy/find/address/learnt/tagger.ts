import { insideBy, unpackedWeights, type Weights } from '../../../chain/weights';
import { Shape, type Token, tokensOf } from '../../../chain/words';
import { readerOf } from './features';
import { hintOf } from './hints';
import { packed } from './weights';

/**
 * Where an address begins and ends, by what was learnt from marked ones (tests/eval/train/addresses): what stands in front of
 * a street and behind it is written in more ways than rules can name.
 */

export interface Place {
  start: number;
  end: number;
}

export interface Limits {
  /** From here on a token begins an address; from the second on it goes on with one, to both sides. */
  first: number;
  onward: number;
  /** A find of the rules no part of which is as likely as this is none. */
  rule: number;
}

/** Chosen on dev and dev2, by a model that had not seen them. */
export const limits: Limits = { first: 0.65, onward: 0.1, rule: 0.15 };

let weights: Weights | null = null;

/** Addresses with what belongs to them, and without what only looks like one. @param rules what the rules have found */
export function addressesIn(text: string, rules: readonly Place[]): Place[] {
  if (rules.length === 0 && !/\d/.test(text)) return [];
  weights ??= unpackedWeights(packed.chain, packed.step);
  const tokens = tokensOf(text);
  return addressesOf(tokens, insideBy(readerOf(tokens, rules), weights), rules);
}

export function addressesOf(
  tokens: readonly Token[],
  inside: ArrayLike<number>,
  rules: readonly Place[],
  { first, onward, rule }: Limits = limits,
): Place[] {
  const likely = rules.filter(({ start, end }) =>
    tokens.some((token, at) => token.start < end && start < token.end && (inside[at] ?? 0) >= rule),
  );
  const places: Place[] = [...likely];
  for (let at = 0; at < tokens.length; at += 1) {
    if ((inside[at] ?? 0) < onward) continue;
    const from = at;
    let sure = 0;
    for (; (inside[at] ?? 0) >= onward && !ends(tokens[at]); at += 1) sure = Math.max(sure, inside[at] ?? 0);
    const place = sure >= first ? placeOf(tokens.slice(from, at), likely) : null;
    if (place) places.push(place);
  }
  return places;
}

/** An empty line ends an address. */
const ends = (token: Token | undefined): boolean =>
  token?.shape === Shape.line && token.end - token.start > 1;

/** Without the signs at its ends; null for what tells of no more than a number or a town. */
function placeOf(run: readonly Token[], rules: readonly Place[]): Place | null {
  const parts = run.filter(({ shape }) => shape === Shape.digits || shape >= Shape.low);
  const [from, till] = [parts[0], parts.at(-1)];
  if (!from || !till) return null;
  const place = { start: from.start, end: till.end };
  const hints = parts.map(({ shape, form }) => (shape >= Shape.low ? hintOf(form) : 0));
  const ruled = rules.some(({ start, end }) => start < place.end && place.start < end);
  const street = hints.some((hint) => hint & 1) && parts.length > 2;
  const house = hints.some((hint) => hint > 0) && parts.length >= leastParts;
  return ruled || street || house ? place : null;
}

const leastParts = 5;
