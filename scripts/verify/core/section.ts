import { isHexOf, toHex } from './bytes';
import type { JsonObject } from './json';
import type { NoteKey } from './note';
import { Counter, type Recount } from './recount';

export const zeros = '0'.repeat(64);

/** One log as it stands in the file: a header line, its records, its checkpoints, its texts. */

/** Leaf hashes side by side: an array of its own for each costs a large log more than the hashing. */
export class Leaves {
  private bytes = new Uint8Array(32 * 1024);
  length = 0;

  /** @returns its place, for `at` */
  add(leaf: Uint8Array): number {
    if (32 * (this.length + 1) > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(leaf, 32 * this.length);
    this.length += 1;
    return this.length - 1;
  }

  at(index: number): Uint8Array {
    return this.bytes.subarray(32 * index, 32 * index + 32);
  }
}

/** A record in its place. A log has many, so what can be worked out again is not kept. */
export class Entry {
  private readonly held: string | Entry;

  constructor(
    readonly line: number,
    /** Bytes of the line in the file, `end` exclusive. */
    readonly start: number,
    readonly end: number,
    readonly seq: number,
    /** Milliseconds since 1970; not a number when the time is no time. */
    readonly at: number,
    readonly tick: number,
    prev: string,
    private readonly leaves: Leaves,
    private readonly index: number,
    /** In format 1, when the hash that stands in the record is not the hash of the record. */
    private readonly stated: string | null,
    /** Something was already found on this line that explains why its hash is not the one that was linked. */
    readonly named: boolean,
    before: Entry | undefined,
  ) {
    this.held = before && before.stated === null && isHexOf(prev, before.leaf) ? before : prev;
  }

  get leaf(): Uint8Array {
    return this.leaves.at(this.index);
  }

  /** What the next record must hold as `prev`: the leaf hash, or in format 1 the record's own `hash`. */
  get hash(): string {
    return this.stated ?? toHex(this.leaf);
  }

  get prev(): string {
    return typeof this.held === 'string' ? this.held : this.held.hash;
  }

  follows(before: Entry | undefined): boolean {
    if (!before) return this.held === zeros;
    return this.held === before || this.prev === before.hash;
  }
}

/** A record of the log's own, such as a session or a gap. */
export interface OwnEvent {
  seq: number;
  line: number;
  at: string;
  event: JsonObject;
}

export class Section {
  readonly entries: Entry[] = [];
  readonly leaves = new Leaves();
  /** Lines that should have been records and could not be read as one. */
  readonly holes: number[] = [];
  readonly seals: { line: number; note: string }[] = [];
  readonly texts: { line: number; suggestion: string; part: string; salt: string; value: string }[] = [];
  readonly own: OwnEvent[] = [];
  readonly byKind = new Map<string, number>();
  readonly counter = new Counter();
  /** `suggestion part` to the commitments that records hold for it, with a blank between. */
  readonly committed = new Map<string, string>();
  /** Counts line kinds in their order: records, then checkpoints, then texts. */
  rank = 0;
  to: number | null = null;
  hasTexts: boolean | null = null;
  key: NoteKey | null = null;
  readonly brand: string | null;
  /** The name that the device signs with. */
  readonly keyName: string;

  constructor(
    readonly format: 1 | 2,
    readonly log: string,
    readonly line: number,
    /** A section without a header: the records began by themselves. */
    readonly headless: boolean,
  ) {
    const [host, device, ...brand] = log.split('/');
    this.brand = format === 2 ? brand.join('/') : null;
    this.keyName = `${host}/${device}`;
  }

  /** The figures over all logs of the file; of a log that stands twice, the longer one. */
  static total(sections: readonly Section[]): Recount {
    const sorted = [...sections].sort((a, b) => a.entries.length - b.entries.length);
    const once = new Map(sorted.map((section) => [section.log, section]));
    return Counter.total([...once.values()].map(({ counter }) => counter));
  }
}
