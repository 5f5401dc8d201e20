import { z } from 'zod';
import { readOrigin } from '../checkpoint';
import { hashOfLine } from '../leaf';
import { LedgerEvent, type LedgerRecord } from '../record';
import { type Story, storiesOf } from '../stories';
import { Heads } from './heads';
import type { LeanReader } from './lean';

/**
 * The logs of an export file that the verifier found whole: what a joined audit needs of them. Whether the file is what the
 * device signed was the verifier's affair, so nothing is said here of signatures.
 */

/** What one device wrote of one brand, as far as this file goes. */
export interface ReadLog {
  /** Its origin. */
  log: string;
  brand: string;
  device: string;
  size: number;
  heads: Heads;
  /** Of suggestions, newest first, each with its device. */
  stories: Story[];
  /** UTC days, `YYYY-MM-DD`: with any record at all, and those of them with a suggestion's. */
  days: Set<string>;
  worked: Set<string>;
  /** RFC 3339 of the first and last record; empty without one. */
  first: string;
  last: string;
}

const Header = z.object({ export: z.string(), log: z.string().optional(), to: z.number().optional() });
const Line = z.object({
  seq: z.int().positive(),
  at: z.string(),
  prev: z.string().length(64),
  event: z.looseObject({ kind: z.string() }),
});

/** In canonical form a header, and no other line, begins so. */
const isHeader = (line: string) => line.startsWith('{"brand":') || line.startsWith('{"device":');
const isRecord = (line: string) => line.startsWith('{"at":');

export interface LogHeader {
  /** Empty for the chain of version 1. */
  log: string;
  to: number;
}

/** What the file says it holds: by it kept checkpoints find their file. Lines that are no headers are the verifier's affair. */
export function headersOf(lines: readonly string[]): LogHeader[] {
  return lines.filter(isHeader).flatMap((line) => {
    const header = Header.safeParse(json(line));
    return header.success ? [{ log: header.data.log ?? '', to: header.data.to ?? 0 }] : [];
  });
}

/** Lines read between two looks at the clock. */
const stretch = 1_000;

/**
 * @param wanted whether a log of this origin is to be read; the others are passed over
 * @param pause called every thousand lines; throws where somebody stopped it
 * @throws {z.ZodError} for a record that this version cannot read, which a whole file does not have
 */
export async function readLogs(
  lines: readonly string[],
  lean: LeanReader,
  wanted: (origin: string) => boolean,
  pause: () => Promise<void>,
): Promise<ReadLog[]> {
  const logs: ReadLog[] = [];
  let current: Reading | null = null;
  for (const [i, line] of lines.entries()) {
    if (i % stretch === stretch - 1) await pause();
    if (isHeader(line)) {
      if (current) logs.push(current.done());
      const [header] = headersOf([line]);
      const origin = header ? readOrigin(header.log) : null;
      current = header && origin && wanted(header.log) ? new Reading(header.log, origin, lean) : null;
    } else if (current && isRecord(line)) current.take(line);
  }
  if (current) logs.push(current.done());
  return logs;
}

class Reading {
  private readonly records: LedgerRecord[] = [];
  private readonly heads = new Heads();
  private readonly days = new Set<string>();
  private readonly worked = new Set<string>();
  private first = '';
  private last = '';
  private lastLine = '';

  constructor(
    private readonly log: string,
    private readonly origin: { device: string; brand: string },
    private readonly lean: LeanReader,
  ) {}

  take(text: string): void {
    const { seq, at, prev, event } = Line.parse(json(text));
    if (seq > 1) this.heads.add(prev);
    this.lastLine = text;
    this.first ||= at;
    this.last = at;
    const day = at.slice(0, 10);
    this.days.add(day);
    if (!('suggestion' in event)) return;
    this.worked.add(day);
    // Commitments to texts say nothing to a reader; `allowed-once` has a field of their name that is its own.
    if (typeof event.text === 'object') delete event.text;
    this.records.push(this.lean.record(seq, at, LedgerEvent.parse(event)));
  }

  done(): ReadLog {
    // Nobody after it holds the last record's hash.
    if (this.lastLine) this.heads.addBytes(hashOfLine(this.lastLine));
    const { device, brand } = this.origin;
    const { log, heads, days, worked, first, last } = this;
    const stories = storiesOf(this.records);
    for (const story of stories) story.device = device;
    return { log, brand, device, size: heads.size, heads, stories, days, worked, first, last };
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
