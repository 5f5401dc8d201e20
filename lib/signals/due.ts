import type { Fact, Late, PromiseMade } from './brief';
import { addBusinessDays, addDays, addMonths, dayOf, isoWeekday } from './days';

/** The last day by which a promise is due, from the times that its sentence names. */

/** @param facts of the promise's sentence @param at RFC 3339, when it was given @returns `YYYY-MM-DD` */
export function dueDay(facts: readonly Fact[], at: string): string | undefined {
  const from = dayOf(at);
  if (!from) return undefined;
  const days = facts.flatMap((fact) => dayFrom(fact, from) ?? []).filter((day) => day >= from);
  return days.sort().at(-1);
}

function dayFrom({ kind, value }: Fact, from: string): string | undefined {
  if (kind === 'duration') return after(value, from);
  if (kind !== 'date') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const rest = /^--(\d{2}-\d{2})$/.exec(value)?.[1];
  if (rest)
    return [from.slice(0, 4), String(Number(from.slice(0, 4)) + 1)]
      .map((year) => `${year}-${rest}`)
      .find((day) => day >= from);
  const ahead = /^day:\+(\d+)$/.exec(value)?.[1];
  if (ahead !== undefined) return addDays(from, Number(ahead));
  const weekday = /^weekday:(\d)$/.exec(value)?.[1];
  // "On Friday", said on a Friday, is the next one.
  return weekday === undefined
    ? undefined
    : addDays(from, ((Number(weekday) - isoWeekday(from) + 6) % 7) + 1);
}

/** Nobody promises further ahead; a longer time is a warranty. */
const [mostDays, mostMonths] = [60, 3];

function after(value: string, from: string): string | undefined {
  const match = /^(?:\d+-)?(\d+) (hour|day|business-day|month)$/.exec(value);
  const count = Number(match?.[1]);
  if (!match || count > mostDays) return undefined;
  if (match[2] === 'hour') return addDays(from, Math.ceil(count / 24));
  if (match[2] === 'day') return addDays(from, count);
  if (match[2] === 'business-day') return addBusinessDays(from, count);
  return count <= mostMonths ? addMonths(from, count) : undefined;
}

/** @param now RFC 3339 @param isLast no agent has written since: an answer keeps a promise, or gives a new one */
export function lateness(promise: PromiseMade, now: string, isLast: boolean): Late | undefined {
  const today = dayOf(now);
  if (!promise.due || !today || !isLast) return undefined;
  if (promise.due < today) return 'over';
  return promise.due <= addDays(today, 1) ? 'soon' : undefined;
}
