import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../lab/server/index';
import { openBrowser, type Page, type Session, waitFor } from './browsers/index';

/** The replica pages by themselves, without the extension: what other tests rely on must be so. */
describe.each(['chromium', 'firefox'] as const)('replica pages in %s', (browser) => {
  let lab: Lab;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    lab = await startLab();
    session = await openBrowser(browser, { labPort: lab.port });
  });
  afterAll(async () => {
    await session.close();
    await lab.stop();
  });
  beforeEach(async () => {
    lab.control.reset();
    page = await session.newPage();
    return () => page.close();
  });

  const zendesk = (id: number) => page.goto(`https://harbor.zendesk.com/agent/tickets/${id}`);
  const gorgias = (place: string) => page.goto(`https://harbor.gorgias.com/app/${place}`);
  const shown = (css: string, words: string) =>
    waitFor(
      page,
      `${words} in ${css}`,
      ([selector, text]) =>
        [...document.querySelectorAll<HTMLElement>(selector)].some(
          (each) => each.getClientRects().length > 0 && (each.textContent ?? '').includes(text),
        ),
      [css, words] as const,
    );
  const entry = '[data-test-id="omni-log-comment-item"]';
  const bubble = '[class*="MessageBubble--messageBubble"]';

  it('keeps every opened Zendesk ticket in the page and shows one, without a load', async () => {
    await zendesk(101);
    await shown(entry, 'Fell Overshirt');
    await page.evaluate(() => void Object.assign(window, { stayed: true }), undefined);
    await page.click({ css: 'a[href$="/agent/tickets/102"]' });
    await waitFor(
      page,
      'two panes',
      () => document.querySelectorAll('[data-ticket-id]').length === 2,
      undefined,
    );
    const panes = () =>
      [...document.querySelectorAll<HTMLElement>('[data-ticket-id]')].map((pane) => ({
        id: pane.dataset.ticketId,
        shown: pane.getClientRects().length > 0,
      }));
    expect(await page.evaluate(panes, undefined)).toEqual([
      { id: '101', shown: false },
      { id: '102', shown: true },
    ]);
    await page.evaluate(() => history.back(), undefined);
    await shown(entry, 'Fell Overshirt');
    expect(await page.evaluate(() => 'stayed' in window && location.pathname, undefined)).toBe(
      '/agent/tickets/101',
    );
  });

  it('shows the words of a messaging ticket, which no comment has', async () => {
    await zendesk(114);
    const first = lab.state.world.get('harbor.zendesk.com')?.conversations.get(114)?.lab.messages[0];
    const words = (first && 'text' in first && typeof first.text === 'string' ? first.text : '').slice(0, 20);
    expect(words).not.toBe('');
    await shown(entry, words);
    expect(lab.state.requests.some(({ path }) => path.endsWith('/114/conversation_log'))).toBe(true);
  });

  it('sends a Zendesk reply and a note, and tells them apart', async () => {
    await zendesk(101);
    const box = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
    const submit = '[data-test-id="submit_button-button"]';
    await page.click({ css: box });
    await page.type('To the customer.');
    await page.click({ css: submit });
    await shown('.entry.agent', 'To the customer.');
    await page.click({ css: '[data-test-id="omnichannel-channel-switcher-button"]' });
    await page.click({ css: '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]' });
    await page.click({ css: box });
    await page.type('Only for us.');
    await page.click({ css: submit });
    await shown('.entry.internal', 'Only for us.');
    const writes = lab.state.requests.filter(({ method }) => method === 'PUT');
    expect(writes.map(({ by }) => by)).toEqual(['page', 'page']);
    expect(lab.state.problems).toEqual([]);
  });

  it.each(['draft', 'prosemirror', 'slate', 'lexical', 'contenteditable', 'textarea'])(
    'sends a Gorgias reply typed into %s, and empties the box',
    async (editor) => {
      await gorgias(`ticket/501?editor=${editor}`);
      await page.click({ css: '.composer [contenteditable="true"], .composer textarea' });
      await page.type('Second pair is on its way.');
      await page.click({ css: 'button.submit', text: 'Send' });
      await shown(`${bubble}.entry.agent`, 'Second pair is on its way.');
      const empty = () => (window as Window & { labBox?: { text(): string } }).labBox?.text().trim() === '';
      await waitFor(page, 'an empty box', empty, undefined);
      expect(lab.state.problems).toEqual([]);
    },
  );

  it('opens a Gorgias ticket inside a view, with the order beside it', async () => {
    await gorgias('views/12/501');
    await shown(bubble, 'moss socks');
    await shown('.order', 'MF-211406');
  });

  it('hears single keys outside its fields, and only there', async () => {
    await zendesk(101);
    await page.click({ css: entry });
    await page.press('r');
    await shown('.said', 'reply');
    await page.click({ css: '[data-test-id="omnicomposer-rich-text-ckeditor"]' });
    await page.type('ss');
    const heard = () => (window as Window & { labShortcuts?: string[] }).labShortcuts;
    expect(await page.evaluate(heard, undefined)).toEqual(['reply']);
  });
});
