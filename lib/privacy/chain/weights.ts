import { beliefs } from './chain';
import { featureBits, mixed, onwardFrom, type Reader, type Sink } from './features';

/** What was learnt, as it is shipped: whole numbers, and what 1 of them is worth in log odds. */
export interface Weights {
  values: ArrayLike<number>;
  step: number;
  /** A bit for each that is not 0, in the order of the values: few are, and so it stays near while the values do not. */
  some?: Uint32Array;
}

/** Log odds of what is passed over. */
export const impossible = -30;

/** Adds up the weights of what it is given, without keeping it: a long mail has a hundred thousand features. */
class Sum implements Sink {
  total = 0;
  private place = 0;
  private readonly values: ArrayLike<number>;
  private readonly some: Uint32Array | undefined;

  constructor({ values, some }: Weights) {
    this.values = values;
    this.some = some;
  }

  /** @param first of the list that comes */
  start(first: number): void {
    this.total = 0;
    this.place = first;
  }

  put(a: number, b = 0, c = 0): void {
    const at = mixed(this.place, a, b, c);
    this.place += 1;
    if (this.some && !(((this.some[at >>> 5] ?? 0) >>> (at & 31)) & 1)) return;
    this.total += this.values[at] ?? 0;
  }
}

/** How likely each token is part of what is looked for. */
export function insideBy(reader: Reader, weights: Weights): Float64Array {
  const own = new Float64Array(reader.count);
  const onward = new Float64Array(reader.count);
  const sum = new Sum(weights);
  const { step } = weights;
  for (let at = 0; at < reader.count; at += 1) {
    if (!reader.possible(at)) {
      own[at] = impossible;
      continue;
    }
    sum.start(0);
    reader.own(at, sum);
    own[at] = sum.total * step;
    sum.start(onwardFrom);
    reader.onward(at, sum);
    onward[at] = sum.total * step;
  }
  return beliefs(own, onward).inside;
}

/**
 * In base 64: gaps between weights that are not 0, each followed by the weight; 255 says that the gap goes on. A weight
 * too large for a byte comes in several parts, with no gap between them.
 */
export function unpackedWeights(data: string, step: number): Weights {
  const values = new Int16Array(2 ** featureBits);
  const bytes = bytesOf(data);
  let place = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const gap = bytes[at] ?? 0;
    place += gap;
    if (gap === 255) continue;
    at += 1;
    values[place] = (values[place] ?? 0) + (((bytes[at] ?? 0) << 24) >> 24);
  }
  const some = new Uint32Array(values.length / 32);
  values.forEach((value, at) => {
    if (value !== 0) some[at >>> 5] = (some[at >>> 5] ?? 0) | (1 << (at & 31));
  });
  return { values, step, some };
}

export const bytesOf = (data: string): Uint8Array =>
  Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
