import { writeFileSync } from 'node:fs';
import { featuresBy } from '../../../../lib/privacy/chain/features';
import type { Weights } from '../../../../lib/privacy/chain/weights';
import { tokensOf } from '../../../../lib/privacy/chain/words';
import { findAddresses } from '../../../../lib/privacy/find/address/index';
import { readerOf } from '../../../../lib/privacy/find/address/learnt/features';
import { learntParts } from '../cases';
import { seeded } from '../matrix';
import { type Example, learn } from '../names/learn';
import { packedWeights, weightStep } from '../names/ship';
import { type Marked, markedIn } from './texts';
import { varied } from './vary';

/** Learns where addresses begin and end: the README beside the folder says from what, and how to run it. */

const rounds = 4;
/** How often each text of ours is learnt from with another address. */
const variants = 16;

export const exampleOf = ({ text, places }: Marked): Example => {
  const tokens = tokensOf(text);
  const wanted = Uint8Array.from(tokens, ({ start, end }) =>
    places.some((place) => place.start < end && start < place.end) ? 1 : 0,
  );
  return { features: featuresBy(readerOf(tokens, findAddresses(text))), wanted };
};

/** The same each time for the same texts. */
export function weightsFrom(
  own: readonly Marked[],
  other: readonly Marked[],
): { learnt: Float32Array; weights: Weights } {
  const next = seeded(21);
  const pool = own.flatMap(({ text, places }) => places.map(({ start, end }) => text.slice(start, end)));
  const examples = [
    ...other.map(exampleOf),
    ...own.flatMap((text) => [
      exampleOf(text),
      ...Array.from({ length: text.places.length > 0 ? variants : 1 }, () =>
        exampleOf(varied(text, pool, next)),
      ),
    ]),
  ];
  const learnt = learn(examples, rounds);
  return { learnt, weights: { values: learnt, step: 1 } };
}

if (process.argv[1]?.endsWith('addresses/train.ts')) {
  const [data = '../shared/data'] = process.argv.slice(2);
  const { learnt } = weightsFrom(
    learntParts.flatMap(markedIn),
    ['presidio', 'addresses-us'].flatMap((name) => markedIn(`${data}/${name}/dev.jsonl`)),
  );
  const text = `/** Made by tests/eval/train/addresses/train.ts; the README there names the sets that were learnt from. Not written by hand. */
export const packed = {
  step: ${weightStep},
  chain:
    '${packedWeights(learnt)}',
};
`;
  writeFileSync('lib/privacy/find/address/learnt/weights.ts', text);
  console.log(`${learnt.filter((weight) => weight !== 0).length} weights, module of ${text.length} bytes`);
}
