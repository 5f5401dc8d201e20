// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createZendeskPage } from '../../lib/helpdesks/zendesk/page';
import { h } from './html';

const page = createZendeskPage();
const url = (path: string) => new URL(path, 'https://harbor.zendesk.com');

/** Two tickets mounted at once, as Zendesk does; 102 is hidden by style only. */
function workspace(): void {
  document.body.replaceChildren(
    h('main', { id: 'main_panes' }, [pane('101', true), pane('102', false)]),
    h('div', { 'data-test-id': 'omnichannel-menu', hidden: '' }, []),
  );
}

function pane(id: string, active: boolean): Element {
  return h(
    'div',
    {
      class: 'ticket-panes-grid-layout',
      'data-is-active': String(active),
      ...(active ? {} : { style: 'display:none' }),
    },
    [
      h('div', { 'data-ticket-id': id }, [
        h('input', { 'data-test-id': 'omni-header-subject', value: `Subject ${id}` }),
        h('div', { 'data-test-id': 'omni-log-container' }, [
          item('Judith', 'end-user', '2026-11-20T10:00:00Z', `Where is order ${id}?`),
          item('Mira', 'internal', '2026-11-20T10:05:00Z', 'asked the warehouse', true),
          item('Mira', 'agent', '2026-11-20T10:10:00Z', 'On its way.'),
        ]),
        h('button', { 'data-test-id': 'omnichannel-channel-switcher-button', 'data-channel': 'web' }, [
          'Public reply',
        ]),
        h('div', {
          'data-test-id': 'omnicomposer-rich-text-ckeditor',
          contenteditable: 'true',
          id: `box-${id}`,
        }),
        h('button', { 'data-test-id': 'submit_button-button' }, ['Submit as Open']),
      ]),
    ],
  );
}

const item = (who: string, type: string, at: string, text: string, note = false) =>
  h('article', { 'data-test-id': 'omni-log-comment-item' }, [
    h('span', { 'data-test-id': 'omni-log-item-sender' }, [who]),
    h('time', { 'data-test-id': 'timestamp-relative', datetime: at }),
    ...(note ? [h('div', { 'data-test-id': 'omni-log-internal-note-tag' }, ['Internal'])] : []),
    h('div', { 'data-test-id': 'omni-log-item-message', type }, [
      h('div', { 'data-test-id': 'omni-log-message-content' }, [h('p', {}, [text])]),
    ]),
  ]);

beforeEach(workspace);
afterEach(() => vi.unstubAllGlobals());

const found = (id: string): Element => {
  const element = page.pane(document, id);
  if (!element) throw new Error(`no pane for ${id}`);
  return element;
};

describe('where things are in Zendesk', () => {
  it('knows the agent app, and nothing else of the host', () => {
    expect(page.matches(url('/agent/tickets/101'))).toBe(true);
    expect(page.matches(url('/agent'))).toBe(true);
    expect(page.matches(url('/hc/en-us/requests/101'))).toBe(false);
    expect(page.matches(url('/agents'))).toBe(false);
    expect(page.matches(new URL('https://zendesk.com.evil.example/agent'))).toBe(false);
    expect(page.matches(new URL('https://evilzendesk.com/agent'))).toBe(false);
  });

  it('tells the open ticket by its address', () => {
    expect(page.openTicket(document, url('/agent/tickets/101'))).toBe('101');
    expect(page.openTicket(document, url('/agent/tickets/101/events?x=1'))).toBe('101');
    expect(page.openTicket(document, url('/agent/tickets/new/1'))).toBeNull();
    expect(page.openTicket(document, url('/agent/filters/360001'))).toBeNull();
  });

  it('keeps tickets that are mounted together apart', () => {
    expect(page.composer(found('101'))?.id).toBe('box-101');
    expect(page.composer(found('102'))?.id).toBe('box-102');
    expect(page.pane(document, '103')).toBeNull();
  });

  it('does not take the active pane of another ticket for one that is not drawn yet', () => {
    document.querySelector('[data-ticket-id="101"]')?.removeAttribute('data-ticket-id');
    const active = document.querySelector('.ticket-panes-grid-layout');
    expect(page.pane(document, '101')).toBe(active);
    active?.append(h('div', { 'data-ticket-id': '102' }));
    expect(page.pane(document, '101')).toBeNull();
  });

  it.each([
    [{ 'data-channel': 'web' }, 'Public reply', 'public'],
    [{ 'data-channel': 'internal' }, '', 'internal'],
    [{}, 'Internal note', 'internal'],
    [{ 'aria-label': 'Interne Notiz' }, '', 'internal'],
    [{ 'aria-label': 'Note interne' }, '', 'internal'],
    [{}, 'Öffentliche Antwort', 'public'],
  ])('reads the mode from %o %s', (attributes, text, mode) => {
    const old = found('101').querySelector('[data-test-id="omnichannel-channel-switcher-button"]');
    old?.replaceWith(
      h('button', { 'data-test-id': 'omnichannel-channel-switcher-button', ...attributes }, [text]),
    );
    expect(page.mode(found('101'))).toBe(mode);
  });

  it('turns to note mode through the menu', async () => {
    const switcher = found('101').querySelector('button');
    switcher?.addEventListener('click', () => {
      const choice = h(
        'div',
        { role: 'menuitem', 'data-test-id': 'omnichannel-channel-switcher-menuitem-internal' },
        ['Internal note'],
      );
      choice.addEventListener('click', () => switcher.setAttribute('data-channel', 'internal'));
      document.body.append(choice);
    });
    expect(await page.openNote(found('101'))).toBe(true);
    expect(page.mode(found('101'))).toBe('internal');
  });

  it('says so when the mode did not change', async () => {
    expect(await page.openNote(found('101'))).toBe(false);
  });

  it('notices what may have sent, and no more', () => {
    const check = (target: Element | null, event: Event) => {
      target?.dispatchEvent(event);
      return page.mayHaveSent(event, found('101'));
    };
    const click = () => new MouseEvent('click', { bubbles: true });
    const box = document.querySelector('#box-101');
    expect(check(document.querySelector('[data-test-id="submit_button-button"]'), click())).toBe(true);
    expect(check(box, click())).toBe(false);
    expect(check(box, new KeyboardEvent('keydown', { key: 'Enter' }))).toBe(false);
    expect(check(box, new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))).toBe(true);
    expect(
      check(box, new KeyboardEvent('keydown', { key: 's', code: 'KeyS', ctrlKey: true, altKey: true })),
    ).toBe(true);
    expect(check(box, new KeyboardEvent('keydown', { key: 's', code: 'KeyS' }))).toBe(false);
  });
});
