import type { Brand } from '../packs/schema';
import { extractFacts } from '../signals/facts/extract';
import type { Parity } from './tasks';

interface Side {
  text: string;
  /** ISO 639-1. */
  language: string;
}

/** Person's names and whatever else of the ticket was masked: it must come back, and no other person's may. */
export interface Held {
  /** What was masked, as it is written. */
  values: readonly string[];
  /** Names of the ticket's people. */
  names: readonly string[];
}

/**
 * What a rewriting or a translation lost or added: amounts, dates, times, percentages, codes, links, addresses, order and
 * parcel numbers, products, and every other number. Values are compared, so that "30 days" and "30 Tage" are the same.
 * Names, and what else was masked, are compared as they are written.
 */
export function parityOf(before: Side, after: Side, brand: Brand, { values, names }: Held): Parity {
  const from = valuesOf(before, brand);
  const to = valuesOf(after, brand);
  const gone = values.filter((value) => holds(before.text, value) && !holds(after.text, value));
  const fresh = partsOf(names).filter((name) => holds(after.text, name) && !holds(before.text, name));
  return {
    lost: [...new Set([...missing(from, to), ...gone])],
    added: [...new Set([...missing(to, from), ...fresh])],
  };
}

/** As a word, or words, of its own; an ending behind it makes no other name of it ("Annas Paket"). */
function holds(text: string, value: string): boolean {
  if (value === '') return false;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const behind = /^\p{L}*/u.exec(text.slice(at + value.length))?.[0] ?? '';
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && behind.length <= longestEnding) return true;
  }
  return false;
}

/** Letters. */
const longestEnding = 2;

/** First and last names by themselves; initials are in every text. */
const partsOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => name.split(/[\s,]+/)).filter((part) => part.length > 2)),
];

/** The words of each value that stands in the text, in the order of the text. */
function valuesOf({ text, language }: Side, brand: Brand): Map<string, string> {
  const values = new Map<string, string>();
  for (const { kind, value, text: words } of extractFacts(text, { language, brand })) {
    const key = `${kind} ${value}`;
    if (!values.has(key)) values.set(key, words);
  }
  return values;
}

/** A fact may be said once instead of twice; it may not be gone. */
const missing = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>) =>
  [...from].filter(([key]) => !to.has(key)).map(([, words]) => words);
