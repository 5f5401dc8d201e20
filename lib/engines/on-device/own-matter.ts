import type { Macro } from '../../packs/schema';
import { isKnown } from '../../signals/intents/find-intents';
import type { DraftRequest } from '../contract';
import { stemsOf } from './topic-told';

/**
 * A matter of the brand's own, such as gift wrapping: no list of ours has words for it, so nothing guesses it. Its
 * approved title names it, and a question that has every word of that title asks for it.
 * @returns numbers of the questions that do
 */
export function asksOwnMatter(macro: Macro, { brief, material }: DraftRequest): number[] {
  if (isKnown(macro.intent)) return [];
  const products = new Set(stemsOf(material.brand.products.join(' ')));
  const title = stemsOf(macro.title).filter((stem) => !products.has(stem));
  if (title.length === 0) return [];
  return brief.questions.flatMap(({ span }, index) => {
    const asked = new Set(stemsOf(span.text));
    return title.every((stem) => asked.has(stem)) ? [index] : [];
  });
}
