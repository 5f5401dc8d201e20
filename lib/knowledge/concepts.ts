import { languageOf } from './languages';
import { de } from './lexicon/de';
import { en } from './lexicon/en';
import { es } from './lexicon/es';
import { fr } from './lexicon/fr';
import { it } from './lexicon/it';
import type { Lexicon } from './lexicon/lexicon';
import { nl } from './lexicon/nl';
import { pt } from './lexicon/pt';
import { tokenize } from './tokens';

/** Finds what a text is about by the phrases of a lexicon, whatever words it uses for it. */

interface Phrase {
  concept: string;
  /** Stems after the first, in order. */
  rest: readonly string[];
  weight: number;
}

/** Other words that may stand between two words of a phrase: "send it back". */
const gap = 2;

export class Concepts {
  private readonly byFirst = new Map<string, Phrase[]>();
  private readonly all = new Set<string>();

  /** @param stemsOf every word of a text as its stem, small words too */
  constructor(lexicon: Lexicon, stemsOf: (text: string) => string[]) {
    const seen = new Map<string, Set<string>>();
    const all: { concept: string; stems: string[]; key: string }[] = [];
    for (const [concept, list] of Object.entries(lexicon)) {
      for (const text of list.split(',')) {
        const stems = stemsOf(text);
        const key = stems.join(' ');
        const concepts = seen.get(key) ?? new Set();
        if (key === '' || concepts.has(concept)) continue;
        seen.set(key, concepts.add(concept));
        all.push({ concept, stems, key });
      }
    }
    for (const { concept, stems, key } of all) {
      const [first, ...rest] = stems;
      if (first === undefined) continue;
      for (const stem of stems) this.all.add(stem);
      // A word that may mean several things says each of them less surely.
      const weight = 1 / Math.sqrt(seen.get(key)?.size ?? 1);
      const list = this.byFirst.get(first) ?? [];
      list.push({ concept, rest, weight });
      this.byFirst.set(first, list);
    }
  }

  knows(stem: string): boolean {
    return this.all.has(stem);
  }

  /** Stems of every word in the lexicon. */
  words(): Iterable<string> {
    return this.all;
  }

  /** Concepts of a text with how surely it means each (0 to 1), and the places of the words that say so. */
  find(stems: readonly string[]): Map<string, { weight: number; at: number[] }> {
    const found = new Map<string, { weight: number; at: number[] }>();
    stems.forEach((stem, start) => {
      for (const { concept, rest, weight } of this.byFirst.get(stem) ?? []) {
        const at = follow(stems, start, rest);
        if (!at) continue;
        const known = found.get(concept);
        if (!known) found.set(concept, { weight, at });
        else found.set(concept, { weight: Math.max(weight, known.weight), at: [...known.at, ...at] });
      }
    });
    return found;
  }
}

/** Places of a phrase's words from `start` on, or null where it does not stand. */
function follow(stems: readonly string[], start: number, rest: readonly string[]): number[] | null {
  const at = [start];
  let from = start + 1;
  for (const word of rest) {
    const next = stems.slice(from, from + gap + 1).indexOf(word);
    if (next < 0) return null;
    at.push(from + next);
    from += next + 1;
  }
  return at;
}

const lexicons: Readonly<Record<string, Lexicon>> = { de, en, es, fr, it, nl, pt };
const made = new Map<string, Concepts>();

/** Null for a language without a lexicon. Made once. */
export function conceptsOf(code: string): Concepts | null {
  const lexicon = lexicons[code];
  if (!lexicon) return null;
  const { stem } = languageOf(code);
  const known =
    made.get(code) ?? new Concepts(lexicon, (text) => tokenize(text).map(({ word }) => stem(word)));
  made.set(code, known);
  return known;
}
