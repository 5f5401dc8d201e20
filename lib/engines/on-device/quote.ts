import type { Passage } from '../../packs/material';
import { facetsAsked, tellsFacet } from '../../signals/questions/facets';
import type { Segment } from '../contract';
import { overlap, sentencesOf, wordsOf } from './sentences';

/** Which sentences of an approved passage answer a question. */

/** Words; a section up to this length is quoted whole, so that its conditions stay with it. */
const wholePassage = 75;

/** The section from its best sentence on when it is short, else with what follows while it limits. */
export function quotePassage(passage: Passage, question: string): Segment[] {
  const sentences = sentencesOf(passage.text, passage.language);
  const kept =
    wordsOf(passage.text).length <= wholePassage
      ? fromBest(sentences, question, passage.language)
      : bestStretch(sentences, question);
  return kept.map((text) => ({
    text,
    sources: [
      { kind: 'passage', id: passage.id, version: passage.version, quote: text.trim(), origin: 'built' },
    ],
  }));
}

/** What stands before the best sentence goes where it has none of the question's words and nothing leans on it or is limited by it. */
function fromBest(sentences: readonly string[], question: string, language: string): string[] {
  // What the question asks for by name outweighs a word in common.
  const facets = facetsAsked(question, language);
  const tells = (sentence: string) => facets.filter((facet) => tellsFacet(facet, sentence, language)).length;
  const shared = sentences.map((sentence) => sharedWords(sentence, question) + named * tells(sentence));
  let start = shared.indexOf(Math.max(...shared));
  if (sentences.slice(0, start).some((sentence) => limiting.test(sentence))) return [...sentences];
  while (start > 0 && ((shared[start - 1] ?? 0) > 1 || hangs(sentences[start] ?? ''))) start -= 1;
  return sentences.slice(start);
}

/** Words that a thing asked for by name counts for. */
const named = 3;

/** Number of different longer words that both have. */
function sharedWords(sentence: string, question: string): number {
  const asked = new Set(wordsOf(question).filter((word) => word.length > 3));
  return new Set(wordsOf(sentence).filter((word) => asked.has(word))).size;
}

/** A sentence that speaks of what the one before it names. */
const leans =
  /^(?:it|its|they|them|their|this|that|these|those|he|she|then|so|but|if so|there|es|sie|er|das|dies\p{L}*|dann|dort|dafür|aber|il|ils|elles?|cela|ça|ce|ces|alors|mais|eso|esto|estos|ellos|lo|entonces|pero|het|ze|dit|dat|die|dan|maar|isso|ele|eles|mas|questo|esso|ma)(?![\p{L}\p{N}])/iu;

/** "A comb takes them off": what "them" is, stands in the sentence before. */
const refers =
  /(?<!\p{L})(?:them|they|those|these|ceux-ci|celles-ci|ellos|ellas|deze|hiervan|davon|damit)(?!\p{L})/iu;
export const hangs = (sentence: string): boolean => leans.test(sentence) || refers.test(sentence);

/** Words that bind what follows to a condition. */
const limiting =
  /(?<![\p{L}])(?:only|unless|if|must|not|nur|wenn|falls|nicht|kein\p{L}*|seulement|si|sauf|pas|solo|no|salvo|alleen|als|niet|geen|apenas|se|não|non)(?![\p{L}])/iu;

function bestStretch(sentences: readonly string[], question: string): string[] {
  const scores = sentences.map((sentence) => overlap(sentence, question));
  const best = scores.indexOf(Math.max(...scores));
  let end = best + 1;
  while (end < sentences.length && (end - best < 3 || limits.test(sentences[end] ?? ''))) end += 1;
  return sentences.slice(best, end);
}

/** Words that take something back from the sentence before: never cut off behind it. */
const limits =
  /^(?:but|only|unless|except|however|please note|aber|nur|außer|bitte beachten|mais|seulement|sauf|pero|solo|salvo|excepto|maar|alleen|behalve|mas|apenas|exceto|ma|solo|tranne)\b/iu;
