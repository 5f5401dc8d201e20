import { sha256 } from '@noble/hashes/sha2.js';

/**
 * The Merkle tree of RFC 6962, section 2.1. Of a growing tree only its right edge is kept: the roots of the full subtrees
 * from left to right, so that a record more costs a few hashes however many there are.
 */

export interface Tree {
  size: number;
  /** One hash for each bit that is set in `size`, the largest subtree first. */
  edge: readonly Uint8Array[];
}

export const emptyTree: Tree = { size: 0, edge: [] };

const joined = (prefix: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const data = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  data[0] = prefix;
  let at = 1;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  return sha256(data);
};

export const leafHash = (data: Uint8Array): Uint8Array => joined(0, data);
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => joined(1, left, right);

/** The tree with one leaf more. @param leaf its hash */
export function grow({ size, edge }: Tree, leaf: Uint8Array): Tree {
  const next = [...edge];
  let last = leaf;
  for (let full = size; full % 2 === 1; full = Math.floor(full / 2))
    last = nodeHash(next.pop() ?? last, last);
  return { size: size + 1, edge: [...next, last] };
}

export function rootOf({ edge }: Tree): Uint8Array {
  return edge.length === 0
    ? sha256(new Uint8Array())
    : edge.reduceRight((right, left) => nodeHash(left, right));
}

/** @param leaves hashes */
export const treeOf = (leaves: Iterable<Uint8Array>): Tree => {
  let tree = emptyTree;
  for (const leaf of leaves) tree = grow(tree, leaf);
  return tree;
};

/** The largest power of two below `size`. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

type Leaves = readonly Uint8Array[];
const rootOfLeaves = (leaves: Leaves) => rootOf(treeOf(leaves));

/** Proves that one leaf stands in the tree: hashes from its sibling upwards. @param index from 0 */
export function inclusionProof(leaves: Leaves, index: number): Uint8Array[] {
  if (index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index} of ${leaves.length}`);
  if (leaves.length === 1) return [];
  const half = split(leaves.length);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return index < half
    ? [...inclusionProof(left, index), rootOfLeaves(right)]
    : [...inclusionProof(right, index - half), rootOfLeaves(left)];
}

/** Proves that the tree of the first `size` leaves only grew. @param size from 1 to all */
export function consistencyProof(leaves: Leaves, size: number): Uint8Array[] {
  if (size < 1 || size > leaves.length) throw new RangeError(`no tree of ${size} in ${leaves.length}`);
  const walk = (part: Leaves, first: number, whole: boolean): Uint8Array[] => {
    if (first === part.length) return whole ? [] : [rootOfLeaves(part)];
    const half = split(part.length);
    const [left, right] = [part.slice(0, half), part.slice(half)];
    return first <= half
      ? [...walk(left, first, whole), rootOfLeaves(right)]
      : [...walk(right, first - half, false), rootOfLeaves(left)];
  };
  return walk(leaves, size, true);
}
