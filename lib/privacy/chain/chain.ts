/** How likely each token is in a name, and how likely it and the one before are in the same, given all of the text. */
export interface Beliefs {
  inside: Float64Array;
  both: Float64Array;
}

/**
 * A linear chain over two states, outside of a name and in one: forward and backward sums, kept at 1 as they go.
 * @param own log odds of each token being in a name, @param onward what is added when the one before is in it too
 */
export function beliefs(own: ArrayLike<number>, onward: ArrayLike<number>): Beliefs {
  const count = own.length;
  const inside = new Float64Array(count);
  const both = new Float64Array(count);
  const scale = (score: number | undefined) => Math.exp(Math.max(-30, Math.min(30, score ?? 0)));
  const forward = new Float64Array(count);
  let inner = 0;
  for (let at = 0; at < count; at += 1) {
    const into = (1 - inner + inner * scale(onward[at])) * scale(own[at]);
    inner = into / (1 + into);
    forward[at] = inner;
  }
  let [outside, within] = [0.5, 0.5];
  for (let at = count - 1; at >= 0; at -= 1) {
    const here = (forward[at] ?? 0) * within;
    const belief = here / (here + (1 - (forward[at] ?? 0)) * outside);
    const before = forward[at - 1] ?? 0;
    const on = scale(onward[at]);
    inside[at] = belief;
    // Of being in one, the share that came from being in it before.
    both[at] = (belief * before * on) / (1 - before + before * on);
    const gain = scale(own[at]) * within;
    [outside, within] = [outside + gain, outside + gain * on];
    const sum = outside + within;
    [outside, within] = [outside / sum, within / sum];
  }
  return { inside, both };
}
