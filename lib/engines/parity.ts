import type { Brand } from '../packs/schema';
import { extractFacts } from '../signals/facts/extract';
import type { Parity } from './tasks';

interface Side {
  text: string;
  /** ISO 639-1. */
  language: string;
}

/**
 * What a rewriting or a translation lost or added: amounts, dates, times, percentages, codes, links, addresses, order and
 * parcel numbers, products, and every other number. Values are compared, so that "30 days" and "30 Tage" are the same.
 */
export function parityOf(before: Side, after: Side, brand: Brand): Parity {
  const from = valuesOf(before, brand);
  const to = valuesOf(after, brand);
  return { lost: missing(from, to), added: missing(to, from) };
}

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
