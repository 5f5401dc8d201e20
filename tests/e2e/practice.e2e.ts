import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../lib/packs/import';
import { type Desk, installFiles, openDesk } from '../../scripts/tour/desk';
import { signedFiles } from '../lab/signed-packs';
import { exercise } from '../packs/exercises';
import { type Page, waitFor } from './browsers';

/** Practice in real browsers: an exercise that came with a signed pack, the real sidebar beside it, and a score. */

const saying = (page: Page, css: string, words: string) =>
  waitFor(
    page,
    `${css} saying "${words}"`,
    ([selector, wanted]) => document.querySelector(selector)?.textContent?.includes(wanted) ?? false,
    [css, words] as const,
  );

describe.each(['chromium', 'firefox'] as const)('practice in %s', (browser) => {
  let desk: Desk;
  let console: Page;
  beforeAll(async () => {
    desk = await openDesk(browser, { thirdPartyCookies: 'blocked' });
    console = await desk.session.openConsole('brands', desk.page);
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

  it('drafts beside an exercise, inserts into its reply and scores it', async () => {
    const pack = readPack(await readFile('tests/lab/brands/marlow.json', 'utf8'));
    const order = {
      id: 'MF-100001',
      placedAt: '2026-05-25',
      fulfilment: 'fulfilled',
      items: [],
      tracking: [],
    };
    const one = exercise({ ticket: { ...exercise().ticket, orders: [order] } });
    const path = join(await mkdtemp(join(tmpdir(), 'proofdesk-e2e-')), 'marlow.json');
    await writeFile(path, JSON.stringify({ ...pack, version: pack.version + 1, exercises: [one] }));
    await installFiles(console, await signedFiles([path]));
    await console.evaluate(() => {
      window.location.hash = '#practice';
    }, undefined);
    await saying(console, '.practice', 'Brand');
    await console.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.practice select');
      if (!choice) return;
      choice.value = 'marlow';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, undefined);
    await saying(console, '.practice-list', one.title);
    await console.click({ css: '.practice-list .button' });
    await saying(console, '.practice-side', 'From macro');
    await console.click({ css: '.practice-side .ui-button.primary', text: 'Insert' });
    await waitFor(
      console,
      'the draft in the reply',
      () => (document.querySelector<HTMLTextAreaElement>('#practice-reply')?.value.length ?? 0) > 20,
      undefined,
    );
    await console.click({ css: '.practice-open .button.primary', text: 'Check my answer' });
    await saying(console, '.practice-score', 'parts met');
    await console.click({ css: '.practice-open .button', text: 'All exercises' });
    await saying(console, '.practice-list', '1 tried');
    expect(
      await console.evaluate(() => document.querySelectorAll('.console-problem').length, undefined),
    ).toBe(0);
  });
});
