import type { Weights } from './features';
import { Ranges } from './ranges';

/**
 * One way of comparing a question with the documents: by words, by concepts or by letters. Each holds its own postings;
 * a document has a slot, and in it one line for its title, each of its questions and each sentence of its text.
 */

/** Where a key stands. Flat lists, because a search walks through thousands of them. */
interface Postings {
  slots: number[];
  /** Weighted count over the whole document, in quarters, so that sums are exact whatever their order. */
  quarters: number[];
  lines: number[];
  /** Count in each of `lines`. */
  counts: number[];
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
  private readonly postings = new Map<string, Postings>();
  private readonly held: (ReadonlyMap<string, number> | undefined)[] = [];
  private readonly sizes: number[] = [];
  private readonly linesOf: (readonly ChannelLine[] | undefined)[] = [];
  private readonly ranges = new Ranges();
  private total = 0;
  private documents = 0;
  /** Length of each line; it depends on how rare words are, so every change makes it stale. */
  private lengths: Float64Array | null = null;

  constructor(private readonly byLine: boolean) {}

  put(slot: number, lines: readonly ChannelLine[]): void {
    const first = this.byLine ? this.ranges.take(slot, lines.length) : 0;
    const held = new Map<string, number>();
    lines.forEach(({ weights, field, stands }, at) => {
      for (const [key, weight] of weights) {
        held.set(key, (held.get(key) ?? 0) + Math.round(weight * field * 4));
        if (!this.byLine || !stands) continue;
        const list = this.listOf(key);
        list.lines.push(first + at);
        list.counts.push(weight);
      }
    });
    let size = 0;
    for (const [key, quarters] of held) {
      const list = this.listOf(key);
      list.slots.push(slot);
      list.quarters.push(quarters);
      size += quarters;
    }
    this.held[slot] = held;
    this.sizes[slot] = size;
    this.linesOf[slot] = this.byLine ? lines : [];
    this.total += size;
    this.documents += 1;
    this.lengths = null;
  }

  remove(slot: number): void {
    const { first, count } = this.ranges.give(slot);
    for (const key of this.held[slot]?.keys() ?? []) {
      const list = this.listOf(key);
      const at = list.slots.indexOf(slot);
      list.slots.splice(at, 1);
      list.quarters.splice(at, 1);
      const kept = list.lines.flatMap((line, place) =>
        line < first || line >= first + count ? [place] : [],
      );
      list.counts = kept.map((place) => list.counts[place] ?? 0);
      list.lines = kept.map((place) => list.lines[place] ?? 0);
      if (list.slots.length === 0) this.postings.delete(key);
    }
    this.total -= this.sizes[slot] ?? 0;
    this.documents -= 1;
    this.held[slot] = undefined;
    this.linesOf[slot] = undefined;
    this.sizes[slot] = 0;
    this.lengths = null;
  }

  holds(slot: number, key: string): boolean {
    return this.held[slot]?.has(key) ?? false;
  }

  has(key: string): boolean {
    return this.postings.has(key);
  }

  allKeys(): IterableIterator<string> {
    return this.postings.keys();
  }

  /** Robertson's idf, never below 0: a word of every document still counts as said. */
  rarity(key: string): number {
    const n = this.postings.get(key)?.slots.length ?? 0;
    return Math.log(1 + (this.documents - n + 0.5) / (n + 0.5));
  }

  /**
   * @param asked weight of each key of the question
   * @param slots how many slots there are
   * @param rest weight of what the question asks besides, which no key of this channel stands for
   */
  score(asked: Weights, slots: number, rest = 0): ChannelScores {
    const whole = new Float64Array(slots);
    const likeness = new Float64Array(this.byLine ? this.ranges.end : 0);
    const mean = this.total / Math.max(1, this.documents);
    let sum = rest;
    let square = rest * rest;
    for (const [key, said] of asked) {
      const rare = this.rarity(key);
      const weight = rare * said;
      sum += weight;
      square += weight * weight;
      const found = this.postings.get(key);
      if (!found) continue;
      for (let at = 0; at < found.slots.length; at++) {
        const slot = found.slots[at] ?? 0;
        const count = (found.quarters[at] ?? 0) / 4;
        const norm = k1 * (1 - b + (b * (this.sizes[slot] ?? 0)) / mean);
        whole[slot] = (whole[slot] ?? 0) + (weight * count * (k1 + 1)) / (count + norm);
      }
      for (let at = 0; at < found.lines.length; at++) {
        const line = found.lines[at] ?? 0;
        likeness[line] = (likeness[line] ?? 0) + weight * rare * (found.counts[at] ?? 0);
      }
    }
    for (let slot = 0; slot < slots; slot++) whole[slot] = sum === 0 ? 0 : (whole[slot] ?? 0) / sum;
    return { whole, line: this.bestLines(likeness, slots, Math.sqrt(square)) };
  }

  /** Cosine of the question with the best line of each slot. */
  private bestLines(dots: Float64Array, slots: number, askedLength: number): Float64Array {
    const best = new Float64Array(slots);
    const { owner } = this.ranges;
    this.lengths ??= this.measured();
    for (let line = 0; line < dots.length; line++) {
      const dot = dots[line] ?? 0;
      const slot = owner[line] ?? 0;
      if (dot === 0) continue;
      const cosine = dot / ((this.lengths[line] ?? 1) * askedLength);
      if (cosine > (best[slot] ?? 0)) best[slot] = cosine;
    }
    return best;
  }

  private measured(): Float64Array {
    const lengths = new Float64Array(this.ranges.end).fill(1);
    this.linesOf.forEach((lines, slot) => {
      const first = this.ranges.firstOf(slot);
      lines?.forEach(({ weights }, at) => {
        let square = 0;
        for (const [key, count] of weights) square += (this.rarity(key) * count) ** 2;
        lengths[first + at] = Math.sqrt(square) || 1;
      });
    });
    return lengths;
  }

  private listOf(key: string): Postings {
    const known = this.postings.get(key) ?? { slots: [], quarters: [], lines: [], counts: [] };
    this.postings.set(key, known);
    return known;
  }
}
