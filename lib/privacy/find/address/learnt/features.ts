import type { Reader, Sink } from '../../../chain/features';
import { remembered } from '../../../chain/remembered';
import { hashOf, Shape, type Token } from '../../../chain/words';
import { hintOf } from './hints';

/** What a token is seen by when addresses are looked for. */
interface Trait {
  hash: number;
  shape: number;
  /** Of digits, how many; of words, whether names' and places' lists have them. */
  size: number;
  hint: number;
  /** 1 where the rules see an address or a post code. */
  rule: number;
  tail: number;
}

const tailOf = remembered((form) => hashOf(form.slice(-4)));

const nothing: Trait = { hash: 0, shape: 15, size: 0, hint: 0, rule: 0, tail: 0 };
/** Tokens on either side of an anchor that are looked at. */
const reach = 12;
const furthest = 7;

export function readerOf(tokens: readonly Token[], rules: readonly { start: number; end: number }[]): Reader {
  const covered = coveredBy(tokens, rules);
  const traits = tokens.map(
    ({ hash, shape, form, lists }, at): Trait => ({
      hash,
      shape,
      size: shape === Shape.digits ? Math.min(7, Number(form)) : lists,
      hint: shape >= Shape.low ? hintOf(form) : 0,
      rule: covered[at] ?? 0,
      tail: shape >= Shape.low ? tailOf(form) : hash,
    }),
  );
  const toRule = distances(traits, ({ rule }) => rule > 0);
  const toDigits = distances(traits, ({ shape }) => shape === Shape.digits);
  const toHint = distances(traits, ({ hint }) => (hint & 1) > 0);
  const toAnchor = distances(traits, (_, at) => isAnchor(traits, toDigits, at));
  return {
    count: tokens.length,
    possible: (at) =>
      tokens[at]?.shape !== Shape.found &&
      Math.min(toAnchor.left[at] ?? reach, toAnchor.right[at] ?? reach) < reach,
    own: (at, into) => own(traits, at, gaps(toRule, at), gaps(toDigits, at), gaps(toHint, at), into),
    onward: (at, into) => onward(traits, at, into),
  };
}

/** Both distances as one number. */
const gaps = ({ left, right }: Distances, at: number): number =>
  Math.min(furthest, left[at] ?? furthest) * 8 + Math.min(furthest, right[at] ?? furthest);

/** A find of the rules, a street with a number near it, or a part of a house or town with a number right beside it. */
function isAnchor(traits: readonly Trait[], { left, right }: Distances, at: number): boolean {
  const trait = traits[at];
  if (!trait || (trait.rule === 0 && trait.hint === 0)) return false;
  const digits = Math.min(left[at] ?? reach, right[at] ?? reach);
  return trait.rule > 0 || digits <= (trait.hint & 1 ? 6 : 2);
}

function own(
  traits: readonly Trait[],
  at: number,
  toRule: number,
  toDigits: number,
  toHint: number,
  all: Sink,
): void {
  const [p3, p2, p1, me] = [
    traits[at - 3] ?? nothing,
    traits[at - 2] ?? nothing,
    traits[at - 1] ?? nothing,
    traits[at] ?? nothing,
  ];
  const [n1, n2, n3] = [traits[at + 1] ?? nothing, traits[at + 2] ?? nothing, traits[at + 3] ?? nothing];
  const [s2, s1, s0, t1, t2] = [sort(p2), sort(p1), sort(me), sort(n1), sort(n2)];
  all.put(0);
  all.put(me.hash, me.shape);
  all.put(me.tail, me.shape);
  all.put(s0);
  all.put(s0, me.rule);
  all.put(p1.hash, s0);
  all.put(n1.hash, s0);
  all.put(p1.hash, me.hash);
  all.put(me.hash, n1.hash);
  all.put(s1, s0, t1);
  all.put(s1, s0);
  all.put(s0, t1);
  all.put(s2, s1, s0);
  all.put(s0, t1, t2);
  all.put(p2.hash, p1.hash, me.shape);
  all.put(n1.hash, n2.hash, me.shape);
  all.put(toRule, me.shape, me.hint);
  all.put(toRule, s0);
  all.put(toRule, me.hash);
  all.put(toRule, p1.hash, n1.shape);
  all.put(toDigits, me.shape, me.hint);
  all.put(toHint, me.shape, me.size);
  all.put(toDigits, toHint, me.shape);
  all.put(p3.rule * 4 + p2.rule * 2 + p1.rule, me.rule * 8 + n1.rule * 4 + n2.rule * 2 + n3.rule, me.shape);
  all.put(p1.shape * 16 + p2.shape, me.shape, n1.shape * 16 + n2.shape);
  all.put(p1.hint * 8 + n1.hint, me.hint, me.shape);
  all.put(p2.hint * 8 + n2.hint, me.hint, me.shape);
}

const sort = ({ shape, size, hint }: Trait): number => (shape * 16 + size) * 8 + hint;

function onward(traits: readonly Trait[], at: number, all: Sink): void {
  const [p1, me, n1] = [traits[at - 1] ?? nothing, traits[at] ?? nothing, traits[at + 1] ?? nothing];
  all.put(0);
  all.put(p1.shape, me.shape);
  all.put(p1.shape * 8 + p1.hint, me.shape * 8 + me.hint);
  all.put(me.hash);
  all.put(p1.hash);
  all.put(p1.hash, me.shape);
  all.put(me.hash, n1.shape);
  all.put(p1.rule, me.rule, me.shape);
  all.put(p1.shape * 16 + p1.size, me.shape * 16 + me.size, me.hint);
}

interface Distances {
  left: number[];
  right: number[];
}

/** How far the last and the next such token are, up to {@link reach}. */
function distances(traits: readonly Trait[], is: (trait: Trait, at: number) => boolean): Distances {
  const left = new Array<number>(traits.length).fill(reach);
  const right = left.slice();
  let last = reach;
  traits.forEach((trait, at) => {
    last = is(trait, at) ? 0 : Math.min(reach, last + 1);
    left[at] = last;
  });
  last = reach;
  for (let at = traits.length - 1; at >= 0; at -= 1) {
    const trait = traits[at];
    last = trait && is(trait, at) ? 0 : Math.min(reach, last + 1);
    right[at] = last;
  }
  return { left, right };
}

function coveredBy(tokens: readonly Token[], spans: readonly { start: number; end: number }[]): number[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return tokens.map(({ start, end }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const span = sorted[next];
    return span && span.start < end ? 1 : 0;
  });
}
