import { english } from './vectors/english';
import type { PackedVectors } from './vectors/packed';

/**
 * What a text means, as the sum of small vectors of its words. They were distilled from a sentence encoder
 * (tests/eval/train/word-vectors.ts), so that "it never came" lies near "where is my parcel" without a model on board.
 */
export interface Meaning {
  knows(stem: string): boolean;
  /** How much a word tells: 1 for a word of content and for an unknown one, less for "please" and "need". */
  importance(stem: string): number;
  /**
   * As long as the share of words that are known, so that a text in another language means next to nothing; null when
   * none is. Every word counts, small ones too: "not" matters.
   */
  of(stems: readonly string[]): Float32Array | null;
}

const packed: Readonly<Record<string, PackedVectors>> = { en: english };
const unpacked = new Map<string, Meaning>();

/** Null for a language that has no vectors. They are unpacked once. */
export function meaningsOf(code: string): Meaning | null {
  const source = packed[code];
  if (!source) return null;
  const known = unpacked.get(code) ?? unpack(source);
  unpacked.set(code, known);
  return known;
}

/** Scales are stored as steps of a sixteenth in the logarithm around 1. */
const scaleStep = 1 / 16;
const scaleMiddle = 128;
const levels = 7;

function unpack({ dims, words, data }: PackedVectors): Meaning {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const list = words.split(' ');
  const place = new Map(list.map((word, at) => [word, at]));
  const perWord = 1 + dims / 2;
  const all = new Float32Array(list.length * dims);
  for (let word = 0; word < list.length; word++) {
    const scale = Math.exp(((bytes[word * perWord] ?? scaleMiddle) - scaleMiddle) * scaleStep);
    for (let dim = 0; dim < dims; dim++) {
      const byte = bytes[word * perWord + 1 + (dim >> 1)] ?? 0;
      const code = dim % 2 === 0 ? byte >> 4 : byte & 15;
      all[word * dims + dim] = (scale * (code - 8)) / levels;
    }
  }
  // A word that moves no sentence's meaning was learnt to be short; about half of them are longer than 1.
  const lengths = Float32Array.from(list, (_, word) => {
    const own = all.subarray(word * dims, (word + 1) * dims);
    return Math.min(1, Math.sqrt(dot(own, own)));
  });
  return {
    knows: (stem) => place.has(stem),
    importance: (stem) => lengths[place.get(stem) ?? -1] ?? 1,
    of(stems) {
      const sum = new Float32Array(dims);
      for (const stem of stems) {
        const at = place.get(stem);
        if (at === undefined) continue;
        for (let dim = 0; dim < dims; dim++) sum[dim] = (sum[dim] ?? 0) + (all[at * dims + dim] ?? 0);
      }
      const known = stems.reduce((count, stem) => count + (place.has(stem) ? 1 : 0), 0) / stems.length;
      return unit(sum)?.map((value) => value * known) ?? null;
    },
  };
}

/** The vector at length 1; null when it has none. */
export function unit(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(dot(vector, vector));
  return length > 1e-6 ? vector.map((value) => value / length) : null;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

export interface Meanings {
  /** Vectors of the lines, one after the other. */
  lines: Float32Array;
  /** Unit vector between them. */
  centre: Float32Array | null;
}

export function meaningsFrom(lines: readonly Float32Array[]): Meanings {
  const dims = lines[0]?.length ?? 0;
  const all = new Float32Array(lines.length * dims);
  const sum = new Float32Array(dims);
  lines.forEach((line, at) => {
    all.set(line, at * dims);
    line.forEach((value, dim) => {
      sum[dim] = (sum[dim] ?? 0) + value;
    });
  });
  return { lines: all, centre: unit(sum) };
}

/** Likeness to all of the lines together, 0 to 1; what points away counts as nothing. */
export const likeCentre = (asked: Float32Array, { centre }: Meanings) =>
  centre ? Math.max(0, dot(asked, centre)) : 0;

/** Likeness to the line that is most alike, 0 to 1. */
export function likeBestLine(asked: Float32Array, { lines }: Meanings): number {
  let best = 0;
  for (let from = 0; from < lines.length; from += asked.length) {
    let sum = 0;
    for (let dim = 0; dim < asked.length; dim++) sum += (asked[dim] ?? 0) * (lines[from + dim] ?? 0);
    if (sum > best) best = sum;
  }
  return best;
}
