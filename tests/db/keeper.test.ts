import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/db/database';
import { listLogs } from '../../lib/db/export';
import { createKeeper, type KeeperWorld } from '../../lib/db/keeper';
import { append, recordsAfter } from '../../lib/db/ledger';
import { shown } from '../ledger/sample';
import { readFixture, upgraded } from './fixtures';
import { faultsOf, fresh, kindsOf, leavesOf } from './logs';

const minutes = (n: number) => n * 60_000;

/** A browser with its storage areas, whose clocks the test moves. */
function machine(factory = new IDBFactory()) {
  const state = {
    wall: Date.parse('2026-11-02T09:00:00.000Z'),
    steady: 0,
    local: {},
    session: {},
    full: false,
  };
  const area = (name: 'local' | 'session') => ({
    get: async (key: string) => ({ [key]: structuredClone((state[name] as Record<string, unknown>)[key]) }),
    set: async (items: Record<string, unknown>) => {
      if (state.full) throw new Error('quota');
      state[name] = { ...state[name], ...structuredClone(items) };
    },
  });
  let ids = 0;
  const world: KeeperWorld = {
    now: () => new Date(state.wall),
    steady: () => state.steady,
    randomId: () => `session-${++ids}`,
    local: area('local'),
    session: area('session'),
    appVersion: '0.1.0',
    browser: 'chrome',
    prompts: 'draft 1',
  };
  const start = (db: Database = fresh(factory), over: Partial<KeeperWorld> = {}) => {
    const keeper = createKeeper(db, { ...world, ...over });
    const step = async (suggestion: string, brand = 'marlow') => {
      const work = () => append(db, { ...shown(suggestion), brand }, undefined, world.now().toISOString());
      const written = await keeper.write(work, { brand, kind: 'shown' });
      await keeper.settled();
      return written;
    };
    return { db, keeper, step };
  };
  const pass = (ms: number) => {
    state.wall += ms;
    state.steady += ms;
  };
  return { state, world, start, pass, factory };
}

describe('sessions', () => {
  it('are opened once, closed with the last window, and tell how long there was none', async () => {
    const { start, pass, state } = machine();
    const first = start();
    await first.step('s1');
    pass(minutes(2));
    // The background was stopped and woken again: the same session.
    const second = start(first.db);
    await second.step('s2');
    pass(minutes(1));
    await second.keeper.ended();
    pass(minutes(600));
    state.session = {};
    const third = start(first.db);
    await third.step('s3');
    expect(await kindsOf(first.db, 'marlow')).toEqual([
      ...['log-opened', 'key-enrolled', 'session-opened', 'shown', 'shown', 'session-closed'],
      ...['gap', 'session-opened', 'shown'],
    ]);
    const gap = (await leavesOf(first.db, 'marlow')).find(({ event }) => event.kind === 'gap');
    expect(gap?.event).toEqual({ kind: 'gap', seconds: 36_000, why: 'not-running' });
    expect(await faultsOf(first.db)).toEqual([]);
  });

  it('that ended in a crash have no close, and the gap counts from the last sign of life', async () => {
    const { start, pass, state } = machine();
    const { db, step, keeper } = start();
    await step('s1');
    pass(minutes(5));
    await keeper.alive();
    pass(minutes(60));
    state.session = {};
    await start(db).step('s2');
    const events = (await leavesOf(db, 'marlow')).map(({ event }) => event);
    expect(events.map(({ kind }) => kind)).not.toContain('session-closed');
    expect(events).toContainEqual({ kind: 'gap', seconds: 3_600, why: 'not-running' });
  });

  it('go on after a sleep, which is on record, also when the background was stopped in it', async () => {
    const { start, pass } = machine();
    const { db, step, keeper } = start();
    await step('s1');
    pass(minutes(10));
    await keeper.alive();
    pass(minutes(120));
    await keeper.alive();
    pass(minutes(90));
    await start(db).keeper.alive();
    const gaps = (await leavesOf(db, 'marlow')).flatMap(({ event }) => (event.kind === 'gap' ? [event] : []));
    expect(gaps).toEqual([
      { kind: 'gap', seconds: 7_200, why: 'asleep' },
      { kind: 'gap', seconds: 5_400, why: 'asleep' },
    ]);
  });

  it('name another version of the product and of its prompts', async () => {
    const { start, state } = machine();
    const { db, step } = start();
    await step('s1');
    state.session = {};
    await start(db, { appVersion: '0.2.0', prompts: 'draft 2' }).step('s2');
    const changes = (await leavesOf(db, 'marlow')).flatMap(({ event }) =>
      event.kind === 'changed' ? [event] : [],
    );
    expect(changes).toEqual([
      { kind: 'changed', what: 'app', from: '0.1.0', to: '0.2.0' },
      { kind: 'changed', what: 'prompt', from: 'draft 1', to: 'draft 2' },
    ]);
  });

  it('open a log for each brand of the old chain at once', async () => {
    const { start } = machine();
    const db = await upgraded(readFixture(3));
    await start(db).keeper.alive();
    for (const brand of ['marlow', 'lumen'])
      expect((await leavesOf(db, brand))[0]?.event, brand).toMatchObject({ continues: { seq: 8 } });
  });
});

describe('the clock', () => {
  it('set by hand is on record in every log, once', async () => {
    const { start, state, pass } = machine();
    const { db, step } = start();
    await step('s1');
    await step('s2', 'lumen');
    state.wall += minutes(30);
    await step('s3');
    pass(minutes(1));
    await step('s4');
    state.wall -= minutes(60);
    await step('s5');
    await step('s6');
    for (const brand of ['marlow', 'lumen']) {
      const moved = (await leavesOf(db, brand)).flatMap(({ event }) =>
        event.kind === 'clock-moved' ? [event.seconds] : [],
      );
      expect(moved, brand).toEqual([1_800, -3_600]);
    }
    expect(await faultsOf(db)).toEqual([]);
  });
});

describe('a database that lost records', () => {
  it('is told from a fresh install: the new log says what the mark outside knew', async () => {
    const { start, state, factory } = machine();
    const { db, step } = start();
    for (const id of ['s1', 's2', 's3']) await step(id);
    const [before] = await listLogs(db);
    db.close();
    state.session = {};
    await db.delete();
    const again = start(fresh(factory));
    await again.keeper.alive();
    const [after] = await listLogs(again.db);
    expect(after?.broken).toMatchObject({ lastSeq: before?.size });
    expect(await kindsOf(again.db, 'marlow')).toContain('store-reset');
    await again.step('s4');
    const resets = (await kindsOf(again.db, 'marlow')).filter((kind) => kind === 'store-reset');
    expect(resets).toHaveLength(1);
    // The new state is the mark now: it is said once.
    await start(again.db).step('s5');
    expect((await kindsOf(again.db, 'marlow')).filter((kind) => kind === 'store-reset')).toHaveLength(1);
    expect(await faultsOf(again.db)).toEqual([]);
  });

  it('is noticed when an old copy was put back, and when it was changed', async () => {
    const { start } = machine();
    const { db, step } = start();
    await step('s1');
    const copy = await db.transaction('r', db.ledger, db.logs, async () => ({
      ledger: await db.ledger.toArray(),
      logs: await db.logs.toArray(),
    }));
    await step('s2');
    await db.ledger.clear();
    await db.ledger.bulkAdd(copy.ledger);
    await db.logs.bulkPut(copy.logs);
    await start(db).step('s3');
    const [info] = await listLogs(db);
    expect(info?.broken).toMatchObject({ lastSeq: 5 });
    expect(await faultsOf(db)).toEqual([]);
  });

  it('is not said of a fresh install, nor where the mark lags behind', async () => {
    const { start, state } = machine();
    const { db, step } = start();
    await step('s1');
    const mark = structuredClone(state.local);
    await step('s2');
    state.local = mark;
    await start(db).step('s3');
    state.local = {};
    await start(db).step('s4');
    expect((await listLogs(db))[0]?.broken).toBeNull();
    expect(await kindsOf(db, 'marlow')).not.toContain('store-reset');
  });
});

describe('writes that fail', () => {
  const full = (db: Database) => {
    const state = { full: false };
    db.ledger.hook('creating', () => {
      if (state.full) throw new DOMException('The quota was exceeded', 'QuotaExceededError');
    });
    return state;
  };

  it('with a full disk are refused, counted, and on record when there is room again', async () => {
    const { start } = machine();
    const { db, step } = start();
    await step('s1');
    const disk = full(db);
    disk.full = true;
    await expect(step('s2')).rejects.toThrow();
    await expect(step('s3')).rejects.toThrow();
    await expect(step('l1', 'lumen')).rejects.toThrow();
    disk.full = false;
    // The count outlives the background.
    await start(db).step('s4');
    expect((await leavesOf(db, 'marlow')).at(-1)?.event).toEqual({
      kind: 'write-failed',
      what: 'shown',
      count: 2,
    });
    expect((await leavesOf(db, 'lumen')).at(-1)?.event).toMatchObject({ what: 'shown', count: 1 });
    await start(db).step('s5');
    expect((await kindsOf(db, 'marlow')).filter((kind) => kind === 'write-failed')).toHaveLength(1);
    expect((await recordsAfter(db, 0, 100)).map(({ event }) => event.suggestion)).toEqual(['s1', 's4', 's5']);
    expect(await faultsOf(db)).toEqual([]);
  });

  it('are counted also where nothing at all can be written', async () => {
    const { start, state } = machine();
    const { db, step } = start();
    await step('s1');
    const disk = full(db);
    [disk.full, state.full] = [true, true];
    await expect(step('s2')).rejects.toThrow();
    [disk.full, state.full] = [false, false];
    await step('s3');
    expect(await kindsOf(db, 'marlow')).toContain('write-failed');
  });

  it('because the database was closed are done again, and nothing is lost', async () => {
    const { start } = machine();
    const { db, step } = start();
    await step('s1');
    db.close();
    await step('s2');
    expect((await recordsAfter(db, 0, 100)).map(({ event }) => event.suggestion)).toEqual(['s1', 's2']);
    expect(await kindsOf(db, 'marlow')).not.toContain('write-failed');
    expect(await faultsOf(db)).toEqual([]);
  });

  it('because the database was deleted under it go into a new log that says so', async () => {
    const { start, factory } = machine();
    const { db, step } = start();
    await step('s1');
    const other = fresh(factory);
    await other.delete();
    await step('s2');
    expect(await kindsOf(db, 'marlow')).toEqual([
      ...['log-opened', 'key-enrolled', 'session-opened', 'store-reset', 'shown'],
    ]);
    expect((await listLogs(db))[0]?.broken).toMatchObject({ lastSeq: 4 });
  });
});
