import { writeFileSync } from 'node:fs';
import { featuresBy } from '../../../../lib/privacy/chain/features';
import { readerOf } from '../../../../lib/privacy/names/tagger/features';
import type { Look } from '../../../../lib/privacy/names/tagger/look';
import type { Model } from '../../../../lib/privacy/names/tagger/tagger';
import { learntParts } from '../cases';
import { seeded } from '../matrix';
import { type Example, learn } from './learn';
import { commonWords, learnLook } from './looks';
import { plainTexts } from './plain';
import { moduleOf } from './ship';
import { lessonOf, type Text, textsOf } from './texts';
import { left, short, varied } from './vary';

/** Learns the name tagger: README.md beside the folder says from what, and how to run it. */

const rounds = 4;
/** How often each text of ours is learnt from with other names. */
const variants = 8;
const plainVariants = 6;

export interface Sets {
  /** Marked texts of the product's own domain. */
  own: readonly Text[];
  /** Marked texts of other domains. */
  other: readonly Text[];
  plain: readonly Text[];
}

export function lookFrom(modules: string): Look {
  return learnLook(commonWords(modules), left, 2 ** 16);
}

/** The same each time for the same sets. */
export function modelFrom({ own, other, plain }: Sets, look: Look): Model & { learnt: Float32Array } {
  const next = seeded(9);
  const none: ReadonlySet<string> = new Set();
  const example = (text: Text): Example => {
    const { tokens, wanted } = lessonOf(text, short);
    return { features: featuresBy(readerOf(tokens, look, none)), wanted };
  };
  const withVariants = (texts: readonly Text[], count: number) =>
    texts.flatMap((text) => [
      example(text),
      ...Array.from({ length: text.names.length > 0 ? count : Math.min(count, plainVariants) }, () =>
        example(varied(text, next)),
      ),
    ]);
  const examples = [...plain.map(example), ...withVariants(other, 1), ...withVariants(own, variants)];
  const learnt = learn(examples, rounds);
  return { learnt, weights: { values: learnt, step: 1 }, look };
}

export const setsIn = (data: string, parts: readonly string[]): Sets => ({
  own: parts.flatMap(textsOf),
  other: ['presidio', 'names-btc'].flatMap((name) => textsOf(`${data}/${name}/dev.jsonl`)),
  plain: plainTexts(data),
});

if (process.argv[1]?.endsWith('names/train.ts')) {
  const [modules = 'node_modules', data = '../shared/data'] = process.argv.slice(2);
  const look = lookFrom(modules);
  const { learnt: weights } = modelFrom(setsIn(data, learntParts), look);
  const text = moduleOf(weights, look);
  writeFileSync('lib/privacy/names/tagger/weights.ts', text);
  console.log(`${weights.filter((weight) => weight !== 0).length} weights, module of ${text.length} bytes`);
}
