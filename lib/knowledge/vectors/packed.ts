/** Word vectors as they are shipped. */
export interface PackedVectors {
  dims: number;
  /** Words, separated by spaces, in the order of the vectors. */
  words: string;
  /** Base64: a byte for the scale of each word, then half a byte for each of its dimensions. */
  data: string;
}
