import type { Fact } from '../../signals/brief';

/** Kinds that are one thing with many shapes: an order number may be read as tracking in another sentence. */
const idKinds = new Set<Fact['kind']>(['order', 'tracking']);

const bare = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
/** Without a word beside it, an order number is only a number. */
const longNumber = /^\d{4,}$/;
const fullDate = /^\d{4}-(\d{2}-\d{2})$/;
const range = /^\d+(?:\.\d+)?-(\d+(?:\.\d+)?) (.+)$/;

/** "Canada Post" of "Canada Post Expedited". */
export const carrierOf = (value: string) =>
  value.replace(
    / (?:express|expedited|ground|home|priority|premium|economy|freight|next day|overnight|fresh|express saver)$/,
    '',
  );

const monthAndDay = /^(?:\d{4}|-)-(\d{2})-(\d{2})$/;
const weekdays = /^weekday:(\d)-(\d)$/;

/** The days of a span of the week, `2-4` being Tuesday to Thursday. */
export function daysOfSpan(value: string): number[] {
  const [, from, to] = weekdays.exec(value) ?? [];
  if (!from || !to) return [];
  const length = ((Number(to) - Number(from) + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => ((Number(from) - 1 + at) % 7) + 1);
}

/** A full date states its parts too, and a span of days each of them. */
function statedDay(value: string): string[] {
  const ends = value.includes('/') ? value.split('/') : [];
  return [value, ...ends].flatMap((each) => {
    const keys = each === value ? [] : [`date|${each}`];
    const rest = fullDate.exec(each)?.[1];
    if (rest) keys.push(`date|of:${rest}`);
    const [, month, day] = monthAndDay.exec(each) ?? [];
    if (month && day) keys.push(`date|has:---${day}`, `date|has:--${month}`);
    const yearMonth = /^\d{4}-(\d{2})$/.exec(each)?.[1];
    if (yearMonth) keys.push(`date|has:--${yearMonth}`);
    return [...keys, ...daysOfSpan(each).map((one) => `date|weekday:${one}`)];
  });
}

/** Under which keys a stated fact is found: its own value, and what follows from it with certainty. */
export function statedKeys(fact: Fact): string[] {
  if (idKinds.has(fact.kind)) return [`id|${bare(fact.value)}`];
  const own = `${fact.kind}|${fact.value}`;
  if (fact.kind === 'number' && longNumber.test(fact.value)) return [own, `id|${fact.value}`];
  if (fact.kind === 'date') return [own, ...statedDay(fact.value)];
  if (fact.kind === 'carrier') return [own, `carrier|${carrierOf(fact.value)}`];
  if (fact.kind === 'duration') {
    // "3 to 5 business days" covers "up to 5 business days".
    const high = range.exec(fact.value);
    return high ? [own, `duration|${high[1]} ${high[2]}`] : [own];
  }
  return [own];
}

/** Keys under which a draft's fact may be found. A date without a year matches any year's, and the other way round. */
export function wantedKeys(fact: Fact): string[] {
  if (idKinds.has(fact.kind)) return [`id|${bare(fact.value)}`];
  const own = `${fact.kind}|${fact.value}`;
  if (fact.kind === 'number' && longNumber.test(fact.value)) return [own, `id|${fact.value}`];
  if (fact.kind !== 'date') return [own];
  const rest = fullDate.exec(fact.value)?.[1];
  const day = /-(\d{2})$/.exec(rest ?? fact.value)?.[1];
  // "The 20th of each month" gives 20 May too.
  if (rest) return [own, `date|--${rest}`, `date|---${day}`];
  if (/^-{2,3}\d{2}$/.test(fact.value)) return [own, `date|has:${fact.value}`];
  return fact.value.startsWith('--') && !fact.value.includes('/')
    ? [own, `date|of:${fact.value.slice(2)}`, `date|---${day}`]
    : [own];
}
