import type { Fact } from '../../signals/brief';
import { isoWeekday } from '../../signals/days';
import { lexiconOf } from '../../signals/facts/lexicon/lexicon';
import { numbersOf } from '../../signals/facts/numbers';
import { wordsOf } from '../../signals/facts/scan';
import { amountFollows, dateFollows, durationFollows, type Known } from './computed';
import { contradiction } from './contradiction';
import { holds } from './holds';
import { wantedKeys } from './keys';
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
  const first = facts.map((fact) => judgeOne(fact, partAt(sentences, fact.start), ground));
  const supported = first
    .filter((item) => item.standing === 'approved-source' || item.standing === 'customer-said')
    .map((item) => item.fact)
    .slice(0, mostKnown);
  const windowsFor: Known['windowsFor'] = (sentence) => {
    const about = topicsOf(sentence.folded);
    return (ground.gate.byKind.get('duration') ?? [])
      .filter((item) => holds(item, ground.day) && [...item.topics].some((topic) => about.has(topic)))
      .map((item) => item.fact)
      .slice(0, mostKnown);
  };
  const known: Known = { facts: supported, windowsFor, said: ground.said, now: ground.now };
  // Twice: a total is reckoned from a product that was itself reckoned.
  const second = reckoned(first, known, ground.language);
  const more = second.filter((item) => item.standing === 'computed').map((item) => item.fact);
  return more.length > 0
    ? reckoned(second, { ...known, facts: [...supported, ...more] }, ground.language)
    : second;
}

const reckoned = (items: readonly Judged[], known: Known, language: string) =>
  items.map((item) => (needsReckoning(item) && follows(item, known, language) ? computed(item) : item));

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
  const nums = numbersOf(sentence.text, wordsOf(sentence.text), lexiconOf(language));
  const counts = [...new Set(nums.map((num) => num.value))].slice(0, mostCounts);
  countCache.set(sentence, counts);
  return counts;
}

function follows(item: Judged, known: Known, language: string): boolean {
  if (item.fact.kind === 'amount') {
    const counts = item.sentence ? countsIn(item.sentence, language) : [];
    return amountFollows(item.fact, { folded: item.sentence?.folded ?? '', counts }, known);
  }
  if (item.fact.kind === 'duration') return durationFollows(item.fact, item.sentence?.folded ?? '', known);
  return (
    item.fact.kind === 'date' &&
    dateFollows(item.fact, { folded: item.sentence?.folded ?? '', counts: [] }, known)
  );
}

function judgeOne(fact: Fact, sentence: Sentence | undefined, ground: Ground): Judged {
  const approved = statedFor(fact, ground);
  const said = saidFor(fact, ground.said);
  const order = said.find((item) => item.who === 'order');
  if (order) return { fact, sentence, standing: 'approved-source', source: order.source };
  if (approved.length > 0) {
    const against = contradiction(fact, sentence, approved, ground);
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
  const found = direct.length > 0 || fact.kind !== 'number' ? direct : sameNumber(fact, ground.gate);
  return found.filter((item) => holds(item, ground.day));
}

/** A bare number may be any approved number without its unit: "the 30 are calendar days". */
function sameNumber(fact: Fact, gate: Gate): Stated[] {
  const units = ['day', 'business-day', 'month', 'hour'];
  const currency = gate.material.brand.currency;
  const keys = [
    `percent|${fact.value}%`,
    `amount|${Number(fact.value).toFixed(2)} ${currency}`,
    ...units.map((unit) => `duration|${fact.value} ${unit}`),
  ];
  return keys.flatMap((key) => [...(gate.stated.get(key) ?? [])]);
}

function saidFor(fact: Fact, said: TicketFacts): Said[] {
  const found = wantedKeys(fact).flatMap((key) => [...(said.byKey.get(key) ?? [])]);
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
