import { verifyLines } from './sample';
import { canon, type Fields, headOf, type Log, linesOf, note, rehash } from './writer';

/** What a forger does to a log, with and without its key. */

export const at = (records: readonly Fields[], seq: number) => records[seq - 1] as Fields;
export const eventOf = (record: Fields) => record.event as Fields;
export const edit = (record: Fields, over: Fields) => ({ ...record, event: { ...eventOf(record), ...over } });

/** Numbers from 1 again, hashes left as they are. */
export const renumber = (records: Fields[]) => records.map((record, i) => ({ ...record, seq: i + 1 }));

export async function found(
  log: Log,
  records: readonly Fields[],
  given: Parameters<typeof verifyLines>[1] = {},
) {
  const report = await verifyLines(linesOf({ ...log, records: [...records] }, { to: records.length }), given);
  return report;
}

/** Every finding as `class|class @ seq`. */
export const names = (report: Awaited<ReturnType<typeof found>>) =>
  report.findings.map(({ classes, seq }) => `${classes.join('|')} @ ${seq ?? '-'}`);

export const hash = (record: Fields) => headOf([record]).toString('hex');

/** What somebody who holds the device's key can do: change, link anew, state the roots anew, sign anew. */
export function resign(log: Log, change: (records: Fields[]) => void): Fields[] {
  const records = JSON.parse(canon(log.records)) as Fields[];
  change(records);
  log.notes = [];
  for (const [i, record] of records.entries()) {
    const event = eventOf(record);
    if (event.kind === 'checkpointed') {
      rehash(records);
      const head = headOf(records.slice(0, i));
      event.root = head.toString('hex');
      log.notes.push(note(log.device, log.origin, i, head));
    }
  }
  rehash(records);
  log.notes.push(note(log.device, log.origin, records.length, headOf(records)));
  return records;
}
