import { openDatabase } from '../../lib/db/database';
import { append, recordsAfter } from '../../lib/db/ledger';
import { chainFaults, link } from '../../lib/ledger/chain';
import { figures } from '../../lib/ledger/figures/registry';
import type { LedgerEvent, LedgerRecord } from '../../lib/ledger/record';
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
  let head: LedgerRecord | null = null;
  const fill: LedgerRecord[] = [];
  for (let i = 0; i < size; i += 1) {
    head = link(head, event(i), new Date(1_780_000_000_000 + i * 1_000).toISOString());
    fill.push(head);
  }
  for (let i = 0; i < fill.length; i += 10_000) {
    await db.ledger.bulkAdd(
      fill.slice(i, i + 10_000).map((record) => ({
        seq: record.seq,
        brand: record.event.brand,
        suggestion: record.event.suggestion,
        at: record.at,
        record,
      })),
    );
  }
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
  const faults = chainFaults(records).length;
  const checked = performance.now() - checkFrom;
  const figuresFrom = performance.now();
  const stories = storiesOf(records);
  for (const figure of figures) figure.measure(stories);
  const figured = performance.now() - figuresFrom;
  await db.delete();
  return { times, read, checked, figured, faults, n: records.length };
}
