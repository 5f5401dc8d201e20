import type { Brand } from '../../packs/schema';
import type { Fact } from '../brief';
import type { FindContext, Finder } from './finder';
import { findAmounts } from './kinds/amount';
import { findCarriers } from './kinds/carrier';
import { findCodes, findNamedCodes } from './kinds/code';
import { findDates } from './kinds/date';
import { findPartialDates } from './kinds/day';
import { findDurations } from './kinds/duration';
import { findEmails } from './kinds/email';
import { findNumbers } from './kinds/number';
import { findOrders } from './kinds/order';
import { findOtherIds } from './kinds/other-id';
import { findPercents } from './kinds/percent';
import { findPhones } from './kinds/phone';
import { findProducts } from './kinds/product';
import { findTimes } from './kinds/time';
import { findTracking } from './kinds/tracking';
import { findUrls } from './kinds/url';
import { findWeekdays } from './kinds/weekday';
import { findWeekdaySpans } from './kinds/weekday-span';
import { lexiconOf } from './lexicon/lexicon';
import { numbersOf } from './numbers';
import { wordsOf } from './scan';

/** In order of strength: of two facts of the same length, the earlier finder's stays. */
const finders: readonly Finder[] = [
  findUrls,
  findEmails,
  findOrders,
  findTracking,
  findAmounts,
  findPercents,
  findDates,
  findTimes,
  findPartialDates,
  findDurations,
  findProducts,
  findNamedCodes,
  findOtherIds,
  findCodes,
  findPhones,
  findCarriers,
  findWeekdaySpans,
  findWeekdays,
  findNumbers,
];

/** Text past this is not read, so that one huge mail cannot hold the page; in UTF-16 code units. */
const longestText = 65_536;

export interface ExtractOptions {
  /** ISO 639-1 of the text; words of other languages are still read where they cannot be mistaken. */
  language: string;
  /** Its order numbers, products, carriers, currency and countries are known then. */
  brand?: Brand;
}

/**
 * Every checkable thing in a text, in order, without overlaps; of two that overlap the longer stays.
 * Offsets are UTF-16 code units into `text`. Never throws; time grows linearly with the text.
 */
export function extractFacts(text: string, options: ExtractOptions): Fact[] {
  const read = text.length > longestText ? text.slice(0, longestText) : text;
  const words = wordsOf(read);
  const lexicon = lexiconOf(options.language);
  const context: FindContext = {
    text: read,
    language: options.language,
    words,
    nums: numbersOf(read, words, lexicon),
    lexicon,
    brand: options.brand,
  };
  return apart(
    finders.flatMap((find, rank) => find(context).map((fact) => ({ fact, rank }))),
    read.length,
  );
}

/** Longest first, then strongest, then leftmost; what overlaps a kept one is dropped. */
function apart(found: { fact: Fact; rank: number }[], length: number): Fact[] {
  const order = found.sort(
    (a, b) =>
      b.fact.end - b.fact.start - (a.fact.end - a.fact.start) ||
      a.rank - b.rank ||
      a.fact.start - b.fact.start,
  );
  const taken = new Uint8Array(length);
  const kept: Fact[] = [];
  for (const { fact } of order) {
    // A longer fact that overlaps this one covers at least one of its ends or all of it.
    if (taken[fact.start] || taken[fact.end - 1]) continue;
    taken.fill(1, fact.start, fact.end);
    kept.push(fact);
  }
  return kept.sort((a, b) => a.start - b.start);
}
