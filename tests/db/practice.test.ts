import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../lib/copilot/practice/attempt';
import { openDatabase } from '../../lib/db/database';
import { offboard } from '../../lib/db/offboard';
import { trustOf } from '../../lib/db/pack-trust';
import { attemptsOf, exercisesOf, forgetAttempts, keepAttempt, mostAttempts } from '../../lib/db/practice';
import { exercise } from '../packs/exercises';
import { samplePack } from '../packs/sample';
import { now, signed, someLead } from '../packs/signed';
import { readFixture, upgraded } from './fixtures';

const attempt = (over: Partial<Attempt> = {}): Attempt => ({
  brandId: 'alpha',
  exercise: 'late-parcel',
  title: 'Late parcel',
  at: now,
  reply: 'It is on its way.',
  marked: [],
  score: { points: [], gate: [], voice: [], extra: [], checked: true, got: 1, of: 2 },
  ...over,
});
const fresh = () => openDatabase(`practice-${Math.random()}`, { indexedDB: new IDBFactory(), IDBKeyRange });

describe('attempts in the database', () => {
  it('are newest first, of one brand, and the oldest fall out', async () => {
    const db = fresh();
    for (let i = 0; i < mostAttempts + 3; i += 1) await keepAttempt(db, attempt({ reply: `try ${i}` }));
    await keepAttempt(db, attempt({ brandId: 'beta' }));
    const kept = await attemptsOf(db, 'alpha');
    expect(kept).toHaveLength(mostAttempts);
    expect(kept[0]?.reply).toBe(`try ${mostAttempts + 2}`);
    expect(kept.at(-1)?.reply).toBe('try 3');
    await forgetAttempts(db, 'alpha');
    expect(await attemptsOf(db, 'alpha')).toEqual([]);
    expect(await attemptsOf(db, 'beta')).toHaveLength(1);
  });

  it('go with the brand', async () => {
    const db = fresh();
    await keepAttempt(db, attempt());
    await offboard(db, 'alpha', now);
    expect(await db.attempts.count()).toBe(0);
  });

  it('leave the ledger as it was', async () => {
    const db = fresh();
    await keepAttempt(db, attempt());
    const other = db.tables.filter(({ name }) => name !== 'attempts');
    expect((await Promise.all(other.map((table) => table.count()))).every((count) => count === 0)).toBe(true);
  });
});

describe('exercises of a pack', () => {
  it('come from a signed pack, and from no other', async () => {
    const db = fresh();
    const pack = { ...samplePack('alpha'), exercises: [exercise()] };
    await db.packs.put({ brandId: 'alpha', pack });
    await expect(exercisesOf(db, 'alpha', now)).rejects.toMatchObject({ fault: 'unsigned' });
    const lead = await someLead();
    const { pack: inside, ...envelope } = await signed(lead, pack);
    await db.packs.put({ brandId: 'alpha', pack: inside, envelope });
    const pin = { id: lead.id, name: lead.name, publicKey: lead.publicKey };
    await db.trust.put({
      ...(await trustOf(db, 'alpha')),
      pins: [{ ...pin, how: 'first-use', at: now }],
    });
    expect(await exercisesOf(db, 'alpha', now)).toEqual([exercise()]);
    // One letter of an exercise changed in the database: nothing of the pack counts any more.
    const forged = { ...inside, exercises: [exercise({ title: 'Another' })] };
    await db.packs.put({ brandId: 'alpha', pack: forged, envelope });
    await expect(exercisesOf(db, 'alpha', now)).rejects.toMatchObject({ name: 'PackUnusable' });
  });
});

describe('a database of version 6', () => {
  it('keeps all that it had, and has room for attempts', async () => {
    const fixture = readFixture(6);
    const db = await upgraded(fixture);
    for (const [table, rows] of Object.entries(fixture.rows))
      expect([table, await db.table(table).count()]).toEqual([table, rows.length]);
    expect(await db.table('deskEntries').toArray()).toEqual(fixture.rows.deskEntries);
    await keepAttempt(db, attempt());
    expect(await attemptsOf(db, 'alpha')).toHaveLength(1);
  });
});
