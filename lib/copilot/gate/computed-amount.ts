import type { Fact } from '../../signals/brief';
import type { Known, Reckoned } from './known';

interface Money {
  cents: number;
  currency: string;
}

const moneyOf = (fact: Fact): Money | null => {
  const [amount, currency] = fact.value.split(' ');
  return fact.kind === 'amount' && currency ? { cents: Math.round(Number(amount) * 100), currency } : null;
};
const percentOf = (fact: Fact) => (fact.kind === 'percent' ? Number(fact.value.slice(0, -1)) : null);

/** Amounts of one origin combined at most: with more, any sum would come out right by chance. */
const mostAmounts = 12;
/** A multiplier of goods, people or weeks. */
const mostCount = 100;

const centsOf = (facts: readonly Fact[], currency: string) =>
  [
    ...new Set(
      facts
        .flatMap((item) => moneyOf(item) ?? [])
        .filter((money) => money.currency === currency)
        .map((money) => money.cents),
    ),
  ].slice(0, mostAmounts);

/**
 * True when an amount is a sum, a difference, a share, a multiple or an equal part, to the cent, of amounts that the reply,
 * the order or the approved texts on the matter give. Amounts that people only said are added to each other where the
 * sentence says that it adds up.
 */
export function amountFollows(fact: Fact, sentence: Reckoned, known: Known): boolean {
  const wanted = moneyOf(fact);
  if (!wanted) return false;
  const { cents, currency } = wanted;
  const orders = known.said.all.filter((item) => item.who === 'order').map((item) => item.fact);
  const near = known.near(sentence);
  const strong = centsOf([...known.facts, ...orders], currency);
  const weak = centsOf([...near, ...known.said.all.map((item) => item.fact)], currency);
  const all = [...new Set([...strong, ...weak])];
  const percents = known.facts.flatMap((item) => percentOf(item) ?? []).slice(0, mostAmounts);
  const nearPercents = near.flatMap((item) => percentOf(item) ?? []).slice(0, mostAmounts);
  const given = centsOf([...known.facts, ...known.said.all.map((item) => item.fact)], currency);
  const counts = [
    ...sentence.counts,
    ...orders.filter((item) => item.kind === 'number').map((item) => Number(item.value)),
  ].filter((count) => count > 1 && count <= mostCount);
  const shared = (base: number, p: number) =>
    [share(base, p), base - share(base, p), base + share(base, p)].some((part) => isNearly(part, cents));
  return (
    // A share of a price that neither reply nor ticket names, by a percentage that neither names, is chance.
    all.some((base) => percents.some((p) => shared(base, p))) ||
    given.some((base) => nearPercents.some((p) => shared(base, p))) ||
    all.some((base) => counts.some((count) => base * count === cents || isNearly(base / count, cents))) ||
    given.some((base) => counts.some((count) => percents.some((p) => shared(base * count, p)))) ||
    sums(strong, all, addsUp(sentence)).includes(cents) ||
    // What the customer puts together is added up; a difference of theirs is only told as one.
    given.some((a) => given.some((b) => a !== b && a + b === cents)) ||
    (known.differs(sentence) && sums(given, given, false).includes(cents)) ||
    (addsUp(sentence) && (sums(all, all, true).includes(cents) || bills(all, counts, given).includes(cents)))
  );
}

/** What stands on a bill: two of one thing and one of another, or three things that were named. */
function bills(all: readonly number[], counts: readonly number[], given: readonly number[]): number[] {
  const lines = all.flatMap((price) => counts.map((count) => price * count));
  const three = given.flatMap((a, at) =>
    given.slice(at + 1).flatMap((b, next) => given.slice(at + next + 2).map((c) => a + b + c)),
  );
  return [...sums(lines, [...all, ...lines], false), ...three];
}

/** Every sum and difference of two; of an amount with itself only where it may be charged twice. */
const sums = (first: readonly number[], second: readonly number[], twice: boolean): number[] =>
  first.flatMap((a) => second.flatMap((b) => (a !== b || twice ? [a + b, Math.abs(a - b)] : [])));

/** Half a cent may be rounded either way. */
const isNearly = (a: number, b: number) => Math.abs(a - b) <= 1;
const share = (cents: number, percent: number) => (cents * percent) / 100;

const addsUp = ({ folded }: Reckoned) => totalWords.test(folded) || paidWords.test(folded);

const totalWords =
  /(?<![a-z])(?:total|together|altogether|combined|both|in all|zusammen|insgesamt|gesamt|beide|en tout|ensemble|au total|en total|juntos|no total|ao todo|in totale|insieme|samen|totaal|difference|unterschied|differenz|diferencia|differenza|diferenca|verschil)(?![a-z])/;

/** What somebody has paid, or would. */
const paidWords =
  /(?<![a-z])(?:paid|charged|you'd be at|you would be at|comes? to|adds up|makes|left|bezahlt|macht|bleiben|bleibt|ergibt|sind sie bei|payes?|paye|reste|faites?|cela fait|pagado|pago|pagato|son|suman|quedan|queda en|sale por|sai por|fica em|betaald|blijft|komt op)(?![a-z])/;

/** "A 40 $ bottle is 34 $": an example from which another amount of the sentence follows by an approved share. */
export function isExample(fact: Fact, before: string, others: readonly Fact[], known: Known): boolean {
  const own = moneyOf(fact);
  if (!own || !exampleBefore.test(before)) return false;
  const percents = known.facts.flatMap((item) => percentOf(item) ?? []);
  return others.some((other) => {
    const cents = moneyOf(other)?.cents;
    return (
      cents !== undefined &&
      percents.some(
        (p) => isNearly(own.cents - share(own.cents, p), cents) || isNearly(share(own.cents, p), cents),
      )
    );
  });
}

const exampleBefore =
  /(?:^|\s)(?:an?|one|ein(?:e[nmrs]?)?|une?|una|uma?|een|say|e\.g\.|zum beispiel|par exemple|por ejemplo)\s$/iu;

/** Numbers combined at most, and the largest that is a quantity rather than an identifier. */
const mostNumbers = 24;
const largest = 100_000;
/** What is left of an approved number is told of points and signs, not of a handful. */
const largestCount = 70;

/** A plain number that is a sum, a difference or a product of numbers that the reply or the ticket gives. */
export function numberFollows(fact: Fact, sentence: Reckoned, known: Known): boolean {
  const wanted = Number(fact.value);
  if (!Number.isInteger(wanted) || wanted > largest) return false;
  const leading = (item: Fact) => Number(/^\d+(?:\.\d+)?/.exec(item.value)?.[0] ?? Number.NaN);
  const counted: readonly Fact['kind'][] = ['number', 'amount', 'percent', 'duration'];
  const read = (facts: readonly Fact[]) =>
    facts
      .filter((item) => counted.includes(item.kind))
      .map(leading)
      .filter(Number.isFinite);
  const given = [
    ...new Set([
      ...sentence.counts.filter((count) => count !== wanted),
      ...read([...known.facts, ...known.said.all.map((item) => item.fact)]),
    ]),
  ].slice(0, mostNumbers);
  const near = read(known.near(sentence)).slice(0, mostNumbers);
  return given.some(
    (a) =>
      given.some((b) => a !== b && (a + b === wanted || a - b === wanted || a * b === wanted)) ||
      near.some((b) => a * b === wanted || (a > b && wanted > largestCount && a - b === wanted)),
  );
}
