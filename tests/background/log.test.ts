import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dataHandlers } from '../../entrypoints/background/handlers';
import { type Up, watchLog } from '../../entrypoints/background/log';
import { recorded } from '../../entrypoints/background/recorded';
import { type Database, openDatabase } from '../../lib/db/database';
import { listLogs } from '../../lib/db/export';
import type { Keeper } from '../../lib/db/keeper';
import { append } from '../../lib/db/ledger';
import { changeSettings } from '../../lib/db/settings';
import { faultsOf, keeperFor, kindsOf, leavesOf } from '../db/logs';
import { shown } from '../ledger/sample';
import { samplePack } from '../packs/sample';

const frame = { caller: 'frame', tabId: 1 } as const;
const page = { caller: 'console' } as const;
const minute = 60_000;
/** Nobody waits for what an alarm starts. */
const soon = (holds: () => Promise<void>) => vi.waitFor(holds, { timeout: 5_000 });

let db: Database;
let wall: number;
let keeper: Keeper;
const now = () => new Date(wall);
const step = (suggestion: string) =>
  keeper.write(() => append(db, shown(suggestion), undefined, now().toISOString()));
const changes = async () =>
  (await leavesOf(db, 'marlow')).flatMap(({ event }) => (event.kind === 'changed' ? [event] : []));

beforeEach(async () => {
  db = openDatabase(`log-${Math.random()}`, { indexedDB: new IDBFactory(), IDBKeyRange });
  wall = Date.parse('2026-11-23T10:00:00Z');
  keeper = keeperFor(db, now);
  await step('s1');
});

describe('a lead who is let in', () => {
  const kept: Record<string, unknown> = {};
  const session = {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
  const state = { name: 'Ines', open: true };
  const wrong = new Error('lead-wrong');
  const lead = (refuse = false) =>
    recorded(
      {
        'lead.set': async () => state,
        'lead.unlock': async () => {
          if (refuse) throw wrong;
          return state;
        },
        'lead.lock': async () => state,
        'lead.remove': async () => state,
        'lead.allow': async () => ({ by: 'Ines' }),
      },
      keeper,
      session,
    );

  it('is on record once, and that they were locked out, by hand or by doing nothing', async () => {
    const { handlers, lookForIdle } = lead();
    const given = { passphrase: 'x' };
    await handlers['lead.unlock'](given, page);
    await handlers['lead.unlock'](given, page);
    await handlers['lead.lock'](undefined, page);
    await handlers['lead.unlock'](given, page);
    await lookForIdle(async () => true);
    await lookForIdle(async () => false);
    await lookForIdle(async () => false);
    await expect(lead(true).handlers['lead.unlock'](given, page)).rejects.toBe(wrong);
    const locks = (await kindsOf(db, 'marlow')).filter((kind) => /lock/.test(kind));
    expect(locks).toEqual(['unlocked', 'locked', 'unlocked', 'locked']);
  });
});

describe('what decides about drafts', () => {
  it('is on record when it changes, however it was changed, and only then', async () => {
    await keeper.changed();
    expect(await changes()).toEqual([]);
    const pack = { ...samplePack('alpha'), brand: { ...samplePack('alpha').brand, id: 'marlow' } };
    await db.packs.put({ brandId: 'marlow', pack });
    await keeper.changed();
    await db.packs.put({ brandId: 'marlow', pack: { ...pack, version: pack.version + 1 } });
    await changeSettings(db, () => ({
      drafting: false,
      engines: { marlow: { engine: 'openai', model: 'm' } },
    }));
    await changeSettings(db, { width: 500, theme: 'dark' });
    await keeper.changed();
    await keeper.changed();
    await db.packs.delete('marlow');
    await keeper.changed();
    const found = await changes();
    expect(found).toMatchObject([
      { what: 'pack', to: pack.version },
      { what: 'pack', from: pack.version, to: pack.version + 1 },
      { what: 'engine', from: 'on-device', to: 'openai m' },
      { what: 'settings', to: expect.stringContaining('drafting off') },
      { what: 'pack', from: pack.version + 1 },
    ]);
    expect(found[0]).not.toHaveProperty('from');
    expect(found[4]).not.toHaveProperty('to');
    expect(new Set(found.slice(0, 2).map(({ digest }) => digest)).size).toBe(2);
    expect(await faultsOf(db)).toEqual([]);
  });
});

describe('the pulse', () => {
  function start() {
    const created: string[] = [];
    let ring: (alarm: { name: string }) => void = () => {};
    let closed: () => void = () => {};
    let windows = 1;
    const up: Up = {
      alarms: {
        get: async (name) => (created.includes(name) ? {} : undefined),
        create: (name) => created.push(name),
        onAlarm: {
          addListener: (listener) => {
            ring = listener;
          },
        },
      },
      windows: {
        getAll: async () => Array.from({ length: windows }),
        onRemoved: {
          addListener: (listener) => {
            closed = listener;
          },
        },
      },
    };
    const beats: number[] = [];
    const watch = () => watchLog(db, { keeper, now }, up, async () => void beats.push(wall));
    watch();
    const quiet = () => new Promise((done) => setTimeout(done, 150));
    return {
      ...{ created, beats, watch, quiet },
      beat: async () => {
        ring({ name: 'log.alive' });
        ring({ name: 'another alarm' });
        await quiet();
      },
      close: async (left: number) => {
        windows = left;
        closed();
        await quiet();
      },
    };
  }
  const checkpoints = async () => (await kindsOf(db, 'marlow')).filter((kind) => kind === 'checkpointed');

  it('is not set back by a background that wakes again', async () => {
    const { created, watch, quiet } = start();
    await quiet();
    watch();
    await quiet();
    expect(created).toEqual(['log.alive']);
  });

  it('signs each log once a day', async () => {
    const { beat, beats } = start();
    await beat();
    await soon(async () => expect(await checkpoints()).toHaveLength(1));
    wall += 5 * minute;
    await step('s2');
    await beat();
    expect(await checkpoints()).toHaveLength(1);
    wall += 24 * 60 * minute;
    await beat();
    await soon(async () => expect(await checkpoints()).toHaveLength(2));
    expect(beats).toHaveLength(3);
    expect(await faultsOf(db)).toEqual([]);
  });

  it('ends the session with the last window only', async () => {
    const { close } = start();
    await close(1);
    expect(await kindsOf(db, 'marlow')).not.toContain('session-closed');
    await close(0);
    await soon(async () => expect(await kindsOf(db, 'marlow')).toContain('session-closed'));
  });
});

describe('a step that cannot be written', () => {
  it('is refused by name, so that the agent is told, and counted', async () => {
    const handlers = dataHandlers(db, { now, keeper, randomId: () => 'r', announce: async () => {} });
    const full = { now: true };
    db.ledger.hook('creating', () => {
      if (full.now) throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(handlers['ledger.append']({ event: shown('s2') }, frame)).rejects.toMatchObject({
      code: 'unrecorded',
    });
    full.now = false;
    await handlers['ledger.append']({ event: shown('s3') }, frame);
    expect((await leavesOf(db, 'marlow')).at(-1)?.event).toMatchObject({ kind: 'write-failed', count: 1 });
    expect((await listLogs(db))[0]?.size).toBe(6);
  });
});
