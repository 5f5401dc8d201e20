import type { Reader, Sink } from '../../chain/features';
import { remembered } from '../../chain/remembered';
import { hashOf, isParticle, isWord, Shape, type Token } from '../../chain/words';
import { hintOf } from '../../find/address/learnt/hints';
import { type Cue, cuesOf } from './cues';
import { acts, isFirm } from './hints';
import { knownIn } from './known';
import { type Look, lookOf, lookStep } from './look';
import { quotedIn } from './quoted';

/** What a token is seen by: small numbers, so that features are sums of them and nothing is spelt out. */
interface Trait {
  hash: number;
  shape: number;
  lists: number;
  look: number;
  tail: number;
  /** What stands right before and behind: a sentence's or a line's start and end, a quotation mark, a sign. */
  before: number;
  after: number;
  /** 1 where the text has the word in small letters too, 2 for a product's or a brand's. */
  also: number;
  /** What is said anywhere of the same word with a capital: 1 a person, 2 a thing. */
  told: number;
  /** A word inside of names; the shape and lists of the next other word, and of the one before when particles lie between. */
  particle: boolean;
  far: number;
  back: number;
  /** A word for what people do. */
  act: boolean;
  /** Part of a town, a brand or a figure of the lists. */
  known: number;
  /** In a short quotation: the word before it, and 1 where it is a thing for sale. */
  quoted: number;
  /** A word for a kind of firm or shop, or for a street. */
  firm: number;
  cue: Cue;
}

const nothing: Trait = {
  hash: 0,
  shape: 15,
  lists: 0,
  look: 0,
  tail: 0,
  before: 0,
  after: 0,
  also: 0,
  told: 0,
  act: false,
  known: 0,
  quoted: 0,
  firm: 0,
  particle: false,
  far: 0,
  back: 0,
  cue: { kinds: 0, gap: 0, thing: 0 },
};

/** @param products words of products and brands, folded */
export function readerOf(tokens: readonly Token[], look: Look, products: ReadonlySet<string>): Reader {
  const traits = traitsOf(tokens, look, products);
  const lines = linesOf(tokens);
  const style = styleOf(tokens);
  return {
    count: tokens.length,
    possible: (at) => possible(traits[at] ?? nothing),
    own: (at, into) => own(traits, at, lines[at] ?? 0, style, into),
    onward: (at, into) => onward(traits[at - 1] ?? nothing, traits[at] ?? nothing, into),
  };
}

/** A word in small letters that no list has, that looks like no name, and of which nothing is said, is passed over. */
const leastLook = 4;
const possible = ({ shape, lists, look, cue, particle }: Trait): boolean =>
  shape > Shape.low ||
  (shape === Shape.low && ((lists & 5) > 0 || look >= leastLook || particle || cue.kinds > 0));

function own(traits: readonly Trait[], at: number, line: number, style: number, all: Sink): void {
  const [p2, p1, me] = [traits[at - 2] ?? nothing, traits[at - 1] ?? nothing, traits[at] ?? nothing];
  const [n1, n2] = [traits[at + 1] ?? nothing, traits[at + 2] ?? nothing];
  const { shape } = me;
  const sort = shape * 16 + me.lists;
  const kind = shape * 16 + me.look;
  all.put(0);
  all.put(me.hash);
  all.put(me.hash, shape);
  all.put(p1.hash, shape);
  all.put(n1.hash, shape);
  all.put(p1.hash, sort);
  all.put(n1.hash, sort);
  all.put(p2.hash, p1.hash, shape);
  all.put(n1.hash, n2.hash, shape);
  all.put(p1.hash, n1.hash, shape);
  all.put(p2.hash, sort);
  all.put(n2.hash, sort);
  all.put(me.tail, shape);
  all.put(shape);
  all.put(sort);
  all.put(kind);
  all.put(kind, me.lists);
  all.put(shape, me.before, me.after);
  all.put(sort, me.before, me.after);
  all.put(kind, me.before);
  all.put(kind, me.after);
  all.put(p1.shape, shape, n1.shape);
  all.put(p2.shape * 16 + p1.shape, shape, n1.shape * 16 + n2.shape);
  all.put(sort, p1.lists, p1.shape);
  all.put(sort, n1.lists, n1.shape);
  all.put(kind, n1.shape * 16 + n1.look);
  all.put(kind, p1.shape * 16 + p1.look);
  all.put(kind, n1.lists, n1.shape);
  all.put(kind, p1.lists, p1.shape);
  all.put(me.also, shape, me.before);
  all.put(me.also, sort);
  all.put(me.cue.kinds, shape, me.cue.gap);
  all.put(me.cue.kinds, sort);
  all.put(me.cue.kinds, kind);
  all.put(me.cue.kinds, shape, me.after);
  all.put(p1.cue.kinds, sort, p1.shape);
  all.put(me.cue.thing, sort);
  all.put(me.cue.thing, kind);
  all.put(me.cue.thing, shape, me.cue.kinds);
  const deed = (n1.act ? 1 : 0) + (n2.act ? 2 : 0);
  all.put(deed, sort);
  all.put(deed, kind);
  all.put(deed, shape, me.before);
  all.put(me.told, sort);
  all.put(me.told, kind);
  all.put(me.told, shape, me.also);
  all.put(p1.tail, sort);
  all.put(n1.tail, sort);
  all.put(me.quoted, sort);
  all.put(me.quoted, shape, me.cue.kinds);
  all.put(me.quoted & 1, me.quoted === 0 ? 0 : 1, kind);
  all.put(me.known, sort);
  all.put(me.known, shape, me.before);
  all.put(me.known, p1.hash);
  all.put(me.known, me.cue.kinds, shape);
  all.put(p1.known * 8 + n1.known, me.known, shape);
  const firms = ((p2.firm * 4 + p1.firm) * 4 + n1.firm) * 4 + n2.firm;
  all.put(firms, shape);
  all.put(firms, sort);
  all.put(me.firm, shape, me.lists);
  // Over "van der" and the like: what the name would go on with, and what it came from.
  const [far, back] = me.particle ? [me.far, me.back] : [0, me.back];
  all.put(far, back, me.hash);
  all.put(far, back);
  all.put(back, sort);
  all.put(back, kind);
  all.put(style, shape, me.before);
  all.put(style, sort);
  all.put(style, kind);
  all.put(style, kind, me.before);
  all.put(style, sort, me.before);
  all.put(style, shape, me.cue.kinds);
  all.put(line, shape);
  all.put(line, sort);
  all.put(line, kind);
}

function onward(before: Trait, me: Trait, all: Sink): void {
  all.put(0);
  all.put(before.shape, me.shape);
  all.put(before.shape * 16 + before.lists, me.shape * 16 + me.lists);
  all.put(before.shape * 16 + before.look, me.shape * 16 + me.look);
  all.put(me.hash);
  all.put(before.hash, me.shape);
  all.put(me.hash, before.shape);
  all.put(me.shape, me.look, me.after);
}

function traitsOf(tokens: readonly Token[], look: Look, products: ReadonlySet<string>): Trait[] {
  const low = new Set(tokens.filter(({ shape }) => shape === Shape.low).map(({ form }) => form));
  const cues = cuesOf(tokens);
  const known = knownIn(tokens);
  const quoted = quotedIn(tokens);
  const told = toldOf(tokens, cues);
  const stepOf = stepsOf(look);
  return tokens.map((token, at) => {
    const { form, hash, shape, lists } = token;
    const word = isWord(token);
    const over = overParticles(tokens, at);
    return {
      hash,
      shape,
      lists,
      look: word ? stepOf(form) : 0,
      tail: word ? tailOf(form) : 0,
      before: edge(tokens[at - 1]),
      after: edge(tokens[at + 1]),
      also: (shape !== Shape.low && low.has(form) ? 1 : 0) + (products.has(form) ? 2 : 0),
      told: told.get(form) ?? 0,
      act: acts.has(form),
      known: known[at] ?? 0,
      quoted: quoted[at] ?? 0,
      firm: word ? (isFirm(form) ? 1 : 0) + (hintOf(form) & 1 ? 2 : 0) : 0,
      particle: over.particle,
      far: over.far,
      back: over.back,
      cue: cues[at] ?? nothing.cue,
    };
  });
}

const tailOf = remembered((form) => hashOf(form.slice(-3)));
const steps = new WeakMap<Look, (form: string) => number>();

function stepsOf(look: Look): (form: string) => number {
  const known = steps.get(look) ?? remembered((form) => lookStep(lookOf(form, look)));
  steps.set(look, known);
  return known;
}

const seen = (token: Token | undefined): number => (token ? 1 + token.shape * 16 + token.lists : 0);

function overParticles(tokens: readonly Token[], at: number): Pick<Trait, 'particle' | 'far' | 'back'> {
  const particle = isParticle(tokens[at]);
  let next = at + 1;
  while (particle && next < at + 4 && isParticle(tokens[next])) next += 1;
  let last = at - 1;
  while (last > at - 5 && isParticle(tokens[last])) last -= 1;
  return {
    particle,
    far: particle ? seen(tokens[next]) : 0,
    back: last < at - 1 || particle ? seen(tokens[last]) : 0,
  };
}

/** How the text uses capitals: none, some, as many as German, or nothing else. A name stands out in each in another way. */
function styleOf(tokens: readonly Token[]): number {
  let [low, capital, capitals] = [0, 0, 0];
  tokens.forEach((token, at) => {
    const starts = edge(tokens[at - 1]);
    const inside = starts === 0 || starts === 6 + signs.indexOf(',');
    if (token.shape === Shape.low) low += 1;
    else if (token.shape === Shape.capitals && token.form.length > 2) capitals += 1;
    else if (token.shape === Shape.capital && inside) capital += 1;
  });
  if (capitals > low) return 4;
  if (capital === 0) return capitals === 0 ? 0 : 1;
  return capital > (low + capital) * 0.2 ? 3 : 2;
}

function toldOf(tokens: readonly Token[], cues: readonly Cue[]): Map<string, number> {
  const told = new Map<string, number>();
  tokens.forEach(({ form, shape }, at) => {
    const cue = cues[at];
    if (shape <= Shape.low || !cue) return;
    const said = (cue.kinds > 0 && cue.kinds !== 4 ? 1 : 0) + (cue.thing & 3 ? 2 : 0);
    if (said) told.set(form, (told.get(form) ?? 0) | said);
  });
  return told;
}

const signs = '.!?,:;()"“”„«»‚‘’\'-/@#&*<>';

function edge(token: Token | undefined): number {
  if (!token) return 1;
  if (token.shape === Shape.line) return 2;
  if (token.shape === Shape.found) return 3;
  if (token.shape === Shape.digits) return 4;
  return token.shape === Shape.sign ? 6 + signs.indexOf(token.form) : 0;
}

/** Of each token: how long its line is, where in it it stands, and how far the line is from the start and the end. */
function linesOf(tokens: readonly Token[]): number[] {
  const starts = [0];
  tokens.forEach(({ shape }, at) => {
    if (shape === Shape.line) starts.push(at + 1);
  });
  let line = 0;
  return tokens.map((_, at) => {
    if (at >= (starts[line + 1] ?? Number.POSITIVE_INFINITY)) line += 1;
    const from = starts[line] ?? 0;
    const length = (starts[line + 1] ?? tokens.length + 1) - 1 - from;
    const left = starts.length - 1 - line;
    return (
      ((Math.min(length, 6) * 4 + Math.min(at - from, 3)) * 4 + Math.min(line, 3)) * 4 + Math.min(left, 3)
    );
  });
}
