/**
 * How customers of one language sound pleased or displeased, as phrases (see text/phrases.ts). Written by hand for
 * shop support: a general word list calls "still no answer after three weeks" neutral.
 */
export interface MoodWords {
  /** Contempt, fury. */
  worst: string;
  /** Plain complaint. */
  bad: string;
  /** Trouble, waiting, doubt. */
  poor: string;
  /** Content, polite warmth. */
  good: string;
  /** Delight. */
  great: string;
  /** Words that make the next one stronger. */
  stronger: string;
  /** Words that deny the next ones. */
  deny: string;
  /** What follows weighs more than what came before. */
  but: string;
}
