// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGorgiasPage } from '../../lib/helpdesks/gorgias/page';
import { integrations, me, message, ticketAnswer } from './gorgias-json';
import { h } from './html';

const page = createGorgiasPage();
const url = (path: string) => new URL(path, 'https://harbor.gorgias.com');

/** Gorgias's reply box is not known, so the page is drawn with each editor and each way to choose a note. */
function workspace(editor: Record<string, string>, chooser: Element[]): Element {
  history.replaceState(null, '', '/app/views/12/501');
  document.body.replaceChildren(
    h('input', { type: 'search' }),
    h('main', {}, [
      h('div', { 'aria-label': 'Ticket thread' }, [
        bubble(
          'MessageBubble--messageBubble--x1 MessageBubble--fromCustomer',
          'Tilly',
          'only one pair of socks',
        ),
        bubble('MessageBubble--messageBubble--x1 MessageBubble--internalNote', 'Mira', 'asked packing'),
        bubble('MessageBubble--messageBubble--x1 MessageBubble--fromAgent', 'Mira', 'On it'),
        bubble('MessageBubble--messageBubble--x1', 'Who', 'strange'),
        h('div', { contenteditable: 'true', id: 'in-thread' }),
      ]),
      h('div', {}, [h('div', {}, chooser), h('div', { contenteditable: 'true', id: 'box', ...editor })]),
      h('button', { type: 'button' }, ['Send']),
      h('button', { type: 'button' }, ['Send & Close']),
    ]),
    h('textarea', { id: 'note-field', 'aria-label': 'Note' }),
  );
  const pane = page.pane(document, '501');
  if (!pane) throw new Error('no pane');
  return pane;
}

const bubble = (classes: string, name: string, text: string) =>
  h('div', { class: classes }, [
    h('span', { class: 'MessageBubble--author--a' }, [name]),
    h('time', { datetime: '2026-11-20T10:00:00Z' }),
    h('div', { class: 'MessageBubble--body--b' }, [h('p', {}, [text])]),
  ]);

beforeEach(() => history.replaceState(null, '', '/app/views/12/501'));
afterEach(() => vi.unstubAllGlobals());

const editors = [
  { class: 'public-DraftEditor-content' },
  { class: 'ProseMirror' },
  { 'data-slate-editor': 'true' },
  { 'data-lexical-editor': 'true' },
  {},
] as Record<string, string>[];

describe('where things are in Gorgias', () => {
  it('knows the agent app and its tickets by address', () => {
    expect(page.matches(url('/app/ticket/501'))).toBe(true);
    expect(page.matches(url('/login'))).toBe(false);
    expect(page.openTicket(document, url('/app/ticket/501'))).toBe('501');
    expect(page.openTicket(document, url('/app/views/12/501?x'))).toBe('501');
    expect(page.openTicket(document, url('/app/views/12'))).toBeNull();
    expect(page.openTicket(document, url('/app/customer/501'))).toBeNull();
    expect(page.openTicket(document, url('/app/settings/501'))).toBeNull();
  });

  it.each(editors)('finds the reply box %o, not the note field, the search or the thread', (editor) => {
    expect(page.composer(workspace(editor, []))?.id).toBe('box');
  });

  it('has no pane for a ticket that the address does not name', () => {
    workspace({}, []);
    expect(page.pane(document, '502')).toBeNull();
  });

  it.each([
    [
      'tabs',
      () => [
        h('button', { role: 'tab', 'aria-selected': 'false' }, ['Email']),
        h('button', { role: 'tab', 'aria-selected': 'true' }, ['Internal note']),
      ],
      'internal',
    ],
    [
      'tabs',
      () => [
        h('button', { role: 'tab', 'aria-selected': 'true' }, ['Email']),
        h('button', { role: 'tab', 'aria-selected': 'false' }, ['Internal note']),
      ],
      'public',
    ],
    ['switch', () => [h('button', { 'aria-pressed': 'true' }, ['Internal note'])], 'internal'],
    ['menu', () => [h('button', { 'aria-haspopup': 'listbox' }, ['Internal note'])], 'internal'],
    ['menu', () => [h('button', { 'aria-haspopup': 'listbox' }, ['Email'])], 'public'],
    ['nothing', () => [], 'public'],
  ])('reads the mode from %s', (_name, chooser, mode) => {
    expect(page.mode(workspace({}, chooser()))).toBe(mode);
  });

  it('is not led by words in the thread', () => {
    const pane = workspace({}, []);
    pane
      .querySelector('[aria-label="Ticket thread"]')
      ?.append(h('button', { 'aria-pressed': 'true' }, ['Internal note']));
    expect(page.mode(pane)).toBe('public');
  });

  it('turns to note mode by a tab', async () => {
    const note = h('button', { role: 'tab', type: 'button', 'aria-selected': 'false' }, ['Internal note']);
    note.addEventListener('click', () => note.setAttribute('aria-selected', 'true'));
    expect(await page.openNote(workspace({}, [note]))).toBe(true);
  });

  it('turns to note mode by a menu', async () => {
    const menu = h('button', { type: 'button', 'aria-haspopup': 'listbox' }, ['Email']);
    menu.addEventListener('click', () => {
      const choice = h('div', { role: 'option' }, ['Internal note']);
      choice.addEventListener('click', () => menu.replaceChildren('Internal note'));
      document.body.append(choice);
    });
    expect(await page.openNote(workspace({}, [menu]))).toBe(true);
  });

  it('presses nothing that sends while it looks for the note', async () => {
    const later = h('button', { type: 'button', 'aria-haspopup': 'menu' }, ['Send later']);
    const clicked = vi.fn();
    later.addEventListener('click', clicked);
    expect(await page.openNote(workspace({}, [later]))).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });

  it('notices what may have sent', () => {
    const pane = workspace({}, []);
    const fire = (target: Element | null, event: Event) => {
      target?.dispatchEvent(event);
      return page.mayHaveSent(event, pane);
    };
    const [send, close] = pane.querySelectorAll('main > button');
    expect(fire(send ?? null, new MouseEvent('click', { bubbles: true }))).toBe(true);
    expect(fire(close ?? null, new MouseEvent('click', { bubbles: true }))).toBe(true);
    expect(fire(pane.querySelector('#box'), new MouseEvent('click', { bubbles: true }))).toBe(false);
    expect(
      fire(
        pane.querySelector('#box'),
        new KeyboardEvent('keydown', { key: 'Enter', metaKey: true, bubbles: true }),
      ),
    ).toBe(true);
    expect(
      fire(pane.querySelector('#box'), new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    ).toBe(false);
  });
});

describe('reading a Gorgias ticket', () => {
  const never = new AbortController().signal;
  const serve = (answers: Record<string, unknown>) => {
    const asked: string[] = [];
    vi.stubGlobal('location', { hostname: 'harbor.gorgias.com' });
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      const answer = answers[new URL(path, 'https://harbor.gorgias.com').pathname];
      if (typeof answer === 'number') return new Response('', { status: answer });
      return answer === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(answer));
    });
    return asked;
  };

  it('takes the whole thread from the ticket', async () => {
    serve({ '/api/tickets/501': ticketAnswer, '/api/integrations': integrations, '/api/users/0': me });
    const raw = await createGorgiasPage().read('501', never);
    expect(raw).toMatchObject({
      via: 'api',
      failures: [],
      parts: { ticket: ticketAnswer, integrations, me },
    });
  });

  it('asks for the list when the ticket holds less than it says', async () => {
    const asked = serve({
      '/api/tickets/501': { ...ticketAnswer, messages_len: 60 },
      '/api/tickets/501/messages': { data: [message(1, '2026-11-20T10:00:00')], meta: { next_cursor: null } },
    });
    const raw = await createGorgiasPage().read('501', never);
    expect(asked.some((path) => path.startsWith('/api/tickets/501/messages'))).toBe(true);
    expect(raw).toMatchObject({ via: 'api', parts: { messages: [{ data: [{ id: 1 }] }] } });
  });

  it('reads the page when the session may not read the JSON', async () => {
    workspace({}, []);
    serve({ '/api/tickets/501': 403 });
    const raw = await createGorgiasPage().read('501', never);
    expect(raw.via).toBe('page');
    expect(raw.failures[0]).toEqual({ part: 'ticket', reason: 'status', status: 403 });
    const { messages } = raw.parts.page as { messages: { role: string; name: string; html: string }[] };
    expect(messages.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'end-user Tilly',
      'internal Mira',
      'agent Mira',
      'unknown Who',
    ]);
    expect(messages[0]?.html).toContain('only one pair of socks');
    expect(messages[0]?.html).not.toContain('Tilly');
  });

  it('asks a session that does not open the JSON once a page, and never again', async () => {
    workspace({}, []);
    const asked = serve({ '/api/tickets/501': 401 });
    const reader = createGorgiasPage();
    await reader.read('501', never);
    const raw = await reader.read('501', never);
    expect(asked).toEqual(['/api/tickets/501']);
    expect(raw).toMatchObject({ via: 'page', failures: [{ part: 'ticket', reason: 'signed-out' }] });
  });

  it('asks again after a mere hiccup', async () => {
    workspace({}, []);
    const answers: Record<string, unknown> = { '/api/tickets/501': 500 };
    serve(answers);
    const reader = createGorgiasPage();
    expect((await reader.read('501', never)).via).toBe('page');
    answers['/api/tickets/501'] = ticketAnswer;
    expect((await reader.read('501', never)).via).toBe('api');
  });

  it('passes on how long to wait', async () => {
    vi.stubGlobal('location', { hostname: 'harbor.gorgias.com' });
    vi.stubGlobal('fetch', async () => new Response('', { status: 429, headers: { 'Retry-After': '8' } }));
    workspace({}, []);
    const raw = await createGorgiasPage().read('501', never);
    expect(raw.failures[0]).toEqual({ part: 'ticket', reason: 'rate-limited', status: 429, retryAfter: 8 });
  });
});
