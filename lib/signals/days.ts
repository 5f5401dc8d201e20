/** Days as `YYYY-MM-DD` text, all in UTC. */

const day = 86_400_000;

export const dayOf = (time: string): string | null => {
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
};

export function addDays(from: string, count: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + count * day).toISOString().slice(0, 10);
}

export function addMonths(from: string, count: number): string {
  const at = new Date(`${from}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + count);
  return at.toISOString().slice(0, 10);
}

/** Monday to Friday count; holidays are not known. */
export function addBusinessDays(from: string, count: number): string {
  let at = from;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isoWeekday(at) <= 5) left -= 1;
  }
  return at;
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);

/** 1 is Monday. */
export const isoWeekday = (at: string): number => new Date(`${at}T00:00:00Z`).getUTCDay() || 7;
