import { describe, expect, it } from 'vitest';
import { auditorHandlers, auditorSession } from '../../entrypoints/background/auditor';
import { fleetHandlers, watchPolicy } from '../../entrypoints/background/fleet';
import { guarded, leadLock } from '../../entrypoints/background/guard';
import { leadSession } from '../../entrypoints/background/lead';
import type { CallName } from '../../lib/bridge/background-calls';
import type { Handlers } from '../../lib/bridge/serve';
import { readSettings } from '../../lib/db/settings';
import { openVault } from '../db/vaults';
import { samplePack } from '../packs/sample';
import { signed, someLead } from '../packs/signed';
import { packDesk, passphrase } from './pack-desk';

/** One browser profile with everything that roles and policy touch behind the guard, and a policy that a test sets. */
function fleet(managed: { value: Record<string, unknown> | null } = { value: {} }) {
  const desk = packDesk();
  const kept: Record<string, unknown> = {};
  const noted: unknown[] = [];
  let announced = 0;
  const listeners: (() => void)[] = [];
  const world = {
    now: () => new Date(desk.now()),
    announce: async () => {
      announced += 1;
    },
    note: async (event?: unknown) => void noted.push(event),
    session: desk.session,
  };
  const locks = {
    lead: leadLock(desk.db, leadSession(desk.db, world)),
    auditor: auditorSession(desk.db, { ...world, session: memory(kept) }),
  };
  const auditorWorld = { ...world, session: memory(kept) };
  const source = {
    managed: {
      get: async () => {
        if (!managed.value) throw new Error('Managed storage manifest not found');
        return managed.value;
      },
      onChanged: { addListener: (listener: () => void) => void listeners.push(listener) },
    },
    alarms: { create: () => undefined, onAlarm: { addListener: () => undefined } },
  };
  const ready = watchPolicy(desk.db, world, source);
  const reached: string[] = [];
  const played = (name: string) => () => void reached.push(name);
  const handlers = {
    ...desk.handlers,
    ...auditorHandlers(desk.db, locks, auditorWorld),
    ...fleetHandlers(desk.db, world),
    'engine.connect': played('engine.connect'),
    'engine.choose': played('engine.choose'),
    'engine.budget.set': played('engine.budget.set'),
    'engine.key': played('engine.key'),
    'ledger.texts': played('ledger.texts'),
    'ledger.erase': played('ledger.erase'),
    'desk.save': played('desk.save'),
  } as unknown as Handlers;
  const behind = guarded(handlers, desk.db, locks, ready, openVault);
  const ask = (name: CallName, args?: unknown, caller: 'console' | 'frame' = 'console') =>
    (behind[name] as (args: unknown, caller: unknown) => Promise<unknown>)(args, { caller });
  return {
    ...desk,
    ask,
    reached,
    noted,
    announced: () => announced,
    setPolicy: async (value: Record<string, unknown>) => {
      managed.value = value;
      for (const listener of listeners) listener();
      // Until it was read and kept.
      for (let turn = 0; turn < 20; turn += 1) await new Promise((next) => setTimeout(next));
    },
  };
}

const memory = (kept: Record<string, unknown>) => ({
  get: async (key: string) => ({ [key]: kept[key] }),
  set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  remove: async (key: string) => void delete kept[key],
});
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const words = 'nine small owls here';

describe('roles in the background', () => {
  it('close nothing where no lead set a key', async () => {
    const one = fleet();
    for (const name of ['desk.save', 'ledger.texts', 'ledger.erase'] as const) await one.ask(name);
    expect(one.reached).toEqual(['desk.save', 'ledger.texts', 'ledger.erase']);
    expect(await one.ask('roles.state')).toMatchObject({ counts: false, open: ['agent'], keys: [] });
  });

  it('close the lead’s acts once there is a lead, until the passphrase is given, and again when idle', async () => {
    const one = fleet();
    await one.ask('lead.set', { name: 'Ines Rowe', passphrase });
    await one.ask('desk.save');
    one.later(10);
    await one.ask('desk.save');
    // Using it counts: ten minutes more are no fifteen without use.
    one.later(10);
    await one.ask('desk.save');
    one.later(16);
    await refused(one.ask('desk.save'), 'role-lead');
    await refused(one.ask('ledger.texts'), 'role-auditor');
    await one.ask('lead.unlock', { passphrase });
    await one.ask('desk.save');
    expect(one.reached).toHaveLength(4);
    // The sidebar is the agent's place; its calls ask for no role.
    await one.ask('lead.lock');
    await one.ask('engine.key', { engine: 'anthropic' }, 'frame');
    expect(one.reached.at(-1)).toBe('engine.key');
  });

  it('let an auditor in by a passphrase of their own, and to nothing that is the lead’s', async () => {
    const one = fleet();
    await one.ask('lead.set', { name: 'Ines Rowe', passphrase });
    await one.ask('lead.lock');
    await refused(one.ask('auditor.set', { name: 'Ada', passphrase: words }), 'role-auditor');
    await one.ask('lead.unlock', { passphrase });
    await one.ask('auditor.set', { name: 'Ada', passphrase: words });
    await one.ask('auditor.lock');
    await refused(one.ask('auditor.set', { name: 'Eve', passphrase: words }), 'auditor-locked');
    await one.ask('lead.lock');
    await refused(one.ask('ledger.texts'), 'role-auditor');
    await refused(one.ask('auditor.unlock', { passphrase }), 'lead-wrong');
    await one.ask('auditor.unlock', { passphrase: words });
    await one.ask('ledger.texts');
    await refused(one.ask('ledger.erase'), 'role-lead');
    await refused(one.ask('lead.set', { name: 'Ada', passphrase: words }), 'role-lead');
    expect(one.reached).toEqual(['ledger.texts']);
    expect(one.noted).toContainEqual({ kind: 'unlocked', role: 'auditor' });
    one.later(16);
    await refused(one.ask('ledger.texts'), 'role-auditor');
  });

  it('let nobody guess on', async () => {
    const one = fleet();
    await one.ask('auditor.set', { name: 'Ada', passphrase: words });
    await one.ask('auditor.lock');
    for (let tries = 0; tries < 5; tries += 1)
      await refused(one.ask('auditor.unlock', { passphrase: 'x' }), 'lead-wrong');
    await refused(one.ask('auditor.unlock', { passphrase: words }), 'lead-paused');
    one.later(6);
    expect(await one.ask('auditor.unlock', { passphrase: words })).toMatchObject({ auditor: 'Ada' });
  });
});

describe('the organisation’s policy in the background', () => {
  it('is none where the browser has none, and says nothing to anybody', async () => {
    const one = fleet({ value: null });
    await one.ask('roles.state');
    expect((await readSettings(one.db)).managed).toEqual({ policy: {}, problems: [] });
    expect(one.announced()).toBe(0);
  });

  it('is there before the first call is answered', async () => {
    const one = fleet({ value: { roles: ['agent'] } });
    await refused(one.ask('lead.set', { name: 'Ines Rowe', passphrase }), 'role-not-here');
    await refused(one.ask('desk.save'), 'role-lead');
    expect(one.announced()).toBe(1);
  });

  it('counts from the moment the browser tells of it, is announced once and is on record', async () => {
    const one = fleet();
    await one.ask('roles.state');
    await one.setPolicy({ killSwitch: { all: true } });
    expect((await readSettings(one.db)).managed.policy.killSwitch).toEqual({ all: true, brands: [] });
    await one.setPolicy({ killSwitch: { all: true } });
    expect([one.announced(), one.noted.length]).toEqual([1, 1]);
    await one.setPolicy({});
    expect((await readSettings(one.db)).managed.policy).toEqual({});
  });

  it('wins over what is asked for in the console, and the refusal names the entry', async () => {
    const one = fleet({ value: { budgets: { marlow: 5 }, engines: [{ engine: 'anthropic' }] } });
    const budget = (brandId: string) => one.ask('engine.budget.set', { brandId, usd: 900 });
    await expect(budget('marlow')).rejects.toMatchObject({ code: 'policy-set', message: 'budgets.marlow' });
    await budget('lumen');
    const choose = (engine: string) => one.ask('engine.choose', { brandId: 'lumen', choice: { engine } });
    await refused(choose('openai'), 'policy-set');
    await choose('anthropic');
    await refused(one.ask('engine.key', { engine: 'openai' }, 'frame'), 'policy-set');
    expect(one.reached).toEqual(['engine.budget.set', 'engine.choose']);
  });

  it('locks a lead out after its own minutes', async () => {
    const one = fleet({ value: { lockAfterMinutes: 2 } });
    await one.ask('lead.set', { name: 'Ines Rowe', passphrase });
    one.later(1);
    await one.ask('desk.save');
    one.later(3);
    await refused(one.ask('desk.save'), 'role-lead');
  });

  it('says whose signatures count: a pack by a named key needs no question, one by another is refused', async () => {
    const [ines, otto] = await Promise.all([someLead('Ines Rowe'), someLead('Otto Berg')]);
    const { privateKey: _, ...key } = ines;
    const one = fleet({
      value: { packs: [{ brand: 'alpha', url: 'https://packs.example/a.json', keys: [key] }] },
    });
    const file = async (by: typeof ines) => JSON.stringify(await signed(by, samplePack('alpha')));
    await refused(one.ask('packs.import', { json: await file(otto) }), 'pack-key-unknown');
    await one.ask('packs.import', { json: await file(ines) });
    await refused(one.ask('packs.feed.remove', { url: 'https://packs.example/a.json' }), 'policy-set');
    await refused(one.ask('packs.keys.forget', { brandId: 'alpha' }), 'policy-set');
    expect((await one.db.feeds.toArray()).map(({ url }) => url)).toEqual(['https://packs.example/a.json']);
    await one.setPolicy({});
    await refused(one.ask('packs.material', { brandId: 'alpha' }, 'frame'), 'pack-key-unknown');
  });

  it('drops keys that were trusted by a click, once it names others', async () => {
    const [ines, otto] = await Promise.all([someLead('Ines Rowe'), someLead('Otto Berg')]);
    const { privateKey: _, ...key } = ines;
    const one = fleet();
    const json = JSON.stringify(await signed(otto, samplePack('alpha')));
    await one.ask('packs.import', { json, accept: { key: otto.id } });
    await one.ask('packs.material', { brandId: 'alpha' }, 'frame');
    await one.setPolicy({ packs: [{ brand: 'alpha', keys: [key] }] });
    await refused(one.ask('packs.material', { brandId: 'alpha' }, 'frame'), 'pack-key-unknown');
  });
});

describe('the switch and the news in the background', () => {
  it('stops a brand, tells the open sidebars, and leaves the others alone', async () => {
    const one = fleet();
    await one.ask('drafting.stop', { brandId: 'marlow', stopped: true });
    expect((await readSettings(one.db)).stops).toEqual({ all: false, brands: ['marlow'] });
    expect(one.announced()).toBe(1);
    await one.ask('drafting.stop', { brandId: 'marlow', stopped: false });
    expect((await readSettings(one.db)).stops).toEqual({ all: false, brands: [] });
  });

  it('tells an agent once what a newer pack changed, and nothing of the first one', async () => {
    const one = fleet();
    const ines = await someLead();
    const install = async (n: number, title: string) => {
      const pack = samplePack('alpha');
      const macros = pack.macros.map((macro) => ({ ...macro, title }));
      const json = JSON.stringify(await signed(ines, { ...pack, version: n, macros }));
      await one.ask('packs.import', { json, accept: { key: ines.id } });
    };
    const look = () =>
      one.ask('news.of', { brandId: 'alpha' }, 'frame') as Promise<{ digest: string } | null>;
    expect(await look()).toBeNull();
    await install(1, 'One');
    expect(await look()).toBeNull();
    await install(2, 'Two');
    const news = await look();
    expect(news).toMatchObject({
      brandId: 'alpha',
      from: 1,
      to: 2,
      lines: [{ kind: 'macro-changed', what: 'Two' }],
    });
    // Not yet put away, so it is there again; then it is gone, and the console still lists it.
    expect(await look()).toEqual(news);
    await one.ask('news.seen', { brandId: 'alpha', digest: news?.digest }, 'frame');
    expect(await look()).toBeNull();
    expect(await one.ask('news.all')).toHaveLength(1);
  });
});
