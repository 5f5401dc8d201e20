import { featureCount, featuresOf } from '../../../../lib/signals/learnt/features';
import type { Judge } from '../../../../lib/signals/learnt/judge';
import type { Sentence } from './data';

interface Row {
  features: Int32Array;
  /** What each feature counts: rare ones more, and each view as a whole the same. */
  shares: Float64Array;
  labels: ReadonlySet<string>;
  unknown: ReadonlySet<string>;
}

/** Hardness of the margin; the same for all classes, chosen by cross-validation (README). */
const cost = 2;
const rounds = 40;
/** Rounds in which sentences that lie well on their side are passed over; every fourth reads them all again. */
const passing = 4;
/** Weights below this, of 127, are left out: 1.25 MB instead of 2.2, and nothing lost in cross-validation. */
const least = 4;

/**
 * A linear support vector machine for each class (dual coordinate descent with squared hinge loss: Hsieh et al., 2008), positives and
 * negatives weighing the same as a whole. The same sentences give the same judge.
 */
export function learnt(lines: readonly Sentence[], classes: readonly string[]): Judge {
  const { rows, rarity } = rowsOf(lines);
  const values = new Int8Array(featureCount * classes.length);
  const steps: number[] = [];
  const bias: number[] = [];
  for (const [of, name] of classes.entries()) {
    const own = oneClass(rows, name);
    let most = 0;
    for (let at = 0; at < featureCount; at += 1) {
      own.weights[at] = (own.weights[at] ?? 0) * (rarity[at] ?? 0);
      most = Math.max(most, Math.abs(own.weights[at] ?? 0));
    }
    const step = most / 127 || 1;
    for (let at = 0; at < featureCount; at += 1) {
      const value = Math.round((own.weights[at] ?? 0) / step);
      values[at * classes.length + of] = Math.abs(value) < least ? 0 : value;
    }
    steps.push(step);
    bias.push(own.bias);
  }
  return { classes, values, steps, bias };
}

/** A feature met once says nothing that would come again. */
const seldom = 2;

function rowsOf(lines: readonly Sentence[]): { rows: Row[]; rarity: Float64Array } {
  const met = new Float64Array(featureCount);
  const made = shuffled(lines).map(({ folded, labels, unknown }) => ({
    ...featuresOf(folded),
    labels,
    unknown,
  }));
  for (const { words, pieces } of made)
    for (const view of [words, pieces]) for (const feature of view) met[feature] = (met[feature] ?? 0) + 1;
  const most = Math.log(1 + made.length) + 1;
  const rarity = met.map((times) =>
    times < seldom ? 0 : (Math.log((1 + made.length) / (1 + times)) + 1) / most,
  );
  const rows = made.map(({ words, pieces, ...row }) => {
    const features: number[] = [];
    const shares: number[] = [];
    for (const view of [words, pieces])
      for (const feature of view) {
        const share = (rarity[feature] ?? 0) / Math.sqrt(view.length);
        if (share === 0) continue;
        features.push(feature);
        shares.push(share);
      }
    return { ...row, features: Int32Array.from(features), shares: Float64Array.from(shares) };
  });
  return { rows, rarity };
}

function oneClass(all: readonly Row[], name: string): { weights: Float64Array; bias: number } {
  const rows = all.filter(({ unknown }) => !unknown.has(name));
  const weights = new Float64Array(featureCount);
  let bias = 0;
  const positives = rows.filter(({ labels }) => labels.has(name)).length || 1;
  const alphas = new Float64Array(rows.length);
  const easy = new Uint8Array(rows.length);
  const squares = rows.map(({ shares }) => shares.reduce((sum, share) => sum + share * share, 1));
  let order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, round);
    for (const at of order) {
      const row = rows[at];
      if (!row || (easy[at] === 1 && round % passing !== 0)) continue;
      const { features, shares, labels } = row;
      const side = labels.has(name) ? 1 : -1;
      const softness = side > 0 ? positives : rows.length - positives;
      const diagonal = softness / (cost * rows.length);
      let sum = bias;
      for (let of = 0; of < features.length; of += 1)
        sum += (weights[features[of] ?? 0] ?? 0) * (shares[of] ?? 0);
      const alpha = alphas[at] ?? 0;
      const slope = side * sum - 1 + diagonal * alpha;
      easy[at] = alpha === 0 && slope > 0 ? 1 : 0;
      const next = Math.max(0, alpha - slope / ((squares[at] ?? 1) + diagonal));
      if (next === alpha) continue;
      alphas[at] = next;
      const move = (next - alpha) * side;
      bias += move;
      for (let of = 0; of < features.length; of += 1) {
        const feature = features[of] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + move * (shares[of] ?? 0);
      }
    }
  }
  return { weights, bias };
}

/** In an order that is drawn once and for all by its seed. */
export function shuffled<T>(list: readonly T[], seed = 0): T[] {
  const made = [...list];
  let state = 12_345 + seed;
  for (let at = made.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const other = (state >>> 8) % (at + 1);
    const [a, b] = [made[at], made[other]];
    if (a !== undefined && b !== undefined) [made[at], made[other]] = [b, a];
  }
  return made;
}
