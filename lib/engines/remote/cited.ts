import type { Material } from '../../packs/material';
import type { SourceRef } from '../contract';
import { wordsOf } from '../on-device/sentences';
import type { Cite } from './answer';
import { type SourceBlock, sourceRef } from './sources';

/**
 * A citation is a claim. One whose quote does not stand in its source, or whose source shares no words with what it is
 * said to carry, proves nothing and is dropped, like one for a source that was never sent. Whether the sentence says the
 * same as its source is the gate's affair.
 */

/** Share of a statement's telling words that its source must have: a rewording keeps more, another matter fewer. */
const leastShare = 1 / 3;
/** Letters by which two forms of a word are taken for one. */
const stemLength = 5;
/** Shorter words stand in every text. */
const shortest = 4;

const telling = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => /\d/.test(word) || word.length >= shortest)
      .map((word) => (/\d/.test(word) ? word : word.slice(0, stemLength))),
  );

export function carries(source: string, statement: string): boolean {
  const own = telling(statement);
  const there = telling(source);
  const shared = [...own].filter((word) => there.has(word)).length;
  return shared > 0 && shared / own.size >= leastShare;
}

/** Spaces and line ends are no words. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

export interface Claimed {
  cite: Cite;
  /** What the source is said to carry, values put back. */
  statement: string;
  /** ISO 639-1, of the statement. */
  language: string;
}

/** @param sources as they were sent. @returns the one source of the citation, or none */
export function citedSource(
  id: string | undefined,
  { cite: { quote, origin }, statement, language }: Claimed,
  sources: readonly SourceBlock[],
  material: Material,
): SourceRef[] {
  const source = sources.find((one) => one.id === id);
  if (!source) return [];
  if (quote !== undefined && !spaced(source.text).includes(spaced(quote))) return [];
  const ref = sourceRef(source.id, material, origin, quote);
  // Words of two languages cannot be compared, so it stays a claim and is shown as one.
  if (source.language !== language) return ref.map((one) => ({ ...one, unproven: true }));
  return carries(source.text, statement) ? ref : [];
}
