import { describe, expect, it } from 'vitest';
import type { AskBackground } from '../../lib/bridge/background-calls';
import { EngineFailed } from '../../lib/engines/contract';
import { Settings } from '../../lib/settings/settings';
import { createConsoleStore } from '../../lib/stores/console';
import type { ConsoleWorld } from '../../lib/stores/console/engines';
import { consoleWorld } from './console-world';

function desk(over: Partial<ConsoleWorld> = {}) {
  const asked: [string, unknown][] = [];
  const ask = (async (name: string, args: unknown) => {
    asked.push([name, args]);
    return name === 'engine.keys' ? ['anthropic'] : Settings.parse({});
  }) as unknown as AskBackground;
  return { store: createConsoleStore(ask, consoleWorld(over)), asked };
}
const typed = { engine: 'anthropic', baseUrl: 'https://api.example/ ', key: 'sk-secret', model: '' };

describe('connecting an engine', () => {
  it('asks the browser first, then the server, and keeps what it found', async () => {
    const order: string[] = [];
    const { store, asked } = desk({
      allow: async (origin) => order.push(`allow ${origin}`) > 0,
      probe: async ({ baseUrl }) => {
        order.push(`probe ${baseUrl}`);
        return { models: [{ id: 'm-1', retiresOn: '2027-01-01' }] };
      },
    });
    await store.connect(typed);
    expect(order).toEqual(['allow https://api.example', 'probe https://api.example']);
    expect(asked[0]).toEqual([
      'engine.connect',
      {
        engine: 'anthropic',
        key: 'sk-secret',
        access: {
          baseUrl: 'https://api.example',
          models: [{ id: 'm-1', retiresOn: '2027-01-01' }],
          testedOn: '2026-11-02',
        },
      },
    ]);
    expect(store.getState()).toMatchObject({ testing: null, problems: [], keys: ['anthropic'] });
    expect(JSON.stringify(store.getState())).not.toContain('sk-secret');
  });

  it.each([
    [{ baseUrl: 'http://api.example' }, {}, 'engine-address'],
    [{}, { allow: async () => false }, 'engine-permission'],
    [{}, { probe: () => Promise.reject(new EngineFailed('key', '401 sk-secret')) }, 'engine-key'],
  ] as const)('says why and saves nothing: %o', async (change, world, code) => {
    const { store, asked } = desk(world);
    await store.connect({ ...typed, ...change });
    expect(store.getState().problems.map((problem) => problem.code)).toEqual([code]);
    expect(asked).toEqual([]);
    expect(JSON.stringify(store.getState())).not.toContain('sk-secret');
  });

  it('is stopped by the person, and says nothing of it', async () => {
    let aborted = false;
    const { store, asked } = desk({
      probe: (_, signal) =>
        new Promise((_done, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(new Error('aborted'));
          });
        }),
    });
    const done = store.connect(typed);
    await new Promise((next) => setTimeout(next));
    expect(store.getState().testing).toBe('anthropic');
    store.stopTest();
    await done;
    expect(aborted).toBe(true);
    expect(asked).toEqual([]);
    expect(store.getState()).toMatchObject({ testing: null, problems: [] });
  });
});

describe('the browser’s own model', () => {
  it('is looked for, downloaded from a click, and said to be ready', async () => {
    let state: 'downloadable' | 'available' = 'downloadable';
    const shares: unknown[] = [];
    const { store } = desk({
      builtIn: {
        availability: async () => state,
        async prepare(progress) {
          progress(0.5);
          shares.push(store.getState().builtIn);
          state = 'available';
        },
      },
    });
    expect(store.getState().builtIn).toBe('none');
    await store.lookForBuiltIn();
    expect(store.getState().builtIn).toBe('downloadable');
    await store.prepareBuiltIn();
    expect(shares).toEqual([{ share: 0.5 }]);
    expect(store.getState().builtIn).toBe('available');
  });

  it('says so when the download fails, and can be tried again', async () => {
    const prepare = () => Promise.reject(new Error('disk'));
    const { store } = desk({ builtIn: { availability: async () => 'downloadable', prepare } });
    await store.prepareBuiltIn();
    expect(store.getState()).toMatchObject({
      builtIn: 'downloadable',
      problems: [{ code: 'engine-built-in', detail: '' }],
    });
  });
});
