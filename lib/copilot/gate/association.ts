import type { Fact } from '../../signals/brief';
import type { ApprovedSentence, Stated } from './approved';
import { freeWords } from './free';
import { holds } from './holds';
import { nearSentences } from './near';
import type { Gate } from './prepare';
import { type Clause, echoAt, partAt, type Sentence } from './sentences';
import { folded, tellingStems } from './topics';

interface Ground {
  gate: Gate;
  day: string;
  language: string;
}

/** Kinds whose values belong to one thing among several of a text. */
const owned = new Set<Fact['kind']>(['amount', 'percent', 'duration']);

/**
 * The approved statement whose place a value has taken: the words beside it in the reply are those that stand beside another
 * value of its kind, and none of them stands beside its own. "Mondial Relay costs 6.90" where 4.90 is Mondial Relay's and
 * 6.90 the other carrier's. Null where the words do not tell.
 */
export function misplaced(
  fact: Fact,
  sentence: Sentence | undefined,
  supporting: readonly Stated[],
  ground: Ground,
): Stated | null {
  if (
    !sentence ||
    !owned.has(fact.kind) ||
    echoAt(sentence, fact.start) ||
    sentence.negated ||
    sentence.question
  )
    return null;
  if (ground.gate.verbatim.has(sentence.folded)) return null;
  const own = supporting.filter((item) => item.fact.kind === fact.kind && holds(item, ground.day));
  // A statement of few words may have been said in others: "Sleep on it for 100 nights" is about the trial.
  if (
    own.length === 0 ||
    own.some((item) => tellingStems(folded(item.source.quote ?? '')).size < fewestWords)
  )
    return null;
  const clause = partAt(sentence.clauses, fact.start) ?? sentence;
  // Where the reply gives the other value too, its words may be that one's.
  const rivals = rivalsOf(fact, sentence, ground).filter(
    (rival) => rival.fact.value === 'free' || !clause.text.includes(rival.fact.text),
  );
  const near = tellingStems(clause.folded);
  if (!isAlone(fact, sentence)) return closest(near, near, own, rivals);
  const wide = tellingStems(stretch(sentence, fact.start));
  const speaks = [...own, ...rivals].some((item) => [...near].some((word) => item.segment.has(word)));
  return closest(speaks ? near : wide, wide, own, rivals);
}

/**
 * The priced thing that a reply gives away: "returns from home are free", where only returns at a shop are free and those
 * from home cost 8.90. Null where the words do not tell.
 */
export function wronglyFree(part: Clause, sentence: Sentence, ground: Ground): Stated | null {
  const near = nearSentences(sentence.folded, ground.gate, ground.day).filter(
    (approved) => approved.language === ground.language,
  );
  const words = tellingStems(part.folded.replace(freeWords, ' '));
  for (const approved of near) {
    const given = freeOf(approved);
    if (given.length === 0) continue;
    const others = near.filter((other) => other !== approved).flatMap((other) => other.facts);
    const priced = [...others, ...pricedBehind(approved)].filter(({ fact }) => fact.kind === 'amount');
    const found = closest(words, words, given, priced);
    if (found) return found;
    if (given.some((item) => [...words].some((word) => item.segment.has(word)))) return null;
  }
  return null;
}

/** Prices that stand behind what is free, each with the words of its own part: "from home it costs 8.90". */
function pricedBehind(approved: ApprovedSentence): Stated[] {
  const parts = approved.folded.split(pieces);
  const at = parts.findIndex((piece) => freeWords.test(piece));
  return approved.facts.flatMap((item) => {
    const own = parts.findIndex((piece) => piece.includes(folded(item.fact.text)));
    // What comes first names the thing that both are said of.
    return own > at ? [{ ...item, segment: tellingStems(`${parts[at] ?? ''} ${parts[own] ?? ''}`) }] : [];
  });
}

/** The clauses around a place, up to the next semicolon on either side. */
function stretch(sentence: Sentence, at: number): string {
  const parts = sentence.text.split(/(?<=;)/);
  let from = sentence.start;
  for (const part of parts) {
    if (at < from + part.length) return folded(part);
    from += part.length;
  }
  return sentence.folded;
}

/** No other figure stands in the sentence, so all of its words are this one's. */
const isAlone = (fact: Fact, sentence: Sentence) =>
  !/(?<![\p{L}\d])\d/u.test(
    sentence.text.slice(0, fact.start - sentence.start) + sentence.text.slice(fact.end - sentence.start),
  );

function rivalsOf(fact: Fact, sentence: Sentence, { gate, day, language }: Ground): Stated[] {
  const unit = unitOf(fact);
  const near = nearSentences(sentence.folded, gate, day).filter((approved) => approved.language === language);
  const stated = near
    .flatMap((approved) => approved.facts)
    .filter(
      (item) => item.fact.kind === fact.kind && item.fact.value !== fact.value && unitOf(item.fact) === unit,
    );
  return fact.kind === 'amount' ? [...stated, ...near.flatMap(freeOf)] : stated;
}

/** Parts of a sentence; a comma inside a number parts nothing. */
const pieces = /[;:()]|,(?!\d)/;

/** What a sentence gives for nothing, as one more amount: "the first exchange is free, further ones cost 7.50". */
function freeOf(approved: ApprovedSentence): Stated[] {
  if (approved.denied) return [];
  return approved.folded.split(pieces).flatMap((piece): Stated[] => {
    const word = freeWords.exec(piece)?.[0];
    if (!word || /\d ?[€$£]|[€$£] ?\d/.test(piece)) return [];
    return [
      {
        fact: { kind: 'amount', value: 'free', text: word, start: 0, end: 0 },
        source: approved.source,
        at: 0,
        about: '',
        language: approved.language,
        validUntil: approved.validUntil,
        topics: approved.topics,
        stems: approved.stems,
        segment: tellingStems(piece.replace(freeWords, ' ')),
        ended: false,
      },
    ];
  });
}

/** Currencies are compared with themselves; days, working days and months with each other. */
const unitOf = (fact: Fact) => (fact.kind === 'amount' ? fact.value.split(' ')[1] : fact.kind);

/** Words from which on a statement is expected to share one with a reply that repeats it. */
const fewestWords = 3;

/** @param near words that may tell of another value; @param wide words that may tell of its own */
function closest(
  near: ReadonlySet<string>,
  wide: ReadonlySet<string>,
  own: readonly Stated[],
  rivals: readonly Stated[],
): Stated | null {
  let found: Stated | null = null;
  let most = 0;
  for (const rival of rivals) {
    const segments = own.map((item) => segmentBeside(item, rival));
    if (segments.some((segment) => count(wide, segment, rival.segment) > 0)) continue;
    const hits = Math.min(...segments.map((segment) => count(near, rival.segment, segment)));
    if (hits >= needed(rival, own) && hits > most) {
      most = hits;
      found = rival;
    }
  }
  return found;
}

/** In one sentence two values are told apart by a word; statements that stand apart share words by chance. */
function needed(rival: Stated, own: readonly Stated[]): number {
  if (rival.fact.value === 'free') return 2;
  return own.some((item) => item.source.quote === rival.source.quote) ? 1 : 2;
}

/** Beside what is free in the same sentence, a value has only the words of its own part. */
function segmentBeside(item: Stated, rival: Stated): ReadonlySet<string> {
  const quote = item.source.quote ?? '';
  if (rival.fact.value !== 'free' || quote !== rival.source.quote) return item.segment;
  const value = folded(item.fact.text);
  const own = folded(quote)
    .split(pieces)
    .filter((piece) => piece.includes(value));
  return own.length > 0 ? tellingStems(own.join(' ')) : item.segment;
}

/** Words of the reply that stand beside one value and not beside the other. */
function count(words: ReadonlySet<string>, in_: ReadonlySet<string>, notIn: ReadonlySet<string>): number {
  let hits = 0;
  for (const word of words) if (in_.has(word) && !notIn.has(word)) hits += 1;
  return hits;
}
