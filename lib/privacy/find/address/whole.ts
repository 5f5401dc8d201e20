import type { Span } from '../../kinds';
import { findAddresses } from './index';
import { addressesIn } from './learnt/tagger';

/** Postal addresses from end to end: what the rules find, and what was learnt of how addresses go on before and behind it. */
export const findWholeAddresses = (text: string): Span[] =>
  addressesIn(text, findAddresses(text)).map((place): Span => ({ ...place, kind: 'ADDRESS' }));
