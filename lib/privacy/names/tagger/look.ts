import { hashEnd, hashOf, hashOn, hashStart } from '../../chain/words';

/** How much a word looks like a name rather than like a word of the product's languages, by its groups of letters. */
export interface Look {
  /** A power of two in length. */
  weights: Int8Array;
  /** What one step of a weight is worth, in log odds. */
  step: number;
  bias: number;
}

const longest = 5;

/** Places of a word's groups of two to five letters, its ends marked, and of the word itself. */
export function groupsOf(form: string, size: number): number[] {
  const marked = `^${form.slice(0, 24)}$`;
  const places: number[] = [];
  for (let from = 0; from < marked.length; from += 1) {
    let hash = hashStart;
    for (let at = from; at < marked.length && at < from + longest; at += 1) {
      hash = hashOn(hash, marked.charCodeAt(at));
      if (at > from) places.push(hashEnd(hash) & (size - 1));
    }
  }
  if (marked.length > longest) places.push(hashOf(marked) & (size - 1));
  return places;
}

/** Log odds that it is a name. */
export function lookOf(form: string, { weights, step, bias }: Look): number {
  let sum = 0;
  for (const place of groupsOf(form, weights.length)) sum += weights[place] ?? 0;
  return bias + sum * step;
}

/** Rough steps of it, as a feature. */
export const lookStep = (odds: number): number => Math.max(0, Math.min(9, Math.floor(odds / 1.2 + 5)));
