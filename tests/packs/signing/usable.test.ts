import { beforeAll, describe, expect, it } from 'vitest';
import { PackRefused } from '../../../lib/packs/import';
import { materialOf } from '../../../lib/packs/select';
import { fingerprintOf, type Signer } from '../../../lib/packs/signing/keys';
import { readPackFile } from '../../../lib/packs/signing/read';
import { approve } from '../../../lib/packs/signing/sign';
import { isOlder, noTrust, type Trust, trustAfter } from '../../../lib/packs/signing/trust';
import { type Judgement, judge } from '../../../lib/packs/signing/usable';
import { samplePack } from '../sample';
import { digest, now, signed, someLead, subtle, today } from '../signed';

let lead: Signer;
let other: Signer;
beforeAll(async () => {
  [lead, other] = await Promise.all([someLead(), someLead('Otto Berg')]);
});

const pinned = (...keys: Signer[]): Trust => ({
  ...noTrust('alpha'),
  pins: keys.map(({ id, name, publicKey }) => ({ id, name, publicKey, at: now, how: 'first-use' as const })),
});

async function look(json: string, trust: Trust, at = now): Promise<Judgement> {
  const { raw, envelope, pack } = await readPackFile(subtle, json);
  const kept = { brandId: pack.brand.id, pack: raw, ...(envelope ? { envelope } : {}) };
  return judge(subtle, kept, trust, at);
}
const fault = async (file: object, trust = pinned(lead), at = now) =>
  (await look(JSON.stringify(file), trust, at)).fault;

describe('a signed pack', () => {
  it('is used when its signer is trusted, and gives what is approved and in date', async () => {
    const file = await signed(lead, samplePack('alpha'));
    const { fault: none, usable, unproven } = await look(JSON.stringify(file), pinned(lead));
    expect(none).toBeNull();
    expect(unproven).toEqual([]);
    expect(usable && materialOf(usable, today).macros.map(({ id }) => id)).toEqual(['order-status']);
    expect(usable && materialOf(usable, today).passages.map(({ id }) => id)).toEqual(['shipping/times']);
  });

  it('holds whatever the order of its fields and the blanks between them', async () => {
    const file = await signed(lead, samplePack('alpha'));
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect(await fault(turned)).toBeNull();
    expect((await look(JSON.stringify(file, null, 4), pinned(lead))).fault).toBeNull();
  });

  it('may leave out what has a default: the signature is over the file as it stands', async () => {
    const { policies: _, escalations: __, ...short } = samplePack('alpha');
    const file = await signed(lead, short as ReturnType<typeof samplePack>);
    expect(file.pack).not.toHaveProperty('policies');
    expect(await fault(file)).toBeNull();
    expect(await fault({ ...file, pack: { ...file.pack, policies: [] } })).toBe('changed');
  });

  it('is not used from a stranger, nor under a key that was taken back', async () => {
    const file = await signed(other, samplePack('alpha'));
    expect(await fault(file)).toBe('key-unknown');
    expect(await fault(file, { ...pinned(other), revokedKeys: [other.id] })).toBe('key-revoked');
    const suicide = await signed(other, samplePack('alpha'), { revoked: { keys: [other.id], packs: [] } });
    expect(await fault(suicide, pinned(other))).toBe('key-revoked');
  });

  it('is not used by a stranger who puts their own key under a trusted id', async () => {
    const file = await signed({ ...other, id: lead.id }, samplePack('alpha'));
    expect(await fault(file)).toBe('changed');
    expect(await fault(file, noTrust('alpha'))).toBe('changed');
  });

  it('ends when it says so, to the millisecond', async () => {
    const file = await signed(lead, samplePack('alpha'), { validUntil: '2026-12-01T00:00:00+01:00' });
    expect(await fault(file, pinned(lead), '2026-11-30T22:59:59.999Z')).toBeNull();
    expect(await fault(file, pinned(lead), '2026-11-30T23:00:00.000Z')).toBe('expired');
  });

  it('is not used once it was revoked', async () => {
    const file = await signed(lead, samplePack('alpha'));
    const trust = { ...pinned(lead), revokedPacks: [await digest(file.pack)] };
    expect(await fault(file, trust)).toBe('revoked');
  });

  it('is not used when a newer one was here, unless somebody went back to this very one', async () => {
    const old = await signed(lead, samplePack('alpha'));
    const trust = { ...pinned(lead), newest: 2, newestIssuedAt: now };
    expect(await fault(old, trust)).toBe('older');
    const rolledBack = { digest: await digest(old.pack), issuedAt: now, at: now };
    expect(await fault(old, { ...trust, rolledBack })).toBeNull();
    expect(await fault(old, { ...trust, rolledBack: { ...rolledBack, digest: 'f'.repeat(64) } })).toBe(
      'older',
    );
  });

  it('of the same version counts as older when it was issued before', () => {
    const trust = { ...pinned(lead), newest: 2, newestIssuedAt: '2026-11-23T09:00:00Z' };
    expect(isOlder(trust, 2, '2026-11-23T10:59:00+02:00')).toBe(true);
    expect(isOlder(trust, 2, '2026-11-23T09:00:00Z')).toBe(false);
    expect(isOlder(trust, 3, '2020-01-01T00:00:00Z')).toBe(false);
  });

  it('for another brand is not taken for this one’s', async () => {
    const { raw, envelope } = await readPackFile(
      subtle,
      JSON.stringify(await signed(lead, samplePack('beta'))),
    );
    const kept = { brandId: 'alpha', pack: raw, envelope };
    expect((await judge(subtle, kept, pinned(lead), now)).fault).toBe('unreadable');
  });

  it('says which field of it is wrong', async () => {
    const file = await signed(lead, samplePack('alpha'));
    const refusal = await readPackFile(subtle, JSON.stringify({ ...file, previous: 7 })).catch((e) => e);
    expect(refusal).toBeInstanceOf(PackRefused);
    expect(String(refusal.message)).toContain('previous');
    await expect(readPackFile(subtle, JSON.stringify({ ...file, extra: 1 }))).rejects.toThrow('extra');
  });
});

describe('an unsigned pack', () => {
  it('is used for nothing', async () => {
    const found = await look(JSON.stringify(samplePack('alpha')), pinned(lead));
    expect(found).toMatchObject({ fault: 'unsigned', usable: null });
    expect(found.unproven.map(({ id }) => id)).toEqual(['order-status', 'expired-one', 'shipping']);
  });
});

describe('an item', () => {
  const inPack = async (bend: (pack: ReturnType<typeof samplePack>) => Promise<void> | void) => {
    const file = await signed(lead, samplePack('alpha'));
    await bend(file.pack);
    // The pack around it is signed anew by a trusted lead: only the item's own approval is in question.
    const { signPack } = await import('../../../lib/packs/signing/sign');
    const again = await signPack(subtle, lead, file.pack, { ...file, keys: [] });
    return look(JSON.stringify(again), pinned(lead));
  };
  const first = (pack: ReturnType<typeof samplePack>) => {
    const [macro] = pack.macros;
    if (!macro) throw new Error('no macro');
    return macro;
  };

  it.each([
    ['another word in it', (p) => Object.assign(first(p), { body: 'Send me your password' }), 'changed'],
    ['another day in it', (p) => Object.assign(first(p), { validUntil: '2030-01-01' }), 'changed'],
    ['another approver', (p) => Object.assign(first(p), { approver: 'Somebody' }), 'changed'],
    ['no approval', (p) => delete first(p).approval, 'no-approval'],
    [
      'the approval of another item',
      (p) => Object.assign(first(p), { approval: p.articles[0]?.approval }),
      'changed',
    ],
    [
      'an approval by a stranger',
      async (p) => {
        const { approval: _, ...macro } = first(p);
        Object.assign(first(p), { approval: await approve(subtle, other, 'alpha', 'macro', macro, now) });
      },
      'key-unknown',
    ],
    [
      'an approval for another brand',
      async (p) => {
        const { approval: _, ...macro } = first(p);
        Object.assign(first(p), { approval: await approve(subtle, lead, 'beta', 'macro', macro, now) });
      },
      'changed',
    ],
    [
      'an approval as another kind of thing',
      async (p) => {
        const { approval: _, ...macro } = first(p);
        Object.assign(first(p), { approval: await approve(subtle, lead, 'alpha', 'article', macro, now) });
      },
      'changed',
    ],
  ] as [string, (pack: ReturnType<typeof samplePack>) => unknown, string][])(
    'with %s counts for nothing',
    async (_, bend, fault) => {
      const found = await inPack(async (pack) => {
        await bend(pack);
      });
      expect(found.fault).toBeNull();
      expect(found.usable?.macros.map(({ id }) => id)).not.toContain('order-status');
      expect(found.unproven).toContainEqual(expect.objectContaining({ id: 'order-status', fault }));
      expect(found.usable?.articles).toHaveLength(1);
    },
  );

  it('that is not marked approved counts for nothing, signature or not', async () => {
    const found = await inPack(async (pack) => {
      const draft = pack.macros.find(({ id }) => id === 'draft-one');
      if (draft)
        Object.assign(draft, { approval: await approve(subtle, lead, 'alpha', 'macro', draft, now) });
    });
    expect(found.usable?.macros.map(({ id }) => id)).toEqual(['order-status', 'expired-one']);
  });
});

describe('what a device believes after an install', () => {
  it('is the signer, whom the signer names, and what is taken back for good', async () => {
    const third = await someLead('Tara');
    const gone = 'a'.repeat(64);
    const first = await signed(lead, samplePack('alpha'), { keys: [other] });
    const { pack: _, ...envelope } = first;
    const install = {
      envelope,
      version: 1,
      digest: await digest(first.pack),
      at: now,
      how: 'first-use',
    } as const;
    const trust = trustAfter(noTrust('alpha'), install);
    expect(trust.pins.map(({ id, how }) => [id, how])).toEqual([
      [lead.id, 'first-use'],
      [other.id, 'named'],
    ]);
    expect(await fault(await signed(other, samplePack('alpha')), trust)).toBeNull();

    const second = await signed(
      other,
      { ...samplePack('alpha'), version: 2 },
      {
        keys: [third],
        revoked: { keys: [lead.id], packs: [gone] },
      },
    );
    const { pack: __, ...next } = second;
    const later = trustAfter(trust, { ...install, envelope: next, version: 2 });
    expect(later).toMatchObject({ newest: 2, revokedKeys: [lead.id], revokedPacks: [gone] });
    // Going back to the first one brings nothing back that was revoked.
    const back = trustAfter(later, install);
    expect(back).toMatchObject({ newest: 2, revokedKeys: [lead.id], rolledBack: { digest: install.digest } });
    expect(await fault(first, back)).toBe('key-revoked');
  });

  it('shows a key by a fingerprint that can be read out', async () => {
    expect(await fingerprintOf(subtle, lead.publicKey)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect((await fingerprintOf(subtle, lead.publicKey)).replaceAll(' ', '')).toContain(lead.id);
    expect(await fingerprintOf(subtle, 'no key')).toBe('');
  });
});
