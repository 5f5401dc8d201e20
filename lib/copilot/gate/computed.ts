import type { Fact } from '../../signals/brief';
import { addBusinessDays, addDays, addMonths, dayOf, daysBetween } from '../../signals/days';
import type { TicketFacts } from './ticket-facts';

/** What may be reckoned with: order data, and supported facts that the reply itself states. */
export interface Known {
  facts: readonly Fact[];
  /** Approved lengths of time for what a sentence is about: "until 6 December" follows from one that it need not name. */
  windowsFor(sentence: Reckoned): readonly Fact[];
  said: TicketFacts;
  now: string;
}

interface Money {
  cents: number;
  currency: string;
}

const moneyOf = (fact: Fact): Money | null => {
  const [amount, currency] = fact.value.split(' ');
  return fact.kind === 'amount' && currency ? { cents: Math.round(Number(amount) * 100), currency } : null;
};

const percentOf = (fact: Fact) => (fact.kind === 'percent' ? Number(fact.value.slice(0, -1)) : null);

/** Amounts combined at most; an order with more lines is not added up. */
const mostAmounts = 24;

/**
 * True when an amount is a sum, a difference, a share or a multiple, to the cent, of amounts that the reply itself or the
 * order gives. Amounts that people only said are added up where the sentence says that it adds up.
 */
export function amountFollows(fact: Fact, sentence: Reckoned, known: Known): boolean {
  const wanted = moneyOf(fact);
  if (!wanted) return false;
  const orders = known.said.all.filter((item) => item.who === 'order').map((item) => item.fact);
  const said =
    totalWords.test(sentence.folded) || paidWords.test(sentence.folded)
      ? known.said.all.map((item) => item.fact)
      : [];
  const bases = [...known.facts, ...orders, ...said]
    .flatMap((item) => moneyOf(item) ?? [])
    .filter((money) => money.currency === wanted.currency)
    .slice(0, mostAmounts)
    .map((money) => money.cents);
  const percents = known.facts.flatMap((item) => percentOf(item) ?? []);
  const counts = [
    ...sentence.counts,
    ...orders.filter((item) => item.kind === 'number').map((item) => Number(item.value)),
  ];
  return bases.some(
    (a, i) =>
      percents.some((p) => share(a, p) === wanted.cents || a - share(a, p) === wanted.cents) ||
      counts.some((count) => count > 1 && count <= 100 && a * count === wanted.cents) ||
      bases.some((b, j) => i !== j && (a + b === wanted.cents || Math.abs(a - b) === wanted.cents)),
  );
}

/** What the sentence around an amount tells: its words, and the numbers in it. */
export interface Reckoned {
  folded: string;
  counts: readonly number[];
}

const totalWords =
  /(?<![a-z])(?:total|together|altogether|combined|both|in all|zusammen|insgesamt|gesamt|beide|en tout|ensemble|au total|en total|juntos|no total|ao todo|in totale|insieme|samen|totaal)(?![a-z])/;

/** What somebody has paid, or would. */
const paidWords =
  /(?<![a-z])(?:paid|charged|you'd be at|you would be at|comes to|adds up|makes|left|bezahlt|macht|bleiben|bleibt|ergibt|payes?|paye|reste|faites?|pagado|pago|pagato|son|suman|quedan|betaald|blijft|komt op)(?![a-z])/;

const share = (cents: number, percent: number) => Math.round((cents * percent) / 100);

const elapsedWords =
  /(?<![a-z])(?:ago|since|vor|seit|il y a|depuis|hace|desde|ha|atras|fa|geleden|sinds|been)(?![a-z])/;
const leftWords =
  /(?<![a-z])(?:left|remaining|remain|noch|verbleib|restant|reste|quedan|te queda|restam|faltam|rimangono|restano|nog|over)(?![a-z])/;

/** Days since a date of the ticket, where the sentence says so, or days left of an approved time that it states. */
export function durationFollows(fact: Fact, sentence: string, known: Known): boolean {
  const [count, unit] = fact.value.split(' ');
  const today = dayOf(known.now);
  if (unit !== 'day' || !today || !/^\d+$/.test(count ?? '')) return false;
  const wanted = Number(count);
  const gone = knownDays(known).map((day) => daysBetween(day, today));
  // Weeks are told in round numbers: "two weeks ago" is 14 to 20 days.
  const weeks = /week|woche|semaine|semana|settiman|weken/.test(fact.text.toLowerCase());
  if (
    elapsedWords.test(sentence) &&
    gone.some((days) => days === wanted || (weeks && days - wanted < 7 && days >= wanted))
  )
    return true;
  if (!leftWords.test(sentence)) return false;
  const windows = known.facts.flatMap(
    (item) => /^(\d+) day$/.exec(item.kind === 'duration' ? item.value : '')?.[1] ?? [],
  );
  return windows.some((window) => gone.some((days) => days >= 0 && Number(window) - days === wanted));
}

/** A day without its year is the one nearest to now. */
function fullDay(value: string, now: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const rest = /^--(\d{2}-\d{2})$/.exec(value)?.[1];
  const today = dayOf(now);
  if (!rest || !today) return null;
  const year = Number(today.slice(0, 4));
  const away = (day: string) => Math.abs(daysBetween(today, day));
  const days = [year - 1, year, year + 1]
    .map((each) => `${each}-${rest}`)
    .filter((day) => dayOf(day) === day);
  return days.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function knownDays(known: Known): string[] {
  return [
    ...new Set(
      known.said.all.flatMap(({ fact }) =>
        fact.kind === 'date' ? (fullDay(fact.value, known.now) ?? []) : [],
      ),
    ),
  ].slice(0, 60);
}

/** True for a day that follows from a day of the ticket, or today, and a length of time that the reply states. */
export function dateFollows(fact: Fact, sentence: Reckoned, known: Known): boolean {
  const today = dayOf(known.now);
  if (/^\d{4}-\d{2}$/.test(fact.value)) return monthFollows(fact.value, known);
  if (!today || !/^(?:\d{4}|-)-\d{2}-\d{2}$/.test(fact.value)) return false;
  const bases = [today, ...knownDays(known)];
  const same = (day: string) =>
    day === fact.value || (fact.value.startsWith('--') && `--${day.slice(5)}` === fact.value);
  const stated = known.facts
    .filter((item) => item.kind === 'duration')
    .some((item) => bases.some((base) => ends(base, item.value).some(same)));
  if (stated || !untilWords.test(sentence.folded)) return stated;
  // Only from a day that customer or shop gave: from today on, some approved time ends on any day.
  const given = known.said.all.flatMap(({ fact: said, who }) =>
    said.kind === 'date' && who !== 'agent' ? (fullDay(said.value, known.now) ?? []) : [],
  );
  return known
    .windowsFor(sentence)
    .some((window) => given.some((base) => ends(base, window.value).some(same)));
}

/** "Bought in March 2025, with 24 months": March 2027. */
function monthFollows(value: string, known: Known): boolean {
  const months = known.said.all.flatMap(({ fact }) =>
    fact.kind === 'date' && /^\d{4}-\d{2}/.test(fact.value) ? [fact.value.slice(0, 7)] : [],
  );
  return known.facts.some((item) => {
    const count = /^(\d{1,3}) month$/.exec(item.kind === 'duration' ? item.value : '')?.[1];
    return (
      count !== undefined &&
      months.some((month) => addMonths(`${month}-01`, Number(count)).slice(0, 7) === value)
    );
  });
}

const untilWords =
  /(?<![a-z])(?:until|till|by|before|bis|spatestens|jusqu'au|jusqu'a|avant|hasta|antes|ate|fino|entro|tot|uiterlijk|voor)(?![a-z])/;

function ends(base: string, duration: string): string[] {
  const match = /^(?:(\d{1,4})-)?(\d{1,4}) (day|business-day|month)$/.exec(duration);
  if (!match) return [];
  const counts = [match[1], match[2]].flatMap((raw) => (raw === undefined ? [] : [Number(raw)]));
  if (counts.some((count) => count > 800)) return [];
  return counts.map((count) => {
    if (match[3] === 'day') return addDays(base, count);
    return match[3] === 'month' ? addMonths(base, count) : addBusinessDays(base, count);
  });
}
