import type { ByLanguage, RuleLanguage } from '../language/rule-languages';
import { languagesFor, phrasesIn } from '../text/by-language';
import type { Reading } from '../text/reading';
import type { Piece } from '../text/sentences';
import { negated } from './negation';
import { supposed } from './supposed';

/** A rule as it is written: phrases by language, see text/phrases.ts. */
export interface Rule {
  /** Stable, for logs: `trigger.idea`. */
  name: string;
  says: ByLanguage;
  /** A hit does not count when one of these stands in the same sentence. */
  unless?: ByLanguage;
  /** A hit counts only when one of these stands in the same sentence or the one before or after. */
  near?: ByLanguage;
  /** A hit does not count when one of these stands in the same sentence or the one before or after. */
  unlessNear?: ByLanguage;
  /** A hit counts only when one of each of these lists stands in the same sentence, before or after it. */
  with?: readonly ByLanguage[];
  /** True for words that mean the same when denied ("it does not work"). */
  evenDenied?: boolean;
  /** True where a case that is only supposed must be read too. */
  evenIfSupposed?: boolean;
  /** The customer's own claim, shown as weaker. */
  weak?: boolean;
  /** Limits on top of the words, for what phrases cannot say. */
  holds?(sentence: string, hit: Piece): boolean;
}

/** More hits of one rule in one message tell nothing new, and hostile text may hold thousands. */
const maxHits = 3;

/** Where the rule's words stand in one message, as places in the folded text. */
export function matchRule(rule: Rule, reading: Reading): Piece[] {
  const hits: Piece[] = [];
  for (const language of languagesFor(reading.language)) {
    const says = phrasesIn(rule.says, language);
    if (!says) continue;
    // Each sentence is judged once, however many hits a hostile one holds.
    const judged = new Map<number, boolean>();
    for (const match of reading.folded.text.matchAll(says)) {
      const hit = { start: match.index, end: match.index + match[0].length };
      if (hits.some((other) => other.start < hit.end && hit.start < other.end)) continue;
      if (!counts(rule, reading, hit, language, judged)) continue;
      hits.push(hit);
      if (hits.length === maxHits) return hits;
    }
  }
  return hits;
}

function counts(
  rule: Rule,
  reading: Reading,
  hit: Piece,
  language: RuleLanguage,
  judged: Map<number, boolean>,
): boolean {
  const { text } = reading.folded;
  const at = sentenceAt(reading.sentences, hit.start);
  const fits = judged.get(at) ?? sentenceFits(rule, reading, at, language);
  judged.set(at, fits);
  if (!fits) return false;
  if (!rule.evenDenied) {
    const from = Math.max(reading.sentences[at]?.start ?? 0, hit.start - 120);
    if (negated(text.slice(from, hit.start), language)) return false;
  }
  return rule.holds ? rule.holds(textOf(text, reading.sentences, at, at), hit) : true;
}

/** What a rule asks of the sentence of a hit and of those beside it. */
function sentenceFits(
  rule: Rule,
  { folded, sentences }: Reading,
  at: number,
  language: RuleLanguage,
): boolean {
  const part = (from: number, to: number) => textOf(folded.text, sentences, from, to);
  const sentence = part(at, at);
  if (rule.unless && matches(rule.unless, language, sentence)) return false;
  if (rule.with?.some((list) => !matches(list, language, sentence))) return false;
  if (!rule.evenIfSupposed && matches(supposed, language, part(at - 1, at))) return false;
  if (rule.unlessNear && matches(rule.unlessNear, language, part(at - 1, at + 1))) return false;
  return !rule.near || matches(rule.near, language, part(at - 1, at + 1));
}

/** A sentence of a hostile mail may be the whole mail. */
const maxSentence = 1_200;

function textOf(text: string, pieces: readonly Piece[], from: number, to: number): string {
  const first = pieces[Math.max(0, from)];
  const last = pieces[Math.min(pieces.length - 1, to)];
  if (!first || !last) return '';
  return text.slice(first.start, Math.min(last.end, first.start + maxSentence));
}

function sentenceAt(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function matches(lists: ByLanguage, language: RuleLanguage, text: string): boolean {
  const pattern = phrasesIn(lists, language);
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}
