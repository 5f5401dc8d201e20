import type { Status } from '../schema';
import type { MacroEntry } from './entry';
import type { Usage } from './usage';

/** The list of macros: what is looked for, and which rows answer it. Fast enough to run at each key. */

export interface MacroFilter {
  /** Words that all must stand in id, title, text, questions, tags or owner. */
  text: string;
  status: Status | '';
  language: string;
  channel: string;
  intent: string;
  owner: string;
  /** Ends within so many days from today, today counted. */
  expiring: number | null;
  only: '' | 'unused' | 'always-edited' | 'contradictory' | 'problems' | 'expired';
}

export const noFilter: MacroFilter = {
  text: '',
  status: '',
  language: '',
  channel: '',
  intent: '',
  owner: '',
  expiring: null,
  only: '',
};

export interface MacroRow {
  entry: MacroEntry;
  /** Everything that is searched, folded. */
  words: string;
  title: string;
  usage: Usage | undefined;
  /** Another approved source says a different value. */
  contradicts: boolean;
  /** What keeps it from being approved. */
  problems: number;
}

export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function rowOf(
  entry: MacroEntry,
  more: { usage: Usage | undefined; contradicts: boolean; problems: number },
): MacroRow {
  const { id, title, body, asks, tags, owner, intent } = entry.item;
  return {
    entry,
    title: folded(title),
    words: folded([id, title, body, owner, intent, ...asks, ...tags].join('\n')),
    ...more,
  };
}

const day = 86_400_000;

/** `YYYY-MM-DD` so many days after another. */
export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/**
 * Rows that match, those with the words in their title first, else in the given order.
 * @param today `YYYY-MM-DD`
 */
export function matchingRows(rows: readonly MacroRow[], filter: MacroFilter, today: string): MacroRow[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const last = filter.expiring === null ? '' : dayAfter(today, filter.expiring);
  const found = rows.filter((row) => {
    const { item } = row.entry;
    if (filter.status && item.status !== filter.status) return false;
    if (filter.language && item.language !== filter.language) return false;
    if (filter.intent && item.intent !== filter.intent) return false;
    if (filter.owner && item.owner !== filter.owner) return false;
    // A macro without channels is for all of them.
    if (filter.channel && item.channels.length > 0 && !item.channels.some((one) => one === filter.channel))
      return false;
    if (last && !endsWithin(item, today, last)) return false;
    if (filter.only && !isOnly(row, filter.only, today)) return false;
    return words.every((word) => row.words.includes(word));
  });
  if (words.length === 0) return found;
  const inTitle = (row: MacroRow) => words.every((word) => row.title.includes(word));
  return [...found.filter(inTitle), ...found.filter((row) => !inTitle(row))];
}

const endsWithin = ({ validUntil }: { validUntil?: string | undefined }, today: string, last: string) =>
  validUntil !== undefined && validUntil >= today && validUntil <= last;

function isOnly(row: MacroRow, only: Exclude<MacroFilter['only'], ''>, today: string): boolean {
  const { item } = row.entry;
  switch (only) {
    case 'unused':
      return item.status === 'approved' && (row.usage?.shown ?? 0) === 0;
    case 'always-edited':
      return row.usage?.alwaysEdited ?? false;
    case 'contradictory':
      return row.contradicts;
    case 'problems':
      return row.problems > 0;
    case 'expired':
      return item.status === 'approved' && item.validUntil !== undefined && item.validUntil < today;
  }
}

/** What a filter can be set to, as it occurs in the macros. */
export function choicesOf(entries: readonly MacroEntry[]): {
  languages: string[];
  intents: string[];
  owners: string[];
} {
  const of = (values: readonly string[]) => [...new Set(values.filter(Boolean))].sort();
  return {
    languages: of(entries.map(({ item }) => item.language)),
    intents: of(entries.map(({ item }) => item.intent)),
    owners: of(entries.map(({ item }) => item.owner)),
  };
}

/** Whole days from one `YYYY-MM-DD` to another; 0 where it lies ahead. */
export const ageInDays = (from: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day));
