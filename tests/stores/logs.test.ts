import { describe, expect, it } from 'vitest';
import { deviceOf, noteKeyOf } from '../../lib/db/device';
import { checkLog } from '../../lib/ledger/check';
import { readCheckpoint } from '../../lib/ledger/checkpoint';
import { openNote } from '../../lib/ledger/note';
import { createLogsStore } from '../../lib/stores/console/logs';
import { readFixture, upgraded } from '../db/fixtures';
import { logBackground } from './logs-world';

const linesOf = async (file: Blob | null) => (await file?.text())?.trimEnd().split('\n') ?? [];
const json = (line: string | undefined) => JSON.parse(line ?? 'null');

function desk(...of: Parameters<typeof logBackground>) {
  const world = logBackground(...of);
  const told: string[] = [];
  const logs = createLogsStore(world.ask, async () => void told.push('changed'));
  return { ...world, logs, told };
}

describe('the console’s logs', () => {
  it('are checked line by line; a changed record shows', async () => {
    const { logs, work, db } = desk();
    await work('s1');
    await work('s2', 'lumen');
    expect(await logs.check()).toBe(true);
    expect(logs.getState().logs?.map(({ brand, broken }) => [brand, broken])).toEqual([
      ['lumen', null],
      ['marlow', null],
    ]);
    const row = await db.ledger.get(5);
    if (row?.record.v === 2) await db.ledger.put({ ...row, record: { ...row.record, tick: 99 } });
    expect(await logs.check()).toBe(false);
  });

  it('leave as one file: header, records, checkpoints, texts; the last checkpoint covers it', async () => {
    const { logs, work, db } = desk();
    await work('s1');
    await logs.load();
    const note = await logs.checkpoint(logs.getState().logs?.[0]?.log ?? '');
    await work('s2');
    await work('l1', 'lumen');
    const lines = await linesOf(await logs.exportFile(true, 'marlow'));
    const header = json(lines[0]);
    expect(header).toMatchObject({ export: 'proofdesk-log/2', brand: 'marlow', from: 1, texts: true });
    const records = lines.slice(1, 1 + header.to);
    expect(json(records.at(-1)).event).toMatchObject({ kind: 'exported', to: header.to, by: 'Ines' });
    const rest = lines.slice(1 + header.to).map(json);
    const notes = rest.flatMap(({ checkpoint }) => checkpoint ?? []);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toBe(note);
    const key = noteKeyOf(await deviceOf(db));
    const last = readCheckpoint(await openNote(notes[1], key, crypto.subtle));
    expect(last).toMatchObject({ origin: header.log, size: header.to });
    const root = [...last.root].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const check = checkLog({ log: header.log, size: header.to, root });
    check.take(records);
    expect(check.done()).toEqual([]);
    expect(rest.flatMap(({ text }) => text?.value ?? []).sort()).toEqual([
      ...['Draft of s1', 'Draft of s2', 'Return', 'Return', 'Sent of s1', 'Sent of s2'],
    ]);
    expect(lines.join('')).not.toContain('lumen');
  });

  it('of all brands leave one after the other, the old chain first and to the byte', async () => {
    const { logs, work } = desk(await upgraded(readFixture(3)));
    await work('s9');
    const lines = (await linesOf(await logs.exportFile(false))).map(json);
    const headers = lines.filter((line) => 'export' in line);
    expect(headers.map((header) => [header.export, header.brand ?? ''])).toEqual([
      ['proofdesk-log/1', ''],
      ['proofdesk-log/2', 'lumen'],
      ['proofdesk-log/2', 'marlow'],
    ]);
    const chain = readFixture(3).rows.ledger as { record: unknown }[];
    expect(lines.slice(1, 1 + headers[0].to)).toEqual(chain.map(({ record }) => record));
    expect(lines.some((line) => 'text' in line)).toBe(false);
  });

  it('longer than one call may carry come whole and in order', async () => {
    const { ask } = logBackground();
    const lines = Array.from({ length: 12_345 }, (_, i) => `{"n":${i}}`);
    const many = (async (name: string, args: { after: number; limit: number }) => {
      if (name === 'ledger.logs') {
        const chain = { log: 'proofdesk-log/1', brand: '', device: 'd', vkey: 'v', size: lines.length };
        return [{ ...chain, root: '', broken: null, checkpoint: null }];
      }
      expect(args.limit).toBeLessThanOrEqual(5_000);
      return lines.slice(args.after, args.after + args.limit);
    }) as unknown as typeof ask;
    const file = await createLogsStore(many, async () => {}).exportFile(false);
    expect((await linesOf(file)).slice(1)).toEqual(lines);
  });

  it('forget a customer with a receipt, and a brand with a word to the rest of the console', async () => {
    const { logs, work, told } = desk();
    await work('s1');
    await logs.erase('marlow', { by: 'address', value: 's1@example.com' });
    expect(logs.getState().receipt).toMatchObject({ suggestions: 1, tickets: 1 });
    await logs.keepFor('marlow', 30);
    await logs.offboard('marlow');
    expect(told).toEqual(['changed', 'changed']);
    expect(await logs.check()).toBe(true);
  });

  it('say what went wrong and keep what is shown', async () => {
    const { logs, work } = desk();
    await work('s1');
    await logs.load();
    expect(await logs.checkpoint('proofdesk.invalid/0000000000000000/x')).toBeNull();
    expect(logs.getState()).toMatchObject({ problem: { code: 'log-missing' } });
    expect(logs.getState().logs).toHaveLength(1);
  });
});
