import { join } from './bytes';

/** RFC 6962 §2.1: a leaf is hashed behind 0x00, a node behind 0x01. */

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Used again for every leaf: to make one each time costs more than to hash it. */
let scratch = new Uint8Array(4096);

export function leafHash(sha256: Sha256, bytes: Uint8Array): Uint8Array {
  if (bytes.length >= scratch.length) scratch = new Uint8Array(2 * bytes.length + 1);
  scratch.set(bytes, 1);
  return sha256(scratch.subarray(0, bytes.length + 1));
}

/**
 * Tree heads over the first `size` leaves, for each size asked for, in one pass that keeps only the tree's right edge.
 * Sizes beyond the leaves have no head and are left out.
 */
export function heads(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
  sizes: ReadonlySet<number>,
): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  if (sizes.has(0)) found.set(0, sha256(new Uint8Array(0)));
  const input = new Uint8Array(65);
  input[0] = 1;
  const node = (left: Uint8Array, right: Uint8Array) => {
    input.set(left, 1);
    input.set(right, 33);
    return sha256(input);
  };
  // Perfect subtrees from left to right, as the binary digits of the number of leaves.
  const edge: Uint8Array[] = [];
  leaves.forEach((leaf, index) => {
    let tree = leaf;
    for (let count = index; count % 2 === 1; count = (count - 1) / 2) {
      tree = node(edge.pop() ?? tree, tree);
    }
    edge.push(tree);
    if (sizes.has(index + 1))
      found.set(
        index + 1,
        edge.reduceRight((right, left) => node(left, right)),
      );
  });
  return found;
}

/** RFC 2104 with SHA-256. */
export function hmac(sha256: Sha256, key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const inner = sha256(
    join(
      block.map((byte) => byte ^ 0x36),
      message,
    ),
  );
  return sha256(
    join(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}
