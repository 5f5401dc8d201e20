import { type Concepts, conceptsOf } from './concepts';
import { type Language, languageOf } from './languages';
import { fold, type Token, tokenize } from './tokens';
import { type Meaning, meaningsOf } from './vectors';

/** What a text is compared by: its words, what they are about, their letters, and their meaning. */

export type Weights = ReadonlyMap<string, number>;

export interface Word extends Token {
  stem: string;
  /** False for small words. */
  meant: boolean;
}

export interface Features {
  /** Stems, and pairs of neighbours. */
  words: Weights;
  /** Concepts of the lexicon. */
  concepts: Weights;
  meaning: Float32Array | null;
}

/** Two words side by side say more than apart, but both have been counted already. */
const pairWeight = 0.5;

/** Turns the texts of one language into what is compared. */
export class Reader {
  private readonly language: Language;
  private readonly concepts: Concepts | null;
  private readonly meanings: Meaning | null;

  constructor(code: string) {
    this.language = languageOf(code);
    this.concepts = conceptsOf(code);
    this.meanings = meaningsOf(code);
  }

  /** A text of nothing but small words keeps them. */
  words(text: string): Word[] {
    const { stem, stop } = this.language;
    const words = tokenize(text).map((token) => ({
      ...token,
      stem: stem(token.word),
      meant: !stop.has(fold(token.word)),
    }));
    return words.some((word) => word.meant) ? words : words.map((word) => ({ ...word, meant: true }));
  }

  /** Whether the word means something beyond the documents at hand. */
  knows(stem: string): boolean {
    return Boolean(this.concepts?.knows(stem) || this.meanings?.knows(stem));
  }

  /** How much a word tells, 0 to 1; 1 where nothing is known of it. */
  importance(stem: string): number {
    return this.meanings?.importance(stem) ?? 1;
  }

  lexiconWords(): Iterable<string> {
    return this.concepts?.words() ?? [];
  }

  conceptsIn(words: readonly Word[]) {
    return this.concepts?.find(words.map((word) => word.stem)) ?? new Map<string, never>();
  }

  /**
   * Runs of three letters over several texts, so that a typing mistake or half of a compound still meets most of a word.
   * @param field what each text counts
   */
  letters(texts: readonly { words: readonly Word[]; field: number }[]): Weights {
    const weights = new Map<string, number>();
    for (const { words, field } of texts) {
      for (const { stem, meant } of words) if (meant) addLetterRuns(weights, stem, field);
    }
    return weights;
  }

  featuresOf(words: readonly Word[]): Features {
    const stems = words.filter((word) => word.meant).map((word) => word.stem);
    const concepts = new Map<string, number>();
    for (const [concept, { weight }] of this.conceptsIn(words)) concepts.set(concept, weight);
    return {
      words: wordsAndPairs(stems),
      concepts,
      meaning: this.meanings?.of(words.map((word) => word.stem)) ?? null,
    };
  }
}

function wordsAndPairs(stems: readonly string[]): Weights {
  const weights = new Map<string, number>();
  const add = (key: string, weight: number) => weights.set(key, (weights.get(key) ?? 0) + weight);
  stems.forEach((stem, at) => {
    add(stem, 1);
    const next = stems[at + 1];
    if (next !== undefined) add(`${stem} ${next}`, pairWeight);
  });
  return weights;
}

/** Adds each run of three letters of a word, which begins and ends with a mark. */
function addLetterRuns(weights: Map<string, number>, stem: string, by: number): void {
  const padded = `_${stem}_`;
  for (let at = 0; at + 3 <= padded.length; at++) {
    const run = padded.slice(at, at + 3);
    weights.set(run, (weights.get(run) ?? 0) + by);
  }
}
