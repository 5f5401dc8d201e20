import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTicket, installSamples, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { LabTicket } from '../lab/lab-ticket';
import { type Lab, startLab } from '../lab/server';
import { buildFolder, openBrowser, type Page, type Session, type Surface, waitFor } from './browsers';
import { ask } from './engine-console';
import { scanProfile } from './profile/scan';

/** What is left on the disk of a day's work, before there is a passphrase and after: the whole profile is searched. */

const word = () => `k${randomBytes(10).toString('hex')}`;
const many = (count: number) => Array.from({ length: count }, word);
const passphrase = `tidal harbour ${word()}`;
/** Passes the checksum of cards; the issuer's test range. */
const card = '4000 0566 5566 5556';
const secret = { key: `sk-${word()}`, passphrase, card: card.replaceAll(' ', ''), spaced: card };

const mail = { name: word(), body: word(), address: word(), order: word() };
const asked = LabTicket.parse({
  id: 191,
  helpdesk: 'zendesk',
  host: 'harbor.zendesk.com',
  brand: 'marlow',
  helpdeskBrandId: 11001,
  inbox: 'help@marlowfenn.example',
  channel: 'email',
  language: 'en',
  subject: 'A return',
  customer: { name: `Ann ${mail.name}`, email: `${mail.address}@example.com`, locale: 'en-GB' },
  messages: [
    {
      from: 'customer',
      at: '-2h',
      text: `Hello,\n\nhow long can I return the jumper of order ${mail.order}? My door says ${mail.body}. My card is ${card}.\n\nAnn`,
    },
  ],
  note: 'Every word of it is looked for on the disk.',
});
const ticket = `https://harbor.zendesk.com/agent/tickets/${asked.id}`;

/** Steps with their texts, as the sidebar puts them on record: three words each. */
const keepAll = async (sidebar: Surface, name: string, words: readonly string[]) => {
  const steps = Array.from({ length: words.length / 3 }, (_, at) => {
    const [draft = '', sent = '', subject = ''] = words.slice(3 * at, 3 * at + 3);
    const suggestion = `${name}-${at}`;
    const of = { brand: 'marlow', helpdesk: 'zendesk', ticket: 'a-handle', suggestion };
    const text = {
      suggestion,
      brand: 'marlow',
      draft: `Hello ${draft}`,
      sent: `Hi ${sent}, ${card}`,
      subject,
    };
    return { event: { kind: 'flag-shown', ...of, trigger: 'vip_customer', rule: 'test' }, text };
  });
  const answers = await Promise.all(steps.map((step) => ask(sidebar, 'ledger.append', step)));
  for (const answer of answers) expect(answer).toMatchObject({ ok: true });
};
const place = (sidebar: Surface, ticketId: string, address: string) =>
  ask(sidebar, 'ledger.handle', {
    brandId: 'marlow',
    helpdesk: 'zendesk',
    host: 'harbor.zendesk.com',
    ticketId,
    addresses: [`${address}@example.com`],
  });
/** Something in clear where the extension keeps its own, short and long: the search must find it. */
const plant = (console: Page, words: readonly string[]) =>
  console.evaluate(
    ([short, long]) =>
      new Promise<void>((done, fail) => {
        type Local = { storage: { local: { set(items: object): Promise<void> } } };
        const scope = globalThis as unknown as { browser?: Local; chrome: Local };
        const opened = indexedDB.open('planted', 1);
        opened.onupgradeneeded = () => opened.result.createObjectStore('rows');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const change = opened.result.transaction('rows', 'readwrite');
          change.objectStore('rows').put({ text: `${'a day of work '.repeat(20_000)}${long}` }, 1);
          change.oncomplete = () =>
            void (scope.browser ?? scope.chrome).storage.local.set({ planted: short }).then(done);
        };
      }),
    words,
  );

describe.each(['chromium', 'firefox'] as const)('what is left on the disk by %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'proofdesk-lock-'));
  const before = many(90);
  const after = many(96);
  const planted = many(2);
  let lab: Lab;
  let session: Session;
  let page: Page;
  const open = async () => {
    session = await openBrowser(browser, {
      extension: buildFolder(browser),
      labPort: lab.port,
      profile,
      thirdPartyCookies: 'blocked',
    });
    page = await session.newPage();
  };
  beforeAll(async () => {
    lab = await startLab({ extra: [asked] });
    await open();
    await page.goto(firstTicket);
    await installSamples(session, page);
  });
  afterAll(async () => {
    await session.close();
    await lab.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  it('of texts, tickets, a working copy, keys and a card is nothing; of what lies in clear, all is found', async () => {
    const sidebar = await openTicket(page, ticket, 'From macro');
    await sidebarSaying(page, 'Texts and keys are kept only until this browser is closed.');
    await keepAll(sidebar, 'b', before);
    const console = await session.openConsole('switches', page);
    await waitFor(
      console,
      'the passphrase',
      () => document.querySelectorAll('.vault-section input').length === 2,
      undefined,
    );
    const typed = await console.evaluate((words) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      for (const field of document.querySelectorAll<HTMLInputElement>('.vault-section input')) {
        set?.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return document.querySelectorAll('.vault-section input').length;
    }, passphrase);
    expect(typed).toBe(2);
    await console.click({ css: '.vault-section button', text: 'Set passphrase' });
    await waitFor(
      console,
      'that it is set',
      () => document.body.textContent?.includes('Set, and open now') === true,
      undefined,
    );
    await keepAll(sidebar, 'a', after.slice(0, -6));
    const [number = '', person = '', comment = '', name = ''] = after.slice(-6);
    await place(sidebar, number, person);
    const access = { baseUrl: 'https://api.anthropic.com', models: [], testedOn: '2026-11-27' };
    const connected = await ask(console, 'engine.connect', { engine: 'anthropic', access, key: secret.key });
    expect(connected).toMatchObject({ ok: true });
    const { value } = (await ask(console, 'desk.open', { brandId: 'marlow' })) as {
      value: { entries: { item: { title: string } }[] };
    };
    const [entry] = value.entries;
    const changed = { ...entry, item: { ...entry?.item, title: name } };
    expect(
      await ask(console, 'desk.save', { brandId: 'marlow', entries: [changed], act: 'edited', comment }),
    ).toMatchObject({ ok: true });
    await plant(console, planted);
    await page.front();
    await sidebar.click({ css: 'button', text: 'the draft into the reply box' });
    await sidebarSaying(page, 'Inserted. Read it');
    await session.close();

    const canaries = [...before, ...after, ...Object.values(mail), ...Object.values(secret)];
    expect(canaries.length).toBeGreaterThan(190);
    const scan = await scanProfile(profile, [...canaries, ...planted]);
    const found = scan.hits.filter(({ canary }) => !planted.includes(canary));
    expect(found).toEqual([]);
    for (const one of planted) expect(scan.hits.map(({ canary }) => canary)).toContain(one);
    expect(scan.bytes).toBeGreaterThan(1_000_000);
  });

  it('opens with the passphrase and nothing else, with all that was there', async () => {
    await open();
    await page.goto(ticket);
    let sidebar = await sidebarSaying(page, 'Locked');
    const enter = async (words: string) => {
      sidebar = await page.frame('sidebar.html');
      await sidebar.click({ css: 'input[type=password]' });
      await page.type(words);
      await page.press('Enter');
    };
    expect(await ask(sidebar, 'packs.brands')).toMatchObject({ error: { code: 'vault-locked' } });
    await enter('some other passphrase');
    await sidebarSaying(page, 'That is not the passphrase.');
    await enter(passphrase);
    await sidebarSaying(page, 'From macro');
    const console = await session.openConsole('audit', page);
    const text = await ask(console, 'ledger.text', { suggestion: 'b-0' });
    expect(text).toMatchObject({ ok: true, value: { draft: `Hello ${before[0]}` } });
    expect(await ask(console, 'engine.keys')).toMatchObject({ value: ['anthropic'] });
    // Locked by hand: what was on the screen is gone from it, and comes back as it was.
    await ask(console, 'vault.lock');
    await waitFor(
      console,
      'the lock screen',
      () => document.querySelector('.vault-screen') !== null && document.querySelector('nav') === null,
      undefined,
    );
    await console.close();
    await page.front();
    await sidebarSaying(page, 'Locked');
    const shown = await (await page.frame('sidebar.html')).evaluate(
      () => document.body.textContent ?? '',
      undefined,
    );
    expect(shown).not.toContain('Ann');
    await enter(passphrase);
    await sidebarSaying(page, 'From macro');
  });
});
