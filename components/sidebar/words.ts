import type { Note } from '@/lib/engines/contract';
import { has, t } from '../i18n';

/** The sentence of a note that the house sent. */
export const say = (note: Note): string => t(note.key, note.values);

/** A word of a family such as `trigger.*`; a brand's own id is shown as words. */
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
