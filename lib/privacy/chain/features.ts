/** Features are numbers of so many bits. */
export const featureBits = 20;
const lastBits = 2 ** featureBits - 1;

/** Features of a token being part of what is looked for, and of it going on with what the token before is part of. */
export interface Features {
  /** Null for a token that is no name whatever stands around it: signs, and ordinary words in small letters. */
  own: readonly number[] | null;
  onward: readonly number[];
}

const never: Features = { own: null, onward: [] };

/** One number of a feature's place among the others and its values. */
export function mixed(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & lastBits;
}

/** Takes a token's features; each place in the list of them is a feature of its own. */
export interface Sink {
  put(a: number, b?: number, c?: number): void;
}

/** What a text's tokens are seen by, whoever asks: training collects it, the finder only adds up. */
export interface Reader {
  readonly count: number;
  /** False for a token that is no part of what is looked for whatever stands around it. */
  possible(at: number): boolean;
  own(at: number, into: Sink): void;
  onward(at: number, into: Sink): void;
}

/** Sets the features of one list apart from those of the other. */
export const onwardFrom = 100;

class Collector implements Sink {
  readonly made: number[] = [];
  private readonly first: number;

  constructor(first: number) {
    this.first = first;
  }

  put(a: number, b = 0, c = 0): void {
    this.made.push(mixed(this.first + this.made.length, a, b, c));
  }
}

/** All features of a text, to learn from. */
export const featuresBy = (reader: Reader): Features[] =>
  Array.from({ length: reader.count }, (_, at) => {
    if (!reader.possible(at)) return never;
    const [own, onward] = [new Collector(0), new Collector(onwardFrom)];
    reader.own(at, own);
    reader.onward(at, onward);
    return { own: own.made, onward: onward.made };
  });
