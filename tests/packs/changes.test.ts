import { describe, expect, it } from 'vitest';
import { News, newsBetween } from '@/lib/packs/changes';
import { Pack } from '@/lib/packs/schema';
import { samplePack } from './sample';

const day = '2026-11-23';
const before = Pack.parse({
  ...samplePack('alpha', ''),
  policies: [
    {
      id: 'returns',
      kind: 'return-window',
      value: 30,
      unit: 'days',
      text: { en: 'Returns within the window.' },
    },
    { id: 'spring', kind: 'promo', value: 'SPRING', text: { en: 'Ten percent off with SPRING.' } },
  ],
});
const changed = (change: (pack: Pack) => void): Pack => {
  const next = structuredClone(before);
  change(next);
  return Pack.parse(next);
};
const news = (change: (pack: Pack) => void) => newsBetween(before, changed(change), day);
const macro = before.macros[0];
if (!macro) throw new Error('no macro');

describe('what changed with a pack, for agents', () => {
  it('is nothing when nothing did, nor when only the version, the signature or the approver did', () => {
    expect(news(() => {})).toEqual([]);
    expect(
      news((pack) => {
        pack.version = 2;
        pack.updatedOn = day;
        Object.assign(pack.macros[0] ?? {}, {
          version: 2,
          approver: 'Other',
          approvedOn: day,
          owner: 'Other',
        });
      }),
    ).toEqual([]);
  });

  it('names a changed return window with both values', () => {
    expect(news((pack) => Object.assign(pack.policies[0] ?? {}, { value: 14 }))).toEqual([
      { kind: 'policy-changed', what: 'Returns within the window.', from: '30 days', to: '14 days' },
    ]);
  });

  it('names a rule whose words alone changed, without values', () => {
    const [line] = news((pack) => Object.assign(pack.policies[0] ?? {}, { text: { en: 'Unworn only.' } }));
    expect(line).toEqual({ kind: 'policy-changed', what: 'Unworn only.' });
  });

  it('names a new offer, and one that is over, also by its date alone', () => {
    const winter = {
      id: 'winter',
      kind: 'promo',
      value: 'WINTER',
      text: { en: 'Free shipping with WINTER.' },
    };
    expect(
      news((pack) => {
        pack.policies.push(winter);
        Object.assign(pack.policies[1] ?? {}, { validUntil: '2026-11-22' });
      }),
    ).toEqual([
      { kind: 'promo-new', what: 'Free shipping with WINTER.' },
      { kind: 'promo-over', what: 'Ten percent off with SPRING.' },
    ]);
    expect(news((pack) => pack.policies.push({ ...winter, validFrom: '2026-12-01' }))).toEqual([]);
  });

  it('names macros that came, changed and went, and none that agents never had', () => {
    expect(news((pack) => pack.macros.push({ ...macro, id: 'new-one', title: 'New one' }))).toEqual([
      { kind: 'macro-new', what: 'New one' },
    ]);
    expect(news((pack) => Object.assign(pack.macros[0] ?? {}, { body: 'Other words' }))).toEqual([
      { kind: 'macro-changed', what: macro.title },
    ]);
    for (const end of [{ status: 'retired' }, { validUntil: '2026-11-22' }])
      expect(news((pack) => Object.assign(pack.macros[0] ?? {}, end))).toEqual([
        { kind: 'macro-retired', what: macro.title },
      ]);
    expect(news((pack) => void pack.macros.pop())).toEqual([]);
    expect(news((pack) => pack.macros.push({ ...macro, id: 'd', title: 'D', status: 'draft' }))).toEqual([]);
  });

  it('names what an agent may grant, with both values', () => {
    expect(
      news((pack) => {
        pack.authority = { replacements: true, refundUpTo: { amount: '20', currency: 'EUR' } };
      }),
    ).toEqual(
      expect.arrayContaining([{ kind: 'authority', what: 'refund', from: expect.any(String), to: '20 EUR' }]),
    );
  });

  it('puts what is promised to customers before the texts', () => {
    const kinds = news((pack) => {
      pack.macros.push({ ...macro, id: 'new-one', title: 'New one' });
      Object.assign(pack.policies[0] ?? {}, { value: 14 });
      pack.voice.tone = 'warm';
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['policy-changed', 'voice', 'macro-new']);
  });

  it('crosses to the sidebar as it is', () => {
    const lines = news((pack) => Object.assign(pack.policies[0] ?? {}, { value: 14 }));
    const whole = { brandId: 'alpha', brand: 'A', from: 1, to: 2, at: day, digest: 'd', lines };
    expect(News.parse(whole)).toEqual(whole);
  });
});
