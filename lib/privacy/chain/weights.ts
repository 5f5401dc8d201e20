import { beliefs } from './chain';
import { type Features, featureBits } from './features';

/** What was learnt, as it is shipped: a byte a weight, and what 1 of it is worth in log odds. */
export interface Weights {
  values: ArrayLike<number>;
  step: number;
}

/** Log odds of what is passed over. */
export const impossible = -30;

/** How likely each token is part of what is looked for. */
export function insideBy(features: readonly Features[], { values, step }: Weights): Float64Array {
  const sum = (of: readonly number[]) => {
    let total = 0;
    for (const feature of of) total += values[feature] ?? 0;
    return total;
  };
  return beliefs(
    features.map(({ own }) => (own ? sum(own) * step : impossible)),
    features.map(({ onward }) => sum(onward) * step),
  ).inside;
}

/** In base 64: gaps between weights that are not 0, each followed by the weight; 255 says that the gap goes on. */
export function unpackedWeights(data: string, step: number): Weights {
  const values = new Int8Array(2 ** featureBits);
  const bytes = bytesOf(data);
  let place = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const gap = bytes[at] ?? 0;
    place += gap;
    if (gap === 255) continue;
    at += 1;
    values[place] = bytes[at] ?? 0;
  }
  return { values, step };
}

export const bytesOf = (data: string): Uint8Array =>
  Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
