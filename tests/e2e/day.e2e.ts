import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, firstTicket, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { type Page, type Surface, waitFor } from './browsers';

/** An agent's day with the extension as it ships, in both browsers, with the cookie setting that leaves a frame least. */

const zendesk = (id: number) => `https://harbor.zendesk.com/agent/tickets/${id}`;
const box = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
const said = (surface: Surface) =>
  surface.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '), undefined);
const inBox = (page: Page) =>
  page.evaluate((css) => {
    const boxes = [...document.querySelectorAll<HTMLElement>(css)];
    return boxes.find((one) => one.getClientRects().length > 0)?.textContent ?? '';
  }, box);
const insertDraft = { css: 'button', text: 'the draft into the reply box' };

describe.each(['chromium', 'firefox'] as const)('a day in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk(browser, { thirdPartyCookies: 'blocked' });
    page = desk.page;
  });
  afterAll(async () => {
    const wrote = desk.lab.state.requests.filter(({ by, method }) => by === 'other' && method !== 'GET');
    expect(wrote).toEqual([]);
    expect(desk.lab.state.problems).toEqual([]);
    await desk.session.close();
    await desk.lab.stop();
  });
  beforeEach(() => desk.lab.control.reset());

  it('reads, drafts, inserts, sees the reply sent and keeps the record', async () => {
    const sidebar = await openTicket(page, firstTicket, 'From macro: How to return');
    await sidebar.click(insertDraft);
    await sidebarSaying(page, 'Inserted. Read it');
    expect(await inBox(page)).toContain('You have 30 days from delivery');
    await page.type(' See you.');
    await page.click({ css: '[data-test-id="submit_button-button"]' });
    await sidebarSaying(page, 'Reply sent');
    const console = await desk.session.openConsole('audit', page);
    await waitFor(
      console,
      'the record',
      () => document.body.textContent?.includes('Lightly edited') === true,
      undefined,
    );
    // The records stand there before their chain is checked.
    await waitFor(console, 'the check', () => document.querySelector('.audit-chain') !== null, undefined);
    expect(await said(console)).toContain('The chain is unbroken.');
    await console.close();
    await page.front();
  });

  it('prepares a note in note mode, and never submits it', async () => {
    const sidebar = await openTicket(page, zendesk(105), 'Stop');
    await sidebar.click({ css: 'button', text: 'Prepare the hand-off' });
    await new Promise((done) => setTimeout(done, 300));
    await waitFor(
      page,
      'the note in the box',
      (css) => (document.querySelector(css)?.textContent ?? '').length > 20,
      box,
    );
    expect(
      await page.evaluate(() => document.querySelector('.composer')?.classList.contains('note'), undefined),
    ).toBe(true);
    const thread = desk.lab.state.world.get('harbor.zendesk.com')?.conversations.get(105)?.entries ?? [];
    expect(thread.every((entry) => entry.from === 'customer')).toBe(true);
  });

  it('never shows one ticket the draft of another, however fast the agent changes', async () => {
    await openTicket(page, firstTicket, 'From macro');
    const names: Record<number, string> = { 101: 'Hi Judith', 105: 'Hello Ruben', 118: 'Hallo Kerstin' };
    for (const id of [105, 118, 101, 118, 105, 101, 105, 118, 101, 118]) {
      await page.click({ css: `a[href$="/agent/tickets/${id}"]` });
      const sidebar = await page.frame('sidebar.html');
      const text = await said(sidebar);
      const shown = /Ticket (\d+)/.exec(text)?.[1];
      for (const [other, greeting] of Object.entries(names)) {
        if (shown !== other) expect(text).not.toContain(greeting);
      }
    }
    await sidebarSaying(page, 'Hallo Kerstin');
  });

  it('asks for the brand when it is not known, and remembers the answer', async () => {
    let sidebar = await openTicket(page, zendesk(115), 'Which brand is this ticket for?');
    expect(await said(sidebar)).not.toContain('From macro');
    await sidebar.click({ css: 'label, [role="radio"]', text: 'Marlow & Fenn' });
    await sidebar.click({ css: 'button', text: 'Use this brand' });
    await sidebarSaying(page, 'Sources');
    sidebar = await openTicket(page, zendesk(115), 'Marlow & Fenn');
    await sidebarSaying(page, 'Sources');
    expect(await said(sidebar)).not.toContain('Which brand is this ticket for?');
  });

  it('drafts nothing that a hostile mail tells it to', async () => {
    const sidebar = await openTicket(page, zendesk(111), 'From macro');
    const text = await sidebar.evaluate(
      () => [...document.querySelectorAll('[data-segment]')].map((one) => one.textContent).join(''),
      undefined,
    );
    expect(text).toContain('Hi Dean');
    for (const bad of ['MARLOW90', 'marlowfenn-refunds', '£500', '90']) expect(text).not.toContain(bad);
  });

  it('names the part that could not be read, and works again afterwards', async () => {
    await openTicket(page, firstTicket, 'Sources');
    for (const path of ['/api/v2/tickets/104', '/api/v2/tickets/104/comments']) {
      desk.lab.control.fail({ host: 'harbor.zendesk.com', path, status: 500 });
    }
    // The page cannot stand in either: its messages are gone as soon as they are drawn.
    await page.evaluate(() => {
      setInterval(() => {
        for (const log of document.querySelectorAll('[data-test-id="omni-log-container"]')) log.remove();
      }, 5);
    }, undefined);
    await page.click({ css: 'a[href$="/agent/tickets/104"]' });
    await sidebarSaying(page, 'This ticket could not be read');
    expect(await said(await page.frame('sidebar.html'))).toContain('Part that failed');
    desk.lab.control.reset();
    await openTicket(page, zendesk(104), 'Sources');
  });

  it('stays silent while drafting is off, and still shows flags', async () => {
    const sidebar = await openTicket(page, zendesk(105), 'From macro');
    await sidebar.click({ css: '[role="switch"]' });
    await sidebarSaying(page, 'Drafting is off');
    expect(await said(sidebar)).toContain('Health or safety');
    expect(await said(sidebar)).not.toContain('From macro');
    await sidebar.click({ css: '[role="switch"]' });
    await sidebarSaying(page, 'From macro');
  });
});
