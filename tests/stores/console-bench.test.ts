import { describe, expect, it } from 'vitest';
import { CallFailed } from '../../lib/bridge/ask';
import type { AskBackground } from '../../lib/bridge/background-calls';
import { readPack } from '../../lib/packs/import';
import { silentRule } from '../../lib/packs/rules';
import { createConsoleStore } from '../../lib/stores/console';
import { isChanged } from '../../lib/stores/console/bench';
import type { ConsoleWorld } from '../../lib/stores/console/engines';
import { samplePack } from '../packs/sample';
import { consoleWorld } from './console-world';

function bench(over: Partial<ConsoleWorld> = {}) {
  const imported: string[] = [];
  const ask = (async (name: string, args: { brandId: string }) => {
    if (name === 'packs.export' && args.brandId === 'gone') throw new CallFailed('pack-missing', 'gone');
    if (name === 'packs.export') return samplePack(args.brandId);
    imported.push(name);
  }) as unknown as AskBackground;
  const store = createConsoleStore(ask, consoleWorld(over));
  return { store, imported, now: () => store.getState().bench };
}

const gift = { ...silentRule('gift-cards'), owner: 'Lead', phrases: { en: ['gift card'] } };
const many = (n: number) => Array.from({ length: n }, () => 'A gift card, please').join('\n---\n');

describe('the bench of the console store', () => {
  it('runs changed rules over pasted tickets and reaches no installed pack', async () => {
    const { store, now, imported } = bench();
    await store.openBench('alpha');
    store.addRule(gift);
    store.paste(many(3));
    await store.runBench();
    expect(now()?.run).toMatchObject({ at: 'done', done: 3, of: 3 });
    expect(now()?.run?.result.added).toHaveLength(3);
    const file = store.packWithChanges();
    expect(file?.name).toBe('alpha-v2.proofdesk.json');
    expect(readPack(file?.json ?? '').escalations).toEqual([gift]);
    expect(imported).toEqual([]);
  });

  it('stops where it is asked to, and shows what it has', async () => {
    let breaths = 0;
    let clock = 0;
    const { store, now } = bench({
      elapsed: () => (clock += 20),
      breathe: async () => {
        breaths += 1;
        if (breaths === 3) store.stopBench();
      },
    });
    await store.openBench('alpha');
    store.addRule(gift);
    store.paste(many(500));
    await store.runBench();
    const run = now()?.run;
    expect(run?.at).toBe('stopped');
    expect(run?.done).toBeGreaterThan(0);
    expect(run?.done).toBeLessThan(500);
    expect(run?.result.added).toHaveLength(run?.done ?? -1);
  });

  it('never shows a run under another brand', async () => {
    const { store, now } = bench({ elapsed: () => Math.random() * 1e9 });
    await store.openBench('alpha');
    store.paste(many(40));
    const run = store.runBench();
    await store.openBench('beta');
    await run;
    expect(now()?.pack.brand.id).toBe('beta');
    expect(now()?.run).toBeNull();
  });

  it('knows a change from none, and takes it back', async () => {
    const { store, now } = bench();
    const changed = () => {
      const one = now();
      return one !== null && isChanged(one);
    };
    await store.openBench('alpha');
    expect(changed()).toBe(false);
    store.changeRule('chargeback', { enabled: false });
    expect(changed()).toBe(true);
    store.changeRule('chargeback', { enabled: true });
    expect(changed()).toBe(false);
    store.addRule(gift);
    store.removeRule('gift-cards');
    store.changeRule('self_harm', { level: 'note' });
    store.resetRules();
    expect(changed()).toBe(false);
  });

  it('refuses to hand out a pack that could not be installed, and names the place', async () => {
    const { store } = bench();
    await store.openBench('alpha');
    store.addRule({ ...gift, phrases: { english: ['gift card'] } });
    expect(store.packWithChanges()).toBeNull();
    expect(store.getState().problems[0]).toMatchObject({ code: 'pack-refused' });
    expect(store.getState().problems[0]?.detail).toContain('escalations');
  });

  it('says so when the pack is not there', async () => {
    const { store, now } = bench();
    await store.openBench('gone');
    expect(now()).toBeNull();
    expect(store.getState().problems).toEqual([{ code: 'pack-missing', detail: 'gone' }]);
  });
});
