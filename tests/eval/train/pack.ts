import type { Rows } from './matrix';

/** Scales and half-byte steps as `lib/knowledge/vectors.ts` reads them. */
const scaleStep = 1 / 16;
const scaleMiddle = 128;
const levels = 7;

/** The text of the module with the vectors. */
export function pack(stems: readonly string[], vectors: Rows, dims: number): string {
  const perWord = 1 + dims / 2;
  const bytes = new Uint8Array(stems.length * perWord);
  vectors.forEach((vector, word) => {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
    const step = Math.min(255, Math.max(0, Math.ceil(Math.log(largest) / scaleStep) + scaleMiddle));
    const scale = Math.exp((step - scaleMiddle) * scaleStep);
    bytes[word * perWord] = step;
    vector.forEach((value, dim) => {
      const code = Math.round((value / scale) * levels) + 8;
      const at = word * perWord + 1 + (dim >> 1);
      bytes[at] = (bytes[at] ?? 0) | (dim % 2 === 0 ? code << 4 : code);
    });
  });
  return `import type { PackedVectors } from './packed';

/**
 * Made by tests/eval/train/word-vectors.ts from public sentences and the Universal Sentence Encoder (lite), Apache 2.0;
 * tests/eval/train/README.md names the sets. Not to be edited by hand.
 */
export const english: PackedVectors = {
  dims: ${dims},
  words:
    '${stems.join(' ').replaceAll("'", "\\'")}',
  data: '${Buffer.from(bytes).toString('base64')}',
};
`;
}
