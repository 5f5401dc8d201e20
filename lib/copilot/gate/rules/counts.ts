import { monthNames } from '../../../signals/facts/kinds/month';
import { businessWords, lexiconOf, unitWords } from '../../../signals/facts/lexicon/lexicon';
import { numbersOf } from '../../../signals/facts/numbers';
import { wordAfter, wordsOf } from '../../../signals/facts/scan';
import { fold } from '../../../signals/text/fold';
import type { Finding } from '../../contract';
import type { ApprovedSentence } from '../approved';
import { isDenied } from '../denial';
import { nearSentences } from '../near';
import { finding, type Rule, type RuleInput } from '../rule';
import { echoAt } from '../sentences';
import { stemOf } from '../topics';

/** How many of a thing: "three computers", "6 vezes". */
interface Counted {
  count: number;
  noun: string;
  start: number;
  end: number;
}

const shortestNoun = 4;
const month = new RegExp(`^(?:${monthNames})$`, 'iu');

/** Three computers where an approved text allows two: a number beside the same noun that neither texts nor ticket give. */
export const counts: Rule = (input) =>
  input.sentences.flatMap((sentence): Finding[] => {
    if (sentence.question || isDenied(sentence, input) || input.gate.verbatim.has(sentence.folded)) return [];
    const said = countedIn(sentence.text, input.language).filter(({ count }) => count > 1);
    if (said.length === 0) return [];
    const near = nearSentences(sentence.folded, input.gate, input.day).filter(
      (a) => a.language === input.language,
    );
    return said.flatMap((item): Finding[] => {
      const approved = near.flatMap((one) => countedOf(one)).filter(({ noun }) => noun === item.noun);
      // "One photo of the damage and one of the box" are two.
      if (!approved.some(({ count }) => count > 1)) return [];
      if (approved.some(({ count }) => count === item.count)) return [];
      if (echoAt(sentence, sentence.start + item.start)) return [];
      if (isGiven(item.count, sentence.text, input)) return [];
      const span = { start: sentence.start + item.start, end: sentence.start + item.end };
      return [finding(input, 'fact.number', 'warn', span, { key: 'nowhere', standing: 'nowhere' })];
    });
  });

/** Numbers with the noun behind them, but lengths of time and money, which have rules of their own. */
function countedIn(text: string, language: string): Counted[] {
  const lexicon = lexiconOf(language);
  const units = unitWords(lexicon);
  const business = businessWords(lexicon);
  return numbersOf(text, wordsOf(text), lexicon).flatMap((num): Counted[] => {
    if (/[$€£#] ?$/.test(text.slice(Math.max(0, num.start - 2), num.start))) return [];
    const word = wordAfter(text, num.end);
    if (
      !Number.isInteger(num.value) ||
      !word ||
      word.lower.length < shortestNoun ||
      units.has(word.lower) ||
      business.has(word.lower) ||
      month.test(word.lower)
    )
      return [];
    if (
      text.slice(num.end, word.start) !== ' ' ||
      word.lower !== text.slice(word.start, word.end).toLowerCase()
    )
      return [];
    return [{ count: num.value, noun: stemOf(fold(word.lower).text), start: num.start, end: word.end }];
  });
}

const cache = new WeakMap<ApprovedSentence, readonly Counted[]>();

function countedOf(approved: ApprovedSentence): readonly Counted[] {
  const known = cache.get(approved) ?? countedIn(approved.source.quote ?? '', approved.language);
  cache.set(approved, known);
  return known;
}

/** Sums are only looked for where the result is no everyday number. */
const everyday = 31;
const mostNumbers = 30;

/** The ticket gives it, or it follows: what is left of points, equal parts of a price, a stamp for each ten. */
function isGiven(count: number, sentence: string, input: RuleInput): boolean {
  const read = (text: string) => {
    const lexicon = lexiconOf(input.language);
    return numbersOf(text, wordsOf(text), lexicon).map((num) => num.value);
  };
  const told = input.ticket.messages.flatMap((message) => read(message.text));
  const goods = input.ticket.orders.flatMap((order) => order.items.map((item) => item.quantity));
  if ([...told, ...goods].includes(count)) return true;
  const all = [...new Set([...told, ...read(sentence)])]
    .filter((value) => value !== count)
    .slice(0, mostNumbers);
  return all.some((a) =>
    all.some(
      (b) =>
        (a > 19 && b > 1 && Math.floor(a / b) === count) ||
        (count > everyday && (a + b === count || a - b === count || a * b === count)),
    ),
  );
}
