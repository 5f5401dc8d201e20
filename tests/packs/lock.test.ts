import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockBrand, signatureOf } from '../../lib/packs/lock';
import { samplePack } from './sample';

const brands = [samplePack('alpha').brand, samplePack('beta').brand];
const at = (signals: object, tags: string[] = []) => ({
  helpdesk: 'zendesk' as const,
  signals: { host: 'desk.zendesk.com', inboxes: [], stores: [], ...signals },
  tags,
});

describe('the brand lock', () => {
  it('locks on any one signal, and on several that agree', () => {
    expect(lockBrand(at({ brandId: 'b-alpha' }), brands, {})).toEqual({
      state: 'locked',
      brandId: 'alpha',
      by: ['brand-id'],
    });
    expect(lockBrand(at({ inboxes: ['HELP@beta.example'] }), brands, {})).toMatchObject({ brandId: 'beta' });
    expect(
      lockBrand(at({ brandId: 'b-beta', stores: ['store-beta'] }, ['brand-beta']), brands, {}),
    ).toMatchObject({
      by: ['brand-id', 'store', 'tag'],
    });
  });

  it('asks when signals disagree, whichever is stronger', () => {
    expect(lockBrand(at({ brandId: 'b-alpha', inboxes: ['help@beta.example'] }), brands, {}).state).toBe(
      'conflict',
    );
    expect(lockBrand(at({ brandId: 'b-alpha' }, ['brand-beta']), brands, {}).state).toBe('conflict');
    expect(lockBrand(at({ brandId: 'somebody-else' }, ['brand-beta']), brands, {}).state).toBe('conflict');
  });

  it('asks when nothing speaks, and on a foreign host knows nobody', () => {
    expect(lockBrand(at({}), brands, {})).toMatchObject({ state: 'unknown', candidates: ['alpha', 'beta'] });
    expect(lockBrand(at({ host: 'other.zendesk.com', brandId: 'b-alpha' }), brands, {})).toMatchObject({
      candidates: [],
    });
    expect(lockBrand(at({ brandId: 'unheard-of' }), brands, {}).state).toBe('unknown');
  });

  it('takes the host alone only when it is one brand’s', () => {
    expect(lockBrand(at({}), brands.slice(0, 1), {})).toMatchObject({ brandId: 'alpha', by: ['host'] });
    expect(lockBrand(at({ brandId: 'unheard-of' }), brands.slice(0, 1), {}).state).toBe('unknown');
  });

  it('remembers the answer for that inbox only', () => {
    const asked = at({ inboxes: ['shared@desk.example'] });
    const remembered = { [signatureOf(asked)]: 'beta' };
    expect(lockBrand(asked, brands, remembered)).toMatchObject({ brandId: 'beta', by: ['remembered'] });
    expect(lockBrand(at({ inboxes: ['other@desk.example'] }), brands, remembered).state).toBe('unknown');
    expect(
      lockBrand({ ...asked, signals: { ...asked.signals, host: 'x.zendesk.com' } }, brands, remembered).state,
    ).toBe('unknown');
  });

  it('never locks a brand that a signal speaks against', () => {
    const pick = (values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    fc.assert(
      fc.property(
        pick(['b-alpha', 'b-beta', 'zzz']),
        pick(['store-alpha', 'store-beta']),
        pick(['help@alpha.example', 'help@beta.example']),
        (brandId, store, inbox) => {
          const lock = lockBrand(
            at({
              ...(brandId ? { brandId } : {}),
              stores: store ? [store] : [],
              inboxes: inbox ? [inbox] : [],
            }),
            brands,
            {},
          );
          if (lock.state !== 'locked') return;
          for (const value of [brandId, store, inbox]) if (value) expect(value).toContain(lock.brandId);
        },
      ),
      { numRuns: 500 },
    );
  });
});
