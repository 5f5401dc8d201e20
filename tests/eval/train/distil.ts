import { add, dot, length, type Rows, seeded } from './matrix';

/**
 * Word vectors whose mean points where a sentence encoder points for the whole sentence ("tokenlearn", as in Minish Lab's
 * Model2Vec, done here on words). Their length is learnt too, and so how much each word counts.
 */

export interface Lesson {
  /** Places of the sentence's words. */
  words: number[];
  /** Where the encoder points, at length 1. */
  target: Float64Array;
}

const rate = 0.006;
const rounds = 4;
const batch = 256;

/** Adam (Kingma and Ba 2015) on the cosine between mean and target; changes `vectors` in place. */
export function distil(vectors: Rows, lessons: readonly Lesson[], dims: number): void {
  const first: Rows = vectors.map(() => new Float64Array(dims));
  const second: Rows = vectors.map(() => new Float64Array(dims));
  const next = seeded(11);
  const steps = rounds * Math.ceil(lessons.length / batch);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(lessons.length, next);
    for (let from = 0; from < order.length; from += batch) {
      step += 1;
      const pulls = new Map<number, Float64Array>();
      for (const at of order.slice(from, from + batch)) {
        const lesson = lessons[at];
        if (lesson) pull(vectors, lesson, dims, pulls);
      }
      const speed = rate * (1 - step / (steps + 1));
      // Words that are not in the batch keep their momentum, as dense Adam has it.
      vectors.forEach((vector, word) => {
        const [m, v, g] = [first[word], second[word], pulls.get(word)];
        if (!m || !v) return;
        for (let dim = 0; dim < dims; dim++) {
          const slope = g?.[dim] ?? 0;
          m[dim] = 0.9 * (m[dim] ?? 0) + 0.1 * slope;
          v[dim] = 0.999 * (v[dim] ?? 0) + 0.001 * slope * slope;
          const moved = (m[dim] ?? 0) / (1 - 0.9 ** step);
          vector[dim] =
            (vector[dim] ?? 0) - (speed * moved) / (Math.sqrt((v[dim] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
        }
      });
    }
  }
}

function pull(
  vectors: Rows,
  { words, target }: Lesson,
  dims: number,
  pulls: Map<number, Float64Array>,
): void {
  const mean = new Float64Array(dims);
  for (const word of words) add(mean, vectors[word] ?? mean, 1 / words.length);
  const size = length(mean) + 1e-6;
  const cosine = dot(mean, target) / size;
  const slope = target.map(
    (value, dim) => -(value / size - (cosine * (mean[dim] ?? 0)) / size ** 2) / words.length,
  );
  for (const word of words) {
    const known = pulls.get(word) ?? new Float64Array(dims);
    add(known, slope);
    pulls.set(word, known);
  }
}

function shuffled(count: number, next: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
