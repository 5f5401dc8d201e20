import type { Mood, SentimentLabel, TriggerHit } from '../brief';
import type { RuleLanguage } from '../language/rule-languages';
import { languagesFor } from '../text/by-language';
import { phrases } from '../text/phrases';
import { type Reading, spanOf } from '../text/reading';
import type { Piece } from '../text/sentences';
import { baseMarks } from './base-words';
import { emojiMarks } from './emoji';
import { hitMarks, ironic } from './hit-marks';
import { moodLexicon } from './lexicon/lexicon';
import type { Mark } from './mark';

/** Weights of the lexicon's grades; complaint outweighs courtesy, since customers wrap complaints in politeness. */
const grades = [
  ['worst', -3],
  ['bad', -1.8],
  ['poor', -0.7],
  ['good', 1],
  ['great', 2.2],
] as const;

const negativeBelow = -0.22;
const positiveAbove = 0.25;

/**
 * Mood of one message, with the words as evidence; `score` is -1 to 1. `hits` are the ticket's triggers: what made a
 * flag fire is seldom said in good mood, and irony turns praise around.
 */
export function readMood(reading: Reading, hits: readonly TriggerHit[] = []): Mood {
  const marks = marksOf(reading, hits);
  let sum = 0;
  for (const mark of marks) sum += mark.weight;
  sum += shouting(reading.message.text, sum);
  const score = sum / Math.sqrt(sum * sum + 6);
  return {
    messageId: reading.message.id,
    label: labelOf(score),
    score,
    evidence: evidence(marks, score).map((mark) => spanOf(reading, mark)),
  };
}

function labelOf(score: number): SentimentLabel {
  if (score < negativeBelow) return 'negative';
  return score > positiveAbove ? 'positive' : 'neutral';
}

/** The longest text whose mood is read; the mood of a 64 kB mail shows in its first pages. */
const maxLength = 8_000;

function marksOf(reading: Reading, hits: readonly TriggerHit[]): Mark[] {
  const text = reading.folded.text.slice(0, maxLength);
  const marks: Mark[] = [];
  for (const language of languagesFor(reading.language)) {
    const words = made(language);
    for (const [pattern, weight] of words.graded) {
      for (const match of text.matchAll(pattern)) {
        const mark = { start: match.index, end: match.index + match[0].length, weight };
        if (!overlaps(marks, mark)) marks.push(weighed(mark, text, words));
      }
    }
  }
  for (const mark of emojiMarks(text)) marks.push(mark);
  if (reading.language === 'en') {
    const words = made('en');
    for (const mark of baseMarks(text)) if (!overlaps(marks, mark)) marks.push(weighed(mark, text, words));
  }
  const straight = ironic(marks, reading, hits);
  for (const mark of hitMarks(reading, hits)) straight.push(mark);
  return contrasted(straight, reading);
}

const overlaps = (marks: readonly Mark[], mark: Mark) =>
  marks.some((other) => other.start < mark.end && mark.start < other.end);

/** Words just before a mark that change it, within this many characters. */
const reach = 24;

function weighed(mark: Mark, text: string, words: Words): Mark {
  const before = text.slice(Math.max(0, mark.start - reach), mark.start);
  const near = before.slice(
    Math.max(before.lastIndexOf('.'), before.lastIndexOf(','), before.lastIndexOf('\n')) + 1,
  );
  let { weight } = mark;
  if (test(words.stronger, near)) weight *= 1.35;
  if (test(words.deny, near)) weight = weight > 0 ? -0.9 * weight : -0.25 * weight;
  return { ...mark, weight };
}

/** In a sentence with "but", what comes after weighs more. */
function contrasted(marks: readonly Mark[], reading: Reading): Mark[] {
  const turns: [Piece, number][] = [];
  for (const piece of reading.sentences) {
    if (piece.start > maxLength) break;
    const sentence = reading.folded.text.slice(piece.start, piece.end);
    for (const language of languagesFor(reading.language)) {
      const pattern = made(language).but;
      if (!pattern) continue;
      pattern.lastIndex = 0;
      const match = pattern.exec(sentence);
      if (match) turns.push([piece, piece.start + match.index]);
    }
  }
  if (turns.length === 0) return [...marks];
  return marks.map((mark) => {
    const turn = turns.find(([piece]) => piece.start <= mark.start && mark.start < piece.end);
    if (!turn) return mark;
    return { ...mark, weight: mark.weight * (mark.start < turn[1] ? 0.6 : 1.3) };
  });
}

/** Capitals and doubled marks make a displeased text angrier and a pleased one happier. */
function shouting(text: string, sum: number): number {
  const part = text.slice(0, maxLength);
  const capitals = part.match(/\b\p{Lu}{4,20}\b/gu)?.length ?? 0;
  const marks = part.match(/[!?]{2,}/g)?.length ?? 0;
  if (sum === 0) return marks > 0 && capitals > 1 ? -1 : 0;
  const extra = Math.min(1.5, 0.3 * capitals + 0.3 * marks);
  return sum < 0 ? -extra : extra / 2;
}

const maxEvidence = 6;

/** The words that pull to the side of the score, strongest first, in text order. */
function evidence(marks: readonly Mark[], score: number): Mark[] {
  return marks
    .filter((mark) => mark.weight * score > 0 && Math.abs(mark.weight) >= 0.6)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, maxEvidence)
    .sort((a, b) => a.start - b.start);
}

interface Words {
  graded: [RegExp, number][];
  stronger: RegExp | null;
  deny: RegExp | null;
  but: RegExp | null;
}

const cache = new Map<RuleLanguage, Words>();

function made(language: RuleLanguage): Words {
  const known = cache.get(language);
  if (known) return known;
  const words = moodLexicon[language];
  const graded: [RegExp, number][] = [];
  for (const [grade, weight] of grades) {
    const pattern = phrases(words[grade]);
    if (pattern) graded.push([pattern, weight]);
  }
  const fresh = {
    graded,
    stronger: phrases(words.stronger),
    deny: phrases(words.deny),
    but: phrases(words.but),
  };
  cache.set(language, fresh);
  return fresh;
}

function test(pattern: RegExp | null, text: string): boolean {
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}
