import type { Fact } from '../../signals/brief';
import type { Stated } from './approved';
import { holds } from './holds';
import { nearSentences } from './near';
import type { Gate } from './prepare';
import { type Clause, partAt, type Sentence } from './sentences';
import { tellingStems } from './topics';

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
  if (!sentence || !owned.has(fact.kind) || sentence.echo || sentence.negated || sentence.question)
    return null;
  if (ground.gate.verbatim.has(sentence.folded)) return null;
  const own = supporting.filter((item) => item.fact.kind === fact.kind && holds(item, ground.day));
  // A statement of few words may have been said in others: "Sleep on it for 100 nights" is about the trial.
  if (own.length === 0 || own.some((item) => item.segment.size < fewestWords)) return null;
  const clause = partAt(sentence.clauses, fact.start) ?? sentence;
  const rivals = rivalsOf(fact, sentence, ground);
  return closest(isAlone(fact, sentence) ? sentence : clause, own, rivals);
}

/** No other figure stands in the sentence, so all of its words are this one's. */
const isAlone = (fact: Fact, sentence: Sentence) =>
  !/(?<![\p{L}\d])\d/u.test(
    sentence.text.slice(0, fact.start - sentence.start) + sentence.text.slice(fact.end - sentence.start),
  );

function rivalsOf(fact: Fact, sentence: Sentence, { gate, day, language }: Ground): Stated[] {
  const unit = unitOf(fact);
  return nearSentences(sentence.folded, gate, day)
    .filter((approved) => approved.language === language)
    .flatMap((approved) => approved.facts)
    .filter(
      (item) => item.fact.kind === fact.kind && item.fact.value !== fact.value && unitOf(item.fact) === unit,
    );
}

/** Currencies are compared with themselves; days, working days and months with each other. */
const unitOf = (fact: Fact) => (fact.kind === 'amount' ? fact.value.split(' ')[1] : fact.kind);

/** Words from which on a statement is expected to share one with a reply that repeats it. */
const fewestWords = 3;

function closest(part: Clause, own: readonly Stated[], rivals: readonly Stated[]): Stated | null {
  const words = tellingStems(part.folded);
  let found: Stated | null = null;
  let most = 0;
  for (const rival of rivals) {
    const theirs = (item: Stated) => count(words, item.segment, rival.segment);
    if (own.some((item) => theirs(item) > 0)) continue;
    const hits = Math.min(...own.map((item) => count(words, rival.segment, item.segment)));
    if (hits > most) {
      most = hits;
      found = rival;
    }
  }
  return found;
}

/** Words of the reply that stand beside one value and not beside the other. */
function count(words: ReadonlySet<string>, in_: ReadonlySet<string>, notIn: ReadonlySet<string>): number {
  let hits = 0;
  for (const word of words) if (in_.has(word) && !notIn.has(word)) hits += 1;
  return hits;
}
