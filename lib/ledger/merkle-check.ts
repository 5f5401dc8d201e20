import { nodeHash } from './merkle';

/** Checks of the proofs of merkle.ts, by the algorithms of RFC 9162, 2.1.3.2 and 2.1.4.2: from the proof alone. */

const same = (a: Uint8Array | undefined, b: Uint8Array) =>
  a !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
const odd = (n: number) => n % 2 === 1;
const half = (n: number) => Math.floor(n / 2);

/** @param index from 0 @param size leaves of the tree */
export function provesInclusion(
  index: number,
  size: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (index < 0 || index >= size || leaf.length !== 32) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const next of proof) {
    if (last === 0 || next.length !== 32) return false;
    if (odd(at) || at === last) {
      hash = nodeHash(next, hash);
      while (!odd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, next);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(hash, root);
}

/** @param first leaves of the older tree, at least 1 @param second leaves of the younger */
export function provesConsistency(
  first: number,
  second: number,
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (first < 1 || first > second) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  if (proof.length === 0 || proof.some(({ length }) => length !== 32)) return false;
  let [at, last] = [first - 1, second - 1];
  while (odd(at)) [at, last] = [half(at), half(last)];
  // A full older tree is its own first hash, and is left out of the proof.
  const path = at === 0 ? [firstRoot, ...proof] : proof;
  const [start, ...rest] = path;
  if (!start) return false;
  let [older, younger] = [start, start];
  for (const next of rest) {
    if (last === 0) return false;
    if (odd(at) || at === last) {
      older = nodeHash(next, older);
      younger = nodeHash(next, younger);
      while (!odd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      younger = nodeHash(younger, next);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(older, firstRoot) && same(younger, secondRoot);
}
