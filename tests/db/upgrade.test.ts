import { describe, expect, it } from 'vitest';
import { linesOf, listLogs } from '../../lib/db/export';
import { append, recordsAfter, textOf } from '../../lib/db/ledger';
import { chainLog } from '../../lib/db/log-rows';
import { labelTicket } from '../../lib/db/sample';
import { readSettings } from '../../lib/db/settings';
import { whereabouts } from '../../lib/db/tickets';
import { canonicalJson } from '../../lib/ledger/canonical';
import { type ChainRecord, chainFaults } from '../../lib/ledger/chain';
import { shown } from '../ledger/sample';
import { readFixture, upgraded } from './fixtures';
import { faultsOf, leavesOf } from './logs';

const now = '2026-11-26T09:00:00.000Z';
const rowsOf = (version: number) => readFixture(version).rows.ledger as { record: ChainRecord }[];

describe.each([1, 2, 3])('a database of version %i', (version) => {
  const last = rowsOf(version).at(-1)?.record;

  it('keeps its chain to the byte, and everything beside it', async () => {
    const db = await upgraded(readFixture(version));
    const lines = await linesOf(db, chainLog, 0, 1_000);
    expect(lines).toEqual(rowsOf(version).map(({ record }) => canonicalJson(record)));
    expect(chainFaults(lines.map((text) => JSON.parse(text)))).toEqual([]);
    expect(await listLogs(db)).toMatchObject([{ log: chainLog, size: lines.length, root: '' }]);
    expect(await recordsAfter(db, 0, 1_000)).toMatchObject(
      rowsOf(version).map(({ record: { seq, at, event, hash } }) => ({ seq, at, event, hash })),
    );
    expect((await textOf(db, 's-1'))?.draft).toBe('Hello Ann, you have 30 days.');
    expect((await readSettings(db)).width).toBe(420);
    expect(await whereabouts(db, [last?.event.ticket ?? ''])).toMatchObject([{ ticketId: '4713' }]);
  });

  it('goes on in a log that names the end of the chain', async () => {
    const db = await upgraded(readFixture(version));
    await append(db, shown('s-1'), { suggestion: 's-1', brand: 'marlow', sent: 'Sent later' }, now);
    const [opened] = await leavesOf(db, 'marlow');
    expect(opened?.event).toEqual({
      kind: 'log-opened',
      continues: { seq: last?.seq, hash: last?.hash, format: 1 },
    });
    expect(await faultsOf(db)).toEqual([]);
    expect(await linesOf(db, chainLog, 0, 1_000)).toHaveLength(rowsOf(version).length);
    expect((await recordsAfter(db, 0, 1_000)).at(-1)?.event.kind).toBe('shown');
    expect(await textOf(db, 's-1')).toMatchObject({ sent: 'Sent later', subject: 'Return of a jacket' });
  });

  it('lets tickets of the chain be labelled', async () => {
    const db = await upgraded(readFixture(version));
    const rate = { samples: { marlow: { seed: '5f0c1d8e-7a31-4c0b-9a44-0d6f1f1f7e2b', rate: 1 } } };
    await db.settings.put({ key: 'settings', value: { ...(await readSettings(db)), ...rate } });
    await labelTicket(db, 's-1', { result: 'none', missed: [] }, now, () => 'unused');
    const label = (await recordsAfter(db, 0, 1_000)).at(-1)?.event;
    expect(label).toMatchObject({ kind: 'labelled', ticket: rowsOf(version)[0]?.record.event.ticket });
  });

  it('shows a chain that somebody changed before', async () => {
    const fixture = readFixture(version);
    const rows = structuredClone(rowsOf(version));
    const second = rows[1];
    if (second) second.record.at = '2026-11-02T09:00:30.000Z';
    const db = await upgraded({ ...fixture, rows: { ...fixture.rows, ledger: rows } });
    expect((await faultsOf(db)).map(({ seq, fault }) => [seq, fault])).toEqual([[2, 'hash']]);
  });
});
