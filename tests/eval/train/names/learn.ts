import { beliefs } from '../../../../lib/privacy/chain/chain';
import { type Features, featureBits } from '../../../../lib/privacy/chain/features';
import { impossible } from '../../../../lib/privacy/chain/weights';
import { seeded } from '../matrix';

/** Weights of the chain, by gradient, a text at a time, with a step of its own for each weight. */

export interface Example {
  features: readonly Features[];
  wanted: Uint8Array;
}

const rate = 0.15;
const decay = 0.1;
const sparse = 1;

export function learn(examples: readonly Example[], rounds: number): Float32Array {
  const weights = new Float32Array(2 ** featureBits);
  const slopes = new Float32Array(2 ** featureBits);
  const pulls = new Float32Array(2 ** featureBits);
  const next = seeded(5);
  // Follow the regularised leader (McMahan 2013): weights that earn too little stay at exactly 0.
  const move = (feature: number, slope: number) => {
    const before = slopes[feature] ?? 0;
    const after = before + slope * slope;
    const shift = (Math.sqrt(after) - Math.sqrt(before)) / rate;
    const pull = (pulls[feature] ?? 0) + slope - shift * (weights[feature] ?? 0);
    slopes[feature] = after;
    pulls[feature] = pull;
    weights[feature] =
      Math.abs(pull) <= sparse
        ? 0
        : -(pull - Math.sign(pull) * sparse) / ((0.1 + Math.sqrt(after)) / rate + decay);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, next)) {
      const example = examples[at];
      if (!example) continue;
      const { features, wanted } = example;
      const { inside, both } = believe(features, weights);
      features.forEach(({ own, onward }, place) => {
        const slope = (inside[place] ?? 0) - (wanted[place] ?? 0);
        if (own && Math.abs(slope) > 1e-4) for (const feature of own) move(feature, slope);
        const joint = (both[place] ?? 0) - (wanted[place] ?? 0) * (wanted[place - 1] ?? 0);
        if (own && Math.abs(joint) > 1e-4) for (const feature of onward) move(feature, joint);
      });
    }
  }
  return weights;
}

export function believe(features: readonly Features[], weights: ArrayLike<number>) {
  const sum = (of: readonly number[]) => of.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  return beliefs(
    features.map(({ own }) => (own ? sum(own) : impossible)),
    features.map(({ onward }) => sum(onward)),
  );
}

export function shuffled(count: number, next: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
