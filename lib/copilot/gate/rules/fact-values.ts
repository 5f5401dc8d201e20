import type { Fact } from '../../../signals/brief';
import { addDays, isoWeekday } from '../../../signals/days';
import type { Finding } from '../../contract';
import { commitsIn } from '../commits';
import { todayWords } from '../computed-time';
import { wantedKeys } from '../keys';
import { finding, type Judged, judgedIn, type Rule, type RuleInput } from '../rule';
import { isAllowance, isRule } from '../ruled';
import { type Clause, echoAt, has, partAt, type Sentence } from '../sentences';
import { supportOf } from '../support';
import { folded } from '../topics';
import type { CommitKind } from '../words/words';

type Verdict = { level: Finding['level']; key: string } | null;

const kinds = new Set<Fact['kind']>(['amount', 'percent', 'duration', 'date', 'number']);

/** Amounts, percentages, lengths of time, days, hours and plain numbers must stand somewhere that may state them. */
export const factValues: Rule = (input) =>
  input.judged.flatMap((item) => {
    if (!kinds.has(item.fact.kind)) return [];
    const verdict = judge(item, input);
    if (!verdict) return [];
    return [report(item, verdict, input)];
  });

function report(item: Judged, verdict: NonNullable<Verdict>, input: RuleInput): Finding {
  const rival = verdict.key === 'contradicted' ? item.against : undefined;
  return finding(input, `fact.${item.fact.kind}`, verdict.level, item.fact, {
    key: verdict.key,
    standing: item.standing,
    values: rival ? { approved: rival.fact.text } : {},
    ...(item.source ? { source: item.source } : {}),
  });
}

function judge(item: Judged, input: RuleInput): Verdict {
  const { fact } = item;
  if (item.standing === 'approved-source')
    return isVisit(item, input) ? { level: 'warn', key: 'nowhere' } : null;
  if (item.standing === 'computed') return null;
  if (fact.kind === 'number') return number(item);
  if (fact.kind === 'date' && /^(?:day|weekday):/.test(fact.value)) return namedDay(item, input);
  if (fact.kind === 'duration' && isMoment(fact)) return null;
  if (item.standing === 'contradicted') return { level: 'block', key: 'contradicted' };
  if (fact.kind === 'duration' && isRoughlyApproved(item, input)) return null;
  if (item.standing === 'nowhere') return { level: 'block', key: 'nowhere' };
  return onlySaid(item, input);
}

/** "Give me two minutes": nobody relies on it. */
const isMoment = (fact: Fact) =>
  / (?:second|minute)$/.test(fact.value) && Number.parseInt(fact.value, 10) <= 10;

/** Small counts, sizes and days of a month are ordinary words. */
const mostOrdinary = 31;

function number(item: Judged): Verdict {
  if (item.standing !== 'nowhere') return null;
  const value = Number(item.fact.value);
  return Number.isInteger(value) &&
    (value <= mostOrdinary || (item.sentence && echoAt(item.sentence, item.fact.start)))
    ? null
    : { level: 'warn', key: 'nowhere' };
}

/** "Tomorrow" is a promise unless it is asked, denied, or a day that the brand has named: "tomorrow, Tuesday". */
function comingDay({ fact, sentence, standing }: Judged, input: RuleInput): Verdict {
  const away = Number(/^day:\+([1-9])$/.exec(fact.value)?.[1]);
  if (!away || !sentence || sentence.question || echoAt(sentence, fact.start) || standing !== 'nowhere')
    return null;
  const clause = partAt(sentence.clauses, fact.start) ?? sentence;
  if (clause.negated || clause.conditional || sentence.conditional) return null;
  const weekday = isoWeekday(addDays(input.day, away));
  const named = judgedIn(input, sentence).some(
    (other) => other.fact.value === `weekday:${weekday}` && other.standing === 'approved-source',
  );
  return named ? null : { level: 'warn', key: 'nowhere' };
}

/** A day on which nobody is there; one on which somebody is stands in the source. */
const closed =
  /(?<![a-z])(?:closed|geschlossen|zu|fermes?|fermee?s?|cerrad[oa]s?|cerramos|chius[oaie]|fechad[oa]s?|fechamos|gesloten|dicht)(?![a-z])/;

const opens =
  /(?<![a-z])(?:open|opens|opening|staffed|geoffnet|offen|erreichbar|ouvert[es]{0,2}|ouvre|ouvrons|joignables?|abiert[oa]s?|abrimos|abre|abren|apert[oiae]|apriamo|abert[oa]s?|atendemos|geopend|bereikbaar)(?![a-z])/;

/** A day of the week is a promise beside a delivery or a call back; "today" and "yesterday" alone are none. */
function namedDay(item: Judged, input: RuleInput): Verdict {
  const { sentence } = item;
  if (item.fact.value.startsWith('day:')) return comingDay(item, input);
  if (sentence && (sentence.question || echoAt(sentence, item.fact.start))) return null;
  const part = sentence && (partAt(sentence.clauses, item.fact.start) ?? sentence);
  if (item.standing === 'nowhere' && sentence && closed.test(sentence.folded)) return null;
  // "As today is Saturday".
  const today = `weekday:${isoWeekday(input.day)}`;
  if (item.fact.value === today && sentence && todayWords.test(sentence.folded)) return null;
  const promised = sentence !== undefined && isDelivery(sentence, input);
  if (item.standing === 'nowhere') return { level: promised ? 'block' : 'warn', key: 'nowhere' };
  // The customer's day is no opening hour.
  if (part && !part.negated && opens.test(part.folded))
    return { level: 'warn', key: item.standing === 'agent-said' ? 'agent-only' : 'customer-only' };
  // A day that the customer wished for, or an agent hoped for, is no day that the brand has granted.
  if (!promised || !sentence.perform || sentence.negated || has(input.words.past, sentence.folded))
    return null;
  const clause = partAt(sentence.clauses, item.fact.start);
  // "Until 48 hours before delivery, so for Saturday we are in time": the delivery is another part's.
  if (clause && sentence.clauses.length > 1 && !isDelivery(clause, input)) return null;
  return { level: 'warn', key: item.standing === 'agent-said' ? 'agent-only' : 'customer-only' };
}

/** "We come on Thursday": that somebody is there from Monday to Friday grants no day. */
function isVisit({ fact, sentence }: Judged, input: RuleInput): boolean {
  if (
    !/^weekday:\d$/.test(fact.value) ||
    !sentence?.perform ||
    sentence.question ||
    echoAt(sentence, fact.start)
  )
    return false;
  const clause = partAt(sentence.clauses, fact.start) ?? sentence;
  if (clause.negated || clause.conditional || !isDelivery(clause, input)) return false;
  const stated = input.gate.stated.get(`date|${fact.value}`) ?? [];
  return stated.every((item) => /^weekday:\d-\d$/.test(item.fact.value));
}

const isDelivery = (part: Clause, input: RuleInput) =>
  commitsIn(part, input.words).some((kind) => kind === 'delivery' || kind === 'callback');

/** States what something costs, rather than what somebody paid. */
function isPrice(sentence: Sentence, input: RuleInput): boolean {
  return has(input.words.price, sentence.folded) && !has(input.words.paid, sentence.folded);
}

/** Remedies that a figure belongs to. */
const money = new Set<CommitKind>([
  'refund',
  'credit',
  'replacement',
  'exchange',
  'waiver',
  'discount',
  'guarantee',
]);

/** "You can have it for £79": the customer's figure as the price. */
function isOffer(item: Judged, input: RuleInput): boolean {
  const before = input.text.slice(Math.max(0, item.fact.start - 6), item.fact.start);
  return (
    /(?:^|\s)(?:for|für|pour|por|per|voor|a|à)\s$/iu.test(before) &&
    item.sentence?.perform === true &&
    !isPaid(item, input)
  );
}

const isPaid = (item: Judged, input: RuleInput) => has(input.words.paid, item.sentence?.folded ?? '');

/** Behind these, at the start of a part, stands what a rule is applied to. */
const appliedTo =
  /(?:^|[.!?\n,;:] ?|(?<!\p{L})(?:and|und|et|y|e|en) )(?:at|with|after|for (?:an? |your )?(?:order|basket)s? of|bei|mit|nach|à|avec|après|con|tras|por|a|dopo|met|bij|na|com|após)\s$/iu;

/** "At £48, standard delivery is ...", "with 64 % you are below it": the customer's figure as what the rule is applied to. */
function isGiven(item: Judged, input: RuleInput): boolean {
  const { start, end } = item.fact;
  const before = input.text.slice(Math.max(0, start - 28), start);
  const behind = input.text.slice(end, end + 3);
  if (appliedTo.test(before) && /^,? ?\p{Ll}|^,/u.test(behind)) return true;
  // "At five months and 20 %": the second of two.
  const other = judgedIn(input, item.sentence ?? item.fact).findLast(({ fact }) => fact.end <= start);
  return (
    other !== undefined &&
    other !== item &&
    /^ (?:and|und|et|y|e|en) $/.test(input.text.slice(other.fact.end, start)) &&
    isGiven(other, input)
  );
}

/** "Of 100 € that leaves you 85 €": the other figure of the sentence was reckoned from it, and is right. */
const isReckonedWith = (item: Judged, input: RuleInput) =>
  judgedIn(input, item.sentence ?? item.fact).some(
    (other) => other !== item && other.fact.kind === 'amount' && other.standing === 'computed',
  );

/** "For two weeks that is 50 €": the customer's own length of time, as what a price was reckoned for. */
const isWanted = (item: Judged, input: RuleInput) =>
  /(?:^|\s)(?:for|für|pour|por|durante|per|voor|over)\s$/iu.test(
    input.text.slice(Math.max(0, item.fact.start - 10), item.fact.start),
  );

/** "It is eleven months old", where the customer tells so: repeated, and not told as a rule. */
function isAge(item: Judged, input: RuleInput): boolean {
  const { fact } = item;
  const said = wantedKeys(fact).flatMap((key) => [...(input.said.byKey.get(key) ?? [])]);
  if (!said.some((one) => one.elapsed)) return false;
  return !isRule(fact, input.text);
}

/** "Less than two months ago" of sixty days: a time gone by, in the units of speech. */
function isRoughlyApproved({ fact, sentence }: Judged, input: RuleInput): boolean {
  const months = /^(\d{1,2}) month$/.exec(fact.value)?.[1];
  if (!months || !sentence?.past) return false;
  return [30, 31].some((days) => input.gate.stated.has(`duration|${Number(months) * days} day`));
}

/** "Nine days is more than that": a time gone by, found too long. */
const tooLong =
  /^\s(?:is|are|ist|sind|est|c'est|es|son|è|sono|é|são|zijn)\s(?:\p{L}+\s){0,2}(?:more|longer|too|over|mehr|länger|zu|plus|trop|más|demasiado|più|troppo|mais|demais|meer|langer|te)(?![\p{L}])/iu;

/** "After three months you are within the two years": a time gone by, set against an approved one. */
function isCompared(item: Judged, input: RuleInput): boolean {
  if (tooLong.test(input.text.slice(item.fact.end, item.fact.end + 40))) return true;
  const before = input.text.slice(Math.max(0, item.fact.start - 12), item.fact.start);
  if (!/(?:^|\s)(?:after|nach|après|después de|tras|após|depois de|dopo|na)\s$/iu.test(before)) return false;
  return judgedIn(input, item.sentence ?? item.fact).some(
    (other) => other.fact.kind === 'duration' && other.standing === 'approved-source',
  );
}

/** The customer's wish lies within an approved range: "pause for two months" of "1 to 3 months". */
function insideApproved(fact: Fact, input: RuleInput): boolean {
  const [count, unit] = fact.value.split(' ');
  return (input.gate.byKind.get('duration') ?? []).some(({ fact: approved }) => {
    const range = /^(\d+)-(\d+) (.+)$/.exec(approved.value);
    return (
      range !== null &&
      range[3] === unit &&
      Number(range[1]) <= Number(count) &&
      Number(count) <= Number(range[2])
    );
  });
}

/**
 * The customer's word, or an earlier agent's, is no source for a rule or a remedy: repeating "your 90 days" as policy is
 * blocked. Repeating it as theirs, or to deny it, is not.
 */
function onlySaid(item: Judged, input: RuleInput): Verdict {
  const { fact, sentence } = item;
  if (!sentence || fact.kind === 'date') return null;
  if (echoAt(sentence, fact.start) || sentence.negated || sentence.question) return null;
  if (fact.kind === 'duration' && (has(input.words.past, sentence.folded) || isAge(item, input))) return null;
  const before = folded(sentence.text.slice(0, fact.start - sentence.start));
  const firm = sentence.perform && !has(input.words.condition, before);
  const remedies =
    firm &&
    commitsIn(sentence, input.words).some(
      (kind) => money.has(kind) && supportOf(kind, sentence, sentence, input) !== 'granted',
    );
  if (isGiven(item, input)) return null;
  if (fact.kind === 'amount' && isReckonedWith(item, input)) return null;
  if (fact.kind === 'amount' && !remedies && !isPrice(sentence, input) && !isOffer(item, input)) return null;
  if (fact.kind === 'duration' && (insideApproved(fact, input) || isCompared(item, input))) return null;
  if (fact.kind === 'duration' && isWanted(item, input) && isReckonedWith(item, input)) return null;
  if (fact.kind === 'duration' && !remedies && !sentence.policy && !isAllowance(item.fact, input.text))
    return null;
  return item.standing === 'agent-said'
    ? { level: 'warn', key: 'agent-only' }
    : { level: 'block', key: 'customer-only' };
}
