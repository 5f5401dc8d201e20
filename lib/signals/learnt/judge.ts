import { featureCount, featuresOf } from './features';

/** A judge by sums: what each feature weighs for each class, learnt from sentences (tests/eval/train/sentences). */
export interface Judge {
  classes: readonly string[];
  /** Feature by feature, a byte for each class. */
  values: Int8Array;
  /** For each class, what 1 of a byte is worth. */
  steps: readonly number[];
  bias: readonly number[];
}

/** How far a piece of folded text lies on the side of each class: a margin, not a probability. */
export function judged({ classes, values, steps, bias }: Judge, folded: string): number[] {
  const count = classes.length;
  const { words, pieces } = featuresOf(folded);
  const sums = new Float64Array(count);
  for (const view of [words, pieces]) {
    const share = 1 / Math.sqrt(Math.max(1, view.length));
    for (const feature of view) {
      const row = feature * count;
      for (let of = 0; of < count; of += 1) sums[of] = (sums[of] ?? 0) + (values[row + of] ?? 0) * share;
    }
  }
  return classes.map((_, of) => (sums[of] ?? 0) * (steps[of] ?? 0) + (bias[of] ?? 0));
}

/**
 * As shipped, in base 64: for each class the gaps between weights that are not 0, each followed by the weight; 255 says that the gap
 * goes on, 0 ends the class.
 */
export function unpacked(
  classes: readonly string[],
  data: string,
  steps: readonly number[],
  bias: readonly number[],
): Judge {
  const count = classes.length;
  const values = new Int8Array(featureCount * count);
  const bytes = atob(data);
  let of = 0;
  let place = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const gap = bytes.charCodeAt(at);
    if (gap === 0) {
      of += 1;
      place = -1;
    } else if (gap === 255) {
      place += 254;
    } else {
      place += gap;
      at += 1;
      values[place * count + of] = bytes.charCodeAt(at);
    }
  }
  return { classes, values, steps, bias };
}
