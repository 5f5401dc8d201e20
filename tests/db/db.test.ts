import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { rememberBrand, rememberedBrands } from '../../lib/db/answers';
import { openDatabase } from '../../lib/db/database';
import { installPack } from '../../lib/db/pack-install';
import { listBrands, materialFor, PackMissing, removePack } from '../../lib/db/packs';
import { changeSettings, readSettings } from '../../lib/db/settings';
import { handleFor } from '../../lib/db/tickets';
import { samplePack } from '../packs/sample';

const fresh = () => openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
const now = '2026-11-02T09:00:00.000Z';

describe('handles', () => {
  it('give a ticket the same one each time, another in another brand, and never its number', async () => {
    const db = fresh();
    const ticket = { brandId: 'marlow', helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: '48112' };
    const handle = await handleFor(db, ticket, now);
    expect(handle).toMatch(/^[0-9a-f]{64}$/);
    expect(await handleFor(db, ticket, now)).toBe(handle);
    const others = [{ host: 'b.zendesk.com' }, { ticketId: '1' }, { brandId: 'lumen' }];
    for (const other of others) expect(await handleFor(db, { ...ticket, ...other }, now)).not.toBe(handle);
    expect(await handleFor(fresh(), ticket, now)).not.toBe(handle);
  });

  it('keep of the customer what finds them, and not who they are', async () => {
    const db = fresh();
    const ticket = { brandId: 'marlow', helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: '48112' };
    await handleFor(db, { ...ticket, addresses: ['Ann.Lee@example.com'], customerIds: ['991'] }, now);
    await handleFor(db, { ...ticket, addresses: ['ann@work.example'] }, now);
    const [kept] = await db.tickets.toArray();
    expect(kept?.people).toHaveLength(3);
    expect(JSON.stringify(kept?.people)).not.toMatch(/ann|991/i);
  });
});

describe('packs, answers and settings', () => {
  it('installs a pack whole or not at all', async () => {
    const db = fresh();
    await installPack(db, JSON.stringify(samplePack('alpha')), { now });
    await expect(installPack(db, '{"format":"proofdesk-pack/1"}', { now })).rejects.toThrow('brand');
    expect((await listBrands(db)).map((brand) => brand.id)).toEqual(['alpha']);
    // Nobody signed it: it is there, and nothing in it counts.
    await expect(materialFor(db, 'alpha', now)).rejects.toThrow('unsigned');
    await removePack(db, 'alpha');
    await expect(materialFor(db, 'alpha', now)).rejects.toThrow(PackMissing);
  });

  it('remembers answers', async () => {
    const db = fresh();
    await rememberBrand(db, 'inbox-a', 'alpha');
    await rememberBrand(db, 'inbox-a', 'beta');
    expect(await rememberedBrands(db)).toEqual({ 'inbox-a': 'beta' });
  });

  it('changes one setting and keeps the rest', async () => {
    const db = fresh();
    await changeSettings(db, { width: 420 });
    expect(await changeSettings(db, { theme: 'dark' })).toMatchObject({ width: 420, theme: 'dark' });
    await expect(changeSettings(db, { width: 10 })).rejects.toThrow();
    expect((await readSettings(db)).width).toBe(420);
  });
});
