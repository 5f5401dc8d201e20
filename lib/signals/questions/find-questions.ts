import type { Question } from '../brief';
import { phrasesFor, says } from '../text/by-language';
import { type Reading, spanOf } from '../text/reading';
import type { Piece } from '../text/sentences';
import { courtesies, openings, topics, troubles, wishes } from './asking';

interface Around {
  subject: Reading;
  /** Names of the brand's products. */
  products: readonly string[];
}

interface Asked {
  reading: Reading;
  piece: Piece;
  /** 3: a question or wish; 2: a trouble told. */
  force: number;
}

const maxQuestions = 6;
const maxSentence = 400;
/** Nobody asks more in one go; a longer mail repeats itself or is no question at all. */
const maxSentences = 120;

/**
 * What the customer asks or wants in the open messages, in their order, each as a line that search can stand on:
 * a sentence such as "Can I swap it?" takes along what "it" is.
 */
export function findQuestions(open: readonly Reading[], around: Around): Question[] {
  const asked = open.flatMap((reading) => askedIn(reading));
  const direct = asked.filter((each) => each.force === 3);
  // Troubles matter when nothing was asked outright, or beside a single question that may not name them.
  const kept = direct.length >= 2 ? direct : asked;
  const questions: Question[] = [];
  for (const each of kept) {
    const span = spanOf(each.reading, each.piece);
    const text = standAlone(each, span.text, around);
    if (questions.some((other) => same(other.text, text))) continue;
    questions.push({ span, text });
    if (questions.length === maxQuestions) break;
  }
  return questions.length > 0 ? questions : fallback(open, around);
}

function askedIn(reading: Reading): Asked[] {
  const found: Asked[] = [];
  for (const piece of reading.sentences.slice(0, maxSentences)) {
    const sentence = reading.folded.text.slice(piece.start, Math.min(piece.end, piece.start + maxSentence));
    const force = forceOf(sentence, reading.language);
    if (force > 0) found.push({ reading, piece: shorter(piece), force });
  }
  return found;
}

const shorter = (piece: Piece): Piece => ({
  start: piece.start,
  end: Math.min(piece.end, piece.start + maxSentence),
});

const words = /[\p{L}\p{N}]+/gu;

function forceOf(sentence: string, language: string): number {
  const count = sentence.match(words)?.length ?? 0;
  if (count < 2) return 0;
  const courteous = startsWith(courtesies, language, sentence);
  const mark = /\?[\s!?)"']*$/.test(sentence) || /\?/.test(sentence);
  if (mark && count >= 3) return 3;
  if (courteous && count < 8) return 0;
  if (startsWith(openings, language, sentence.replace(/^[\d.):\s-]+/, '')) && count >= 3) return 3;
  if (says(wishes, language, sentence)) return 3;
  return says(troubles, language, sentence) ? 2 : 0;
}

function startsWith(lists: Parameters<typeof phrasesFor>[0], language: string, sentence: string): boolean {
  return phrasesFor(lists, language).some((pattern) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(sentence);
    return match !== null && match.index <= 1;
  });
}

/** The sentence in one line, with the thing it is about in front when it names none itself. */
function standAlone(asked: Asked, sentence: string, around: Around): string {
  const line = sentence
    .replace(/\s+/g, ' ')
    .replace(/^[\d]+[).]\s*/, '')
    .trim();
  const { reading, piece } = asked;
  const folded = reading.folded.text.slice(piece.start, piece.end);
  if (productIn(folded, around.products)) return line;
  const product =
    productIn(reading.folded.text, around.products) ?? productIn(around.subject.folded.text, around.products);
  const named = says(topics, reading.language, folded);
  if (named) return product && line.length < 60 ? `${line} (${product})` : line;
  const before = neighbour(asked, around);
  return [before, line, product ? `(${product})` : ''].filter((part) => part.length > 0).join(' ');
}

function productIn(folded: string, products: readonly string[]): string | undefined {
  return products.find((product) => folded.includes(product.toLowerCase()));
}

const maxNeighbour = 160;

/** The nearest earlier sentence that names a thing; the subject line failing that. */
function neighbour({ reading, piece }: Asked, around: Around): string {
  const at = reading.sentences.findIndex((each) => each.start === piece.start);
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const candidate = reading.sentences[index];
    if (!candidate) continue;
    const folded = reading.folded.text.slice(candidate.start, candidate.end);
    if (startsWith(courtesies, reading.language, folded) && folded.length < 60) continue;
    if (!says(topics, reading.language, folded)) continue;
    return spanOf(reading, candidate).text.replace(/\s+/g, ' ').slice(0, maxNeighbour);
  }
  return around.subject.message.text
    .replace(/^(?:(?:re|fwd?|aw|wg|rv|tr|sv)\s*:\s*)+/i, '')
    .slice(0, maxNeighbour);
}

function same(a: string, b: string): boolean {
  const [one, two] = [bag(a), bag(b)];
  if (one.size === 0 || two.size === 0) return a === b;
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  return shared / Math.min(one.size, two.size) > 0.85;
}

const bag = (text: string) => new Set(text.toLowerCase().match(words) ?? []);

/** Nothing was asked in so many words: the longest sentence that is no courtesy says what it is about. */
function fallback(open: readonly Reading[], around: Around): Question[] {
  let best: Asked | undefined;
  for (const reading of open) {
    for (const piece of reading.sentences.slice(0, maxSentences)) {
      const folded = reading.folded.text.slice(piece.start, piece.end);
      if ((folded.match(words)?.length ?? 0) < 3 || startsWith(courtesies, reading.language, folded))
        continue;
      if (!best || piece.end - piece.start > best.piece.end - best.piece.start) {
        best = { reading, piece: shorter(piece), force: 1 };
      }
    }
  }
  if (!best) return [];
  const span = spanOf(best.reading, best.piece);
  return [{ span, text: standAlone(best, span.text, around) }];
}
