import { describe, expect, it } from 'vitest';
import { guarded, type Lock } from '../../entrypoints/background/guard';
import { watchAway } from '../../entrypoints/background/idle';
import { lockVault, vaultHandlers } from '../../entrypoints/background/vault';
import { backgroundCalls, type CallName } from '../../lib/bridge/background-calls';
import type { Handlers } from '../../lib/bridge/serve';
import { append } from '../../lib/db/ledger';
import { changeSettings, keepPolicy, readSettings } from '../../lib/db/settings';
import { lockMinutesOf } from '../../lib/settings/lock-minutes';
import { keeperFor, kindsOf, leavesOf } from '../db/logs';
import { area, newProfile, passphrase, start } from '../db/vaults';
import { shown } from '../ledger/sample';

/** A browser whose calls all stand behind the guard; those that are not the vault's say that they were reached. */
async function desk(profile = newProfile(), session = area()) {
  const { db, vault } = await start(profile, session);
  const now = () => new Date(profile.clock.now);
  const keeper = keeperFor(db, now, { ready: vault.ready });
  const closed: string[] = [];
  const world = {
    keeper,
    announce: async () => undefined,
    closeRoles: async () => void closed.push('roles'),
  };
  const reached: string[] = [];
  const played = Object.fromEntries(
    Object.keys(backgroundCalls).map((name) => [name, () => void reached.push(name)]),
  );
  const handlers = { ...played, ...vaultHandlers(db, vault, world) } as unknown as Handlers;
  const nobody: Lock = { has: async () => false, isOpen: async () => false, touch: async () => undefined };
  const locks = { lead: nobody, auditor: nobody };
  const behind = guarded(handlers, db, locks, Promise.resolve(), { vault, look: async () => undefined });
  const ask = (name: CallName, args?: unknown, caller: 'console' | 'frame' = 'console') =>
    (behind[name] as (args: unknown, caller: unknown) => Promise<unknown>)(args, { caller });
  const work = () =>
    append(db, shown('s-1'), { suggestion: 's-1', brand: 'marlow', draft: 'x' }, now().toISOString());
  return { db, vault, ask, reached, closed, profile, session, world, work, keeper };
}

/** What is answered while texts are locked, beside the vault's own calls. Written down a second time on purpose. */
const answered = [
  'pair.secret',
  'settings.get',
  'settings.set',
  'console.open',
  'roles.state',
  'lead.state',
  'ledger.append',
];

describe('while texts are locked', () => {
  it('each call but a few is refused, by name, whoever asks', async () => {
    const one = await desk();
    await one.ask('vault.set', { passphrase, current: '' });
    await one.ask('vault.lock');
    for (const name of Object.keys(backgroundCalls) as CallName[]) {
      if (name.startsWith('vault.')) continue;
      for (const caller of ['console', 'frame'] as const) {
        one.reached.length = 0;
        const code = await one.ask(name, undefined, caller).then(
          () => '',
          (error: { code: string }) => error.code,
        );
        const open = answered.includes(name);
        expect([name, code, one.reached]).toEqual([name, open ? '' : 'vault-locked', open ? [name] : []]);
      }
    }
    expect(await one.ask('vault.state')).toEqual({ state: 'locked', wait: 0, minutes: 15 });
    await expect(one.ask('vault.unlock', { passphrase: 'wrong' })).rejects.toMatchObject({
      code: 'vault-wrong',
    });
    expect(await one.ask('vault.unlock', { passphrase })).toMatchObject({ state: 'open' });
    await one.ask('packs.brands', undefined, 'frame');
  });

  it('whoever was let in goes out, and all of it is on record', async () => {
    const one = await desk();
    await one.work();
    await one.ask('vault.set', { passphrase, current: '' });
    await one.ask('vault.lock');
    expect(one.closed).toEqual(['roles']);
    await one.ask('vault.lock');
    await one.ask('vault.unlock', { passphrase });
    await one.ask('vault.set', { passphrase: 'another long one', current: passphrase });
    await lockVault(one.vault, one.world, 'idle');
    const events = (await leavesOf(one.db, 'marlow')).map(({ event }) => event);
    expect(events.slice(-5)).toEqual([
      { kind: 'changed', what: 'passphrase', to: 'set' },
      { kind: 'locked', role: 'agent', why: 'asked' },
      { kind: 'unlocked', role: 'agent' },
      { kind: 'changed', what: 'passphrase', to: 'changed' },
      { kind: 'locked', role: 'agent', why: 'idle' },
    ]);
    expect(JSON.stringify(events)).not.toContain(passphrase);
  });

  it('a forgotten passphrase is given up, on record, and work goes on', async () => {
    const one = await desk();
    await one.work();
    await one.ask('vault.set', { passphrase, current: '' });
    await one.ask('vault.lock');
    expect(await one.ask('vault.forget')).toMatchObject({ state: 'none' });
    expect((await kindsOf(one.db, 'marlow')).slice(-2)).toEqual(['erased', 'key-enrolled']);
    await one.ask('packs.brands', undefined, 'frame');
  });
});

describe('before there is a passphrase', () => {
  it('everything goes on but work on texts that must last', async () => {
    const one = await desk();
    await one.ask('packs.brands', undefined, 'frame');
    await one.ask('desk.open', { brandId: 'marlow' });
    for (const name of ['desk.begin', 'desk.save', 'desk.remove', 'desk.head'] as const)
      await expect(one.ask(name)).rejects.toMatchObject({ code: 'vault-none' });
    await one.ask('vault.set', { passphrase, current: '' });
    await one.ask('desk.save');
  });

  it('nothing goes on where the organisation wants one', async () => {
    const one = await desk();
    await keepPolicy(one.db, { requirePassphrase: true });
    expect(await one.ask('vault.state')).toMatchObject({ state: 'needed' });
    await expect(one.ask('packs.brands', undefined, 'frame')).rejects.toMatchObject({ code: 'vault-needed' });
    await one.ask('settings.get', undefined, 'frame');
    await one.ask('vault.set', { passphrase, current: '' });
    await one.ask('packs.brands', undefined, 'frame');
  });
});

describe('how long it stays open', () => {
  it('is chosen, and the organisation can only make it shorter', async () => {
    const { db } = await desk();
    const minutes = async () => lockMinutesOf(await readSettings(db));
    expect(await minutes()).toBe(15);
    await changeSettings(db, { lockMinutes: 40 });
    expect(await minutes()).toBe(40);
    await keepPolicy(db, { lockAfterMinutes: 10 });
    expect(await minutes()).toBe(10);
    await changeSettings(db, { lockMinutes: 5 });
    expect(await minutes()).toBe(5);
    await keepPolicy(db, { lockAfterMinutes: 240 });
    expect(await minutes()).toBe(5);
    for (const bad of [0, 61, 2.5]) {
      const args = backgroundCalls['settings.set'].args.safeParse({ lockMinutes: bad });
      expect(args.success).toBe(false);
    }
  });
});

describe('somebody who walks away', () => {
  async function away() {
    const { db } = await desk();
    const session = area();
    const clock = { now: Date.parse('2026-11-27T09:00:00Z') };
    const locked: string[] = [];
    const alarms: Record<string, number> = {};
    const says: { state?: (state: string) => void; alarm?: (alarm: { name: string }) => void } = {};
    let seconds = 0;
    const watch = watchAway(
      {
        idle: {
          setDetectionInterval: (value) => {
            seconds = value;
          },
          onStateChanged: { addListener: (listener) => Object.assign(says, { state: listener }) },
        },
        alarms: {
          create: (name, { delayInMinutes }) => Object.assign(alarms, { [name]: delayInMinutes }),
          clear: (name) => delete alarms[name],
          onAlarm: { addListener: (listener) => Object.assign(says, { alarm: listener }) },
        },
        session,
      },
      {
        now: () => new Date(clock.now),
        settings: () => readSettings(db),
        lock: async (why) => void locked.push(why),
      },
    );
    const settle = () => new Promise((done) => setTimeout(done, 20));
    await settle();
    return { db, watch, says, locked, alarms, clock, settle, seconds: () => seconds };
  }

  it('is told by the browser, after the minutes that are set', async () => {
    const one = await away();
    expect(one.seconds()).toBe(15 * 60);
    await changeSettings(one.db, { lockMinutes: 3 });
    await one.watch.tune();
    expect(one.seconds()).toBe(3 * 60);
    one.says.state?.('active');
    await one.settle();
    expect(one.locked).toEqual([]);
    one.says.state?.('idle');
    await one.settle();
    expect(one.locked).toEqual(['idle']);
  });

  it("from the computer's own lock on, unless they come back before", async () => {
    const one = await away();
    one.says.state?.('locked');
    await one.settle();
    expect(one.alarms).toEqual({ 'vault.away': 15 });
    one.says.state?.('active');
    expect(one.alarms).toEqual({});
    one.says.state?.('locked');
    await one.settle();
    one.says.alarm?.({ name: 'another' });
    one.says.alarm?.({ name: 'vault.away' });
    await one.settle();
    expect(one.locked).toEqual(['idle']);
  });

  it('and closes the computer: the hole between two looks tells', async () => {
    const one = await away();
    await one.watch.look(true);
    for (let beat = 0; beat < 6; beat += 1) {
      one.clock.now += 5 * 60_000;
      await one.watch.look(true);
    }
    expect(one.locked).toEqual([]);
    one.clock.now += 16 * 60_000;
    // A call may come before the first beat, and is not answered with what was open before.
    await one.watch.look(false);
    expect(one.locked).toEqual(['asleep']);
    await one.watch.look(true);
    expect(one.locked).toEqual(['asleep']);
  });
});
