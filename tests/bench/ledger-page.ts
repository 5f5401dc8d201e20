import { type Database, openDatabase, type StoredRecord } from '../../lib/db/database';
import { linesOf, listLogs } from '../../lib/db/export';
import { append, recordsAfter } from '../../lib/db/ledger';
import { checkLog } from '../../lib/ledger/check';
import { figures } from '../../lib/ledger/figures/registry';
import { appended, type LogState } from '../../lib/ledger/leaf';
import type { LedgerEvent } from '../../lib/ledger/record';
import { storiesOf } from '../../lib/ledger/stories';

/** Runs inside a real browser page, on its real IndexedDB. */

const event = (i: number): LedgerEvent => ({
  kind: 'shown',
  brand: 'marlow',
  helpdesk: 'zendesk',
  ticket: `t${i % 997}`,
  suggestion: `s${i}`,
  channel: 'email',
  language: 'en',
  intent: 'return',
  engine: 'on-device',
  packVersion: 1,
  appVersion: '0.1.0',
  macro: { id: 'return-how', version: 2 },
  passages: [{ id: 'returns/window', version: 1 }],
  findings: {},
  insertable: true,
  words: 80,
  msToBrief: 12,
  msToDraft: 30,
});

export async function measure(size: number, appends: number) {
  const db = openDatabase(`bench-${Math.random()}`);
  // The first record opens the log; the rest are put in behind it as appending would, without a transaction for each.
  await append(db, event(0), undefined, new Date(1_780_000_000_000).toISOString());
  const [log] = await db.logs.toArray();
  if (!log) throw new Error('no log was opened');
  let state: LogState = log;
  const fill: StoredRecord[] = [];
  for (let i = 1; i < size; i += 1) {
    const next = appended(state, event(i), new Date(1_780_000_000_000 + i * 1_000).toISOString());
    const { leaf, hash } = next;
    state = next.state;
    const row = { seq: leaf.seq, log: leaf.log, no: leaf.seq, brand: log.brand, at: leaf.at, hash };
    fill.push({ ...row, suggestion: `s${i}`, record: leaf });
  }
  for (let i = 0; i < fill.length; i += 10_000) await db.ledger.bulkAdd(fill.slice(i, i + 10_000));
  await db.logs.put({ ...log, ...state });
  const times: number[] = [];
  for (let i = 0; i < appends; i += 1) {
    const from = performance.now();
    await append(
      db,
      event(size + i),
      { suggestion: `s${size + i}`, brand: 'marlow', draft: 'A draft.' },
      new Date(1_990_000_000_000 + i).toISOString(),
    );
    times.push(performance.now() - from);
  }
  const readFrom = performance.now();
  const records = await recordsAfter(db, 0, size + appends);
  const read = performance.now() - readFrom;
  const checkFrom = performance.now();
  const faults = await faultsOf(db);
  const checked = performance.now() - checkFrom;
  const figuresFrom = performance.now();
  const stories = storiesOf(records);
  for (const figure of figures) figure.measure(stories);
  const figured = performance.now() - figuresFrom;
  await db.delete();
  return { times, read, checked, figured, faults, n: records.length };
}

/** As the console checks a log: its lines in stretches. */
async function faultsOf(db: Database): Promise<number> {
  let faults = 0;
  for (const info of await listLogs(db)) {
    const check = checkLog(info);
    for (let after = 0; after < info.size; after += 5_000)
      check.take(await linesOf(db, info.log, after, 5_000));
    faults += check.done().length;
  }
  return faults;
}
