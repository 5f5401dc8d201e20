import type { Fact } from '../../signals/brief';
import type { TicketFacts } from './ticket-facts';

/** What may be reckoned with: order data, supported facts that the reply itself states, approved facts on the matter. */
export interface Known {
  facts: readonly Fact[];
  /** Approved facts of sentences that speak of what this one and the two before it speak of. */
  near(sentence: Reckoned): readonly Fact[];
  /** Those sentences speak of what lies between two prices. */
  differs(sentence: Reckoned): boolean;
  /** Approved lengths of time for what a sentence is about: "until 6 December" follows from one that it need not name. */
  windowsFor(sentence: Reckoned): readonly Fact[];
  said: TicketFacts;
  now: string;
}

/** What the sentence around a fact tells: its words, and the numbers in it. */
export interface Reckoned {
  folded: string;
  counts: readonly number[];
  /** With the two sentences before it. */
  passage: string;
  /** The sentence as it is written, and where it begins. */
  text: string;
  start: number;
}
