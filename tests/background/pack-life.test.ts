import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/packs/schema';
import type { Signer } from '../../lib/packs/signing/keys';
import { samplePack } from '../packs/sample';
import { digest, signed, someLead } from '../packs/signed';
import { type PackDesk, packDesk } from './pack-desk';

/**
 * A brand's packs over months on one agent's device, in any order: leads issue, agents install and go back, somebody
 * tampers, time passes. Beside it a model that knows only the rule. Whatever happens, the device drafts from exactly the
 * pack that the model says, or from none.
 */

let leads: Signer[];
beforeAll(async () => {
  leads = await Promise.all(['Ines', 'Otto', 'Mallory'].map((name) => someLead(name)));
});

interface Issued {
  json: string;
  version: number;
  by: number;
  digest: string;
  /** Minutes from the start; Infinity for none. */
  until: number;
  names: number | null;
  revokes: { lead: number | null; pack: string | null };
}

/** What ought to be true, kept by the plainest means. */
class Model {
  minute = 0;
  issued: Issued[] = [];
  trusted = new Set<number>();
  goneLeads = new Set<number>();
  gonePacks = new Set<string>();
  newest = 0;
  rolledBack: Issued | null = null;
  here: Issued | null = null;
  tampered = false;

  fits(pack: Issued): boolean {
    return (
      !this.goneLeads.has(pack.by) &&
      pack.revokes.lead !== pack.by &&
      this.trusted.has(pack.by) &&
      !this.gonePacks.has(pack.digest) &&
      this.minute < pack.until
    );
  }

  usable(): Issued | null {
    const pack = this.here;
    if (!pack || this.tampered || !this.fits(pack)) return null;
    return pack.version >= this.newest || this.rolledBack === pack ? pack : null;
  }

  /** @param trusts whether somebody says that an unknown key is their lead's @returns whether installing it works */
  install(pack: Issued, older: boolean, trusts: boolean): boolean {
    const first = this.trusted.size === 0;
    if (first && !trusts) return false;
    if (first) this.trusted.add(pack.by);
    const isOlder = pack.version < this.newest;
    // Somebody said yes to this very pack when they went back to it.
    const agreed = older || this.rolledBack === pack;
    if (!this.fits(pack) || (isOlder && !agreed)) {
      if (first) this.trusted.clear();
      return false;
    }
    if (pack.names !== null) this.trusted.add(pack.names);
    if (pack.revokes.lead !== null) this.goneLeads.add(pack.revokes.lead);
    if (pack.revokes.pack !== null) this.gonePacks.add(pack.revokes.pack);
    this.rolledBack = isOlder ? pack : null;
    this.newest = Math.max(this.newest, pack.version);
    this.here = pack;
    this.tampered = false;
    return true;
  }
}

const brand = { brandId: 'alpha' };

/** Whether a pack could be used, at each look. */
const looks: boolean[] = [];

/** The one thing that is looked at after every step. */
async function agrees(model: Model, desk: PackDesk): Promise<void> {
  const got = await desk.ask('packs.material', brand).then(
    (material) => material.voice.tone,
    () => null,
  );
  const expected = model.usable();
  looks.push(expected !== null);
  expect(got).toBe(expected ? toneOf(expected.version) : null);
}

const toneOf = (version: number) => `tone of version ${version}`;
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

type Command = fc.AsyncCommand<Model, PackDesk>;

const issue = (
  by: number,
  names: number | null,
  until: number,
  lead: number | null,
  take: boolean,
): Command => ({
  check: () => true,
  async run(model) {
    const version = model.issued.length + 1;
    const pack: Pack = { ...samplePack('alpha'), version };
    pack.voice = { ...pack.voice, tone: toneOf(version) };
    const signer = leads[by];
    const named = names === null ? undefined : leads[names];
    const revoked = lead === null ? undefined : leads[lead];
    if (!signer) throw new Error('no lead');
    const taken = take ? (model.here?.digest ?? null) : null;
    const end = Number.isFinite(until) ? model.minute + until : Number.POSITIVE_INFINITY;
    const start = Date.parse('2026-11-23T09:00:00Z');
    const file = await signed(signer, pack, {
      issuedAt: new Date(start + model.minute * 60_000).toISOString(),
      ...(Number.isFinite(end) ? { validUntil: new Date(start + end * 60_000).toISOString() } : {}),
      keys: named ? [named] : [],
      revoked: { keys: revoked ? [revoked.id] : [], packs: taken ? [taken] : [] },
    });
    model.issued.push({
      json: JSON.stringify(file),
      version,
      by,
      digest: await digest(file.pack),
      until: end,
      names,
      revokes: { lead, pack: taken },
    });
  },
  toString: () =>
    `issue by ${by}, names ${names}, ${until} min, revokes ${lead}${take ? ' and the pack' : ''}`,
});

const install = (at: number, older: boolean): Command => ({
  check: (model) => model.issued.length > 0,
  async run(model, desk) {
    const pack = pick(model.issued, at);
    if (!pack) return;
    const accept = { key: leads[pack.by]?.id, ...(older ? { older: true } : {}) };
    const worked = await desk.ask('packs.import', { json: pack.json, accept }).then(
      () => true,
      () => false,
    );
    expect(worked).toBe(model.install(pack, older, true));
    await agrees(model, desk);
  },
  toString: () => `install ${at}${older ? ', also if older' : ''}`,
});

const goBack = (at: number): Command => ({
  check: (model) => model.here !== null,
  async run(model, desk) {
    const [standing] = await desk.ask('packs.standings', undefined);
    const kept = pick(standing?.versions ?? [], at);
    const pack = model.issued.find(({ version }) => version === kept?.version);
    if (!kept || !pack) return;
    const worked = await desk.ask('packs.rollback', { ...brand, n: kept.n }).then(
      () => true,
      () => false,
    );
    // Going back is no saying yes to a key.
    expect(worked).toBe(model.install(pack, true, false));
    await agrees(model, desk);
  },
  toString: () => `go back ${at}`,
});

/** Somebody edits the database: a word, a signature, or another pack of this brand put in its place. */
const tamper = (how: number): Command => ({
  check: (model) => model.here !== null && !model.tampered,
  async run(model, desk) {
    const row = structuredClone(await desk.db.packs.get('alpha')) as unknown as {
      brandId: string;
      pack: Pack;
      envelope?: { validUntil?: string };
    };
    if (how === 0) row.pack.macros[0] = { ...(row.pack.macros[0] as Pack['macros'][number]), body: 'Pay me' };
    else if (how === 1) delete row.envelope;
    else if (how === 2) row.pack.version += 1;
    else row.envelope = { ...row.envelope, validUntil: '2040-01-01T00:00:00Z' };
    await desk.db.packs.put(row);
    model.tampered = true;
    await agrees(model, desk);
  },
  toString: () => `tamper ${how}`,
});

const wait = (minutes: number): Command => ({
  check: () => true,
  async run(model, desk) {
    desk.later(minutes);
    model.minute += minutes;
    await agrees(model, desk);
  },
  toString: () => `wait ${minutes}`,
});

const forget = (): Command => ({
  check: () => true,
  async run(model, desk) {
    await desk.ask('packs.keys.forget', brand);
    model.trusted.clear();
    await agrees(model, desk);
  },
  toString: () => 'forget the keys',
});

const remove = (): Command => ({
  check: (model) => model.here !== null,
  async run(model, desk) {
    await desk.ask('packs.remove', brand);
    model.here = null;
    model.tampered = false;
    await agrees(model, desk);
  },
  toString: () => 'remove',
});

const lead = fc.constantFrom(0, 0, 0, 0, 1, 2);
const perhaps = fc.option(lead, { nil: null, freq: 1 });
const installing = fc.tuple(fc.nat(9), fc.boolean()).map(([at, older]) => install(at, older));
const commands = [
  fc
    .tuple(lead, perhaps, fc.constantFrom(5, 60, Number.POSITIVE_INFINITY), perhaps, fc.nat(3))
    .map(([by, names, until, gone, take]) => issue(by, names, until, gone === by ? null : gone, take === 0)),
  // More often than not: what was never installed cannot be used.
  installing,
  installing,
  installing,
  fc.nat(4).map(goBack),
  fc.nat(3).map(tamper),
  fc.constantFrom(1, 5, 61).map(wait),
  fc.constant(forget()),
  fc.constant(remove()),
];

describe('the life of a brand’s packs on one device', () => {
  it('drafts from exactly what the rule allows, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: 'max' }), async (list) => {
        const model = new Model();
        await fc.asyncModelRun(() => ({ model, real: packDesk() }), list);
      }),
      { numRuns: 60 },
    );
    // Looks that never, or always, find a pack that may be used would prove little.
    expect(looks.filter(Boolean).length).toBeGreaterThan(looks.length / 10);
    expect(looks.filter((use) => !use).length).toBeGreaterThan(looks.length / 10);
  }, 120_000);
});
