import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../lib/packs/import';
import type { Pack } from '../../lib/packs/schema';
import {
  type Desk,
  firstTicket,
  installFiles,
  openDesk,
  openTicket,
  sidebarSaying,
} from '../../scripts/tour/desk';
import { signedFiles } from '../lab/signed-packs';
import { type Page, type Surface, waitFor } from './browsers';

/** Signed packs in real browsers: what open sidebars hear, and a lead's own key. */

const said = (surface: Surface) =>
  surface.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '), undefined);

async function changed(change: (pack: Pack) => Pack): Promise<string> {
  const pack = readPack(await readFile('tests/lab/brands/marlow.json', 'utf8'));
  const path = join(await mkdtemp(join(tmpdir(), 'proofdesk-e2e-')), 'marlow.json');
  await writeFile(path, JSON.stringify(change(pack)));
  return path;
}
const next = (n: number) => changed((pack) => ({ ...pack, version: pack.version + n }));

/** Milliseconds until the sidebar says so. */
async function timeUntil(page: Page, words: string): Promise<number> {
  const start = Date.now();
  await sidebarSaying(page, words);
  return Date.now() - start;
}

describe.each(['chromium', 'firefox'] as const)('signed packs in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  let console: Page;
  beforeAll(async () => {
    desk = await openDesk(browser, { thirdPartyCookies: 'blocked' });
    page = desk.page;
    console = await desk.session.openConsole('brands', page);
    await waitFor(
      console,
      'the brands',
      () => document.querySelectorAll('.console-brands > li').length === 3,
      undefined,
    );
  });
  afterAll(async () => {
    await desk.session.close();
    await desk.lab.stop();
  });

  it('stop an open sidebar the moment their time is over', async () => {
    const until = new Date(Date.now() + 25_000).toISOString();
    await console.front();
    await installFiles(console, await signedFiles([await next(1)], { validUntil: until }));
    await page.front();
    await openTicket(page, firstTicket, 'From macro');
    await new Promise((done) => setTimeout(done, Math.max(0, Date.parse(until) - Date.now())));
    const took = await timeUntil(page, 'The time of this pack is over');
    // A second is what is promised; two busy cores may take another one.
    expect(took).toBeLessThan(2_000);
    expect(await said(await page.frame('sidebar.html'))).not.toContain('From macro');
  });

  it('draft again in the open sidebar with the next pack', async () => {
    await console.front();
    await installFiles(console, await signedFiles([await next(2)]));
    await page.front();
    await sidebarSaying(page, 'From macro');
  });

  it('that were changed on their way are refused in words', async () => {
    const [path = ''] = await signedFiles([await next(3)]);
    await writeFile(path, (await readFile(path, 'utf8')).replace('30 days', '90 days'));
    await console.front();
    await console.chooseFiles('input[type=file]', [path]);
    await waitFor(
      console,
      'the refusal',
      () => /not what the lead signed/.test(document.body.textContent ?? ''),
      undefined,
    );
    expect(
      await console.evaluate(() => document.querySelectorAll('.pack-offers .primary').length, undefined),
    ).toBe(0);
    await console.click({ css: '.pack-offers .button', text: 'Do not install' });
  });

  it('are made by a lead with a key of this browser, from an unsigned one', async () => {
    const path = await changed((pack) => ({
      ...pack,
      brand: {
        ...pack.brand,
        id: 'fresh',
        name: 'Fresh',
        recognise: { ...pack.brand.recognise, inboxes: [], stores: [], tags: [], brandIds: ['900'] },
      },
    }));
    await console.front();
    await console.click({ css: '.lead-key input[autocomplete="off"]' });
    await console.type('Ines Rowe');
    await console.click({ css: '.lead-key input[type="password"]' });
    await console.type('seven grey herons');
    await console.click({ css: '.lead-key button[type="submit"]' });
    await waitFor(console, 'the key', () => document.querySelector('.lead-public') !== null, undefined);
    await installFiles(console, [path]);
    await waitFor(
      console,
      'what is to be signed',
      () => document.querySelector('.pack-sign') !== null,
      undefined,
    );
    await console.click({ css: '.pack-sign .primary' });
    await waitFor(
      console,
      'the signature',
      () => /Signed by Ines Rowe/.test(document.body.textContent ?? ''),
      undefined,
    );
  });
});
