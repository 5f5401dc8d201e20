import { has, t } from '.';

/** A word of a family such as `trigger.*`; an id that the catalogue does not know is shown as words. */
export const word = (family: string, id: string): string =>
  has(`${family}.${id}`) ? t(`${family}.${id}`) : id.replace(/[-_]+/g, ' ');

export const counted = (one: string, many: string, count: number): string =>
  count === 1 ? t(one) : t(many, { count });

/** "German" for `de`, in the language of the sidebar. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "5 Mar 2026" for `2026-03-05`; anything else as it is. */
export function dayName(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** "23 Nov 2026, 14:05" in the device's own time zone, for an RFC 3339 moment. */
export const momentName = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));

/** "14:05" in the device's own time zone. */
export const timeName = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** "205 ms", "1.6 s", "4 min" for milliseconds. */
export function durationName(ms: number): string {
  if (ms < 1_000) return t('unit.ms', { n: Math.round(ms) });
  if (ms < 90_000) return t('unit.s', { n: Math.round(ms / 100) / 10 });
  if (ms < 5_400_000) return t('unit.min', { n: Math.round(ms / 60_000) });
  return t('unit.h', { n: Math.round(ms / 360_000) / 10 });
}

/** "$0.0063" for dollars in units of 10^-9: three digits that say something, a draft costs less than a cent. */
export const dollarsName = (nanos: number): string =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency: 'USD',
    maximumSignificantDigits: nanos < 1e9 ? 3 : 6,
  }).format(nanos / 1e9);

/** "2 %" for 0.02, with a space that does not break. */
export const percentName = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** "14 kB" for a text, as it goes over the network. */
export function sizeName(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1_000 ? t('unit.bytes', { n: bytes }) : t('unit.kb', { n: Math.round(bytes / 100) / 10 });
}

/** "Missing item" for `missing-item`: an id as the beginning of a line. */
export function title(id: string): string {
  const words = id.replace(/[-_]+/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
