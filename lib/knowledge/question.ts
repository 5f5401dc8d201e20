import type { Features, Reader, Weights, Word } from './features';
import type { Spelling } from './spelling';

/** The customer's words, made ready for comparing. */
export interface Asked {
  /** Those that carry meaning, each once. */
  words: AskedWord[];
  features: Features;
  letters: Weights;
}

export interface AskedWord {
  /** As the customer wrote it. */
  raw: string;
  /** Its stem, typing mistakes put right. */
  key: string;
  /** What it may be about, with how surely it says so. */
  concepts: { id: string; weight: number }[];
}

/** UTF-16 units and different words that are looked at: a 64 kB mail must stay cheap. */
const longestQuestion = 4_000;
const mostWords = 64;

export function readQuestion(query: string, reader: Reader, spelling: Spelling): Asked {
  const words = firstDifferent(reader.words(query.slice(0, longestQuestion))).map((word) =>
    word.meant && !reader.knows(word.stem) ? { ...word, stem: spelling.right(word.stem) } : word,
  );
  const found = reader.conceptsIn(words);
  const about = words.map((): AskedWord['concepts'] => []);
  for (const [id, { weight, at }] of found) for (const place of at) about[place]?.push({ id, weight });
  const different = new Map<string, AskedWord>();
  words.forEach(({ raw, stem, meant }, at) => {
    const known = different.get(stem);
    const concepts = [...(known?.concepts ?? []), ...(about[at] ?? [])];
    if (meant) different.set(stem, { raw: known?.raw ?? raw, key: stem, concepts });
  });
  const features = reader.featuresOf(words);
  return {
    words: [...different.values()],
    features: { ...features, words: once(features.words) },
    letters: once(reader.letters([{ words, field: 1 }])),
  };
}

/** Keeps order and small words, and stops after enough different ones. */
function firstDifferent(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  const kept: Word[] = [];
  for (const word of words) {
    if (seen.size >= mostWords) break;
    seen.add(word.stem);
    kept.push(word);
  }
  return kept;
}

/** Saying a word twice asks for it once. */
const once = (weights: Weights): Weights =>
  new Map([...weights].map(([key, weight]) => [key, Math.min(1, weight)]));
