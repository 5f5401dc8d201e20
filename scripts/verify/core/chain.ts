import { toHex, utf8 } from './bytes';
import { canonical, type JsonObject, readJson } from './json';
import { leafHash, type Sha256 } from './merkle';
import { type Order, orderOf } from './order';
import type { Finding, TamperClass } from './report';
import type { Entry, Section } from './section';
import { isObject } from './shapes';

/**
 * Names what was done to a chain. Where the hashes do not fit, a few explanations are tried by hashing: what would this
 * record's hash be with its old number, with its neighbour's content...? One that fits a hash that another record holds
 * is no guess any more.
 */

type Change = (record: JsonObject) => JsonObject;

export interface ChainView {
  order: Order;
  findings: Finding[];
  /** Number of the first record from which heads of the tree cannot be expected to fit; null when the chain is unbroken. */
  brokenFrom: number | null;
}

export function judgeChain(bytes: Uint8Array, sha256: Sha256, section: Section): ChainView {
  const order = orderOf(section.entries);
  return new Judge(bytes, sha256, section, order).run();
}

class Judge {
  private readonly findings: Finding[] = [];
  private readonly used = new Set<Entry>();
  private brokenFrom: number | null = null;
  private lastShift = 0;
  /** Explanations are tried by hashing: a log of which every record was changed must not take for ever. */
  private trials = 20_000;
  private contents: Map<string, Entry> | null = null;
  private readonly shifts: number[];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly sha256: Sha256,
    private readonly section: Section,
    private readonly order: Order,
  ) {
    const missing = (section.to ?? 0) - section.entries.length;
    this.shifts = [1, -1, 2, -2, 3, -3, missing, ...Array.from({ length: 16 }, (_, i) => i + 4)].filter(
      Boolean,
    );
  }

  run(): ChainView {
    if (!this.order.whole) this.look();
    return { order: this.order, findings: this.findings, brokenFrom: this.brokenFrom };
  }

  private look(): void {
    const { main, repeats, moved } = this.order;
    for (const { entry, of } of repeats) {
      this.break(of.seq);
      this.say(['duplicated'], entry, `line ${entry.line} is line ${of.line} again`);
    }
    if (moved.length > 0) this.sayMoved(moved);
    let before: Entry | null = null;
    for (const entry of main) {
      this.joint(before, entry);
      before = entry;
    }
    for (const extra of this.order.extras) {
      this.break(extra.seq);
      if (!extra.named && !this.used.has(extra)) this.sayExtra(extra);
    }
  }

  /** The joint between two neighbours; `before` is null at the very start. */
  private joint(before: Entry | null, entry: Entry): void {
    const from = before?.seq ?? 0;
    if (entry.seq > from + 1) {
      this.gap(before, entry);
    } else if (!entry.follows(before ?? undefined)) {
      this.break(from || 1);
      if (!this.explained(before) && !this.explained(entry)) this.explain(before, entry);
    }
  }

  private explain(before: Entry | null, entry: Entry): void {
    const shift = before && this.shiftOf(before);
    if (!before) this.sayPrev(entry);
    else if (shift !== null) this.sayShift(before, shift);
    // The joint in front of a record that was numbered anew: told where its own hash is tried.
    else if (this.shiftOf(entry) !== null) return;
    else if (this.exchanged(before, entry)) return;
    else if (this.fits(entry, (record) => ({ ...record, prev: before.hash }))) this.sayPrev(entry);
    else this.sayEdited(before, entry);
  }

  private gap(before: Entry | null, entry: Entry): void {
    const from = (before?.seq ?? 0) + 1;
    const to = entry.seq - 1;
    this.break(from);
    const between = (line: number) => line > (before?.line ?? 0) && line < entry.line;
    const holes = this.section.holes.filter(between).length;
    const strangers = this.order.extras.filter(({ line }) => between(line));
    // A record that cannot be read, or whose number was changed, leaves such a gap too, and was named or is named here.
    if (holes >= to - from + 1) return;
    if (strangers.length === to - from + 1) {
      for (const [i, stranger] of strangers.entries()) {
        this.used.add(stranger);
        if (stranger.named) continue;
        this.say(['edited'], stranger, `it is numbered ${stranger.seq} and stands where ${from + i} belongs`);
      }
      return;
    }
    const which = from === to ? `Record ${from} is` : `Records ${from} to ${to} are`;
    const where = before ? `after line ${before.line}` : 'at the start';
    this.say(['deleted-middle'], entry, `${which} missing, ${where}`);
  }

  private sayMoved(moved: Entry[]): void {
    for (const entry of moved) this.used.add(entry);
    const [first, last] = [moved[0], moved.at(-1)];
    if (!first || !last) return;
    const which = `${moved.length === 2 ? `Records ${first.seq} and ${last.seq}` : `Records from ${first.seq} to ${last.seq}`}`;
    this.break(first.seq);
    this.say(['swapped'], first, `${which} stand in another order than their numbers and hashes tell`);
  }

  private sayExtra(extra: Entry): void {
    this.contents ??= new Map(this.order.main.map((entry) => [this.content(entry), entry]));
    const copy = this.contents.get(this.content(extra));
    const place = `no other record is linked to it, and number ${extra.seq} is another record's`;
    if (copy)
      this.say(['duplicated'], extra, `what happened is told a second time (line ${copy.line}); ${place}`);
    else this.say(['inserted'], extra, place);
  }

  private sayShift(entry: Entry, shift: number): void {
    this.used.add(entry);
    const was = entry.seq + shift;
    const told = this.findings.some(({ says }) => says.includes('numbered anew'));
    if (told && this.lastShift === shift) return;
    const turned = told && this.lastShift === -shift;
    this.lastShift = shift;
    if (turned) {
      const open = this.findings.at(-1);
      if (open?.says.includes('numbered anew')) open.classes = ['swapped'];
      return;
    }
    const kind: TamperClass = shift > 0 ? 'deleted-middle' : 'inserted';
    const what = shift > 0 ? `${shift} before it taken out` : `${-shift} before it put in`;
    this.say([kind], entry, `it was record ${was} and was numbered anew: ${what}, or its place exchanged`);
  }

  private sayPrev(entry: Entry): void {
    this.used.add(entry);
    const others =
      entry.seq === 1 ? 'the first record must hold 64 zeros' : 'everything else in it fits the others';
    this.say(['edited'], entry, `its field prev was changed: ${others}`);
  }

  private sayEdited(entry: Entry, next: Entry): void {
    const certain = this.section.format === 1;
    const kinds: [TamperClass, ...TamperClass[]] = certain
      ? ['edited-rehashed']
      : ['edited', 'edited-rehashed'];
    // Nobody holds the hash of the last record, so nothing can be tried with it.
    const end = next === this.order.main.at(-1);
    if (end) kinds.push('deleted-middle', 'inserted');
    const or = end ? `, or record ${next.seq} is not the one that followed` : '';
    this.say(kinds, entry, `record ${next.seq} was written when this one had another hash${or}`);
  }

  /** Two records that changed places while number and link stayed: tried with each near record that does not fit either. */
  private exchanged(before: Entry, entry: Entry): boolean {
    for (const keys of [['event'], ['at', 'event', 'tick']]) {
      const take = (from: Entry) => {
        const other = this.recordOf(from);
        return (record: JsonObject) =>
          Object.assign({}, record, Object.fromEntries(keys.map((key) => [key, other[key] ?? null])));
      };
      if (this.fits(before, take(entry))) {
        this.used.add(before).add(entry);
        this.say(
          ['swapped'],
          before,
          `what happened in records ${before.seq} and ${entry.seq} was exchanged`,
        );
        return true;
      }
    }
    return false;
  }

  /** By how much its number was lowered (or raised, below zero), if the hash with the old number is known to another record. */
  private shiftOf(entry: Entry): number | null {
    for (const shift of [this.lastShift, ...this.shifts]) {
      const old = entry.seq + shift;
      if (shift !== 0 && old > 0 && this.fits(entry, (record) => ({ ...record, seq: old }))) return shift;
    }
    return null;
  }

  private fits(entry: Entry, change: Change): boolean {
    this.trials -= 1;
    if (this.trials < 0) return false;
    const record = change(this.recordOf(entry));
    if (this.section.format === 1) {
      const { hash: _, ...rest } = record;
      return this.order.byPrev.has(toHex(this.sha256(utf8(canonical(rest)))));
    }
    return this.order.byPrev.has(toHex(leafHash(this.sha256, utf8(canonical(record)))));
  }

  private recordOf(entry: Entry): JsonObject {
    const { value } = readJson(new TextDecoder().decode(this.bytes.subarray(entry.start, entry.end)));
    return isObject(value) ? value : {};
  }

  private content(entry: Entry): string {
    return canonical(this.recordOf(entry).event ?? null);
  }

  private explained(entry: Entry | null): boolean {
    return entry !== null && (entry.named || this.used.has(entry));
  }

  private break(seq: number): void {
    if (this.brokenFrom === null || seq < this.brokenFrom) this.brokenFrom = seq;
  }

  private say(kinds: Finding['classes'], { line, seq }: Entry, says: string): void {
    this.findings.push({ classes: kinds, log: this.section.log, line, seq, says });
  }
}
