import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, firstTicket, openDesk, sidebarSaying } from '../../scripts/tour/desk';
import { type Page, type Surface, waitFor } from './browsers';

/** A window of 1280 by 800 that is enlarged to 200 %, as the page sees it. */
const enlarged = [640, 400] as const;
const wide = [1280, 800] as const;

const sidebarIs = (page: Page, width: number) =>
  waitFor(
    page,
    `a sidebar of ${width} px`,
    (wanted) => document.querySelector('[data-proofdesk]')?.getBoundingClientRect().width === wanted,
    width,
  );

/** Whether an element's middle is to be seen: in the window, and not below the sidebar. */
const isClear = (page: Page, css: string) =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)];
    const box = all.find((one) => one.getClientRects().length > 0)?.getBoundingClientRect();
    if (!box) return false;
    // The middle of what is on screen of it: a long reply reaches beyond the window.
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [upper, lower] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (right - left < 40 || lower - upper < 16) return false;
    const top = document.elementFromPoint((left + right) / 2, (upper + lower) / 2);
    return top !== null && !top.matches('[data-proofdesk]');
  }, css);

const tooWide = (surface: Surface) =>
  surface.evaluate(() => {
    const main = document.querySelector('main') ?? document.documentElement;
    const { scrollWidth } = document.documentElement;
    return Math.max(scrollWidth - innerWidth, main.scrollWidth - main.clientWidth, 0);
  }, undefined);

const conversation = '[data-test-id="omni-log-container"]';
const box = '[data-test-id="omnicomposer-rich-text-ckeditor"]';

describe.each(['chromium', 'firefox'] as const)('a page enlarged to 200 % in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk(browser, { thirdPartyCookies: 'blocked' });
    page = desk.page;
    await page.resize(...enlarged);
    await page.goto(firstTicket);
  });
  afterAll(async () => {
    await desk.session.close();
    await desk.lab.stop();
  });

  it('leaves the conversation free and waits as a rail', async () => {
    await sidebarIs(page, 44);
    const rail = await sidebarSaying(page, 'Marlow');
    expect(await isClear(page, conversation)).toBe(true);
    expect(await tooWide(rail)).toBe(0);
  });

  it('is opened by keyboard, over the page, and takes the keyboard with it', async () => {
    const sidebar = await page.frame('sidebar.html');
    const onRail = () =>
      sidebar.evaluate(
        () => document.hasFocus() && document.activeElement?.matches('.rail button'),
        undefined,
      );
    for (let tabs = 0; tabs < 60 && !(await onRail()); tabs += 1) await page.press('Tab');
    expect(await onRail()).toBe(true);
    await page.press('Enter');
    await sidebarIs(page, 380);
    await sidebarSaying(page, 'From macro');
    expect(await tooWide(sidebar)).toBe(0);
    expect(
      await sidebar.evaluate(() => document.activeElement?.matches('.head button'), undefined),
      'the keyboard is where the rail button was',
    ).toBe(true);
  });

  it('goes back to its rail with Escape, and with a click on the page', async () => {
    await page.press('Escape');
    await sidebarIs(page, 44);
    const sidebar = await page.frame('sidebar.html');
    await sidebar.click({ css: '.rail button' });
    await sidebarIs(page, 380);
    await page.click({ css: 'a[href$="/agent/tickets/101"]' });
    await sidebarIs(page, 44);
  });

  it('shows the reply box once the draft is in it', async () => {
    const sidebar = await page.frame('sidebar.html');
    await sidebar.click({ css: '.rail button' });
    await sidebar.click({ css: 'button', text: 'the draft into the reply box' });
    await waitFor(
      page,
      'the draft in the box',
      (css) => document.querySelector(css)?.textContent?.includes('You have 30 days from delivery') === true,
      box,
    );
    await sidebarIs(page, 44);
    expect(await isClear(page, box)).toBe(true);
  });

  it('stands beside the page again when there is room', async () => {
    await page.resize(...wide);
    await sidebarIs(page, 380);
    expect(await isClear(page, conversation)).toBe(true);
  });
});
