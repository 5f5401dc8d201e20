import { beforeAll, describe, expect, it } from 'vitest';
import { backgroundCalls } from '../../lib/bridge/background-calls';
import type { Pack } from '../../lib/packs/schema';
import type { Signer } from '../../lib/packs/signing/keys';
import { samplePack } from '../packs/sample';
import { digest, signed, someLead } from '../packs/signed';
import { leadDesk, type PackDesk, packDesk, passphrase } from './pack-desk';

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
const standing = async (desk: PackDesk) => {
  const [one] = await desk.ask('packs.standings', undefined);
  if (!one) throw new Error('no pack');
  return one;
};

describe('a lead', () => {
  it('signs all that is marked approved in one act, and agents who trust the key can use the file', async () => {
    const desk = await leadDesk();
    await desk.ask('packs.import', { json: JSON.stringify(version(1)) });
    expect((await standing(desk)).unproven.map(({ id }) => id)).toEqual([
      'order-status',
      'expired-one',
      'shipping',
    ]);
    const pack = await desk.ask('packs.export', { brandId: 'alpha' });
    const { name, json } = await desk.ask('packs.sign', { pack, validUntil: '2027-01-01T00:00:00Z' });
    expect(name).toBe('alpha-v1.proofdesk.json');
    expect((await material(desk)).macros).toHaveLength(1);
    expect(await standing(desk)).toMatchObject({ fault: null, unproven: [], signer: 'Ines Rowe' });

    const agent = packDesk();
    const { signer } = await agent.ask('packs.preview', { json });
    await agent.ask('packs.import', { json, accept: { key: signer?.id } });
    expect((await material(agent)).macros).toHaveLength(1);
    // Handed on from there it is the same file.
    const copy = await agent.ask('packs.file', { brandId: 'alpha' });
    expect(await packDesk().ask('packs.preview', { json: copy.json })).toMatchObject({ fault: null });
  });

  it('signs one item as it is given, and it counts under the pack’s signature', async () => {
    const desk = await leadDesk();
    const pack = version(1);
    const [macro] = pack.macros;
    if (!macro) throw new Error('no macro');
    const { approval, by } = await desk.ask('lead.approve', { brandId: 'alpha', kind: 'macro', item: macro });
    expect(by).toBe('Ines Rowe');
    pack.macros = [{ ...macro, approval }];
    const { json } = await desk.ask('packs.sign', { pack });
    expect(JSON.parse(json).pack.macros[0].approval).toEqual(approval);
    expect((await material(desk)).macros).toHaveLength(1);
  });

  it('signs nothing while locked, and none was signed without a lead', async () => {
    const desk = await leadDesk();
    await desk.ask('lead.lock', undefined);
    const [macro] = version(1).macros;
    if (!macro) throw new Error('no macro');
    await refused(desk.ask('packs.sign', { pack: version(1) }), 'lead-locked');
    await refused(desk.ask('lead.approve', { brandId: 'alpha', kind: 'macro', item: macro }), 'lead-locked');
    await refused(packDesk().ask('packs.sign', { pack: version(1) }), 'lead-none');
    await desk.ask('lead.unlock', { passphrase });
    desk.later(16);
    await refused(desk.ask('packs.sign', { pack: version(1) }), 'lead-locked');
  });

  it('cannot sign other words under a number that agents have already', async () => {
    const desk = await leadDesk();
    const { json } = await desk.ask('packs.sign', { pack: version(3) });
    const { pack } = JSON.parse(json);
    const other = { ...pack, voice: { ...pack.voice, tone: 'loud' } };
    await refused(desk.ask('packs.sign', { pack: other }), 'pack-version');
    await refused(desk.ask('packs.sign', { pack: version(2) }), 'pack-version');
    desk.later(1);
    // The very same words may be signed anew, for a longer time.
    await desk.ask('packs.sign', { pack, validUntil: '2027-06-01T00:00:00Z' });
    expect(await standing(desk)).toMatchObject({ validUntil: '2027-06-01T00:00:00Z', fault: null });
    const next = JSON.parse((await desk.ask('packs.sign', { pack: { ...other, version: 4 } })).json);
    expect(next.previous).toBe(await digest(pack));
  });

  it('cannot sign for a brand whose packs here are another lead’s', async () => {
    const desk = await leadDesk('Somebody');
    await desk.ask('packs.import', { json: await file(1), accept: { key: lead.id } });
    await refused(desk.ask('packs.sign', { pack: version(2) }), 'lead-stranger');
    await refused(desk.ask('packs.keys.revoke', { brandId: 'alpha', key: lead.id }), 'lead-stranger');
    await refused(desk.ask('packs.revoke', { brandId: 'alpha', digest: 'a'.repeat(64) }), 'lead-stranger');
    expect((await material(desk)).packVersion).toBe(1);
  });

  it('names another lead and takes keys and packs back; the next pack carries it to the agents', async () => {
    const desk = await leadDesk();
    const first = JSON.parse((await desk.ask('packs.sign', { pack: version(1) })).json);
    const { id, name, publicKey } = other;
    const key = { id, name, publicKey };
    await refused(
      desk.ask('packs.keys.add', { brandId: 'alpha', key: { ...key, id: lead.id } }),
      'key-wrong',
    );
    await desk.ask('packs.keys.add', { brandId: 'alpha', key });
    await desk.ask('packs.revoke', { brandId: 'alpha', digest: await digest(first.pack) });
    await refused(material(desk), 'pack-revoked');
    const second = JSON.parse((await desk.ask('packs.sign', { pack: version(2) })).json);
    expect(second.keys.map((one: { id: string }) => one.id)).toContain(other.id);
    expect(second.revoked.packs).toEqual([await digest(first.pack)]);
    await desk.ask('packs.keys.revoke', { brandId: 'alpha', key: other.id });
    const third = JSON.parse((await desk.ask('packs.sign', { pack: version(3) })).json);
    expect(third.revoked.keys).toEqual([other.id]);
    expect(third.keys.map((one: { id: string }) => one.id)).not.toContain(other.id);
  });
});

it('lets no surface but the console install, sign, trust or take back', () => {
  const calls = Object.entries(backgroundCalls).filter(([name]) => /^packs\.|^lead\.approve/.test(name));
  expect(calls.length).toBeGreaterThan(15);
  const framed = calls.filter(([, { from }]) => from.some((caller) => caller !== 'console'));
  expect(framed.map(([name]) => name)).toEqual(['packs.brands', 'packs.material']);
});
