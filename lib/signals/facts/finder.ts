import type { Brand } from '../../packs/schema';
import type { Fact } from '../brief';
import type { Num } from './numbers';
import type { Word } from './scan';
import type { FactWords } from './words';

/** What every finder gets: the text read once, and the words of its language. */
export interface FindContext {
  text: string;
  language: string;
  words: readonly Word[];
  nums: readonly Num[];
  lexicon: FactWords;
  brand: Brand | undefined;
}

/** Finds the facts of one kind. Finders may overlap; `extractFacts` keeps the longest. */
export type Finder = (context: FindContext) => Fact[];

export function fact(
  context: FindContext,
  kind: Fact['kind'],
  value: string,
  start: number,
  end: number,
): Fact {
  return { kind, value, text: context.text.slice(start, end), start, end };
}
