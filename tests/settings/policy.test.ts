import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '@/lib/settings/managed-schema';
import { Policy, readPolicy } from '@/lib/settings/policy';
import { Settings } from '@/lib/settings/settings';
import { mayReach, mayUse, underPolicy } from '@/lib/settings/under-policy';

const key = { id: '0123456789abcdef', name: 'Ines Rowe', publicKey: 'A'.repeat(43).concat('=') };
const whole = {
  packs: [{ brand: 'marlow', url: 'https://packs.example/marlow.json', keys: [key] }],
  engines: [{ engine: 'anthropic', models: ['m-1'], addresses: ['https://relay.example'] }],
  budgets: { marlow: 20 },
  retention: { marlow: 30 },
  killSwitch: { all: false, brands: ['lumen'] },
  lockAfterMinutes: 5,
  roles: ['agent'],
};
const entriesOf = (raw: unknown) => readPolicy(raw).problems.map(({ entry }) => entry);

describe('an organisation’s policy', () => {
  it('is read whole, and none at all is one that sets nothing', () => {
    expect(readPolicy(whole)).toEqual({ policy: whole, problems: [] });
    for (const nothing of [undefined, null, {}])
      expect(readPolicy(nothing)).toEqual({ policy: {}, problems: [] });
  });

  it.each([
    ['packs[0].url', { packs: [{ brand: 'marlow', url: 'http://packs.example/x' }] }],
    ['packs[0].keys[0].id', { packs: [{ brand: 'marlow', keys: [{ ...key, id: 'x' }] }] }],
    ['engines[1].engine', { engines: [{ engine: 'openai' }, { engine: 7 }] }],
    ['engines[0].addresses[0]', { engines: [{ engine: 'openai', addresses: ['ftp://x'] }] }],
    ['budgets.marlow', { budgets: { marlow: -1 } }],
    ['budgets.A B', { budgets: { 'A B': 1 } }],
    ['retention.marlow', { retention: { marlow: 0.5 } }],
    ['killSwitch.all', { killSwitch: { all: 'yes' } }],
    ['killSwitch.brands', { killSwitch: { brands: 'marlow' } }],
    ['killSwitch.everything', { killSwitch: { everything: true } }],
    ['lockAfterMinutes', { lockAfterMinutes: 0 }],
    ['roles[0]', { roles: ['boss'] }],
    ['killswitch', { killswitch: { all: true } }],
    ['', 'all'],
  ])('that is wrong at "%s" is told so', (entry, raw) => {
    expect(entriesOf(raw)).toContain(entry);
    expect(readPolicy(raw).problems.every(({ message }) => message.length > 0)).toBe(true);
  });

  it('holds in its other entries when one is bad', () => {
    const { policy, problems } = readPolicy({
      ...whole,
      budgets: 'much',
      killSwitch: { all: 'x', brands: ['lumen', 7] },
    });
    expect(problems.map(({ entry }) => entry)).toEqual(['budgets', 'killSwitch.all', 'killSwitch.brands[1]']);
    expect(policy).toEqual({ ...whole, budgets: {} });
  });

  it('stops drafting only where it can be read to say so', () => {
    for (const killSwitch of ['all', true, 1, { all: 'true' }, { brands: [true] }, [], null])
      expect(readPolicy({ killSwitch }).policy.killSwitch).toEqual({ all: false, brands: [] });
  });

  it('lets no text out where its engines cannot be read, and makes roles count where these cannot', () => {
    for (const engines of ['openai', null, { engine: 'openai' }, [{ engin: 'openai' }]]) {
      const { policy } = readPolicy({ engines });
      expect(policy.engines).toEqual([]);
      expect(mayUse(policy, 'openai')).toBe(false);
      expect(mayUse(policy, 'on-device')).toBe(true);
    }
    expect(readPolicy({ roles: 'agent' }).policy.roles).toEqual(['agent', 'lead', 'auditor']);
  });

  it('never throws, whatever the browser hands over', () => {
    for (const raw of [
      [],
      0,
      '',
      true,
      { packs: {} },
      { packs: [null] },
      { budgets: [1] },
      { engines: [[]] },
    ])
      expect(() => readPolicy(raw)).not.toThrow();
  });
});

describe('settings under a policy', () => {
  const access = (baseUrl: string) => ({ baseUrl, models: [], testedOn: '2026-11-02' });
  const own = Settings.parse({
    engines: {
      marlow: { engine: 'openai', model: 'm-9' },
      lumen: {
        engine: 'anthropic',
        tasks: { read: { engine: 'openai' }, translate: { engine: 'anthropic' } },
      },
    },
    access: { openai: access('https://api.openai.com/v1'), anthropic: access('https://relay.example/') },
    budgets: { marlow: 500, lumen: 5 },
    retention: { lumen: 90 },
  });

  it('are as they were when there is none', () => {
    expect(underPolicy(own, { policy: {}, problems: [] })).toEqual(own);
  });

  it('lose what it forbids, and keep what it says nothing of', () => {
    const managed = readPolicy(whole);
    expect(underPolicy(own, managed)).toEqual({
      ...own,
      engines: {
        marlow: { engine: 'on-device' },
        lumen: {
          engine: 'anthropic',
          model: 'm-1',
          tasks: { translate: { engine: 'anthropic', model: 'm-1' } },
        },
      },
      access: { anthropic: access('https://relay.example/') },
      budgets: { marlow: 20, lumen: 5 },
      retention: { marlow: 30, lumen: 90 },
      managed,
    });
  });

  it('reach an engine only at the addresses that it names', () => {
    const { policy } = readPolicy(whole);
    expect(mayReach(policy, 'anthropic', 'https://relay.example')).toBe(true);
    expect(mayReach(policy, 'anthropic', 'https://relay.example.evil')).toBe(false);
    expect(mayReach(policy, 'openai', 'https://relay.example')).toBe(false);
    expect(mayUse(policy, 'anthropic', 'm-2')).toBe(false);
  });
});

describe('the schema for Chrome', () => {
  const file = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  it('is made from the policy that the product reads', () => {
    expect(file).toEqual(managedSchema());
    expect(Object.keys(file.properties).sort()).toEqual(Object.keys(Policy.shape).sort());
  });

  it('says nothing that Chrome’s part of JSON Schema has no word for', () => {
    const known = ['$schema', 'type', 'properties', 'items', 'additionalProperties'];
    const words = (part: Record<string, unknown>): string[] =>
      Object.entries(part).flatMap(([word, value]) => {
        if (word === 'properties') return [word, ...Object.values(value as object).flatMap(words)];
        return typeof value === 'object' && value !== null
          ? [word, ...words(value as Record<string, unknown>)]
          : [word];
      });
    expect(words(file).filter((word) => !known.includes(word))).toEqual([]);
    expect(words({ type: 'object', properties: { a: { anyOf: [] } } })).toContain('anyOf');
  });
});

describe('the examples in docs/deploying.md', () => {
  const text = readFileSync('docs/deploying.md', 'utf8');
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));

  it('are policies without a bad entry', () => {
    const firefox = blocks.flatMap((one) => Object.values(one.policies?.['3rdparty']?.Extensions ?? {}));
    const chrome = blocks.flatMap((one) => Object.values(one['3rdparty']?.extensions ?? {}));
    expect(firefox).toHaveLength(1);
    expect(chrome).toHaveLength(1);
    for (const policy of [...firefox, ...chrome]) {
      expect(readPolicy(policy).problems).toEqual([]);
      expect(Object.keys(policy as object).length).toBeGreaterThan(4);
    }
  });
});
