import { describe, expect, it } from 'vitest';
import { rememberBrand } from '../../lib/db/answers';
import { checkpointsOf } from '../../lib/db/checkpoints';
import type { Database } from '../../lib/db/database';
import { eraseCustomer } from '../../lib/db/erase';
import { checkpointNow, listLogs } from '../../lib/db/export';
import { append, recordsAfter, textOf } from '../../lib/db/ledger';
import { offboard } from '../../lib/db/offboard';
import { changeSettings, readSettings } from '../../lib/db/settings';
import { handleFor, whereabouts } from '../../lib/db/tickets';
import { dailyUpkeep } from '../../lib/db/upkeep';
import { shown } from '../ledger/sample';
import { readFixture, upgraded } from './fixtures';
import { faultsOf, fresh, kindsOf, leavesOf } from './logs';

const now = '2026-11-02T09:00:00.000Z';
const later = '2026-11-20T09:00:00.000Z';
/** Stand for what a customer wrote and is known by; none of it may be left. */
const canary = 'Q7ZP-canary-4471';

interface Person {
  ticketId: string;
  address?: string;
  id?: string;
  host?: string;
  brand?: string;
  at?: string;
}

async function write(db: Database, suggestion: string, person: Person): Promise<string> {
  const { ticketId, address, id, host = 'a.zendesk.com', brand = 'marlow', at = now } = person;
  const place = { helpdesk: 'zendesk', host, ticketId };
  const addresses = address ? [address] : [];
  const customerIds = id ? [id] : [];
  const ticket = await handleFor(db, { brandId: brand, ...place, addresses, customerIds }, at);
  const text = { suggestion, brand, draft: `Hello, ${canary} ${suggestion}`, subject: suggestion };
  await append(db, { ...shown(suggestion, { ticket }), brand }, text, at);
  return ticket;
}

const kept = async (db: Database) => (await db.texts.toArray()).map(({ suggestion }) => suggestion).sort();
/** Everything in the database, as one text. */
const dump = async (db: Database) =>
  JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

describe('erasing a customer', () => {
  const desk = async () => {
    const db = fresh();
    const tickets = {
      mine: await write(db, 's1', { ticketId: '1', address: 'Ann.Lee@example.com', id: '991' }),
      again: await write(db, 's2', { ticketId: '2', address: 'ann.lee@example.com' }),
      other: await write(db, 's3', { ticketId: '3', address: 'bo@example.com', id: '992' }),
      elsewhere: await write(db, 's4', { ticketId: '4', id: '991', host: 'b.zendesk.com' }),
      brand: await write(db, 's5', { ticketId: '5', address: 'ann.lee@example.com', brand: 'lumen' }),
    };
    return { db, tickets };
  };

  it.each([
    ['address', ' ANN.LEE@example.com', ['s3', 's4', 's5'], 2],
    ['customer', '992', ['s1', 's2', 's4', 's5'], 1],
    ['ticket', '2', ['s1', 's3', 's4', 's5'], 1],
    ['address', 'nobody@example.com', ['s1', 's2', 's3', 's4', 's5'], 0],
  ] as const)('by %s %s finds all of theirs and nobody else’s', async (by, value, left, count) => {
    const { db } = await desk();
    const receipt = await eraseCustomer(db, 'marlow', { by, value }, later);
    expect(await kept(db)).toEqual(left);
    expect(receipt).toMatchObject({ suggestions: count, tickets: count, at: later });
    const leaves = await leavesOf(db, 'marlow');
    expect(leaves.at(-1)).toMatchObject({
      seq: receipt.no,
      event: { kind: 'erased', what: 'customer', suggestions: count, receipt: receipt.receipt },
    });
    if (by === 'address') expect(JSON.stringify(leaves).toLowerCase()).not.toContain('example.com');
    expect(await faultsOf(db)).toEqual([]);
  });

  it('leaves nothing of their words, salts and places, and every record', async () => {
    const { db, tickets } = await desk();
    const salts = (await db.texts.get('s1'))?.salts;
    const before = await leavesOf(db, 'marlow');
    await eraseCustomer(db, 'marlow', { by: 'address', value: 'ann.lee@example.com' }, later);
    const all = await dump(db);
    for (const gone of [`${canary} s1`, `${canary} s2`, salts?.draft, salts?.subject])
      expect(all).not.toContain(gone);
    expect(all).toContain(`${canary} s3`);
    expect(await whereabouts(db, [tickets.mine, tickets.again])).toEqual([]);
    expect((await leavesOf(db, 'marlow')).slice(0, before.length)).toEqual(before);
    expect(await textOf(db, 's1')).toBeNull();
  });

  it('finds texts of before version 4 by ticket and by an address in them', async () => {
    const db = await upgraded(readFixture(3));
    const byAddress = { by: 'address', value: 'Ann.Lee@example.com' } as const;
    expect(await eraseCustomer(db, 'marlow', byAddress, later)).toMatchObject({ suggestions: 1 });
    expect(await textOf(db, 's-1')).toBeNull();
    const byTicket = await eraseCustomer(db, 'marlow', { by: 'ticket', value: '4713' }, later);
    expect(byTicket).toMatchObject({ suggestions: 1, tickets: 1 });
    expect(await kept(db)).toEqual(['s-2']);
    expect(await dump(db)).not.toContain('ann.lee');
    expect(await faultsOf(db)).toEqual([]);
    // Another brand's tickets of the same number are not this brand's to erase.
    await eraseCustomer(db, 'marlow', { by: 'ticket', value: '4712' }, later);
    expect(await kept(db)).toEqual(['s-2']);
    expect(await whereabouts(db, ['2b7c1d94-3f0e-4f0a-8f35-5e1f0c9d7b02'])).toHaveLength(1);
  });
});

describe('retention', () => {
  it('erases what is older than a brand allows, once, and no other brand’s', async () => {
    const db = fresh();
    await write(db, 'old', { ticketId: '1', at: now });
    await write(db, 'new', { ticketId: '2', at: later });
    await write(db, 'lumen', { ticketId: '3', brand: 'lumen', at: now });
    await changeSettings(db, () => ({ retention: { marlow: 14 } }));
    const day = new Date('2026-11-21T09:00:00.000Z');
    await dailyUpkeep(db, day);
    expect(await kept(db)).toEqual(['lumen', 'new']);
    expect(await db.tickets.count()).toBe(2);
    await dailyUpkeep(db, day);
    const erased = (await leavesOf(db, 'marlow')).flatMap(({ event }) =>
      event.kind === 'erased' ? [event] : [],
    );
    expect(erased).toMatchObject([{ what: 'retention', suggestions: 1 }]);
    expect(await kindsOf(db, 'lumen')).not.toContain('erased');
    expect(await faultsOf(db)).toEqual([]);
  });
});

describe('a brand that leaves', () => {
  it('takes all that is its own from this device; its records stay, signed a last time', async () => {
    const db = fresh();
    const ticket = await write(db, 's1', { ticketId: '77001', address: 'ann@example.com' });
    await write(db, 'l1', { ticketId: '77002', brand: 'lumen' });
    await rememberBrand(db, 'inbox', 'marlow');
    await changeSettings(db, () => ({ retention: { marlow: 30, lumen: 30 }, budgets: { marlow: 5 } }));
    for (const brandId of ['marlow', 'lumen'])
      await db.deskEntries.add({
        brandId,
        key: 'macro a',
        entry: { text: `${canary} desk ${brandId}` },
      } as never);
    const receipt = await offboard(db, 'marlow', later);
    expect(receipt).toMatchObject({ suggestions: 1, tickets: 1 });
    expect((await db.deskEntries.toArray()).map(({ brandId }) => brandId)).toEqual(['lumen']);
    const all = await dump(db);
    for (const gone of [`${canary} s1`, '77001', 'inbox', 'brand-key/marlow'])
      expect(all).not.toContain(gone);
    expect(all).toContain(`${canary} l1`);
    expect(await readSettings(db)).toMatchObject({ retention: { lumen: 30 }, budgets: {} });
    expect(await recordsAfter(db, 0, 10)).toHaveLength(2);
    const marks = await checkpointsOf(db, receipt.log, 1_000);
    expect(marks.at(-1)?.size).toBe(receipt.no);
    expect(await faultsOf(db)).toEqual([]);
    // Should it come back, its tickets have other handles: the key is gone.
    expect(await write(db, 's2', { ticketId: '77001' })).not.toBe(ticket);
  });
});

describe('proofs made before an erasure', () => {
  it('hold after it', async () => {
    const db = fresh();
    await write(db, 's1', { ticketId: '1', address: 'ann@example.com' });
    const [log] = await listLogs(db);
    const before = await checkpointNow(db, log?.log ?? '', now);
    await eraseCustomer(db, 'marlow', { by: 'address', value: 'ann@example.com' }, later);
    await offboard(db, 'marlow', later);
    expect((await checkpointsOf(db, log?.log ?? '', before.size)).at(-1)?.note).toBe(before.note);
    expect(await faultsOf(db)).toEqual([]);
  });
});
