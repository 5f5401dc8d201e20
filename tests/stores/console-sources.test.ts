import { describe, expect, it } from 'vitest';
import type { AskBackground } from '../../lib/bridge/background-calls';
import type { Entry } from '../../lib/packs/desk/entry';
import { deskOf } from '../../lib/packs/desk/working-copy';
import { limits } from '../../lib/packs/sources/limits';
import { summaryOf } from '../../lib/packs/summary';
import { createSourcesStore, type SourcesWorld } from '../../lib/stores/console/sources';
import type { ChosenFile, OpenDesk } from '../../lib/stores/console/sources-state';
import { samplePack } from '../packs/sample';
import * as answers from '../packs/sources/answers';
import { consoleWorld } from './console-world';

type Saved = { brandId: string; entries: Entry[]; act: string };

function open(over: { world?: Partial<SourcesWorld>; pages?: unknown[]; refuseAfter?: number } = {}) {
  const saved: Saved[] = [];
  const begun: string[] = [];
  const asked: { cursor: string | null }[] = [];
  const taken: string[] = [];
  const pages = [...(over.pages ?? [])];
  const handlers: Record<string, (args: never) => unknown> = {
    'packs.list': () => [summaryOf(samplePack('acme'), '2026-11-02')],
    'desk.list': () => begun.map((id) => ({ brandId: id, brand: { id, name: `New ${id}` } })),
    'desk.open': ({ brandId }: { brandId: string }) => deskOf(samplePack(brandId)),
    'desk.begin': ({ pack }: { pack: { brand: { id: string } } }) => begun.push(pack.brand.id),
    'desk.save': (args: Saved) => {
      if (saved.length >= (over.refuseAfter ?? 99)) throw new Error('disk full');
      saved.push(args);
    },
    'lead.state': () => ({ name: 'Lena', open: true }),
    'helpdesk.open': () => [zendesk],
    'helpdesk.content': (args: { cursor: string | null }) => {
      asked.push(args);
      const next = pages.shift();
      if (next instanceof Error) throw next;
      return next;
    },
  };
  const ask = (async (name: string, args: never) => handlers[name]?.(args)) as unknown as AskBackground;
  const store = createSourcesStore(ask, consoleWorld(over.world), (brandId) => taken.push(brandId));
  return { store, saved, begun, asked, taken };
}

const zendesk: OpenDesk = {
  tabId: 7,
  helpdesk: 'zendesk',
  host: 'lab.zendesk.com',
  lists: ['macros', 'articles'],
};
const file = (name: string, content: string, size = content.length): ChosenFile => ({
  name,
  size,
  arrayBuffer: async () => new TextEncoder().encode(content).buffer,
});
const page = (json: unknown, next: string | null) => ({ ok: true, json: JSON.stringify(json), next });
const macro = (title: string, text: string) => ({
  id: title,
  title,
  active: true,
  actions: [{ field: 'comment_value', value: text }],
});

const table =
  'title,body\nReturn,"Hello {{ticket.requester.first_name}},\nyou may return it within 30 days."\nLate,Your parcel is late by two days.\n';

describe('files', () => {
  it('are drafts to look at, and nothing is kept before they are taken', async () => {
    const { store, saved, taken } = open();
    await store.load();
    expect(store.getState().brandId).toBe('acme');
    await store.read([file('macros.csv', table)]);
    const { candidates, working } = store.getState();
    expect(working).toBeNull();
    expect(candidates.map(({ entry, chosen }) => [entry.item.title, entry.item.status, chosen])).toEqual([
      ['Return', 'draft', true],
      ['Late', 'draft', true],
    ]);
    expect(saved).toEqual([]);
    const late = candidates.find(({ entry }) => entry.item.title === 'Late');
    store.pick([late?.key ?? 0], false);
    await store.accept();
    expect(saved).toMatchObject([
      {
        brandId: 'acme',
        act: 'imported',
        entries: [{ kind: 'macro', approved: null, item: { id: 'return', owner: 'Lena' } }],
      },
    ]);
    expect(taken).toEqual(['acme']);
    expect(store.getState().candidates.map(({ entry }) => entry.item.title)).toEqual(['Late']);
    expect(store.getState().done).toEqual({
      key: 'import.accepted.one',
      values: { count: 1, brand: 'Brand acme' },
    });
  });

  it('find their language and intent by the words', async () => {
    const { store } = open();
    await store.load();
    await store.read([
      file(
        'a.csv',
        'title,body\nRücksendung,Sie können den Artikel innerhalb von 30 Tagen zurücksenden und bekommen Ihr Geld zurück.\n',
      ),
    ]);
    const [first] = store.getState().candidates;
    expect(first?.entry.item.language).toBe('de');
    expect(first?.entry.kind === 'macro' && first.entry.item.intent).not.toBe('other');
  });

  it('are kept in parts when they are many, and what was not kept stays', async () => {
    const rows = Array.from({ length: 1_200 }, (_, i) => `Title ${i},Text number ${i} of the file.`);
    const { store, saved } = open({ refuseAfter: 2 });
    await store.load();
    await store.read([file('many.csv', `title,body\n${rows.join('\n')}\n`)]);
    store.pick(
      store.getState().candidates.map(({ key }) => key),
      true,
    );
    await store.accept();
    expect(saved.map(({ entries }) => entries.length)).toEqual([500, 500]);
    expect(store.getState().candidates).toHaveLength(200);
    expect(store.getState().problem).toMatchObject({ detail: 'disk full' });
  });

  it('stay where they are when they could not be kept', async () => {
    const { store } = open({ refuseAfter: 0 });
    await store.load();
    await store.read([file('macros.csv', table)]);
    await store.accept();
    expect(store.getState().candidates).toHaveLength(2);
    expect(store.getState().problem).toMatchObject({ detail: 'disk full' });
  });

  it('are refused one by one, with the reason, and the others are read', async () => {
    const { store } = open();
    await store.load();
    await store.read([
      file('bad.json', '{"__proto__": {}}'),
      file('good.csv', table),
      {
        ...file('big.pdf', ''),
        size: limits.packed + 1,
        arrayBuffer: () => Promise.reject(new Error('was read')),
      },
    ]);
    expect(store.getState().refused.map(({ file: name, code }) => [name, code])).toEqual([
      ['bad.json', 'forbidden-name'],
      ['big.pdf', 'packed'],
    ]);
    expect(store.getState().candidates).toHaveLength(2);
  });

  it('that hold the same texts as one before them are told, and not chosen', async () => {
    const { store } = open();
    await store.load();
    await store.read([file('a.csv', table), file('b.csv', table)]);
    const { candidates } = store.getState();
    expect(candidates.map(({ chosen }) => chosen)).toEqual([true, true, false, false]);
    expect(new Set(candidates.map(({ entry }) => entry.item.id)).size).toBe(4);
  });
});

describe('a page of the web', () => {
  it('is asked for, read, and keeps its address', async () => {
    const allowed: string[] = [];
    const world = { allow: async (origin: string) => allowed.push(origin) > 0 };
    const { store } = open({ world });
    await store.load();
    await store.readPage('https://shop.example/help/returns?x=1');
    expect(allowed).toEqual(['https://shop.example']);
    const [first] = store.getState().candidates;
    expect(first?.entry).toMatchObject({
      kind: 'article',
      item: { url: 'https://shop.example/help/returns?x=1' },
    });
  });

  it.each(['http://shop.example/', 'javascript:alert(1)', 'file:///etc/passwd', 'shop'])(
    'is not asked for at %s',
    async (address) => {
      const { store } = open({ world: { page: () => Promise.reject(new Error('was read')) } });
      await store.load();
      await store.readPage(address);
      expect(store.getState().refused).toMatchObject([{ code: 'bad-address' }]);
    },
  );

  it('is not read where the person said no', async () => {
    const { store } = open({
      world: { allow: async () => false, page: () => Promise.reject(new Error('was read')) },
    });
    await store.load();
    await store.readPage('https://shop.example/');
    expect(store.getState().refused).toMatchObject([{ code: 'not-allowed' }]);
    expect(store.getState().problem).toBeNull();
  });
});

describe('a brand that is new', () => {
  it('gets a working copy of its own', async () => {
    const { store, begun } = open();
    await store.load();
    await store.begin({ name: 'Acme', language: 'de', currency: 'EUR', country: 'DE' });
    expect(begun).toEqual(['acme-2']);
    expect(store.getState().brandId).toBe('acme-2');
  });
});

describe('a helpdesk', () => {
  it('is read page by page with its cursor, and the pages are one file', async () => {
    const first = { macros: [macro('A', 'Your parcel was sent on Monday, as we said.')], meta: {} };
    const { store, asked } = open({ pages: [page(first, 'c1'), page(answers.zendeskMacros, null)] });
    await store.load();
    await store.lookForDesks();
    expect(store.getState().desks).toEqual([zendesk]);
    await store.fetch(zendesk, 'macros');
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'c1']);
    expect(store.getState().reading).toMatchObject({ at: 'done' });
    expect(store.getState().candidates.map(({ entry, chosen }) => [entry.item.title, chosen])).toEqual([
      ['A', true],
      ['Returns: How to send it back', true],
      ['Parcel late', false],
      ['Chat hello', true],
      ['For the team', false],
    ]);
  });

  it('is waited for as long as it says, and then read on', async () => {
    const waits: number[] = [];
    const world = { pause: async (ms: number) => void waits.push(ms) };
    const slow = { ok: false, reason: 'rate-limited', retryAfter: 12 };
    const pages = [
      page({ macros: [macro('A', 'One text of it.')] }, 'c1'),
      slow,
      page({ macros: [macro('B', 'Another one.')] }, null),
    ];
    const { store, asked } = open({ world, pages });
    await store.load();
    await store.fetch(zendesk, 'macros');
    expect(waits).toContain(12_000);
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'c1', 'c1']);
    expect(store.getState().candidates).toHaveLength(2);
  });

  it('is not waited for when it says an hour', async () => {
    const { store } = open({ pages: [{ ok: false, reason: 'rate-limited', retryAfter: 3_600 }] });
    await store.load();
    await store.fetch(zendesk, 'macros');
    expect(store.getState().reading).toMatchObject({ at: 'failed', reason: 'rate-limited', wait: 3_600 });
  });

  it('is gone on with after a break, from the page that failed', async () => {
    const pages = [
      page({ macros: [macro('A', 'One text of it.')] }, 'c1'),
      { ok: false, reason: 'network' },
      page({ macros: [macro('B', 'Another one.')] }, null),
    ];
    const { store, asked } = open({ pages });
    await store.load();
    await store.fetch(zendesk, 'macros');
    expect(store.getState().reading).toMatchObject({ at: 'failed', reason: 'network', cursor: 'c1' });
    expect(store.getState().candidates).toEqual([]);
    // The tab was opened anew: the helpdesk is the same.
    await store.fetch({ ...zendesk, tabId: 9 }, 'macros');
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'c1', 'c1']);
    expect(store.getState().candidates.map(({ entry }) => entry.item.title)).toEqual(['A', 'B']);
  });

  it('stops when told to, and goes on from there', async () => {
    const pages = [
      page({ macros: [macro('A', 'One text of it.')] }, 'c1'),
      page({ macros: [macro('B', 'Another one.')] }, null),
    ];
    const { store } = open({ pages, world: { pause: async () => store.stop() } });
    await store.load();
    await store.fetch(zendesk, 'macros');
    expect(store.getState().reading).toMatchObject({ at: 'stopped', cursor: 'c1' });
    await store.fetch(zendesk, 'macros');
    expect(store.getState().reading).toMatchObject({ at: 'done' });
    expect(store.getState().candidates).toHaveLength(2);
  });

  it('may say nothing at all', async () => {
    const { store } = open({ pages: [new Error('gone')] });
    await store.load();
    await store.fetch(zendesk, 'macros');
    expect(store.getState().reading).toMatchObject({ at: 'failed', reason: 'tab' });
    expect(store.getState().problem).toMatchObject({ detail: 'gone' });
  });

  it('is not believed: what it hands over meets every limit of a file', async () => {
    const { store } = open({ pages: [{ ok: true, json: '{"macros":[{"__proto__":{"a":1}}]}', next: null }] });
    await store.load();
    await store.fetch(zendesk, 'macros');
    expect(store.getState().refused).toMatchObject([
      { file: 'lab.zendesk.com macros.json', code: 'forbidden-name' },
    ]);
  });
});
