import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { dataHandlers } from '../../entrypoints/background/handlers';
import { backgroundCalls } from '../../lib/bridge/background-calls';
import type { ProvenCaller } from '../../lib/bridge/caller';
import { openDatabase } from '../../lib/db/database';
import { SettingsChange } from '../../lib/settings/settings';
import { keeperFor } from '../db/logs';
import { shown } from '../ledger/sample';

const frame: ProvenCaller = { caller: 'frame', tabId: 1 };

function desk() {
  const announced: number[] = [];
  const db = openDatabase('desk', { indexedDB: new IDBFactory(), IDBKeyRange });
  const now = () => new Date('2026-06-01T10:00:00Z');
  const handlers = dataHandlers(db, {
    now,
    keeper: keeperFor(db, now),
    randomId: () => 'random',
    announce: async () => void announced.push(1),
  });
  return { handlers, announced };
}

describe('the background as librarian', () => {
  it('changes one setting and leaves the others, as the call table checks it', async () => {
    const { handlers } = desk();
    const change = backgroundCalls['settings.set'].args;
    await handlers['settings.set'](change.parse({ width: 420, drafting: false }), frame);
    expect(await handlers['settings.set'](change.parse({ theme: 'dark' }), frame)).toMatchObject({
      width: 420,
      drafting: false,
      theme: 'dark',
    });
  });

  it('keeps a key that nobody but a request can read, and never beside another address', async () => {
    const { handlers } = desk();
    const access = (baseUrl: string) => ({ baseUrl, models: [{ id: 'm-1' }], testedOn: '2026-11-02' });
    const connect = (baseUrl: string, key: string) =>
      handlers['engine.connect']({ engine: 'anthropic', access: access(baseUrl), key }, frame);
    const key = async () => (await handlers['engine.key']({ engine: 'anthropic' }, frame)).key;
    expect((await connect('https://api.anthropic.com', 'sk-secret')).access).toMatchObject({
      anthropic: { baseUrl: 'https://api.anthropic.com' },
    });
    expect(await handlers['engine.keys'](undefined, frame)).toEqual(['anthropic']);
    expect(await key()).toBe('sk-secret');
    expect((await handlers['engine.key']({ engine: 'openai' }, frame)).key).toBe('');
    expect(backgroundCalls['engine.key'].from).toEqual(['frame']);
    for (const name of ['engine.connect', 'engine.choose', 'engine.disconnect', 'engine.keys'] as const)
      expect(backgroundCalls[name].from).toEqual(['console']);
    expect(JSON.stringify(await handlers['settings.get'](undefined, frame))).not.toContain('sk-secret');

    const relist = (engine: string) =>
      handlers['engine.models']({ engine, models: [{ id: 'new' }], day: '2026-06-02' }, frame);
    expect((await relist('anthropic')).access).toMatchObject({
      anthropic: { baseUrl: 'https://api.anthropic.com', models: [{ id: 'new' }], listedOn: '2026-06-02' },
    });
    expect((await relist('forgotten')).access).not.toHaveProperty('forgotten');
    expect(await key()).toBe('sk-secret');

    await connect('https://elsewhere.example', '');
    expect(await key()).toBe('');
    expect(await handlers['engine.keys'](undefined, frame)).toEqual([]);
    expect((await handlers['engine.disconnect']({ engine: 'anthropic' }, frame)).access).toEqual({});
    expect(await handlers['engine.keys'](undefined, frame)).toEqual([]);
  });

  it('stops asking an engine when the brand has used up its month', async () => {
    const { handlers } = desk();
    const affordable = async (brandId: string) =>
      (await handlers['engine.affordable']({ brandId }, frame)).affordable;
    const cost = { model: 'claude-sonnet-5-5', prompts: {}, input: 1_000_000, cachedInput: 0, output: 0 };
    const draft = (brand: string) =>
      handlers['ledger.append']({ event: { ...shown('s1', { engine: 'anthropic', cost }), brand } }, frame);
    await draft('marlow');
    expect(await affordable('marlow')).toBe(true);
    await handlers['engine.budget.set']({ brandId: 'marlow', usd: 3 }, frame);
    expect(await affordable('marlow')).toBe(true);
    await draft('marlow');
    expect(await handlers['engine.spend'](undefined, frame)).toEqual([
      { brand: 'marlow', month: '2026-06', usd: 4, unknown: 0 },
    ]);
    expect(await affordable('marlow')).toBe(false);
    expect(await affordable('lumen')).toBe(true);
    await handlers['engine.budget.set']({ brandId: 'marlow', usd: null }, frame);
    expect(await affordable('marlow')).toBe(true);
  });

  it('lets no surface but the console say where text goes', async () => {
    const { handlers } = desk();
    await handlers['engine.choose']({ brandId: 'marlow', choice: { engine: 'openai', model: 'm' } }, frame);
    const now = await handlers['settings.set'](
      SettingsChange.parse({ theme: 'dark', engines: {}, access: { openai: {} } }),
      frame,
    );
    expect(now).toMatchObject({ theme: 'dark', access: {}, engines: { marlow: { engine: 'openai' } } });
    expect((await handlers['engine.choose']({ brandId: 'marlow', choice: null }, frame)).engines).toEqual({});
  });

  it('will not remember a brand that is not installed', async () => {
    const { handlers } = desk();
    await expect(async () =>
      handlers['brand.remember']({ signature: 's', brandId: 'ghost' }, frame),
    ).rejects.toMatchObject({ code: 'pack-missing' });
    expect(await handlers['brand.remembered'](undefined, frame)).toEqual({});
  });

  it('appends to the ledger with the background clock', async () => {
    const { handlers } = desk();
    const first = await handlers['ledger.append']({ event: shown('s1') }, frame);
    // The log's own first three: opened, key, session.
    expect(first.seq).toBe(4);
    expect((await handlers['ledger.page']({ after: 0, limit: 10 }, frame))[0]?.at).toBe(
      '2026-06-01T10:00:00.000Z',
    );
  });
});
