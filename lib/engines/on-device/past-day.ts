import { addDays, dayOf, isoWeekday } from '../../signals/days';

/**
 * The day that a date in a message stands for, never one to come. A day without its year is the last one that is over, and
 * a day of the week the last such day before today.
 *
 * @param value as facts are normalised: `2026-11-04`, `--11-04`, `weekday:1`, `day:-1`
 * @returns `YYYY-MM-DD`, null for a day to come or no day
 */
export function pastDay(value: string, today: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value <= today ? value : null;
  const weekday = /^weekday:([1-7])$/.exec(value)?.[1];
  if (weekday) return addDays(today, -(((isoWeekday(today) - Number(weekday) + 6) % 7) + 1));
  const offset = /^day:([+-]\d+)$/.exec(value)?.[1];
  if (offset) return Number(offset) <= 0 ? addDays(today, Number(offset)) : null;
  const rest = /^--(\d{2}-\d{2})$/.exec(value)?.[1];
  if (!rest) return null;
  const year = Number(today.slice(0, 4));
  const day = [year, year - 1].map((each) => `${each}-${rest}`).find((each) => each <= today);
  return day && dayOf(day) === day ? day : null;
}
