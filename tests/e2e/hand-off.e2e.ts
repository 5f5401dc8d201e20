import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import type { Page } from './browsers';

/** One click that prepares a hand-off in the helpdesk's fields, and everything that may be wrong with them. */

const zendesk = (id: number, fields = '') =>
  `https://harbor.zendesk.com/agent/tickets/${id}${fields && `?fields=${fields}`}`;
const gorgias = (id: number, fields = '') =>
  `https://harbor.gorgias.com/app/ticket/${id}${fields && `?fields=${fields}`}`;
const button = { css: 'button', text: 'Prepare the hand-off' };

/** What the fields of the ticket in front show. */
const fieldsOf = (page: Page) =>
  page.evaluate(() => {
    const shown = (css: string) =>
      [...document.querySelectorAll<HTMLElement>(css)]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => one.textContent ?? '');
    return {
      tags: shown('.garden-tag-item, [class*="TicketTag--tag"]'),
      assignee: shown('[data-test-id^="assignee-field-selected"], [class*="assigneeName"]')[0],
      typed: [...document.querySelectorAll('.system-fields input')]
        .map((one) => (one as HTMLInputElement).value)
        .filter(Boolean),
      inTyped: document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null,
    };
  }, undefined);
const savedIn = (page: Page) =>
  page.evaluate(() => (window as Window & { labSaved?: string[] }).labSaved ?? [], undefined);
const noteIn = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.composer.note [contenteditable="true"]')];
    return boxes.find((one) => one.getClientRects().length > 0)?.textContent ?? '';
  }, undefined);

describe.each(['chromium', 'firefox'] as const)('a hand-off in %s', (browser) => {
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

  const stored = (id: number) => desk.lab.state.world.get('harbor.zendesk.com')?.conversations.get(id);
  const writes = () => desk.lab.state.requests.filter(({ method }) => method === 'PUT' || method === 'POST');

  it('fills note, tags and assignee on Zendesk, submits nothing, and takes tags and assignee back', async () => {
    const sidebar = await openTicket(page, zendesk(105), 'Prepare the hand-off');
    const before = await fieldsOf(page);
    const puts = writes().length;
    await sidebar.click(button);
    await sidebarSaying(page, 'Tags and assignee are in the ticket, not submitted yet.');
    expect(await fieldsOf(page)).toMatchObject({
      tags: [...before.tags, 'escalated', 'esc_safety_health', 'product_defect'],
      assignee: 'Voltaro product safety',
      typed: [],
    });
    const note = await noteIn(page);
    for (const part of [
      'What the customer wants',
      'In the customer',
      'What was tried',
      'Summary',
      'Proposed owner',
    ])
      expect(note).toContain(part);
    expect(stored(105)?.tags).toEqual(before.tags);
    await sidebar.click({ css: 'button', text: 'Take it back' });
    await sidebarSaying(page, 'Taken back.');
    expect(await fieldsOf(page)).toMatchObject({ tags: before.tags, assignee: before.assignee });
    expect(writes()).toHaveLength(puts);
  });

  it('adds no tag twice, and knows that the agent has submitted', async () => {
    const sidebar = await openTicket(page, zendesk(119), 'Prepare the hand-off');
    await sidebar.click(button);
    await sidebarSaying(page, 'not submitted yet.');
    const filled = await fieldsOf(page);
    await sidebar.click(button);
    await sidebarSaying(page, 'not submitted yet.');
    expect((await fieldsOf(page)).tags).toEqual(filled.tags);
    await page.click({ css: '[data-test-id="submit_button-button"]' });
    await sidebarSaying(page, 'The tags are saved in the ticket.');
    expect(stored(119)?.tags).toEqual(filled.tags);
    expect(stored(119)?.entries.at(-1)?.public).toBe(false);
  });

  it.each([
    ['none', 'no field found'],
    ['swallow', 'not filled in'],
    ['dropping', 'not filled in'],
  ])('offers to copy where the page is bad (%s)', async (fault, words) => {
    const sidebar = await openTicket(page, zendesk(105, fault), 'Prepare the hand-off');
    const before = await fieldsOf(page);
    await sidebar.click(button);
    const said = await sidebarSaying(page, 'Not everything could be filled in.');
    expect(await said.evaluate(() => document.body.textContent, undefined)).toContain(words);
    const copies = await said.evaluate(
      () => document.querySelectorAll('.hand-off button[aria-label^="Copy "]').length,
      undefined,
    );
    expect(copies).toBeGreaterThan(0);
    const { tags, assignee, typed } = await fieldsOf(page);
    expect({ tags, assignee, typed }).toEqual({
      tags: fault === 'dropping' ? tags : before.tags,
      assignee: fault === 'dropping' ? assignee : before.assignee,
      typed: [],
    });
    expect(await noteIn(page)).toContain('Tags: escalated, esc_safety_health, product_defect');
  });

  it('takes out at once what a field completed to another tag', async () => {
    const sidebar = await openTicket(page, zendesk(105, 'completing'), 'Prepare the hand-off');
    const before = await fieldsOf(page);
    await sidebar.click(button);
    await sidebarSaying(page, 'Not everything could be filled in.');
    const { tags } = await fieldsOf(page);
    // "escalated" is completed to "escalated_twice"; nothing begins like the others.
    expect(tags).toEqual([...before.tags, 'esc_safety_health', 'product_defect']);
  });

  it('stops when another ticket comes in front in the middle, which stays as it was', async () => {
    await openTicket(page, zendesk(118), 'Sources');
    await page.click({ css: 'a[href$="/agent/tickets/105"]' });
    const sidebar = await sidebarSaying(page, 'Prepare the hand-off');
    const other = stored(118)?.tags;
    await page.evaluate(() => {
      new MutationObserver((_, watch) => {
        const chips = [...document.querySelectorAll('[data-ticket-id="105"] .garden-tag-item')];
        if (!chips.some((one) => one.textContent === 'escalated')) return;
        watch.disconnect();
        document.querySelector<HTMLElement>('a[href$="/agent/tickets/118"]')?.click();
      }).observe(document.body, { childList: true, subtree: true });
    }, undefined);
    await sidebar.click(button);
    await sidebarSaying(page, 'Hallo Kerstin');
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await fieldsOf(page)).toMatchObject({
      tags: other ?? [],
      assignee: 'Support/Maya Lind',
      typed: [],
    });
    await page.click({ css: 'a[href$="/agent/tickets/105"]' });
    const back = await sidebarSaying(page, 'Another ticket came in front, so it was stopped.');
    const left = await fieldsOf(page);
    expect(left.tags).toContain('escalated');
    expect(left).toMatchObject({ assignee: 'Support/Maya Lind' });
    await back.click({ css: 'button', text: 'Take it back' });
    await sidebarSaying(page, 'Taken back.');
    expect((await fieldsOf(page)).tags).not.toContain('escalated');
  });

  describe.each(['', 'inline'])('on Gorgias, fields as %s', (fields) => {
    it('opens the field with the word typed, and chooses nothing: the agent does, by key', async () => {
      const sidebar = await openTicket(page, gorgias(507, fields), 'Prepare the hand-off');
      await sidebar.click(button);
      await sidebarSaying(page, 'In this helpdesk a choice is saved at once');
      expect(await savedIn(page)).toEqual([]);
      expect(await fieldsOf(page)).toMatchObject({ typed: ['escalated'], inTyped: 'escalated' });
      await page.press('Enter');
      await expect.poll(() => savedIn(page)).toEqual(['tag escalated']);
      const open = await sidebarSaying(page, 'Assignee');
      await open.click({ css: '.hand-off button', text: 'Open Assignee' });
      await expect.poll(async () => (await fieldsOf(page)).typed.length).toBe(1);
      expect(await savedIn(page)).toEqual(['tag escalated']);
      // The click left the focus in the sidebar: a key goes to the field only once that has it.
      await expect.poll(async () => (await fieldsOf(page)).inTyped).toBeTruthy();
      await page.press('Enter');
      await expect.poll(async () => (await savedIn(page)).length).toBe(2);
      expect((await fieldsOf(page)).assignee).not.toBe('Unassigned');
    });
  });

  it('offers to copy where Gorgias shows no fields', async () => {
    const sidebar = await openTicket(page, gorgias(507, 'none'), 'Prepare the hand-off');
    await sidebar.click(button);
    await sidebarSaying(page, 'Not everything could be filled in.');
    expect(await savedIn(page)).toEqual([]);
  });
});
