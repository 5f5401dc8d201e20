// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createZendeskPage } from '../../lib/helpdesks/zendesk/page';
import { h } from './html';
import { commentsAnswer, fields, logAnswer, me, ticketAnswer } from './zendesk-json';

const never = () => new AbortController().signal;

type Answers = Record<string, unknown>;

/** Answers by path; a number is a status, a function sees the address. */
function serve(answers: Answers): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const url = new URL(path, 'https://harbor.zendesk.com');
    const found = answers[url.pathname];
    const answer = typeof found === 'function' ? found(url) : found;
    if (answer === undefined) return new Response('', { status: 404 });
    return typeof answer === 'number'
      ? new Response('', { status: answer })
      : new Response(JSON.stringify(answer));
  });
  return asked;
}

const whole = (): Answers => ({
  '/api/v2/tickets/101': ticketAnswer,
  '/api/v2/tickets/101/comments': commentsAnswer,
  '/api/v2/users/me': me,
  '/api/v2/ticket_fields': fields,
});

beforeEach(() => {
  vi.stubGlobal('location', { hostname: 'harbor.zendesk.com' });
  document.body.replaceChildren();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const threadOnPage = () =>
  document.body.replaceChildren(
    h('div', { 'data-ticket-id': '101' }, [
      h('input', { 'data-test-id': 'omni-header-subject', value: 'Return?' }),
      h('div', { 'data-test-id': 'omni-log-container' }, [
        h('article', { 'data-test-id': 'omni-log-comment-item' }, [
          h('span', { 'data-test-id': 'omni-log-item-sender' }, ['Judith Askew']),
          h('time', { datetime: '2026-11-20T10:00:00Z' }),
          h('div', { 'data-test-id': 'omni-log-item-message', type: 'end-user' }, [
            h('div', { 'data-test-id': 'omni-log-message-content' }, [
              h('p', {}, ['Can I return it? ', h('a', { href: 'https://example.com/a' }, ['photo'])]),
              h('span', { style: 'display:none' }, ['secret']),
            ]),
          ]),
        ]),
      ]),
    ]),
  );

describe('reading a Zendesk ticket', () => {
  it('hands over the answers untouched', async () => {
    serve(whole());
    const raw = await createZendeskPage().read('101', never());
    expect(raw).toMatchObject({
      helpdesk: 'zendesk',
      host: 'harbor.zendesk.com',
      ticketId: '101',
      via: 'api',
      failures: [],
    });
    expect(raw.parts).toEqual({ ticket: ticketAnswer, comments: [commentsAnswer], me, fields });
  });

  it('asks for who is signed in and for field titles once', async () => {
    const asked = serve(whole());
    const page = createZendeskPage();
    await page.read('101', never());
    await page.read('101', never());
    expect(asked.filter((path) => path.startsWith('/api/v2/users/me'))).toHaveLength(1);
    expect(asked.filter((path) => path.startsWith('/api/v2/ticket_fields'))).toHaveLength(1);
    expect(asked).toHaveLength(6);
  });

  it('reads every page of a long thread', async () => {
    const asked = serve({
      ...whole(),
      '/api/v2/tickets/101/comments': (url: URL) => ({
        ...commentsAnswer,
        meta:
          url.searchParams.get('page[after]') === 'b'
            ? { has_more: false }
            : { has_more: true, after_cursor: url.searchParams.has('page[after]') ? 'b' : 'a' },
      }),
    });
    const raw = await createZendeskPage().read('101', never());
    expect(raw.parts.comments).toHaveLength(3);
    expect(
      asked.filter((path) => path.includes('/comments')).every((path) => path.includes('sort=-created_at')),
    ).toBe(true);
  });

  it('reads the conversation log of a messaging ticket', async () => {
    serve({
      ...whole(),
      '/api/v2/tickets/101': {
        ...ticketAnswer,
        ticket: { ...ticketAnswer.ticket, from_messaging_channel: true },
      },
      '/api/v2/tickets/101/conversation_log': logAnswer,
    });
    const raw = await createZendeskPage().read('101', never());
    expect(raw.via).toBe('api');
    expect(raw.parts.log).toEqual([logAnswer]);
  });

  it('reads the page when the JSON is refused, and keeps the reason', async () => {
    serve({ ...whole(), '/api/v2/tickets/101/comments': 403 });
    threadOnPage();
    const raw = await createZendeskPage().read('101', never());
    expect(raw.via).toBe('page');
    expect(raw.failures).toEqual([{ part: 'comments', reason: 'status', status: 403 }]);
    const page = raw.parts.page as { subject: string; messages: { id: string; html: string }[] };
    expect(page).toMatchObject({
      subject: 'Return?',
      messages: [{ role: 'end-user', name: 'Judith Askew', at: '2026-11-20T10:00:00Z' }],
    });
    expect(page.messages[0]?.id).toMatch(/^page:/);
    expect(page.messages[0]?.html).toContain('href="https://example.com/a"');
    // Hidden text is handed over with its style: cleaning tells the agent about it.
    expect(page.messages[0]?.html).toContain('display:none');
    const again = await createZendeskPage().read('101', never());
    expect((again.parts.page as typeof page).messages[0]?.id).toBe(page.messages[0]?.id);
  });

  it('says that the page failed too', async () => {
    serve({});
    vi.useFakeTimers();
    const reading = createZendeskPage().read('101', never());
    await vi.advanceTimersByTimeAsync(10_000);
    const raw = await reading;
    expect(raw.failures.map(({ part, reason }) => `${part} ${reason}`)).toEqual([
      'ticket not-found',
      'me not-found',
      'fields not-found',
      'comments not-found',
      'page changed',
    ]);
  });

  it('stops when told to', async () => {
    serve({});
    const controller = new AbortController();
    controller.abort();
    const raw = await createZendeskPage().read('101', controller.signal);
    expect(raw.parts).toEqual({});
  });

  it('finds a message on the page by when it was written', async () => {
    serve(whole());
    threadOnPage();
    const page = createZendeskPage();
    await page.read('101', never());
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = scrolled;
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    const pane = page.pane(document, '101');
    expect(pane && page.reveal(pane, '9001')).toBe(true);
    expect(pane && page.reveal(pane, '9003')).toBe(false);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });
});
