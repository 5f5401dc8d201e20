import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, firstTicket, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { type Page, type Surface, waitFor } from './browsers';

/** What happens to processes, tabs and engines while an agent works. */

const zendesk = (id: number) => `https://harbor.zendesk.com/agent/tickets/${id}`;
const said = (surface: Surface) =>
  surface.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '), undefined);
const insertDraft = { css: 'button', text: 'the draft into the reply box' };

/** A call to the background as the sidebar makes it. */
const ask = (sidebar: Surface, call: string, args: unknown) =>
  sidebar.evaluate(
    ([name, given]) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).runtime.sendMessage({ call: name, args: given });
    },
    [call, args] as const,
  ) as Promise<{ ok: boolean; value?: unknown }>;

const records = async (page: Page, desk: Desk) => {
  const console = await desk.session.openConsole('audit', page);
  await waitFor(console, 'the records', () => document.querySelector('.audit-chain') !== null, undefined);
  const text = await said(console);
  await console.close();
  await page.front();
  return text;
};

describe.each(['chromium', 'firefox'] as const)('processes in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk(browser, { thirdPartyCookies: 'blocked', backgroundIdle: 3_000 });
    page = desk.page;
  });
  afterAll(async () => {
    await desk.session.close();
    await desk.lab.stop();
  });

  it('goes on when the background is killed in the middle', async () => {
    const sidebar = await openTicket(page, firstTicket, 'From macro');
    await desk.session.killBackground();
    await page.front();
    await sidebar.click(insertDraft);
    await sidebarSaying(page, 'Inserted. Read it');
    await page.click({ css: '[data-test-id="submit_button-button"]' });
    await sidebarSaying(page, 'Reply sent');
    expect(await records(page, desk)).toContain('The chain is unbroken.');
  });

  it('keeps one chain when two tabs write at once', async () => {
    const second = await desk.session.newPage();
    await second.goto(zendesk(118));
    const frames = [await sidebarSaying(page, 'Ticket 101'), await sidebarSaying(second, 'Ticket 118')];
    const event = (tab: number, n: number) => ({
      event: {
        kind: 'flag-shown',
        brand: 'marlow',
        helpdesk: 'zendesk',
        ticket: `tab-${tab}`,
        suggestion: `tab-${tab}-${n}`,
        trigger: 'vip_customer',
        rule: 'test',
      },
    });
    const answers = await Promise.all(
      frames.flatMap((frame, tab) =>
        Array.from({ length: 15 }, (_, n) => ask(frame, 'ledger.append', event(tab, n))),
      ),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const numbers = answers.map((answer) => (answer.value as { seq: number }).seq);
    expect(new Set(numbers).size).toBe(30);
    await second.close();
    await page.front();
    expect(await records(page, desk)).toContain('The chain is unbroken.');
  });

  it('refuses what only the console may do', async () => {
    const sidebar = await page.frame('sidebar.html');
    expect(await ask(sidebar, 'packs.remove', { brandId: 'marlow' })).toMatchObject({ ok: false });
    expect(await ask(sidebar, 'ledger.page', { after: 0 })).toMatchObject({ ok: false });
  });

  it('shows a broken chain as broken', async () => {
    const console = await desk.session.openConsole('audit', page);
    await waitFor(console, 'the records', () => document.querySelector('.audit-chain') !== null, undefined);
    await console.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opened = indexedDB.open('proofdesk');
          opened.onerror = () => fail(opened.error);
          opened.onsuccess = () => {
            const change = opened.result.transaction('ledger', 'readwrite');
            change.objectStore('ledger').delete(2);
            change.oncomplete = () => done();
          };
        }),
      undefined,
    );
    await console.evaluate(() => location.reload(), undefined).catch(() => undefined);
    await waitFor(
      console,
      'the fault',
      () => document.querySelector('.audit-chain.broken') !== null,
      undefined,
    );
    await console.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('scripted drafts in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk(browser, { mode: 'lab', thirdPartyCookies: 'blocked' });
    page = desk.page;
    const console = await desk.session.openConsole('brands', page);
    const choice = { brandId: 'marlow', choice: { engine: 'replay' } };
    expect(await ask(console, 'engine.choose', choice)).toMatchObject({ ok: true });
    await console.close();
    await page.front();
  });
  afterAll(async () => {
    await desk.session.close();
    await desk.lab.stop();
  });

  it('blocks a draft that obeys an attacker, and says what is wrong with it', async () => {
    const sidebar = await openTicket(page, zendesk(111), 'MARLOW90');
    await waitFor(
      sidebar,
      'Insert to be blocked',
      () => document.querySelector('[aria-disabled="true"]') !== null,
      undefined,
    );
    // By every way that an agent has: the button, and the key.
    await sidebar.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('button[aria-disabled="true"]'))
        button.click();
    }, undefined);
    await page.press('Control+Enter');
    await new Promise((done) => setTimeout(done, 1_500));
    expect(
      await page.evaluate(
        () => document.querySelector('.ck-editor__editable')?.textContent?.trim(),
        undefined,
      ),
    ).toBe('');
  });

  it('never shows a slow draft on the ticket that was opened meanwhile', async () => {
    await openTicket(page, zendesk(104), 'Ticket 104');
    await page.click({ css: 'a[href$="/agent/tickets/116"]' });
    const sidebar = await sidebarSaying(page, 'Ticket 116');
    for (let look = 0; look < 8; look += 1) {
      const text = await said(sidebar);
      if (text.includes('Ticket 116')) expect(text).not.toContain('Gareth');
      await new Promise((done) => setTimeout(done, 400));
    }
  });

  it('says so when the engine fails, and keeps the sources', async () => {
    const sidebar = await openTicket(page, zendesk(119), 'The draft could not be written');
    expect(await said(sidebar)).toContain('Sources');
  });
});
