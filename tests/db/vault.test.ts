import { describe, expect, it } from 'vitest';
import { rememberBrand, rememberedBrands } from '../../lib/db/answers';
import { listLogs, startExport, textLinesOf } from '../../lib/db/export';
import { connectEngine, enginesWithKey, keyOf } from '../../lib/db/keys';
import { append, textOf } from '../../lib/db/ledger';
import { renewKey } from '../../lib/db/renew-key';
import { VaultLocked } from '../../lib/db/ring';
import { handleFor, whereabouts } from '../../lib/db/tickets';
import { pauseAfter } from '../../lib/db/vault';
import { shown } from '../ledger/sample';
import { faultsOf, kindsOf, leavesOf } from './logs';
import { area, newProfile, passphrase, rawDump, type Started, searchable, start } from './vaults';

const now = '2026-11-27T09:00:00.000Z';
const place = { brandId: 'marlow', helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: 'CANARY-ticket-77' };
const access = { baseUrl: 'https://api.anthropic.com', models: [], testedOn: '2026-11-27' };

async function work({ db }: Started, id = 's-1') {
  const ticket = await handleFor(db, { ...place, addresses: ['canary@person.example'] }, now);
  const text = { suggestion: id, brand: 'marlow', draft: 'CANARY-draft', sent: 'CANARY-sent' };
  await append(db, { ...shown(id), ticket }, text, now);
  await connectEngine(db, 'anthropic', access, 'CANARY-key');
  await rememberBrand(db, 'a digest', 'marlow');
  return ticket;
}

const found = async (profile: ReturnType<typeof newProfile>) =>
  searchable([await rawDump(profile.factory), [...profile.local.items]]).match(/canary[-@\w]*/gi) ?? [];

describe('what lies on the disk', () => {
  it('holds nothing that can be read, without a passphrase and with one, open and locked', async () => {
    const profile = newProfile();
    const one = await start(profile);
    const ticket = await work(one);
    expect(await found(profile)).toEqual([]);
    await one.vault.set(passphrase, '');
    await work(one, 's-2');
    expect(await found(profile)).toEqual([]);
    await one.vault.lock();
    expect(await found(profile)).toEqual([]);
    // All of it is there for whoever has the passphrase.
    await one.vault.unlock(passphrase);
    expect(await textOf(one.db, 's-1')).toMatchObject({ draft: 'CANARY-draft', sent: 'CANARY-sent' });
    expect(await keyOf(one.db, 'anthropic')).toBe('CANARY-key');
    expect(await whereabouts(one.db, [ticket])).toMatchObject([{ ticketId: 'CANARY-ticket-77' }]);
    expect((await textLinesOf(one.db, 'marlow', '', 10)).lines).toHaveLength(4);
  });

  it('is seen by the search when it is there', async () => {
    const profile = newProfile();
    const { db } = await start(profile);
    await db.settings.put({ key: 'settings', value: { planted: 'CANARY-planted' } });
    expect(await found(profile)).toEqual(['CANARY-planted']);
  });

  it('has neither the data key nor the signing key in it', async () => {
    const profile = newProfile();
    const one = await start(profile);
    await work(one);
    await one.vault.set(passphrase, '');
    const secret = (await one.db.secrets.get('signing-key'))?.value ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const disk = searchable([await rawDump(profile.factory), [...profile.local.items]]);
    for (const canary of [secret, one.db.ring.key.key, passphrase]) expect(disk).not.toContain(canary);
  });
});

describe('a browser that is closed', () => {
  it('with a passphrase: locked, and all there once it is given', async () => {
    const profile = newProfile();
    const first = await start(profile);
    await work(first);
    await first.vault.set(passphrase, '');
    const vkey = (await listLogs(first.db))[0]?.vkey;
    first.db.close();
    const { db, vault } = await start(profile);
    expect(await vault.state()).toBe('locked');
    await expect(textOf(db, 's-1')).rejects.toThrow(VaultLocked);
    await expect(keyOf(db, 'anthropic')).rejects.toThrow(VaultLocked);
    await expect(
      append(db, shown('s-9'), { suggestion: 's-9', brand: 'marlow', draft: 'x' }, now),
    ).rejects.toThrow(VaultLocked);
    // A step without a text needs no key, and one that failed left nothing behind.
    await append(db, shown('s-10'), undefined, now);
    expect(await faultsOf(db)).toEqual([]);
    await expect(vault.unlock('some other passphrase')).rejects.toMatchObject({ tried: true });
    expect(await vault.state()).toBe('locked');
    await vault.unlock(passphrase);
    expect(await textOf(db, 's-1')).toMatchObject({ draft: 'CANARY-draft' });
    expect(await enginesWithKey(db)).toEqual(['anthropic']);
    expect((await listLogs(db))[0]?.vkey).toBe(vkey);
  });

  it('without one: texts and keys are gone, the record says so, and another key signs', async () => {
    const profile = newProfile();
    const first = await start(profile);
    await work(first);
    const vkey = (await listLogs(first.db))[0]?.vkey;
    first.db.close();
    profile.clock.now += 60_000;
    const { db, vault } = await start(profile);
    expect(await vault.state()).toBe('none');
    expect(await textOf(db, 's-1')).toBeNull();
    expect(await keyOf(db, 'anthropic')).toBe('');
    for (const table of ['texts', 'tickets', 'keys', 'secrets'] as const)
      expect(await db.table(table).count()).toBe(0);
    // What is no text and no key stays.
    expect(await rememberedBrands(db)).toEqual({ 'a digest': 'marlow' });
    const later = '2026-11-27T09:02:00.000Z';
    await renewKey(db, later);
    await renewKey(db, later);
    expect((await kindsOf(db, 'marlow')).slice(-2)).toEqual(['erased', 'key-enrolled']);
    expect((await leavesOf(db, 'marlow')).at(-2)?.event).toMatchObject({ what: 'session', suggestions: 1 });
    const [log] = await listLogs(db);
    expect(log?.vkey).not.toBe(vkey);
    await startExport(db, log?.log ?? '', true, undefined, later);
    expect(await faultsOf(db)).toEqual([]);
  });

  it('is not what happens when the background alone was ended', async () => {
    const profile = newProfile();
    const first = await start(profile);
    await work(first);
    const again = await first.wake();
    expect(await textOf(again.db, 's-1')).toMatchObject({ draft: 'CANARY-draft' });
    await again.vault.set(passphrase, '');
    const third = await again.wake();
    expect(await third.vault.state()).toBe('open');
    await third.vault.lock();
    expect(await (await third.wake()).vault.state()).toBe('locked');
  });
});

describe('the passphrase', () => {
  it('is changed with the one of now alone, and no row is written again for it', async () => {
    const profile = newProfile();
    const { db, vault } = await start(profile);
    await work({ db } as Started);
    await vault.set(passphrase, '');
    const before = (await rawDump(profile.factory)).texts;
    await expect(vault.set('another long passphrase', 'wrong')).rejects.toMatchObject({ tried: true });
    expect(await vault.set('another long passphrase', passphrase)).toBe('changed');
    expect((await rawDump(profile.factory)).texts).toEqual(before);
    await vault.lock();
    await expect(vault.unlock(passphrase)).rejects.toMatchObject({ tried: true });
    await vault.unlock('another long passphrase');
    expect(await textOf(db, 's-1')).toMatchObject({ draft: 'CANARY-draft' });
  });

  it('costs longer and longer pauses when it is guessed, across browsers that are closed', async () => {
    expect([1, 3, 4, 5, 6, 20].map(pauseAfter)).toEqual([0, 0, 2, 4, 8, 300]);
    const profile = newProfile();
    await (await start(profile)).vault.set(passphrase, '');
    let { vault } = await start(profile);
    for (let n = 0; n < 3; n += 1)
      await expect(vault.unlock('guess')).rejects.toMatchObject({ tried: true, seconds: 0 });
    await expect(vault.unlock('guess')).rejects.toMatchObject({ tried: true, seconds: 2 });
    ({ vault } = await start(profile));
    // Not even the right one, before the pause is over.
    await expect(vault.unlock(passphrase)).rejects.toMatchObject({ tried: false, seconds: 2 });
    profile.clock.now += 2_000;
    await vault.unlock(passphrase);
    expect(await vault.wait()).toBe(0);
  });

  it('forgotten: texts, tickets and keys go, the record stays whole and says so', async () => {
    const profile = newProfile();
    const one = await start(profile);
    await work(one);
    await one.vault.set(passphrase, '');
    const { db, vault } = await start(profile);
    await vault.forget();
    expect(await vault.state()).toBe('none');
    expect(await textOf(db, 's-1')).toBeNull();
    expect(await enginesWithKey(db)).toEqual([]);
    expect(await db.tickets.count()).toBe(0);
    const leaves = await leavesOf(db, 'marlow');
    expect(leaves.slice(-2).map(({ event }) => event)).toMatchObject([
      { kind: 'erased', what: 'forgotten', suggestions: 1 },
      { kind: 'key-enrolled' },
    ]);
    expect(await faultsOf(db)).toEqual([]);
    // And work goes on, also after the next start.
    await work({ db } as Started, 's-2');
    expect(await textOf(db, 's-2')).toMatchObject({ draft: 'CANARY-draft' });
  });

  it('is given in a second or less', async () => {
    const profile = newProfile();
    const { vault } = await start(profile);
    await vault.set(passphrase, '');
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      await vault.lock();
      const from = performance.now();
      await vault.unlock(passphrase);
      times.push(performance.now() - from);
    }
    expect(Math.min(...times)).toBeLessThan(1_000);
    const row = (await rawDump(profile.factory)).vault?.[0];
    expect(row).toMatchObject({ v: 1, iterations: 600_000, moved: true });
  });
});

describe('a row that somebody changed outside', () => {
  const change = async (spoil: (row: Record<string, unknown> & { sealed: Uint8Array }) => void) => {
    const profile = newProfile();
    const session = area();
    const { db } = await start(profile, session);
    await work({ db } as Started);
    const raw = await new Promise<IDBDatabase>((done) => {
      const request = profile.factory.open('test');
      request.onsuccess = () => done(request.result);
    });
    await new Promise<void>((done) => {
      const tx = raw.transaction('texts', 'readwrite');
      const store = tx.objectStore('texts');
      const get = store.get('s-1');
      get.onsuccess = () => {
        const row = get.result;
        spoil(row);
        store.put(row);
      };
      tx.oncomplete = () => done();
    });
    raw.close();
    return textOf(db, 's-1').catch((error: Error) => error.name);
  };

  it('does not open: bytes turned, cut, or tied to another brand or ticket', async () => {
    const turned = (row: { sealed: Uint8Array }) => row.sealed.set([(row.sealed[40] ?? 0) ^ 1], 40);
    expect(await change(turned)).toBe('SealBroken');
    expect(await change((row) => Object.assign(row, { sealed: row.sealed.slice(0, 60) }))).toBe('SealBroken');
    expect(await change((row) => Object.assign(row, { brand: 'lumen' }))).toBe('SealBroken');
    expect(await change((row) => Object.assign(row, { ticket: 'other' }))).toBe('SealBroken');
    expect(await change(() => undefined)).toMatchObject({ draft: 'CANARY-draft' });
  });
});
