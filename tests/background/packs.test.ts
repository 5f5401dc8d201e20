import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/packs/schema';
import type { Signer } from '../../lib/packs/signing/keys';
import { samplePack } from '../packs/sample';
import { signed, someLead } from '../packs/signed';
import { type PackDesk, packDesk } from './pack-desk';

let lead: Signer;
let other: Signer;
beforeAll(async () => {
  [lead, other] = await Promise.all([someLead(), someLead('Otto Berg')]);
});

const version = (n: number): Pack => ({ ...samplePack('alpha'), version: n });
const file = async (n: number, by = lead, over: Parameters<typeof signed>[2] = {}) =>
  JSON.stringify(await signed(by, version(n), over));
const material = (desk: PackDesk) => desk.ask('packs.material', { brandId: 'alpha' });
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const trusting = async (...versions: number[]) => {
  const desk = packDesk();
  for (const n of versions) await desk.ask('packs.import', { json: await file(n), accept: { key: lead.id } });
  return desk;
};
const standing = async (desk: PackDesk) => {
  const [one] = await desk.ask('packs.standings', undefined);
  if (!one) throw new Error('no pack');
  return one;
};

describe('an agent’s device', () => {
  it('asks before it trusts the first key, then serves what was signed and announces it', async () => {
    const desk = packDesk();
    const json = await file(1);
    expect(await desk.ask('packs.preview', { json })).toMatchObject({
      brand: { id: 'alpha' },
      from: null,
      fault: null,
      asks: ['new-key'],
      signer: { id: lead.id, name: 'Ines Rowe' },
      usable: { macros: 1, articles: 1 },
      unproven: 0,
    });
    await refused(desk.ask('packs.import', { json }), 'pack-asks-new-key');
    await refused(desk.ask('packs.import', { json, accept: { key: other.id } }), 'pack-asks-new-key');
    expect(desk.announced()).toBe(0);
    await desk.ask('packs.import', { json, accept: { key: lead.id } });
    expect(desk.announced()).toBe(1);
    expect((await material(desk)).macros.map(({ id }) => id)).toEqual(['order-status']);
    expect((await material(desk)).day).toBe('2026-11-23');
  });

  it('takes the next one by the same key unasked, and by another key not at all', async () => {
    const desk = await trusting(1);
    await desk.ask('packs.import', { json: await file(2) });
    expect((await material(desk)).packVersion).toBe(2);
    const stranger = await file(3, other);
    await refused(
      desk.ask('packs.import', { json: stranger, accept: { key: other.id } }),
      'pack-key-unknown',
    );
    expect((await material(desk)).packVersion).toBe(2);
  });

  it('takes one by a key that a trusted lead named', async () => {
    const desk = await trusting(1);
    await desk.ask('packs.import', { json: await file(2, lead, { keys: [other] }) });
    await desk.ask('packs.import', { json: await file(3, other) });
    expect((await material(desk)).packVersion).toBe(3);
  });

  it('drafts nothing from a pack that nobody signed, and says why', async () => {
    const desk = packDesk();
    await desk.ask('packs.import', { json: JSON.stringify(version(1)) });
    await refused(material(desk), 'pack-unsigned');
    expect((await desk.ask('packs.list', undefined))[0]).toMatchObject({ macros: { usable: 0, total: 4 } });
    expect((await desk.ask('packs.brands', undefined)).map(({ id }) => id)).toEqual(['alpha']);
  });

  it('asks before an unsigned pack takes the place of a signed one', async () => {
    const desk = await trusting(1);
    const json = JSON.stringify(version(2));
    await refused(desk.ask('packs.import', { json }), 'pack-asks-unsigned');
    expect((await material(desk)).packVersion).toBe(1);
    await desk.ask('packs.import', { json, accept: { unsigned: true } });
    await refused(material(desk), 'pack-unsigned');
  });

  it('never goes back silently, and goes back on purpose', async () => {
    const desk = await trusting(1, 2);
    await refused(desk.ask('packs.import', { json: await file(1) }), 'pack-asks-older');
    const [newer, older] = (await standing(desk)).versions;
    expect([newer?.version, older?.version]).toEqual([2, 1]);
    await desk.ask('packs.rollback', { brandId: 'alpha', n: older?.n ?? 0 });
    expect((await material(desk)).packVersion).toBe(1);
    expect(await standing(desk)).toMatchObject({ rolledBack: true, fault: null });
    // And forward again, which is no going back.
    await desk.ask('packs.rollback', { brandId: 'alpha', n: newer?.n ?? 0 });
    expect((await material(desk)).packVersion).toBe(2);
    expect(await standing(desk)).toMatchObject({ rolledBack: false });
    await refused(desk.ask('packs.rollback', { brandId: 'beta', n: newer?.n ?? 0 }), 'pack-missing');
  });

  it('is not talked into an older pack by removing the newer one first', async () => {
    const desk = await trusting(1, 2);
    await desk.ask('packs.remove', { brandId: 'alpha' });
    await refused(desk.ask('packs.import', { json: await file(1) }), 'pack-asks-older');
  });

  it('keeps five versions to go back to', async () => {
    const desk = await trusting(1, 2, 3, 4, 5, 6, 7);
    expect((await standing(desk)).versions.map(({ version: v }) => v)).toEqual([7, 6, 5, 4, 3]);
  });

  it('stops when the time of the pack is over, and installs none whose time is over', async () => {
    const desk = packDesk();
    const json = await file(1, lead, { validUntil: '2026-11-23T10:00:00Z' });
    await desk.ask('packs.import', { json, accept: { key: lead.id } });
    desk.later(59);
    expect(await material(desk)).toMatchObject({ packVersion: 1, packUntil: '2026-11-23T10:00:00Z' });
    desk.later(1);
    await refused(material(desk), 'pack-expired');
    await refused(desk.ask('packs.import', { json }), 'pack-expired');
  });

  it('stops when the next pack takes back the key or the pack before', async () => {
    const desk = await trusting(1);
    const { digest: first } = await standing(desk);
    const taken = { keys: [], packs: [first] };
    await desk.ask('packs.import', { json: await file(2, lead, { keys: [other], revoked: taken }) });
    const back = (await standing(desk)).versions.find(({ version: v }) => v === 1);
    await refused(desk.ask('packs.rollback', { brandId: 'alpha', n: back?.n ?? 0 }), 'pack-revoked');
    const revoked = { keys: [lead.id], packs: [] };
    await desk.ask('packs.import', { json: await file(3, other, { revoked }) });
    expect((await material(desk)).packVersion).toBe(3);
    await refused(desk.ask('packs.import', { json: await file(4) }), 'pack-key-revoked');
  });

  it('trusts nothing any more once its keys are forgotten', async () => {
    const desk = await trusting(1);
    await desk.ask('packs.keys.forget', { brandId: 'alpha' });
    await refused(material(desk), 'pack-key-unknown');
    await desk.ask('packs.import', { json: await file(1), accept: { key: lead.id } });
    expect((await material(desk)).packVersion).toBe(1);
  });

  it('names what is wrong with a file, and does not announce it', async () => {
    const desk = packDesk();
    await refused(desk.ask('packs.import', { json: '{}' }), 'pack-refused');
    await refused(desk.ask('packs.preview', { json: (await file(1)).slice(0, -9) }), 'pack-refused');
    await refused(desk.ask('packs.material', { brandId: 'x' }), 'pack-missing');
    expect(desk.announced()).toBe(0);
  });

  it('shows what a pack changes', async () => {
    const desk = await trusting(1);
    const next = version(2);
    const [first, second, ...rest] = next.macros;
    if (!first || !second) throw new Error('no macros');
    next.macros = [{ ...first, title: 'Where is it' }, ...rest, { ...second, id: 'new-one' }];
    next.voice = { ...next.voice, tone: 'warm' };
    const { changes, from } = await desk.ask('packs.preview', {
      json: JSON.stringify(await signed(lead, next)),
    });
    expect(from).toBe(1);
    expect(changes.macros).toEqual({
      added: [{ id: 'new-one', title: second.title }],
      changed: [{ id: 'order-status', title: 'Where is it' }],
      removed: [{ id: 'draft-one', title: second.title }],
    });
    expect(changes.articles).toEqual({ added: [], changed: [], removed: [] });
    expect(changes.whole).toEqual(['voice']);
  });
});

describe('somebody who edits the database', () => {
  const edited = async (change: (kept: { pack: Pack; envelope?: object }) => void) => {
    const desk = await trusting(1);
    const row = await desk.db.packs.get('alpha');
    const kept = structuredClone(row) as unknown as { brandId: string; pack: Pack; envelope?: object };
    change(kept);
    await desk.db.packs.put(kept);
    return desk;
  };

  it.each([
    ['a word of a macro', (k) => Object.assign(k.pack.macros[0] ?? {}, { body: 'Pay here' }), 'pack-changed'],
    [
      'the status of a draft',
      (k) => Object.assign(k.pack.macros[1] ?? {}, { status: 'approved' }),
      'pack-changed',
    ],
    ['what agents may do', (k) => Object.assign(k.pack.authority, { replacements: true }), 'pack-changed'],
    [
      'until when it holds',
      (k) => Object.assign(k.envelope ?? {}, { validUntil: '2030-01-01T00:00:00Z' }),
      'pack-changed',
    ],
    ['that it is signed', (k) => delete k.envelope, 'pack-unsigned'],
    ['its shape', (k) => Object.assign(k.pack, { macros: 7 }), 'pack-unreadable'],
    ['whose it is', (k) => Object.assign(k.pack.brand, { id: 'beta' }), 'pack-unreadable'],
    ['all of it', (k) => Object.assign(k, { pack: null }), 'pack-unreadable'],
  ] as [string, (kept: { pack: Pack; envelope?: object }) => unknown, string][])(
    'and changes %s is found the next time',
    async (_, change, code) => {
      const desk = await edited((kept) => void change(kept));
      await refused(material(desk), code);
      // The console still opens, and says it.
      expect(await desk.ask('packs.standings', undefined)).toMatchObject([{ fault: code.slice(5) }]);
      await desk.ask('packs.list', undefined);
    },
  );

  it('and puts a pack of last week back is found', async () => {
    const desk = await trusting(1, 2);
    const [old] = await desk.db.packVersions.toArray();
    if (!old) throw new Error('no version');
    await desk.db.packs.put({ brandId: 'alpha', pack: old.pack, envelope: old.envelope });
    await refused(material(desk), 'pack-older');
  });
});
