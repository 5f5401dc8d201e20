import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, firstTicket, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { type Page, waitFor } from './browsers';

/**
 * The extension is updated or reloaded while a ticket is open: Chromium leaves the old script in the page with a runtime
 * that is gone, Firefox ends it where it stands and at once starts the new one in the same page.
 */

/** What of us is in the page: sidebars, and the room that is kept for them. */
const ofOurs = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const hosts = [...root.children].filter((each) => each.tagName === 'DIV');
    return { sidebars: hosts.length, room: root.style.getPropertyValue('margin-right') };
  }, undefined);

const typedAndRead = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.composer [contenteditable="true"]')];
    return boxes.find((one) => one.getClientRects().length > 0)?.textContent ?? '';
  }, undefined);

describe.each(['chromium', 'firefox'] as const)('the extension is reloaded in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk(browser, { thirdPartyCookies: 'blocked' });
    page = desk.page;
  });
  afterAll(async () => {
    await desk.session.close();
    await desk.lab.stop();
  });
  const asked = () =>
    desk.lab.state.requests.filter(({ by, path }) => by === 'other' && path.startsWith('/api/')).length;

  it('leaves no dead sidebar behind, and nothing that goes on reading', async () => {
    await openTicket(page, firstTicket, 'From macro');
    await page.evaluate(() => document.querySelector('html > div')?.setAttribute('data-old', ''), undefined);
    await desk.session.reloadExtension(page);
    await page.front();
    await waitFor(page, 'the old one to go', () => !document.querySelector('html > [data-old]'), undefined);
    if (browser === 'chromium') {
      expect(await ofOurs(page)).toEqual({ sidebars: 0, room: '' });
      const before = asked();
      await page.click({ css: 'a[href$="/agent/tickets/102"]' });
      await new Promise((done) => setTimeout(done, 1_500));
      expect(asked()).toBe(before);
      expect(await ofOurs(page)).toEqual({ sidebars: 0, room: '' });
      return;
    }
    // The new script is there without a reload of the page: one sidebar, alive, and none of the old one.
    await sidebarSaying(page, 'Ticket 101');
    expect(await ofOurs(page)).toEqual({ sidebars: 1, room: '380px' });
    await page.click({ css: 'a[href$="/agent/tickets/102"]' });
    await sidebarSaying(page, 'Ticket 102');
    expect(await ofOurs(page)).toEqual({ sidebars: 1, room: '380px' });
  });

  it('works again once the page is loaded anew', async () => {
    const sidebar = await openTicket(page, firstTicket, 'From macro');
    expect(await ofOurs(page)).toEqual({ sidebars: 1, room: '380px' });
    await sidebar.click({ css: 'button', text: 'the draft into the reply box' });
    await sidebarSaying(page, 'Inserted. Read it');
    expect(await typedAndRead(page)).toContain('You have 30 days from delivery');
  });
});
