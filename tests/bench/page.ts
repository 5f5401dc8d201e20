import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerRecord } from '../../lib/ledger/record';
import { readPack, writePack } from '../../lib/packs/import';
import { installFiles, openDesk, openTicket } from '../../scripts/tour/desk';
import { type Page, waitFor } from '../e2e/browsers';
import { signedFiles } from '../lab/signed-packs';
import { percentile, type Row } from './row';

/** Tickets of the brand, each opened once: a draft that comes back is not made again. */
const tickets = [101, 104, 107, 109, 111, 114, 118, 119, 124, 126];

/** From the ticket having been read to brief and draft, in Chromium, as the product's own records tell it. */
export async function benchPage(sizes: readonly number[] = [100, 2_000, 10_000]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const desk = await openDesk('chromium', { thirdPartyCookies: 'blocked' });
    try {
      const console = await desk.session.openConsole('brands', desk.page);
      await waitFor(
        console,
        'the console',
        () => document.querySelector('input[type=file]') !== null,
        undefined,
      );
      await installFiles(console, await signedFiles([enlarged(size)]));
      await waitFor(
        console,
        'the pack',
        () => /installed marlow/i.test(document.body.textContent ?? ''),
        undefined,
        60_000,
      );
      await desk.page.front();
      const before = (await shownIn(console)).length;
      const [start, ...others] = tickets;
      await openTicket(desk.page, `https://harbor.zendesk.com/agent/tickets/${start}`, 'From macro');
      await desk.page.evaluate(watchLongTasks, undefined);
      for (const id of others) await switchTo(desk.page, id);
      await new Promise((done) => setTimeout(done, 1_000));
      const shown = (await shownIn(console)).slice(before);
      const [first, ...rest] = shown;
      const at = `${size.toLocaleString('en')} documents`;
      const row = (what: string, value: number, n: number, budget?: number): Row => ({
        part: 'page',
        what: `${what}, ${at}`,
        value,
        unit: 'ms',
        n,
        ...(budget === undefined ? {} : { budget }),
      });
      const briefs = rest.map((event) => event.msToBrief);
      const drafts = rest.map((event) => event.msToDraft);
      rows.push(
        row('first ticket to brief', first?.msToBrief ?? Number.NaN, 1),
        row('first ticket to draft', first?.msToDraft ?? Number.NaN, 1),
        row('ticket to brief, median', percentile(briefs, 0.5), briefs.length),
        row(
          'ticket to brief, p95',
          percentile(briefs, 0.95),
          briefs.length,
          size === 2_000 ? 100 : undefined,
        ),
        row('ticket to draft, median', percentile(drafts, 0.5), drafts.length),
        row('ticket to draft, p95', percentile(drafts, 0.95), drafts.length),
      );
      const tasks = await desk.page.evaluate(
        () => (window as Window & { longTasks?: number[] }).longTasks ?? [],
        undefined,
      );
      rows.push({
        part: 'page',
        what: `long tasks in the helpdesk's page, ${others.length} changes of ticket, ${at}`,
        value: tasks.length,
        unit: 'tasks',
        n: others.length,
      });
      const sidebar = await desk.page.frame('sidebar.html');
      const heap = await sidebar.evaluate(() => {
        const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
        return memory?.usedJSHeapSize ?? Number.NaN;
      }, undefined);
      rows.push({
        part: 'page',
        what: `memory of the sidebar's frame, ${at}`,
        value: heap / 1e6,
        unit: 'MB',
        n: 1,
      });
    } finally {
      await desk.session.close();
      await desk.lab.stop();
    }
  }
  return rows;
}

async function switchTo(page: Page, id: number): Promise<void> {
  await page.click({ css: `a[href$="/agent/tickets/${id}"]` });
  const sidebar = await page.frame('sidebar.html');
  await waitFor(
    sidebar,
    `ticket ${id}`,
    (wanted) => {
      const text = document.body.textContent ?? '';
      return text.includes(`Ticket ${wanted}`) && /From macro|No draft/.test(text);
    },
    id,
  );
}

/** Every task over 50 ms of this page's own thread. The replica's own work is in it too. */
function watchLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
}

type Shown = Extract<LedgerRecord['event'], { kind: 'shown' }>;

async function shownIn(console: Page): Promise<Shown[]> {
  const records = await console.evaluate(
    () =>
      new Promise<LedgerRecord[]>((done, fail) => {
        const opened = indexedDB.open('proofdesk');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction('ledger').objectStore('ledger').getAll();
          all.onsuccess = () => {
            opened.result.close();
            done((all.result as { record: LedgerRecord }[]).map(({ record }) => record));
          };
        };
      }),
    undefined,
  );
  return records.map(({ event }) => event).filter((event): event is Shown => event.kind === 'shown');
}

/** The sample brand with so many more sections that its index holds this many documents. @returns the file */
function enlarged(size: number): string {
  const pack = readPack(readFileSync('tests/lab/brands/marlow.json', 'utf8'));
  const [article] = pack.articles;
  if (!article) throw new Error('the sample pack has no article');
  const own = pack.macros.length + pack.articles.reduce((sum, one) => sum + one.sections.length, 0);
  const topics = [
    'linen',
    'tents',
    'boots',
    'wax',
    'buttons',
    'flasks',
    'maps',
    'blankets',
    'lamps',
    'gloves',
  ];
  const sections = Array.from({ length: Math.max(0, size - own) }, (_, at) => ({
    id: `more-${at}`,
    heading: `About ${topics[at % topics.length]} ${at}`,
    text: `Our ${topics[(at * 7) % topics.length]} of line ${at} are made in batches and checked by hand. Ask for sheet ${at} when you need the details of ${topics[(at * 3) % topics.length]}.`,
    asks: [],
  }));
  const more = sections.length > 0 ? [{ ...article, id: 'more', sections }] : [];
  const file = join(mkdtempSync(join(tmpdir(), 'proofdesk-bench-')), 'marlow.json');
  writeFileSync(
    file,
    writePack({ ...pack, version: pack.version + 1, articles: [...pack.articles, ...more] }),
  );
  return file;
}
