import type { Question } from '../brief';
import { intentsIn } from '../intents/find-intents';
import type { ToldState } from '../intents/state-words';
import { inStates } from '../intents/states';
import { says } from '../text/by-language';
import { type Reading, spanOf } from '../text/reading';
import type { Piece } from '../text/sentences';
import { courtesies, greetings, openings, pronouns, topics } from './asking';
import { forceOf, isIdle, startsWith, words } from './force';
import { clauses } from './indirect';

interface Around {
  subject: Reading;
  /** The messages that are read, in their order. */
  open: readonly Reading[];
  /** Names of the brand's products. */
  products: readonly string[];
  /** How things stand by the customer's words. */
  states: readonly ToldState[];
}

interface Asked {
  reading: Reading;
  piece: Piece;
  /** 3: a question or wish; 2: a trouble told. */
  force: number;
  /** The sentence, where it asks more than once. */
  whole?: Piece;
}

const maxQuestions = 8;
const maxSentence = 400;
/** Nobody asks more in one go; a longer mail repeats itself or is no question at all. */
const maxSentences = 120;

/**
 * What the customer asks or wants in the open messages, in their order, each as a line that search can stand on:
 * a sentence such as "Can I swap it?" takes along what "it" is.
 */
export function findQuestions(open: readonly Reading[], scene: Omit<Around, 'open'>): Question[] {
  const around = { ...scene, open };
  const asked = open.flatMap((reading) => askedIn(reading));
  const told = asked.filter(
    ({ reading, piece }) => !isIdle(reading.folded.text.slice(piece.start, piece.end), reading.language),
  );
  const all = told.length > 0 ? told : asked;
  const direct = all.filter((each) => each.force === 3);
  // Troubles matter when nothing was asked outright, or beside a single question that may not name them.
  const kept = new Set(direct.map(({ whole }) => whole?.start)).size >= 2 ? direct : all;
  const found: Found[] = [];
  for (const each of kept) {
    add(found, { ...questionOf(each, around), force: each.force });
    if (found.length === maxQuestions) break;
  }
  if (found.length === 0) return fallback(open, around);
  return found.map(({ span, text, intents, near }) => ({ span, text, intents, near }));
}

function questionOf(asked: Asked, around: Around): Question {
  const { reading, piece } = asked;
  const span = spanOf(reading, piece);
  const folded = reading.folded.text.slice(piece.start, piece.end);
  const own = inStates(intentsIn(folded, reading.language), around.states);
  return {
    span,
    text: standAlone(asked, span.text, around),
    intents: own,
    near: own.length > 0 || folded.length > maxVague ? [] : toldBefore(asked, around),
  };
}

/** "Still possible??" in a chat is about what the lines before it tell. Search keeps to the question's own words. */
function toldBefore(asked: Asked, { open, states }: Around): string[] {
  const { reading, piece } = asked;
  const at = reading.sentences.findIndex((each) => each.start <= piece.start && piece.start < each.end);
  const lines = linesBefore(asked, at, open);
  for (const line of lines) {
    const folded = line.reading.folded.text.slice(line.piece.start, line.piece.end);
    if (folded.length > maxVague && line.reading === reading && line !== lines[0]) continue;
    const intents = inStates(intentsIn(folded, line.reading.language), states);
    if (intents.length > 0) return intents;
  }
  return [];
}

interface Found extends Question {
  force: number;
}

/** A question that takes along a trouble already listed stands in its place; one asked twice is listed once. */
function add(found: Found[], question: Found): void {
  const taken = found.findIndex(
    (other) => other.force === 2 && question.text.includes(oneLine(other.span.text)),
  );
  if (taken >= 0) found[taken] = question;
  else if (!found.some((other) => same(other.span.text, question.span.text))) found.push(question);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Whole words. */
const clipped = (text: string) =>
  text.length <= maxNeighbour ? text : text.slice(0, maxNeighbour + 1).replace(/\s+\S*$/u, '');

function askedIn(reading: Reading): Asked[] {
  const found: Asked[] = [];
  for (const whole of reading.sentences.slice(0, maxSentences)) {
    const piece = withoutGreeting(reading, shorter(whole));
    const force = forceOf(reading.folded.text.slice(piece.start, piece.end), reading.language);
    if (force === 0) continue;
    for (const part of partsOf(reading, piece, force))
      found.push({ reading, piece: part, force, whole: piece });
  }
  return found;
}

/** A comma or "and", where a second question may begin. */
const joint = /(?:[,;:]|\s[-–]+(?=\s)|(?<=\S))\s+(?:(?:and|und|et|y|e|en)\s+)?(?=\S)/g;
const andWord = /\s(?:and|und|et|y|e|en)\s+$/;
/** "Or do I ..." belongs to the question before it. */
const alternative = /^(?:or|oder|ou|o|u|of)\s/;
/** "If you need it back, does the case go too?" is one, and so is "Please tell me, when ...". */
const condition = /^(?:(?:and|but|or|so|also|und|et|y|en|e) )?(?:if|when|wenn|falls|si|als|se)\s/;
/** Characters; a shorter piece is no question. */
const shortestPart = 9;

/** "How do I send it back, what does it cost and when is the refund?" is three questions. */
function partsOf(reading: Reading, piece: Piece, force: number): Piece[] {
  const { language, folded } = reading;
  const text = folded.text.slice(piece.start, piece.end);
  if (force < 3) return [piece];
  const parts: Piece[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(joint)) {
    // A blank alone joins words, not questions.
    if (/^\s+$/.test(gap)) continue;
    const rest = text.slice(index + gap.length);
    if (index - from < shortestPart || rest.length < shortestPart) continue;
    // "... what it costs and whether it is insured"
    const goesOn = andWord.test(gap) && startsWith(clauses, language, rest);
    if (!(goesOn || startsWith(openings, language, rest)) || alternative.test(rest)) continue;
    // What stands before it must ask something too: "if it does not fit, can I ..." is one. "Quick question - " goes.
    const left = text.slice(from, index);
    const direct = andWord.test(gap) || startsWith(openings, language, left);
    const asks = direct && !condition.test(left) && forceOf(left, language) === 3;
    if (!asks && !/[-–:]/.test(gap)) continue;
    if (asks) parts.push({ start: piece.start + from, end: piece.start + index });
    from = index + gap.length;
  }
  return [...parts, { start: piece.start + from, end: piece.end }];
}

const shorter = (piece: Piece): Piece => ({
  start: piece.start,
  end: Math.min(piece.end, piece.start + maxSentence),
});

/** "Bonjour, ma commande ..." starts at "ma commande"; the number of a list goes too. */
function withoutGreeting(reading: Reading, piece: Piece): Piece {
  const sentence = reading.folded.text.slice(piece.start, piece.end);
  const number = /^(?:\d{1,2}[.):]|[-*•])\s+/.exec(sentence)?.[0].length ?? 0;
  if (number > 0) return { start: piece.start + number, end: piece.end };
  if (!startsWith(greetings, reading.language, sentence)) return piece;
  const comma = /[,!:]\s+|\s-\s/.exec(sentence.slice(0, 44));
  if (!comma) return piece;
  return { start: piece.start + comma.index + comma[0].length, end: piece.end };
}

/** The sentence in one line, with the thing it is about in front when it names none itself. */
function standAlone(asked: Asked, sentence: string, around: Around): string {
  const line = oneLine(sentence);
  const { reading, piece } = asked;
  const folded = reading.folded.text.slice(piece.start, piece.end);
  if (productIn(folded, around.products)) return line;
  const product =
    productIn(reading.folded.text, around.products) ?? productIn(around.subject.folded.text, around.products);
  const vague = line.length < maxVague && says(pronouns, reading.language, folded);
  const named = says(topics, reading.language, folded) && !vague;
  const before = named ? '' : neighbour(asked, around);
  const missing = product && !before.toLowerCase().includes(product.toLowerCase()) && line.length < maxVague;
  return [before, line, missing ? `(${product})` : ''].filter((part) => part.length > 0).join(' ');
}

function productIn(folded: string, products: readonly string[]): string | undefined {
  return products.find((product) => folded.includes(product.toLowerCase()));
}

const maxNeighbour = 160;
/** Longer lines explain themselves. */
const maxVague = 70;

/** The nearest earlier sentence that names a thing; failing that the next one, or a subject line that does. */
function neighbour({ reading, piece }: Asked, around: Around): string {
  const at = reading.sentences.findIndex((each) => each.start <= piece.start && piece.start < each.end);
  const whole = reading.sentences[at];
  // The question before it in the same sentence names the thing, if any does.
  const own = whole && { start: whole.start, end: piece.start };
  if (own && own.end - own.start > shortestPart) {
    const folded = reading.folded.text.slice(own.start, own.end);
    if (says(topics, reading.language, folded) || productIn(folded, around.products))
      return clipped(oneLine(spanOf(reading, own).text));
  }
  const near = [at - 1, at - 2, at - 3, at + 1].filter((index) => index >= 0);
  for (const index of near) {
    const whole = reading.sentences[index];
    if (!whole) continue;
    const candidate = withoutGreeting(reading, whole);
    const folded = reading.folded.text.slice(candidate.start, candidate.end);
    // A question beside this one has a line of its own.
    if (index > at && forceOf(folded, reading.language) === 3) continue;
    if (startsWith(courtesies, reading.language, folded) && folded.length < 60) continue;
    if (!says(topics, reading.language, folded) && !productIn(folded, around.products)) continue;
    return clipped(oneLine(spanOf(reading, candidate).text));
  }
  const { message, folded, language } = around.subject;
  if (!says(topics, language, folded.text) && !productIn(folded.text, around.products)) return '';
  return message.text.replace(/^(?:(?:re|fwd?|aw|wg|rv|tr|sv)\s*:\s*)+/i, '').slice(0, maxNeighbour);
}

/** Lines looked back; a chat tells its matter a few lines before it asks. */
const linesBack = 4;

/** Its own message first, then the messages that the customer wrote before it. */
function linesBefore({ reading }: Asked, at: number, open: readonly Reading[]) {
  const earlier = open.slice(0, Math.max(0, open.indexOf(reading)));
  const lines = earlier.flatMap((from) => from.sentences.map((piece) => ({ reading: from, piece })));
  const own = reading.sentences.slice(0, Math.max(0, at)).map((piece) => ({ reading, piece }));
  return [...lines.slice(-linesBack), ...own].slice(-linesBack).reverse();
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
  return best ? [questionOf(best, around)] : [];
}
