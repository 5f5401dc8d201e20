import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dataHandlers } from '../../entrypoints/background/handlers';
import { leadHandlers } from '../../entrypoints/background/lead';
import { backgroundCalls } from '../../lib/bridge/background-calls';
import type { ProvenCaller } from '../../lib/bridge/caller';
import { fixedRules } from '../../lib/copilot/gate/levels';
import { type Database, openDatabase } from '../../lib/db/database';
import { recordsAfter } from '../../lib/db/ledger';
import { allowedHash } from '../../lib/settings/lead';
import { faultsOf, keeperFor } from '../db/logs';
import { oldLeadKey } from '../settings/old-lead-key';

const frame: ProvenCaller = { caller: 'frame', tabId: 1 };
const page: ProvenCaller = { caller: 'console' };
const passphrase = 'seven grey herons';
const of = { brand: 'marlow', helpdesk: 'zendesk', ticket: 't-1', suggestion: 's-1' };
const sentence = 'It costs £25.';
const ask = { passphrase, rule: 'fact.amount', sentence, reason: 'Agreed with the brand today', of };

let db: Database;
let clock: number;
let kept: Record<string, unknown>;
let lead: ReturnType<typeof leadHandlers>;

beforeEach(() => {
  db = openDatabase(`lead-${Math.random()}`, { indexedDB: new IDBFactory(), IDBKeyRange });
  clock = Date.parse('2026-11-23T10:00:00Z');
  kept = {};
  lead = leadHandlers(db, {
    now: () => new Date(clock),
    announce: async () => {},
    session: {
      get: async (key) => ({ [key]: kept[key] }),
      set: async (items) => void Object.assign(kept, items),
      remove: async (key) => void delete kept[key],
    },
  });
});

const set = () => lead['lead.set']({ name: 'Ines', passphrase }, page);
const later = (minutes: number) => {
  clock += minutes * 60_000;
};
const refused = (work: unknown, code: string) => expect(work).rejects.toMatchObject({ code });

describe('a lead lets one sentence pass', () => {
  it('with the passphrase, and the record says who, which rule, which text, why and when', async () => {
    await set();
    later(1);
    expect(await lead['lead.allow'](ask, frame)).toEqual({ by: 'Ines' });
    const records = await recordsAfter(db, 0, 10);
    expect(await faultsOf(db)).toEqual([]);
    expect(records.map(({ at, event }) => ({ at, event }))).toEqual([
      {
        at: '2026-11-23T10:01:00.000Z',
        event: {
          kind: 'allowed-once',
          ...of,
          rule: 'fact.amount',
          text: await allowedHash('t-1', 'fact.amount', sentence),
          reason: ask.reason,
          by: 'Ines',
          passphraseSet: '2026-11-23T10:00:00.000Z',
        },
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('£25');
  });

  it('not without one, not with another, and then nothing is on record', async () => {
    await refused(lead['lead.allow'](ask, frame), 'lead-none');
    await set();
    await refused(lead['lead.allow']({ ...ask, passphrase: 'seven grey heron' }, frame), 'lead-wrong');
    // The console being unlocked is no passphrase.
    await refused(lead['lead.allow']({ ...ask, passphrase: '' }, frame), 'lead-wrong');
    expect(await recordsAfter(db, 0, 10)).toEqual([]);
  });

  it.each([...fixedRules])('never for %s', async (rule) => {
    await set();
    await refused(lead['lead.allow']({ ...ask, rule }, frame), 'lead-fixed');
    expect(await recordsAfter(db, 0, 10)).toEqual([]);
  });

  it('only with a reason', () => {
    const { args } = backgroundCalls['lead.allow'];
    expect(args.safeParse(ask).success).toBe(true);
    expect(args.safeParse({ ...ask, reason: 'ok' }).success).toBe(false);
  });

  it('and a sidebar cannot write such a record by itself', async () => {
    const now = () => new Date(clock);
    const data = dataHandlers(db, {
      now,
      keeper: keeperFor(db, now),
      randomId: () => 'r',
      announce: async () => {},
    });
    const event = { kind: 'allowed-once', ...of, rule: 'x', text: '0'.repeat(64) } as const;
    const forged = { ...event, reason: ask.reason, by: 'Ines', passphraseSet: '2026' };
    await refused(data['ledger.append']({ event: forged }, frame), 'refused');
    expect(await recordsAfter(db, 0, 10)).toEqual([]);
  });
});

describe('guessing', () => {
  it('ends after five tries for five minutes, even for the right one', async () => {
    await set();
    const guess = () => lead['lead.allow']({ ...ask, passphrase: 'wrong wrong wrong' }, frame);
    for (let at = 0; at < 5; at += 1) await refused(guess(), 'lead-wrong');
    await refused(lead['lead.allow'](ask, frame), 'lead-paused');
    later(6);
    expect(await lead['lead.allow'](ask, frame)).toEqual({ by: 'Ines' });
  });
});

describe('the console', () => {
  it('locks after fifteen minutes without use, and use keeps it open', async () => {
    expect(await lead['lead.state'](undefined, page)).toEqual({ name: '', open: false, old: false });
    expect(await set()).toMatchObject({ name: 'Ines', open: true });
    later(14);
    await lead['lead.set']({ name: 'Ines B', passphrase }, page);
    later(14);
    expect(await lead['lead.state'](undefined, page)).toMatchObject({ name: 'Ines B', open: true });
    later(2);
    expect(await lead['lead.state'](undefined, page)).toMatchObject({ name: 'Ines B', open: false });
    await refused(lead['lead.set']({ name: 'Agent', passphrase: 'another passphrase' }, page), 'lead-locked');
    await refused(lead['lead.remove'](undefined, page), 'lead-locked');
    expect(await lead['lead.unlock']({ passphrase }, page)).toMatchObject({ name: 'Ines B', open: true });
    expect(await lead['lead.remove'](undefined, page)).toMatchObject({ name: '', open: false });
  });

  it('keeps what opens it in the session only, and never the passphrase', async () => {
    await set();
    expect(JSON.stringify(kept)).not.toContain('herons');
    const stored = JSON.stringify([await db.lead.toArray(), await db.settings.toArray()]);
    expect(stored).toContain('Ines');
    expect(stored).not.toContain('herons');
    expect(stored).not.toContain('open');
    await lead['lead.lock'](undefined, page);
    expect(kept).toEqual({});
  });

  it('keeps the same key under another passphrase or name', async () => {
    const { key } = await set();
    await lead['lead.set']({ name: 'Ines B', passphrase: 'nine brown otters' }, page);
    await lead['lead.lock'](undefined, page);
    await refused(lead['lead.unlock']({ passphrase }, page), 'lead-wrong');
    const now = await lead['lead.unlock']({ passphrase: 'nine brown otters' }, page);
    expect(now.key).toEqual({ ...key, name: 'Ines B' });
    expect(now.key?.fingerprint.replaceAll(' ', '')).toContain(now.key?.id);
  });

  it('keeps the private key under the passphrase, and open in the session only', async () => {
    await set();
    const { pkcs8 } = (kept['lead.open'] as { key: { pkcs8: string } }).key;
    expect(pkcs8.length).toBeGreaterThan(40);
    expect(JSON.stringify(await db.lead.toArray())).not.toContain(pkcs8);
    // Another key put into the session opens nothing: it is not this profile's.
    await lead['lead.set']({ name: 'Ines', passphrase }, page);
    const session = kept['lead.open'] as { key: object };
    kept['lead.open'] = { ...session, key: { ...session.key, id: '0'.repeat(16) } };
    expect(await lead['lead.state'](undefined, page)).toMatchObject({ open: false });
  });

  it('gives a passphrase of before there were keys its key, and loses nothing', async () => {
    await db.lead.put({ id: 'lead', key: await oldLeadKey('Ines', passphrase, '2026-11-20T10:00:00Z') });
    expect(await lead['lead.state'](undefined, page)).toEqual({ name: 'Ines', open: false, old: true });
    await refused(lead['lead.set']({ name: 'Agent', passphrase: 'another passphrase' }, page), 'lead-locked');
    await refused(lead['lead.unlock']({ passphrase: 'seven grey heron' }, page), 'lead-wrong');
    const opened = await lead['lead.unlock']({ passphrase }, page);
    expect(opened).toMatchObject({ name: 'Ines', open: true, old: false });
    expect(opened.key?.id).toMatch(/^[0-9a-f]{16}$/);
    await lead['lead.lock'](undefined, page);
    expect((await lead['lead.unlock']({ passphrase }, page)).key).toEqual(opened.key);
  });

  it('of before there were keys still lets a sentence pass in the sidebar', async () => {
    await db.lead.put({ id: 'lead', key: await oldLeadKey('Ines', passphrase, '2026-11-20T10:00:00Z') });
    expect(await lead['lead.allow'](ask, frame)).toEqual({ by: 'Ines' });
    expect(await lead['lead.state'](undefined, page)).toMatchObject({ old: false });
  });

  it('alone may set, unlock and remove; a helpdesk page may do nothing of it', () => {
    const calls = ['lead.state', 'lead.set', 'lead.unlock', 'lead.lock', 'lead.remove'] as const;
    for (const name of calls) expect(backgroundCalls[name].from).toEqual(['console']);
    expect(backgroundCalls['lead.allow'].from).toEqual(['frame']);
  });
});
