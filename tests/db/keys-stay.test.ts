import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { dataHandlers } from '../../entrypoints/background/handlers';
import type { ProvenCaller } from '../../lib/bridge/caller';
import { openDatabase } from '../../lib/db/database';
import { linesOf, listLogs } from '../../lib/db/export';
import { shown } from '../ledger/sample';
import { keeperFor } from './logs';

const frame: ProvenCaller = { caller: 'frame', tabId: 1 };
const secret = 'sk-canary-0123456789';

it('a key is in nothing that is shown, listed, recorded or exported, and goes with its engine', async () => {
  const db = openDatabase('keys-stay', { indexedDB: new IDBFactory(), IDBKeyRange });
  const now = () => new Date('2026-06-01T10:00:00Z');
  const world = { now, keeper: keeperFor(db, now), randomId: () => 'random', announce: async () => {} };
  const handlers = dataHandlers(db, world);
  const access = { baseUrl: 'https://api.example', models: [], testedOn: '2026-06-01' };
  const told: unknown[] = [];
  const hear = async (answer: unknown) => void told.push(await answer);
  await hear(handlers['engine.connect']({ engine: 'anthropic', access, key: secret }, frame));
  await hear(handlers['engine.choose']({ brandId: 'marlow', choice: { engine: 'anthropic' } }, frame));
  const cost = { model: 'claude-haiku-5-5', prompts: {}, input: 10, cachedInput: 0, output: 10 };
  const event = { ...shown('s1', { engine: 'anthropic', cost }), brand: 'marlow' };
  await hear(handlers['ledger.append']({ event }, frame));
  for (const name of ['settings.get', 'engine.keys', 'engine.spend'] as const)
    await hear(handlers[name](undefined, frame));
  await hear(handlers['ledger.page']({ after: 0, limit: 100 }, frame));
  const logs = await listLogs(db);
  expect(logs.length).toBeGreaterThan(0);
  told.push(logs);
  for (const { log } of logs) await hear(linesOf(db, log, 0, 100));
  expect(JSON.stringify(told)).toContain('claude-haiku-5-5');
  expect(JSON.stringify(told)).not.toContain(secret);
  // Planted: the one call that a request makes for it does hold it.
  expect(await handlers['engine.key']({ engine: 'anthropic' }, frame)).toEqual({ key: secret });
  await handlers['engine.disconnect']({ engine: 'anthropic' }, frame);
  expect(await handlers['engine.key']({ engine: 'anthropic' }, frame)).toEqual({ key: '' });
});
