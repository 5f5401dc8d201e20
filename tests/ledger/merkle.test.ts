import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  emptyTree,
  inclusionProof,
  leafHash,
  rootOf,
  treeOf,
} from '../../lib/ledger/merkle';
import { provesConsistency, provesInclusion } from '../../lib/ledger/merkle-check';
import * as published from './merkle.vectors';

const hashes = published.leaves.map((leaf) => leafHash(hexToBytes(leaf)));
const hex = (list: readonly Uint8Array[]) => list.map(bytesToHex);
const rootAt = (size: number) => hexToBytes(published.roots[size - 1] ?? '');
const many = (n: number) => Array.from({ length: n }, (_, i) => leafHash(utf8ToBytes(`leaf ${i}`)));
const flipped = (hash: Uint8Array) => hash.map((byte, at) => (at === 0 ? byte ^ 8 : byte));

describe('the tree', () => {
  it('has the published roots', () => {
    expect(bytesToHex(rootOf(emptyTree))).toBe(published.emptyRoot);
    const grown = published.roots.map((_, i) => bytesToHex(rootOf(treeOf(hashes.slice(0, i + 1)))));
    expect(grown).toEqual(published.roots);
  });

  it('keeps no more of itself than its right edge', () => {
    for (const n of [1, 7, 8, 1_000]) {
      const bits = n.toString(2).replaceAll('0', '').length;
      expect(treeOf(many(n)).edge).toHaveLength(bits);
    }
  });
});

describe('proofs', () => {
  it('are the published ones, made and checked', () => {
    for (const { leaf, size, proof } of published.inclusions) {
      expect(hex(inclusionProof(hashes.slice(0, size), leaf - 1))).toEqual(proof);
      const own = hashes[leaf - 1] ?? new Uint8Array();
      expect(provesInclusion(leaf - 1, size, own, proof.map(hexToBytes), rootAt(size))).toBe(true);
    }
    for (const { first, second, proof } of published.consistencies) {
      expect(hex(consistencyProof(hashes.slice(0, second), first))).toEqual(proof);
      expect(provesConsistency(first, second, rootAt(first), rootAt(second), proof.map(hexToBytes))).toBe(
        true,
      );
    }
  });

  it('hold for every leaf and every older tree, and for nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, a, b) => {
        const leaves = many(size);
        const root = rootOf(treeOf(leaves));
        const index = a % size;
        const leaf = leaves[index] ?? root;
        const proof = inclusionProof(leaves, index);
        expect(provesInclusion(index, size, leaf, proof, root)).toBe(true);
        expect(provesInclusion(index, size, flipped(leaf), proof, root)).toBe(false);
        expect(provesInclusion(index, size, leaf, proof, flipped(root))).toBe(false);
        expect(provesInclusion(index, size, leaf, [...proof, root], root)).toBe(false);
        expect(provesInclusion(index, size, leaf, [root, ...proof], root)).toBe(false);
        expect(provesInclusion(index + 1, size, leaf, proof, root)).toBe(false);
        if (proof.length > 0) expect(provesInclusion(index, size, leaf, proof.slice(1), root)).toBe(false);
        for (const at of proof.keys()) {
          const bent = proof.map((one, i) => (i === at ? flipped(one) : one));
          expect(provesInclusion(index, size, leaf, bent, root)).toBe(false);
        }
        const first = 1 + (b % size);
        const older = rootOf(treeOf(leaves.slice(0, first)));
        const grown = consistencyProof(leaves, first);
        expect(provesConsistency(first, size, older, root, grown)).toBe(true);
        expect(provesConsistency(first, size, flipped(older), root, grown)).toBe(false);
        expect(provesConsistency(first, size, older, flipped(root), grown)).toBe(false);
        expect(provesConsistency(first, size, older, root, [...grown, root])).toBe(false);
        for (const at of grown.keys()) {
          const bent = grown.map((one, i) => (i === at ? flipped(one) : one));
          expect(provesConsistency(first, size, older, root, bent)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are refused outside the tree', () => {
    expect(() => inclusionProof(hashes, 8)).toThrow(RangeError);
    expect(() => consistencyProof(hashes, 0)).toThrow(RangeError);
    expect(() => consistencyProof(hashes, 9)).toThrow(RangeError);
    expect(provesInclusion(0, 0, hashes[0] ?? new Uint8Array(), [], rootAt(1))).toBe(false);
    expect(provesInclusion(0, 1, new Uint8Array(), [], new Uint8Array())).toBe(false);
    expect(provesConsistency(2, 1, rootAt(2), rootAt(1), [])).toBe(false);
    expect(provesConsistency(1, 2, rootAt(1), rootAt(2), [])).toBe(false);
  });
});
