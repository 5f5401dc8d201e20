/** What a reply can promise. `delivery` and `callback` need a day or an hour beside them. */
export const commitKinds = [
  'refund',
  'credit',
  'replacement',
  'exchange',
  'waiver',
  'discount',
  'callback',
  'delivery',
  'guarantee',
] as const;
export type CommitKind = (typeof commitKinds)[number];

/**
 * Sources of regular expressions, matched on folded text (small letters, no accents, straight apostrophes). Each starts
 * and ends at a word's edge; `~` at the end of a word stands for any further letters.
 */
export interface GateWords {
  negation: string;
  /** Words that look like a refusal and are none: "no problem". */
  noRefusal: string;
  condition: string;
  /** The reply repeats what the customer said. */
  echo: string;
  /** A time that has passed: waited, ago, since. */
  past: string;
  /** Somebody acts or has acted: "I will", "has been". */
  perform: string;
  commits: Readonly<Record<CommitKind, string>>;
  /** An action on an order or account told as done. */
  done: string;
  /** A code or offer that is over. */
  ended: string;
  /** What something costs, as a rule. */
  price: string;
  /** Money that has changed hands. */
  paid: string;
  /** A general rule of the shop. */
  policy: string;
  /** "Please send us". */
  ask: string;
  /** Card number, password, one-time code, remote access. */
  secret: string;
  greeting: string;
  /** After a greeting, words that are no name. */
  noName: string;
}
