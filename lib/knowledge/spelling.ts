/** Puts a typing mistake right by the words that the documents and the lexicon use. */

/** Shorter words have too many neighbours. */
const shortest = 4;
/** From this length on two mistakes are believed. */
const longFrom = 8;

export class Spelling {
  private readonly buckets = new Map<string, string[]>();
  private readonly words = new Set<string>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < shortest || word.includes(' ') || this.words.has(word)) continue;
      this.words.add(word);
      const bucket = this.bucket(word[0] ?? '', word.length);
      bucket.push(word);
    }
  }

  /** The nearest known word with the same first letter; the word itself when none is near. */
  right(word: string): string {
    if (word.length < shortest || this.words.has(word) || /\d/.test(word)) return word;
    const allowed = word.length >= longFrom ? 2 : 1;
    let best = word;
    let least = allowed + 1;
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const known of this.buckets.get(`${word[0]}${length}`) ?? []) {
        const distance = mistakes(word, known, least);
        if (distance < least || (distance === least && least <= allowed && known < best)) {
          [best, least] = [known, distance];
        }
      }
    }
    return best;
  }

  private bucket(first: string, length: number): string[] {
    const key = `${first}${length}`;
    const known = this.buckets.get(key) ?? [];
    this.buckets.set(key, known);
    return known;
  }
}

/** Letters changed, left out, added or swapped with their neighbour; counting stops above `limit`. */
export function mistakes(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit + 1;
}
