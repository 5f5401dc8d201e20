import { describe, expect, it } from 'vitest';
import { remoteKinds } from '@/lib/engines/registry';
import { relayed, relaysFrom, withRelays } from '@/lib/settings/relays';
import { Settings } from '@/lib/settings/settings';
import { underPolicy } from '@/lib/settings/under-policy';

const relays = { anthropic: 'https://relay.agency.example/claude' };
const typed = { baseUrl: 'https://api.anthropic.com', models: [], testedOn: '2026-11-02' };

describe('relays of a build', () => {
  it('are read from one line, and nothing from none', () => {
    expect(
      relaysFrom('anthropic=https://relay.agency.example/claude/ openai=https://relay.agency.example/v1'),
    ).toEqual({ ...relays, openai: 'https://relay.agency.example/v1' });
    expect(relaysFrom(undefined)).toEqual({});
    expect(relaysFrom(' ')).toEqual({});
  });

  it.each([
    'https://relay.agency.example',
    'cloud=https://relay.agency.example',
    'anthropic=http://relay.agency.example',
    'anthropic=https://user:pass@relay.agency.example',
    'anthropic=https://relay.agency.example/?key=abc',
    'built-in=https://relay.agency.example',
  ])('stop a build that names %s', (text) => {
    expect(() => relaysFrom(text)).toThrow('PROOFDESK_RELAY');
  });

  it('can stand before every engine that is not on this computer', () => {
    expect([...relayed].sort()).toEqual(remoteKinds.map(({ id }) => id).sort());
  });

  it('are connected without anybody’s doing, and no other address counts for their engine', () => {
    expect(withRelays({}, relays)).toEqual({
      anthropic: { baseUrl: relays.anthropic, models: [], testedOn: '' },
    });
    expect(withRelays({ anthropic: typed, openai: typed }, relays)).toEqual({
      anthropic: { baseUrl: relays.anthropic, models: [], testedOn: '' },
      openai: typed,
    });
    const tested = { ...typed, baseUrl: relays.anthropic };
    expect(withRelays({ anthropic: tested }, relays)).toEqual({ anthropic: tested });
  });

  it('stand under the organisation’s policy like any address', () => {
    const own = Settings.parse({});
    const forbidding = { policy: { engines: [] }, problems: [] };
    expect(underPolicy(own, { policy: {}, problems: [] }, relays).access).toHaveProperty('anthropic');
    expect(underPolicy(own, forbidding, relays).access).toEqual({});
    expect(underPolicy(own, { policy: {}, problems: [] }).access).toEqual({});
  });
});
