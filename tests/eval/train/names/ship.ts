import type { Look } from '../../../../lib/privacy/names/tagger/look';

/** Writes what was learnt as lib/privacy/names/tagger/weights.ts reads it. */

/** One step of a weight. */
export const weightStep = 0.02;
const levels = 7;
/** That a byte holds. */
const largest = 127;

export function moduleOf(weights: Float32Array, look: Look): string {
  return `/** Made by tests/eval/train/names/train.ts; the README beside it names the sets that were learnt from. Not written by hand. */

export interface Packed {
  step: number;
  /** In base 64: see lib/privacy/chain/weights.ts. */
  chain: string;
  look: { step: number; bias: number; data: string };
}

export const packed: Packed = {
  step: ${weightStep},
  chain:
    '${packedWeights(weights)}',
  look: {
    step: ${look.step},
    bias: ${look.bias},
    data: '${Buffer.from(halves(look.weights)).toString('base64')}',
  },
};
`;
}

/** Gaps and weights, in base 64. */
export function packedWeights(weights: Float32Array): string {
  const bytes: number[] = [];
  let last = 0;
  weights.forEach((weight, place) => {
    let value = Math.round(weight / weightStep);
    if (value === 0) return;
    let gap = place - last;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    for (; value !== 0; gap = 0) {
      const part = Math.max(-largest, Math.min(largest, value));
      bytes.push(gap, part & 255);
      value -= part;
    }
    last = place;
  });
  return Buffer.from(bytes).toString('base64');
}

function halves(weights: Int8Array): Uint8Array {
  return Uint8Array.from({ length: weights.length / 2 }, (_, at) => {
    const [first = 0, second = 0] = weights.subarray(at * 2, at * 2 + 2);
    return ((first + 8) << 4) | (second + 8);
  });
}

/** Four bits a weight. */
export function coarse(weights: Float32Array): { weights: Int8Array; step: number } {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
  const one = Math.max(1e-6, (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / levels);
  return {
    weights: Int8Array.from(weights, (weight) =>
      Math.max(-levels, Math.min(levels, Math.round(weight / one))),
    ),
    step: one,
  };
}
