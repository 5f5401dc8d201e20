/** What comes out of every provider's stream, whatever its own events are called. */

/** A passage that the answer points to, by the id under which it was sent. */
export interface Cite {
  id: string;
  /** The provider's own copy of the words; never trusted before the gate has found them in the passage. */
  quote?: string;
  origin: 'native' | 'model';
}

/** Tokens, as the provider counts them; the record of what a draft cost. */
export interface Usage {
  /** All input, cached or not. */
  input: number;
  cachedInput: number;
  /** With thinking. */
  output: number;
}

export type AnswerEvent =
  /** More words of the part that is being written. */
  | { type: 'text'; text: string }
  /** That part is complete: its words, once more and whole, and what it points to. */
  | { type: 'part'; text: string; cites: Cite[] }
  | { type: 'missing'; items: string[]; needsHuman: boolean }
  | { type: 'usage'; usage: Usage }
  /** The provider's own word that it is done. A stream that closes without one was cut off. */
  | { type: 'end'; how: 'complete' | 'too-long' | 'refused' | 'context' | 'failed' | 'unreadable' };

/** Reads one answer, event by event. Unknown events and fields are passed over; never throws. */
export interface Reducer {
  push(raw: unknown): AnswerEvent[];
}
