import type { Fact } from '../../signals/brief';
import { isoWeekday } from '../../signals/days';
import { lexiconOf } from '../../signals/facts/lexicon/lexicon';
import { numbersOf } from '../../signals/facts/numbers';
import { wordsOf } from '../../signals/facts/scan';
import { misplaced } from './association';
import { amountFollows, isExample, numberFollows } from './computed-amount';
import { dateFollows, durationFollows } from './computed-time';
import { contradiction } from './contradiction';
import { holds } from './holds';
import { daysOfSpan, wantedKeys } from './keys';
import type { Known, Reckoned } from './known';
import { nearSentences, nearStated } from './near';
import type { Gate, Stated } from './prepare';
import type { Judged } from './rule';
import { partAt, type Sentence } from './sentences';
import type { Said, TicketFacts } from './ticket-facts';
import { topicsOf } from './topics';

interface Ground {
  gate: Gate;
  said: TicketFacts;
  now: string;
  day: string;
  language: string;
}

/** Supported facts that others may be reckoned from; a reply states a handful. */
const mostKnown = 60;

/** Decides for each fact of a reply where it stands. Facts that can be reckoned need the others, so they come last. */
export function judge(facts: readonly Fact[], sentences: readonly Sentence[], ground: Ground): Judged[] {
  const alike = new Map<Sentence | undefined, Map<Fact['kind'], number>>();
  for (const fact of facts) {
    const sentence = partAt(sentences, fact.start);
    const kinds = alike.get(sentence) ?? new Map<Fact['kind'], number>();
    kinds.set(fact.kind, (kinds.get(fact.kind) ?? 0) + 1);
    alike.set(sentence, kinds);
  }
  const first = facts.map((fact) => {
    const sentence = partAt(sentences, fact.start);
    const alone = alike.get(sentence)?.get(fact.kind) === 1;
    return judgeOne(fact, sentence, { ...ground, alone });
  });
  const supported = first
    .filter(
      (item) =>
        item.standing === 'approved-source' ||
        // A share that only the customer names is nothing to reckon with.
        (item.standing === 'customer-said' && item.fact.kind !== 'percent'),
    )
    .map((item) => item.fact)
    .slice(0, mostKnown);
  const about = topicsOf(sentences.map((sentence) => sentence.folded).join(' '));
  const windowsFor: Known['windowsFor'] = () => {
    return (ground.gate.byKind.get('duration') ?? [])
      .filter((item) => holds(item, ground.day) && [...item.topics].some((topic) => about.has(topic)))
      .map((item) => item.fact)
      .slice(0, mostKnown);
  };
  const nearby = new Map<string, readonly Fact[]>();
  const near: Known['near'] = ({ passage }) => {
    const found =
      nearby.get(passage) ?? nearStated(passage, ground.gate, ground.day).map((item) => item.fact);
    nearby.set(passage, found);
    return found;
  };
  const differs: Known['differs'] = ({ passage }) =>
    nearSentences(passage, ground.gate, ground.day).some((one) => differenceWords.test(one.folded));
  const { said, now } = ground;
  const known: Known = { facts: supported, near, differs, windowsFor, said, now };
  const reckoned = (items: readonly Judged[], with_: Known) =>
    reckon(items, sentences, with_, ground.language);
  // Again and again: a third of a total is reckoned from a sum that was itself reckoned from products.
  let items: readonly Judged[] = first;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const more = items.filter((item) => item.standing === 'computed').map((item) => item.fact);
    if (pass > 0 && more.length === 0) break;
    items = reckoned(items, { ...known, facts: [...supported, ...more] });
  }
  return [...items];
}

const mostPasses = 3;
/** Facts looked at in one pass: a text with more of them that stand nowhere is reported long before. */
const mostReckoned = 120;
const differenceWords =
  /(?<![a-z])(?:difference|differenz|unterschied|preisunterschied|diferencia|differenza|diferenca|verschil|prijsverschil)(?![a-z])/;

function reckon(
  items: readonly Judged[],
  sentences: readonly Sentence[],
  known: Known,
  language: string,
): Judged[] {
  let left = mostReckoned;
  return items.map((item) => {
    if (!needsReckoning(item) || left === 0) return item;
    left -= 1;
    const around = reckonedOf(item.sentence, sentences, language);
    return follows(item, around, known) || isSample(item, items, known) ? computed(item) : item;
  });
}

/** The sentence, and the two before it, which tell what its figures are of. */
function reckonedOf(
  sentence: Sentence | undefined,
  sentences: readonly Sentence[],
  language: string,
): Reckoned {
  if (!sentence) return { folded: '', counts: [], passage: '', text: '', start: 0 };
  const at = sentences.indexOf(sentence);
  const passage = sentences
    .slice(Math.max(0, at - 2), at + 1)
    .map((each) => each.folded)
    .join(' ');
  const { folded, text, start } = sentence;
  return { folded, counts: countsIn(sentence, language), passage, text, start };
}

function isSample(item: Judged, items: readonly Judged[], known: Known): boolean {
  const { fact, sentence } = item;
  if (fact.kind !== 'amount' || !sentence) return false;
  const others = items.filter((other) => other !== item && other.sentence === sentence);
  const at = fact.start - sentence.start;
  return isExample(
    fact,
    sentence.text.slice(Math.max(0, at - 16), at),
    others.map((other) => other.fact),
    known,
  );
}

/** A figure that the customer gives too may still be the right one. */
const needsReckoning = (item: Judged) =>
  item.standing === 'nowhere' ||
  item.standing === 'contradicted' ||
  (item.standing === 'customer-said' && item.fact.kind === 'amount');

function computed(item: Judged): Judged {
  return { fact: item.fact, standing: 'computed', sentence: item.sentence };
}

/** Numbers tried as multipliers at most; a sentence has a few. */
const mostCounts = 20;
const countCache = new WeakMap<Sentence, readonly number[]>();

function countsIn(sentence: Sentence, language: string): readonly number[] {
  const known = countCache.get(sentence);
  if (known) return known;
  const nums = numbersOf(sentence.text, wordsOf(sentence.text), lexiconOf(language)).filter(
    // The 5 of a code "FILO5" counts nothing.
    (num) => !/[\p{L}\d_-]/u.test(sentence.text[num.start - 1] ?? ' '),
  );
  const counts = [...new Set(nums.map((num) => num.value))].slice(0, mostCounts);
  countCache.set(sentence, counts);
  return counts;
}

function follows({ fact }: Judged, around: Reckoned, known: Known): boolean {
  if (fact.kind === 'amount') return amountFollows(fact, around, known);
  if (fact.kind === 'number') return numberFollows(fact, around, known);
  if (fact.kind === 'duration') return durationFollows(fact, around, known);
  return fact.kind === 'date' && dateFollows(fact, around, known);
}

function judgeOne(fact: Fact, sentence: Sentence | undefined, ground: Ground & { alone: boolean }): Judged {
  const approved = statedFor(fact, ground);
  const said = saidFor(fact, ground.said);
  const order = said.find((item) => item.who === 'order');
  if (order) return { fact, sentence, standing: 'approved-source', source: order.source };
  if (approved.length > 0) {
    const against =
      contradiction(fact, sentence, approved, ground) ??
      (said.length === 0 ? misplaced(fact, sentence, approved, ground) : null);
    if (against) return { fact, sentence, standing: 'contradicted', against, source: against.source };
    const best = approved.find((item) => item.language === ground.language) ?? approved[0];
    const ended = approved.every((item) => item.ended);
    return { fact, sentence, standing: 'approved-source', ended, ...(best ? { source: best.source } : {}) };
  }
  const agent = said.find((item) => item.who === 'agent');
  if (agent) return { fact, sentence, standing: 'agent-said', source: agent.source };
  const customer = said[0];
  if (customer) return { fact, sentence, standing: 'customer-said', source: customer.source };
  const against = contradiction(fact, sentence, [], ground);
  if (against) return { fact, sentence, standing: 'contradicted', against, source: against.source };
  return { fact, sentence, standing: 'nowhere' };
}

function statedFor(fact: Fact, ground: Ground): Stated[] {
  const direct = wantedKeys(fact).flatMap((key) => [...(ground.gate.stated.get(key) ?? [])]);
  const found =
    direct.length > 0
      ? direct
      : fact.kind === 'number'
        ? sameNumber(fact, ground.gate)
        : spanned(fact, ground);
  return found.filter((item) => holds(item, ground.day));
}

const weekdayWords = ['werktags', 'weekdays', 'doordeweeks'];

/** "Tuesday to Thursday" of a source that names each of the three days. */
function spanned(fact: Fact, { gate }: Ground): readonly Stated[] {
  // "Monday to Friday" of "on weekdays".
  if (fact.value === 'weekday:1-5' && weekdayWords.some((word) => gate.vocabulary.has(word)))
    return (gate.byKind.get('date') ?? gate.byKind.get('duration') ?? []).slice(0, 1);
  const days = daysOfSpan(fact.value).map((day) => gate.stated.get(`date|weekday:${day}`) ?? []);
  const own = days.flat().filter((item) => /^weekday:\d$/.test(item.fact.value));
  return days.every((items) => items.some((item) => own.includes(item))) ? own : [];
}

/** A bare number may be any approved number without its unit: "the 30 are calendar days". */
function sameNumber(fact: Fact, gate: Gate): Stated[] {
  const units = ['day', 'business-day', 'month', 'hour'];
  const currency = gate.material.brand.currency;
  const keys = [
    `percent|${fact.value}%`,
    `amount|${Number(fact.value).toFixed(2)} ${currency}`,
    ...units.map((unit) => `duration|${fact.value} ${unit}`),
    ...timesOf(fact.value),
  ];
  return keys.flatMap((key) => [...(gate.stated.get(key) ?? [])]);
}

/** A child "of 9" is nine years old. */
function bareYears(fact: Fact): string[] {
  const months = /^(\d+) month$/.exec(fact.kind === 'duration' ? fact.value : '')?.[1];
  return months && Number(months) % 12 === 0 ? [`number|${Number(months) / 12}`] : [];
}

/** "10 till 5.30" of "10 am to 5.30 pm". */
function timesOf(value: string): string[] {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(value) ?? [];
  if (hour === undefined || Number(hour) > 24) return [];
  const written = (at: number) => `date|T${String(at % 24).padStart(2, '0')}:${minute.padEnd(2, '0')}`;
  return [written(Number(hour)), written(Number(hour) + 12)];
}

function saidFor(fact: Fact, said: TicketFacts): Said[] {
  const keys = [...wantedKeys(fact), ...bareYears(fact)];
  const found = keys.flatMap((key) => [...(said.byKey.get(key) ?? [])]);
  const weekday = /^weekday:(\d)$/.exec(fact.value)?.[1];
  if (fact.kind !== 'date' || weekday === undefined) return found;
  // "on Friday" may be the day of a date that the ticket gives.
  const dated = said.all.filter(
    (item) =>
      item.fact.kind === 'date' &&
      /^\d{4}-\d{2}-\d{2}$/.test(item.fact.value) &&
      isoWeekday(item.fact.value) === Number(weekday),
  );
  return [...found, ...dated];
}
