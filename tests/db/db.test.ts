import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { rememberBrand, rememberedBrands } from '../../lib/db/answers';
import { openDatabase } from '../../lib/db/database';
import { append, handleFor, recordsAfter, textOf } from '../../lib/db/ledger';
import { installPack, listBrands, materialFor, PackMissing, removePack } from '../../lib/db/packs';
import { changeSettings, readSettings } from '../../lib/db/settings';
import { chainFaults } from '../../lib/ledger/chain';
import { sent, shown } from '../ledger/sample';
import { samplePack } from '../packs/sample';

const fresh = () => openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
const now = '2026-11-02T09:00:00.000Z';

describe('the ledger table', () => {
  it('never forks when two tabs write at once', async () => {
    const factory = new IDBFactory();
    const tabs = [0, 1].map(() => openDatabase('shared', { indexedDB: factory, IDBKeyRange }));
    await Promise.all(
      Array.from({ length: 200 }, (_, i) => {
        const db = tabs[i % 2];
        return db ? append(db, shown(`s${i}`), undefined, now) : null;
      }),
    );
    const records = await recordsAfter(tabs[0] ?? fresh(), 0, 1_000);
    expect(records).toHaveLength(200);
    expect(chainFaults(records)).toEqual([]);
  });

  it('keeps text apart and whole', async () => {
    const db = fresh();
    await append(db, shown('s1'), { suggestion: 's1', brand: 'marlow', draft: 'Words of a draft' }, now);
    await append(db, sent('s1'), { suggestion: 's1', brand: 'marlow', sent: 'Words as sent' }, now);
    expect(await textOf(db, 's1')).toMatchObject({ draft: 'Words of a draft', sent: 'Words as sent' });
    expect(JSON.stringify(await recordsAfter(db, 0, 10))).not.toContain('Words');
    expect(await textOf(db, 'nobody')).toBeNull();
  });

  it('gives a ticket one handle', async () => {
    const db = fresh();
    let n = 0;
    const id = () => `h${++n}`;
    const ticket = { helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: '1' };
    expect(await handleFor(db, ticket, id)).toBe(await handleFor(db, ticket, id));
    expect(await handleFor(db, { ...ticket, host: 'b.zendesk.com' }, id)).not.toBe('h1');
  });
});

describe('packs, answers and settings', () => {
  it('installs a pack whole or not at all', async () => {
    const db = fresh();
    await installPack(db, JSON.stringify(samplePack('alpha')));
    await expect(installPack(db, '{"format":"proofdesk-pack/1"}')).rejects.toThrow('brand');
    expect((await listBrands(db)).map((brand) => brand.id)).toEqual(['alpha']);
    expect((await materialFor(db, 'alpha', '2026-06-01')).macros).toHaveLength(1);
    await removePack(db, 'alpha');
    await expect(materialFor(db, 'alpha', '2026-06-01')).rejects.toThrow(PackMissing);
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
