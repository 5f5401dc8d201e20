import { isHexOf, utf8 } from './bytes';
import { canonical, type JsonObject, plain } from './json';
import { type Line, linesOf } from './lines';
import { leafHash, type Sha256 } from './merkle';
import { parseKey } from './note';
import type { Finding, TamperClass } from './report';
import { Entry, Section } from './section';
import * as shapes from './shapes';

/** From bytes to sections. What can be said of one line alone is said here; what needs its neighbours, in `order.ts`. */

export class Reading {
  readonly sections: Section[] = [];
  readonly findings: Finding[] = [];
  private current: Section | null = null;
  /** The line before was no record, checkpoint or text: perhaps a header that was spoilt. */
  private astray = true;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly sha256: Sha256,
  ) {}

  /** Yields after every thousand lines, with the bytes read until then, so that a page can stay alive. */
  *run(): Generator<number> {
    for (const line of linesOf(this.bytes)) {
      this.take(line);
      if (line.number % 1000 === 0) yield line.end;
    }
  }

  private take(line: Line): void {
    const { value } = line;
    const seq = value && typeof value.seq === 'number' ? value.seq : null;
    if (value && 'export' in value) this.header(line, value);
    else if (value && ('v' in value || 'seq' in value)) this.record(line, value);
    else if (value && 'checkpoint' in value) this.seal(line, value);
    else if (value && 'text' in value) this.text(line, value);
    else {
      if (this.current) this.current.holes.push(line.number);
      this.astray = true;
      this.say(
        'not-readable',
        line,
        null,
        line.unreadable ?? 'a line that is no header, record, checkpoint or text',
      );
    }
    for (const fault of line.faults) {
      this.say(fault.class, line, seq, `${fault.detail} (column ${fault.column})`);
    }
  }

  private header(line: Line, value: JsonObject): void {
    const format = value.export === 'proofdesk-log/1' ? 1 : 2;
    const log =
      typeof value.log === 'string' ? value.log : format === 1 ? 'format 1' : 'a log without a name';
    const section = new Section(format, log, line.number, false);
    this.open(section);
    this.shape(line, null, (format === 1 ? shapes.header1 : shapes.header2)(value, ''), 'header-altered');
    section.to = typeof value.to === 'number' ? value.to : null;
    section.hasTexts = typeof value.texts === 'boolean' ? value.texts : null;
    if (format === 1) return;
    section.key = typeof value.vkey === 'string' ? parseKey(this.sha256, value.vkey) : null;
    const [, device, ...brand] = log.split('/');
    const odd = [
      ...(value.device === device ? [] : ['device']),
      ...(value.brand === brand.join('/') ? [] : ['brand']),
      ...(section.key?.name === section.keyName ? [] : ['vkey']),
    ];
    if (odd.length > 0)
      this.say('header-altered', line, null, `${odd.join(', ')} does not belong to the log ${log}`);
  }

  private record(line: Line, value: JsonObject): void {
    const format = value.v === 1 ? 1 : 2;
    const section = this.sectionFor(line, value, format);
    this.inOrder(section, line, 0, 'a record');
    const before = this.findings.length;
    const seq = typeof value.seq === 'number' ? value.seq : null;
    const shape = (section.format === 1 ? shapes.record1 : shapes.record2)(value, '');
    const event = shapes.isObject(value.event) ? value.event : null;
    this.shape(line, seq, shape, 'bad-value');
    if (section.format === 2 && value.log !== section.log) {
      this.say('spliced', line, seq, `it is of the log ${plain(value.log)}, not of ${section.log}`);
    } else if (section.format === 2 && event && 'brand' in event && event.brand !== section.brand) {
      this.say(
        'spliced',
        line,
        seq,
        `it tells of the brand ${plain(event.brand)}, the log is of ${section.brand}`,
      );
    }
    if (!Number.isSafeInteger(value.seq) || typeof value.prev !== 'string' || !event) {
      section.holes.push(line.number);
      return;
    }
    const leaf = this.leaf(section.format, line, value);
    const own = section.format === 1 && typeof value.hash === 'string' ? value.hash : null;
    const stated = own !== null && !isHexOf(own, leaf) ? own : null;
    if (stated !== null) this.say('edited', line, seq, 'its hash is not the hash of what stands in it');
    section.entries.push(
      new Entry(
        ...([line.number, line.start, line.end, Number(value.seq), Date.parse(plain(value.at))] as const),
        typeof value.tick === 'number' ? value.tick : 0,
        value.prev,
        section.leaves,
        section.leaves.add(leaf),
        stated,
        this.findings.length > before || line.faults.length > 0,
        section.entries.at(-1),
      ),
    );
    if (section.format === 2) this.commitments(section, event);
    if (!shape) this.count(section, line, event, Number(value.seq), plain(value.at));
  }

  private count(section: Section, { number: line }: Line, event: JsonObject, seq: number, at: string): void {
    const kind = plain(event.kind);
    section.byKind.set(kind, (section.byKind.get(kind) ?? 0) + 1);
    if (Object.hasOwn(shapes.ownKinds, kind)) section.own.push({ seq, line, at, event });
    else section.counter.add(event);
  }

  private commitments(section: Section, event: JsonObject): void {
    if (!shapes.isObject(event.text)) return;
    for (const [part, commitment] of Object.entries(event.text)) {
      const key = `${plain(event.suggestion)} ${part}`;
      const known = section.committed.get(key);
      section.committed.set(key, known === undefined ? plain(commitment) : `${known} ${plain(commitment)}`);
    }
  }

  private seal(line: Line, value: JsonObject): void {
    const section = this.current;
    if (!section) {
      this.say('not-readable', line, null, 'a checkpoint that belongs to no log');
      return;
    }
    this.inOrder(section, line, 1, 'a checkpoint');
    this.shape(line, null, shapes.checkpointLine(value, ''), 'checkpoint-altered');
    section.seals.push({ line: line.number, note: plain(value.checkpoint) });
  }

  private text(line: Line, value: JsonObject): void {
    const section = this.current;
    if (!section) {
      this.say('not-readable', line, null, 'a text that belongs to no log');
      return;
    }
    this.inOrder(section, line, 2, 'a text');
    const fault = shapes.textLine(value, '');
    this.shape(line, null, fault, 'text-altered');
    const text = value.text;
    if (fault || !shapes.isObject(text)) return;
    const [suggestion, part, salt] = [plain(text.suggestion), plain(text.part), plain(text.salt)];
    section.texts.push({ line: line.number, suggestion, part, salt, value: plain(text.value) });
  }

  private leaf(format: 1 | 2, line: Line, value: JsonObject): Uint8Array {
    if (format === 2) {
      const asRead = line.faults.length === 0;
      return leafHash(
        this.sha256,
        asRead ? this.bytes.subarray(line.start, line.end) : utf8(canonical(value)),
      );
    }
    const { hash: _, ...rest } = value;
    return this.sha256(utf8(canonical(rest)));
  }

  /** Records without a header above them still are a log: its name is in each of them. */
  private sectionFor(line: Line, value: JsonObject, format: 1 | 2): Section {
    const current = this.current;
    const log = format === 1 ? 'format 1' : plain(value.log);
    const another = current !== null && this.astray && value.seq === 1 && log !== current.log;
    if (current && !another) return current;
    const section = new Section(format, log, line.number, true);
    this.open(section);
    if (format === 2)
      this.say('header-altered', line, null, 'the line above the log is missing or cannot be read');
    return section;
  }

  private open(section: Section): void {
    this.current = section;
    this.sections.push(section);
    this.astray = false;
  }

  private inOrder(section: Section, line: Line, rank: number, what: string): void {
    this.astray = false;
    if (rank < section.rank)
      this.say('swapped', line, null, `${what} stands behind lines that must follow it`);
    section.rank = Math.max(rank, section.rank);
  }

  private shape(line: Line, seq: number | null, fault: shapes.ShapeFault | null, named: TamperClass): void {
    if (!fault) return;
    const unknown = fault.class === 'unknown-field';
    const says = unknown
      ? `${fault.field} is not in this format: added later, or written by a newer version than this verifier knows`
      : `${fault.field} is missing or is not what stands there in this format`;
    this.say(unknown ? 'unknown-field' : named, line, seq, says);
  }

  private say(kind: TamperClass, line: Line, seq: number | null, says: string): void {
    this.findings.push({ classes: [kind], log: this.current?.log ?? null, line: line.number, seq, says });
  }
}
