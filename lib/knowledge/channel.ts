import type { Weights } from './features';

/**
 * One way of comparing a question with the documents: by words, by concepts or by letters. Each holds its own postings;
 * a document has a slot, and in it one line for its title, each of its questions and each sentence of its text.
 */

interface Posting {
  slot: number;
  /** Weighted count over the whole document, in quarters, so that sums are exact whatever their order. */
  quarters: number;
  /** Lines that hold it, with its count in each. */
  lines: readonly (readonly [line: number, count: number])[];
}

export interface ChannelLine {
  weights: Weights;
  /** What a word of this line counts in the whole document; a multiple of a quarter. */
  field: number;
  /** False when it is no line that a question can meet. */
  stands: boolean;
}

export interface ChannelScores {
  /** By slot: BM25 over the whole document, as a share of the question's weight. */
  whole: Float64Array;
  /** By slot: likeness to its best line, 0 to 1. */
  line: Float64Array;
}

/** BM25's usual constants (Robertson and Zaragoza 2009). */
const k1 = 1.2;
const b = 0.6;

export class Channel {
  private readonly postings = new Map<string, Posting[]>();
  private readonly keys: (ReadonlySet<string> | undefined)[] = [];
  private readonly sizes: number[] = [];
  private readonly linesOf: (readonly ChannelLine[] | undefined)[] = [];
  private total = 0;
  private documents = 0;
  /** Lengths of all lines, by slot; they depend on how rare words are, so every change makes them stale. */
  private lengths: (Float64Array | undefined)[] = [];

  constructor(private readonly byLine: boolean) {}

  put(slot: number, lines: readonly ChannelLine[]): void {
    const found = new Map<string, { quarters: number; lines: [number, number][] }>();
    let size = 0;
    lines.forEach(({ weights, field, stands }, at) => {
      for (const [key, weight] of weights) {
        const quarters = Math.round(weight * field * 4);
        const known = found.get(key) ?? { quarters: 0, lines: [] };
        known.quarters += quarters;
        if (stands) known.lines.push([at, weight]);
        found.set(key, known);
        size += quarters;
      }
    });
    for (const [key, { quarters, lines: places }] of found) {
      const list = this.postings.get(key) ?? [];
      list.push({ slot, quarters, lines: this.byLine ? places : [] });
      this.postings.set(key, list);
    }
    this.keys[slot] = new Set(found.keys());
    this.sizes[slot] = size;
    this.linesOf[slot] = this.byLine ? lines : [];
    this.total += size;
    this.documents += 1;
    this.lengths = [];
  }

  remove(slot: number): void {
    for (const key of this.keys[slot] ?? []) {
      const left = (this.postings.get(key) ?? []).filter((posting) => posting.slot !== slot);
      if (left.length > 0) this.postings.set(key, left);
      else this.postings.delete(key);
    }
    this.total -= this.sizes[slot] ?? 0;
    this.documents -= 1;
    this.keys[slot] = undefined;
    this.linesOf[slot] = undefined;
    this.sizes[slot] = 0;
    this.lengths = [];
  }

  holds(slot: number, key: string): boolean {
    return this.keys[slot]?.has(key) ?? false;
  }

  allKeys(): IterableIterator<string> {
    return this.postings.keys();
  }

  /** Robertson's idf, never below 0: a word of every document still counts as said. */
  rarity(key: string): number {
    const n = this.postings.get(key)?.length ?? 0;
    return Math.log(1 + (this.documents - n + 0.5) / (n + 0.5));
  }

  /**
   * @param asked weight of each key of the question
   * @param slots how many slots there are
   * @param rest weight of what the question asks besides, which no key of this channel stands for
   */
  score(asked: Weights, slots: number, rest = 0): ChannelScores {
    const whole = new Float64Array(slots);
    const line = new Float64Array(slots);
    const dots = new Map<number, Map<number, number>>();
    const mean = this.total / Math.max(1, this.documents);
    let sum = rest;
    let square = rest * rest;
    for (const [key, said] of asked) {
      const rare = this.rarity(key);
      const weight = rare * said;
      sum += weight;
      square += weight * weight;
      for (const { slot, quarters, lines } of this.postings.get(key) ?? []) {
        const count = quarters / 4;
        const norm = k1 * (1 - b + (b * (this.sizes[slot] ?? 0)) / mean);
        whole[slot] = (whole[slot] ?? 0) + (weight * count * (k1 + 1)) / (count + norm);
        if (lines.length === 0) continue;
        const own = dots.get(slot) ?? new Map<number, number>();
        for (const [at, times] of lines) own.set(at, (own.get(at) ?? 0) + weight * rare * times);
        dots.set(slot, own);
      }
    }
    if (sum === 0) return { whole, line };
    for (let slot = 0; slot < slots; slot++) whole[slot] = (whole[slot] ?? 0) / sum;
    const askedLength = Math.sqrt(square);
    for (const [slot, own] of dots) {
      const lengths = this.lengthsOf(slot);
      for (const [at, dot] of own) {
        const cosine = dot / ((lengths[at] ?? 1) * askedLength);
        if (cosine > (line[slot] ?? 0)) line[slot] = cosine;
      }
    }
    return { whole, line };
  }

  private lengthsOf(slot: number): Float64Array {
    const known = this.lengths[slot];
    if (known) return known;
    const lengths = Float64Array.from(this.linesOf[slot] ?? [], ({ weights }) => {
      let square = 0;
      for (const [key, count] of weights) square += (this.rarity(key) * count) ** 2;
      return Math.sqrt(square) || 1;
    });
    this.lengths[slot] = lengths;
    return lengths;
  }
}
