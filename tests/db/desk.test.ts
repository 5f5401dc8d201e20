import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/db/database';
import {
  beginDesk,
  changeHead,
  dropDesk,
  openDesk,
  removeEntries,
  saveEntries,
  versionsOf,
} from '../../lib/db/desk';
import type { Act, Entry } from '../../lib/packs/desk/entry';
import { newMacro } from '../../lib/packs/desk/new-item';
import { edited } from '../../lib/packs/desk/working-copy';
import { samplePack } from '../packs/sample';

async function profile() {
  const db = openDatabase(`desk-${Math.random()}`, { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.packs.put({ brandId: 'alpha', pack: samplePack('alpha') });
  return db;
}
const written = (act: Act, now = '2026-06-01T10:00:00Z') => ({ act, by: 'Ines', now });
const macro = (entries: readonly Entry[]) => {
  const [first] = entries;
  if (first?.kind !== 'macro') throw new Error('no macro');
  return first;
};

describe('a working copy in the database', () => {
  it('is taken from the installed pack once, and then is its own', async () => {
    const db = await profile();
    const desk = await openDesk(db, 'alpha');
    expect(desk.entries.map(({ item }) => item.id)).toContain('order-status');
    await saveEntries(db, 'alpha', [edited(macro(desk.entries), { title: 'Changed' })], written('edited'));
    await db.packs.put({ brandId: 'alpha', pack: { ...samplePack('alpha'), version: 9 } });
    const again = await openDesk(db, 'alpha');
    expect(macro(again.entries).item.title).toBe('Changed');
    expect(again.base).toBe(1);
    expect(again.entries.map(({ item }) => item.id)).toEqual(desk.entries.map(({ item }) => item.id));
    expect((await db.packs.get('alpha'))?.pack).toMatchObject({ macros: samplePack('alpha').macros });
  });

  it('keeps one line of history a version while somebody types, and the text as it was before', async () => {
    const db = await profile();
    let entry = macro((await openDesk(db, 'alpha')).entries);
    for (const title of ['C', 'Ch', 'Change']) {
      entry = edited(entry, { title });
      await saveEntries(db, 'alpha', [entry], written('edited'));
    }
    await saveEntries(
      db,
      'alpha',
      [{ ...entry, item: { ...entry.item, status: 'in_review' } }],
      written('proposed'),
    );
    const versions = await versionsOf(db, 'alpha', 'macro/order-status');
    expect(versions.map(({ act, item }) => [act, item.title])).toEqual([
      ['proposed', 'Change'],
      ['edited', 'Change'],
      ['taken', 'Where is my order alpha'],
    ]);
    expect(await versionsOf(db, 'alpha', 'macro/draft-one')).toEqual([]);
  });

  it('keeps all items of a change or none', async () => {
    const db = await profile();
    const { entries } = await openDesk(db, 'alpha');
    const good = edited(macro(entries), { title: 'Changed' });
    // JSON has no word for such a number, so that the second write fails.
    const bad = { ...good, item: { ...good.item, id: 'bad', owner: 1n as unknown as string } };
    await expect(saveEntries(db, 'alpha', [good, bad], written('edited'))).rejects.toThrow();
    expect(macro((await openDesk(db, 'alpha')).entries).item.title).toBe('Where is my order alpha');
    expect(await versionsOf(db, 'alpha', 'macro/order-status')).toEqual([]);
  });

  it('takes items of an import for a brand that nobody opened yet, and refuses a brand without a pack', async () => {
    const db = await profile();
    const made = newMacro(
      { title: 'New', body: 'Words.', language: 'en', intent: 'general', owner: '' },
      { kind: 'import', text: 'macros.csv' },
      [],
    );
    await saveEntries(db, 'alpha', [made], written('imported'));
    expect((await openDesk(db, 'alpha')).entries.at(-1)).toEqual(made);
    await expect(saveEntries(db, 'nobody', [made], written('imported'))).rejects.toThrow('no pack');
    await expect(openDesk(db, 'nobody')).rejects.toThrow('no pack');
  });

  it('begins for a new brand, and never in place of one that is there', async () => {
    const db = await profile();
    expect(await beginDesk(db, { ...samplePack('beta'), macros: [] })).toMatchObject({ base: 0 });
    await expect(beginDesk(db, samplePack('beta'))).rejects.toThrow('already');
    await expect(beginDesk(db, samplePack('alpha'))).rejects.toThrow('already');
  });

  it('forgets a rejected draft but not that there was one, and puts proposals away for good', async () => {
    const db = await profile();
    await openDesk(db, 'alpha');
    await removeEntries(db, 'alpha', ['macro/draft-one', 'macro/none'], {
      ...written('rejected'),
      comment: 'No',
    });
    expect((await openDesk(db, 'alpha')).entries.map(({ item }) => item.id)).not.toContain('draft-one');
    expect(await versionsOf(db, 'alpha', 'macro/draft-one')).toMatchObject([
      { act: 'rejected', comment: 'No' },
      { act: 'taken' },
    ]);
    await changeHead(db, 'alpha', { dismiss: ['a'] });
    await changeHead(db, 'alpha', { dismiss: ['a', 'b'], base: 3 });
    expect(await openDesk(db, 'alpha')).toMatchObject({ dismissed: ['a', 'b'], base: 3 });
    await dropDesk(db, 'alpha');
    expect(await openDesk(db, 'alpha')).toMatchObject({ dismissed: [], base: 1 });
    expect(await versionsOf(db, 'alpha', 'macro/draft-one')).toEqual([]);
  });
});
