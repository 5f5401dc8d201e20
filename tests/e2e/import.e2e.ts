import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../lab/server';
import { docxOf, paragraph, pdfOf } from '../packs/sources/files';
import { buildFolder, openBrowser, type Page, type Session, type Surface, waitFor } from './browsers';
import { givePassphrase } from './engine-console';

/** The parsers under the pages' real content policy, and a helpdesk read through the tab in which somebody is signed in. */

const saying = (console: Surface, words: string) =>
  waitFor(
    console,
    words,
    (wanted) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(wanted),
    words,
  );

/** As typed: React hears the browser's own setter followed by an input event. */
const fill = (console: Surface, name: string, value: string) =>
  console.evaluate(
    ([label, text]) => {
      const field = [...document.querySelectorAll('.import label')]
        .find((one) => (one.textContent ?? '').startsWith(label))
        ?.querySelector('input');
      if (!field) throw new Error(`no field ${label}`);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [name, value] as const,
  );

const titles = (console: Surface) =>
  console.evaluate(
    () => [...document.querySelectorAll('.import-list label')].map((label) => label.textContent ?? ''),
    undefined,
  );
const breaches = (console: Surface) =>
  console.evaluate(() => (globalThis as unknown as { policyBreaches: string[] }).policyBreaches, undefined);

describe.each(['chromium', 'firefox'] as const)('import in %s', (browser) => {
  let lab: Lab;
  let session: Session;
  let page: Page;
  let console: Page;
  const folder = mkdtempSync(join(tmpdir(), 'proofdesk-import-'));
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  beforeAll(async () => {
    lab = await startLab();
    session = await openBrowser(browser, {
      extension: buildFolder(browser),
      labPort: lab.port,
      thirdPartyCookies: 'blocked',
    });
    page = await session.newPage();
    await page.goto('https://harbor.zendesk.com/agent/tickets/101');
    await page.frame('sidebar.html');
    console = await session.openConsole('import', page);
    await givePassphrase(console);
    await saying(console, 'A brand that is not in the list');
    await console.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { policyBreaches: heard });
      document.addEventListener('securitypolicyviolation', (event) =>
        heard.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
      );
    }, undefined);
  });
  afterAll(async () => {
    await session?.close();
    await lab?.stop();
    rmSync(folder, { recursive: true });
  });

  it('begins a brand that has no pack', async () => {
    await console.click({ css: 'summary', text: 'A brand that is not in the list' });
    await fill(console, 'Name', 'Nordlicht');
    await fill(console, 'Country', 'DE');
    await console.click({ css: 'button', text: 'Begin' });
    await saying(console, 'Nordlicht has a working copy now.');
  });

  it('reads a file of each format, and no parser breaks the policy of the page', async () => {
    await console.chooseFiles('.import input[type=file]', [
      file('table.csv', 'title,body\nFrom CSV,"We answer within two days, and we are glad to."\n'),
      file(
        'list.json',
        JSON.stringify([{ title: 'From JSON', body: 'The parcel left our warehouse on Monday.' }]),
      ),
      file('words.md', '# From Markdown\n\nReturns are free in all of Europe.\n'),
      file('page.html', '<title>From HTML</title><main><p>We repair what can be repaired.</p></main>'),
      file(
        'document.docx',
        docxOf(paragraph('From DOCX', 'Heading1') + paragraph('Gift cards last three years.')),
      ),
      file('From PDF.pdf', pdfOf([{ text: 'The warranty covers two years.', size: 11, y: 700 }])),
      file(
        'docs.zip',
        zipSync({ 'a.html': strToU8('<title>From Google Docs</title><p>Invoices come by mail.</p>') }),
      ),
    ]);
    await saying(console, '7 items were read');
    expect(await titles(console)).toEqual([
      'From CSV',
      'From JSON',
      'From Markdown',
      'From HTML',
      'From DOCX',
      'From PDF',
      'From Google Docs',
    ]);
    expect(await breaches(console)).toEqual([]);
    await console.click({ css: 'button', text: 'Take the 7 chosen as drafts' });
    await saying(console, '7 drafts are in the working copy of Nordlicht.');
  });

  it('refuses a harmful file and says why', async () => {
    await console.chooseFiles('.import input[type=file]', [
      file('bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }, { level: 9 })),
    ]);
    await saying(console, 'It unpacks to more than 100 times its size');
    expect(await titles(console)).toEqual([]);
  });

  it('reads macros and articles through the tab of the helpdesk', async () => {
    await console.click({ css: 'button', text: 'Look for open helpdesks' });
    await saying(console, 'harbor.zendesk.com');
    await console.click({ css: 'button', text: 'Read macros' });
    await saying(console, '3 items were read');
    await console.click({ css: 'button', text: 'Read articles' });
    await saying(console, '6 items were read');
    expect(await titles(console)).toEqual([
      'Ask for the order number',
      'Close as solved',
      'Old refund answer',
      'Gift cards',
      'Opening hours',
      'When the warehouse is closed',
    ]);
    expect(await breaches(console)).toEqual([]);
  });

  it('would notice a breach of the policy', async () => {
    await console.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }));
    }, undefined);
    await waitFor(
      console,
      'the breach',
      () => (globalThis as unknown as { policyBreaches: string[] }).policyBreaches.length > 0,
      undefined,
    );
  });

  it('says what to do when that tab is gone', async () => {
    await page.goto('about:blank');
    await console.click({ css: 'button', text: 'Read macros' });
    await saying(console, "The helpdesk's tab was closed or reloaded.");
  });
});
