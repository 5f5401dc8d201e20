import { describe, expect, it } from 'vitest';
import { CallFailed } from '../../lib/bridge/ask';
import type { AskBackground } from '../../lib/bridge/background-calls';
import type { LedgerRecord } from '../../lib/ledger/record';
import { summaryOf } from '../../lib/packs/summary';
import { Settings } from '../../lib/settings/settings';
import { createConsoleStore } from '../../lib/stores/console';
import type { ConsoleWorld } from '../../lib/stores/console/engines';
import { chainAnswers } from '../ledger/log-answers';
import { chain, shown } from '../ledger/sample';
import { samplePack } from '../packs/sample';
import { consoleWorld } from './console-world';
import { preview } from './pack-preview';

type Answers = Record<string, (args: never) => unknown>;

function storeWith(answers: Answers, world: Partial<ConsoleWorld> = {}) {
  const ask = (async (name: string, args: never) => {
    const answer = answers[name];
    if (!answer) throw new CallFailed('unknown-call', name);
    return answer(args);
  }) as unknown as AskBackground;
  return createConsoleStore(ask, consoleWorld(world));
}

const file = (name: string, text: string) => ({ name, text: async () => text });

describe('the console store', () => {
  it('reads the whole ledger page by page and checks its chain', async () => {
    const records = chain(Array.from({ length: 12 }, (_, i) => shown(`s${i}`)));
    const page = (list: readonly LedgerRecord[]) => ({
      'ledger.page': ({ after, limit }: { after: number; limit: number }) =>
        list.filter((record) => record.seq > after).slice(0, Math.min(limit, 5_000)),
      ...chainAnswers(list),
    });
    const good = storeWith(page(records) as Answers);
    await good.loadLedger();
    expect(good.getState()).toMatchObject({ intact: true, loading: false });
    expect(good.getState().records).toHaveLength(12);

    const broken = storeWith(page(records.filter((record) => record.seq !== 6)) as Answers);
    await broken.loadLedger();
    expect(broken.getState().intact).toBe(false);
  });

  it('lays files ready in turn, names the one that is none, and installs what is accepted', async () => {
    const installed: string[] = [];
    const accepted: unknown[] = [];
    const store = storeWith({
      'packs.list': () => installed.map((id) => summaryOf(samplePack(id), '2026-11-02')),
      'packs.standings': () => [],
      'packs.preview': ({ json }: { json: string }) => {
        if (json === 'bad') throw new CallFailed('pack-refused', 'macros[0].body: is missing');
        return preview(json, json === 'one' ? ['new-key'] : []);
      },
      'packs.import': ({ json, accept }: { json: string; accept: unknown }) => {
        installed.push(json);
        accepted.push(accept);
        return { brandId: json, version: 3 };
      },
    } as Answers);
    await store.offer([file('one.json', 'one'), file('two.json', 'bad'), file('three.json', 'three')]);
    expect(store.getState().problems).toEqual([
      { code: 'pack-refused', detail: 'macros[0].body: is missing', file: 'two.json' },
    ]);
    expect(store.getState().offers.map(({ source }) => source)).toEqual(['one.json', 'three.json']);
    expect(installed).toEqual([]);
    for (const offer of store.getState().offers) await store.accept(offer);
    expect(store.getState().offers).toEqual([]);
    expect(store.getState().packs?.map(({ brand }) => brand.id)).toEqual(['one', 'three']);
    expect(store.getState().done.map(({ values }) => values.brand)).toEqual(['Brand three']);
    // Yes was said to what was asked, and to nothing else.
    expect(accepted).toEqual([{ key: '0123456789abcdef' }, {}]);
  });

  it('reads an address only when the browser may reach it', async () => {
    const read: string[] = [];
    const answers = {
      'packs.feed.read': ({ url }: { url: string }) => {
        read.push(url);
        return { json: 'one' };
      },
      'packs.preview': () => preview('one', []),
    } as Answers;
    const shut = storeWith(answers, { reach: async () => false });
    await shut.offerAddress('https://brand.example/pack.json');
    expect(shut.getState().problems).toMatchObject([{ code: 'feed-permission' }]);
    await shut.offerAddress('http://brand.example/pack.json');
    expect(shut.getState().problems).toMatchObject([{ code: 'feed-address' }]);
    expect(read).toEqual([]);
    const open = storeWith(answers);
    await open.offerAddress('https://brand.example/pack.json');
    expect(open.getState().offers).toMatchObject([{ feed: 'https://brand.example/pack.json' }]);
  });

  it('never shows the text of a story that was closed meanwhile', async () => {
    let release: (() => void) | undefined;
    const waiting = new Promise<void>((done) => {
      release = done;
    });
    const store = storeWith({
      'ledger.text': async ({ suggestion }: { suggestion: string }) => {
        if (suggestion === 'slow') await waiting;
        return { suggestion, brand: 'marlow', draft: `draft of ${suggestion}`, at: 'x' };
      },
    } as Answers);
    const slow = store.open('slow');
    await store.open('fast');
    release?.();
    await slow;
    expect(store.getState().text?.draft).toBe('draft of fast');
  });

  it('changes a setting and shows the answer', async () => {
    const store = storeWith({ 'settings.set': (change: object) => Settings.parse(change) } as Answers);
    await store.change({ theme: 'dark' });
    expect(store.getState().settings?.theme).toBe('dark');
  });
});
