import { judgeChain } from './chain';
import { iso, judgeClock } from './clock';
import { continuityOf } from './continuity';
import { limitsOf, verdictOf } from './limits';
import { judgeBridges, judgeRepeats } from './logs';
import type { Sha256 } from './merkle';
import {
  type Checkpoint,
  findCheckpoints,
  type NoteKey,
  parseCheckpoint,
  parseKey,
  type VerifyEd25519,
} from './note';
import { Reading } from './read';
import type { Finding, Report, SectionReport } from './report';
import { judgeSeals } from './seals';
import { type Entry, Section } from './section';
import { judgeTexts } from './texts';

export interface Input {
  /** The export, whole. */
  bytes: Uint8Array;
  /** Texts that hold checkpoints that the reader kept: notes, or mails with notes in them. */
  checkpoints: readonly string[];
  /** Keys that the reader was given, as C2SP vkeys. */
  keys: readonly string[];
  sha256: Sha256;
  verify: VerifyEd25519;
  /** Called every thousand lines with the share read, 0 to 1; may wait, so that a page stays alive. */
  progress?: (share: number) => Promise<void>;
}

/** @throws NotUsable when a key or checkpoint that was given cannot be read. */
export async function verifyExport(input: Input): Promise<Report> {
  const { sha256, verify, bytes } = input;
  const trusted = keysIn(sha256, input.keys);
  const given = input.checkpoints.flatMap(checkpointsIn);
  const reading = new Reading(bytes, sha256);
  for (const read of reading.run()) await input.progress?.(read / bytes.length);
  const { sections, findings } = reading;
  const reports: SectionReport[] = [];
  const remarks: string[] = [];
  for (const section of sections) {
    const own = findings.filter(({ log }) => log === section.log);
    const { order, findings: chain, brokenFrom } = judgeChain(bytes, sha256, section);
    const named = order.main.find((entry) => entry.named)?.seq ?? null;
    findings.push(...chain, ...judgeClock(section.log, section.format, order.main, [...chain, ...own]));
    const seals = await judgeSeals({
      ...{ sha256, verify, section, main: order.main },
      brokenFrom: named === null ? brokenFrom : Math.min(named, brokenFrom ?? named),
      given: givenFor(section, sections, given),
      trusted: trusted.filter(({ name }) => name === section.keyName),
    });
    const texts = judgeTexts(sha256, section);
    findings.push(...seals.findings, ...texts.findings);
    if (section.format === 1) findings.push(...endOfOld(section));
    if (trusted.length > 0 && section.format === 2 && !trusted.some(({ name }) => name === section.keyName)) {
      remarks.push(`None of the keys that you gave is of the device ${section.keyName}`);
    }
    reports.push({
      format: section.format,
      log: section.log,
      line: section.line,
      records: order.main.length,
      first: timeOf(order.main[0]),
      last: timeOf(order.main.at(-1)),
      byKind: Object.fromEntries([...section.byKind].sort(([a], [b]) => (a < b ? -1 : 1))),
      key: section.key?.id ?? null,
      checkpoints: seals.uses,
      continuity: continuityOf(section),
      remarks: [...seals.remarks, ...texts.remarks],
      texts: { checked: section.texts.length, committed: section.committed.size },
      figures: Section.total([section]),
    });
  }
  for (const view of [judgeBridges(sections), judgeRepeats(sections)]) {
    findings.push(...view.findings);
    remarks.push(...view.remarks);
  }
  findings.push(...missing(sections, given));
  findings.sort((a, b) => (a.line ?? Number.POSITIVE_INFINITY) - (b.line ?? Number.POSITIVE_INFINITY));
  return {
    verdict: verdictOf(findings, sections.length),
    findings,
    sections: reports,
    remarks,
    figures: reports.length === 1 && reports[0] ? reports[0].figures : Section.total(sections),
    cannotProve: limitsOf(sections, { checkpoints: given.length, keys: trusted.length }),
  };
}

/** Of two exports of one log, the older one need not hold what was signed after it. */
function givenFor(section: Section, all: readonly Section[], given: readonly Checkpoint[]): Checkpoint[] {
  const longest = all
    .filter(({ log }) => log === section.log)
    .every(({ entries }) => entries.length <= section.entries.length);
  return given.filter(
    ({ origin, size }) => origin === section.log && (longest || size <= section.entries.length),
  );
}

function timeOf(entry: Entry | undefined): string | null {
  return entry ? iso(entry.at) : null;
}

export class NotUsable extends Error {}

/** @throws NotUsable */
export const keysIn = (sha256: Sha256, texts: readonly string[]): NoteKey[] =>
  texts.map((text) => parseKey(sha256, text) ?? refuse(`This is not a key: ${text.slice(0, 80)}`));

function refuse(why: string): NoteKey {
  throw new NotUsable(why);
}

/** @throws NotUsable */
export function checkpointsIn(text: string): Checkpoint[] {
  const found = findCheckpoints(text).map(parseCheckpoint);
  const good = found.filter((checkpoint) => checkpoint !== null);
  if (good.length === 0 || good.length < found.length) {
    throw new NotUsable(`There is no checkpoint in this: ${text.trim().slice(0, 80)}`);
  }
  return good;
}

/** An unsigned chain has only its header to say how long it is. */
function endOfOld({ log, line, entries, holes, to }: Section): Finding[] {
  const last = entries.at(-1);
  const count = Math.max(0, ...entries.map(({ seq }) => seq));
  if (to === null || to === count || to <= count + holes.length) {
    return to !== null && to < count
      ? [
          {
            classes: ['inserted', 'header-altered'],
            log,
            line,
            seq: null,
            says: `the header counts ${to} records, there are ${count}`,
          },
        ]
      : [];
  }
  const says = `the last record is ${count}; the header counts ${to}`;
  return [
    {
      classes: [count === 0 ? 'all-deleted' : 'tail-cut'],
      log,
      line: last?.line ?? line,
      seq: last?.seq ?? null,
      says,
    },
  ];
}

function missing(sections: readonly Section[], given: readonly Checkpoint[]): Finding[] {
  const there = new Set(sections.map(({ log }) => log));
  const gone = new Map(
    given.filter(({ origin }) => !there.has(origin)).map(({ origin, size }) => [origin, size]),
  );
  return [...gone].map(([log, size]) => ({
    classes: ['all-deleted'],
    log,
    line: null,
    seq: null,
    says: `you kept a checkpoint of ${size} records of the log ${log}, which is not in the file`,
  }));
}
