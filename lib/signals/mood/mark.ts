import type { Piece } from '../text/sentences';

/** A place in the folded text that speaks for a mood: below 0 displeased, above 0 pleased. */
export interface Mark extends Piece {
  weight: number;
}
