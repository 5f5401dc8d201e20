/** Features are numbers of so many bits. */
export const featureBits = 20;
const lastBits = 2 ** featureBits - 1;

/** Features of a token being part of what is looked for, and of it going on with what the token before is part of. */
export interface Features {
  /** Null for a token that is no name whatever stands around it: signs, and ordinary words in small letters. */
  own: readonly number[] | null;
  onward: readonly number[];
}

export const never: Features = { own: null, onward: [] };

/** One number of a feature's place among the others and its values. */
export function mixed(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & lastBits;
}

/** Collects a token's features; each place in a list of them is a feature of its own. */
export class Collector {
  readonly made: number[] = [];
  private readonly first: number;

  /** @param first sets this list apart from others */
  constructor(first: number) {
    this.first = first;
  }

  put(a: number, b = 0, c = 0): void {
    this.made.push(mixed(this.first + this.made.length, a, b, c));
  }
}
