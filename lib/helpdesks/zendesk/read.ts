import type { RawTicket, ReadFailure } from '../contract';
import { idOn } from '../dom';
import { type Answer, field, getJson, getPages, type Pages } from '../json';
import { markupOf, type PageMessage, type PageThread, pageId, textIn, waitFor } from '../page-thread';
import { selectors } from './selectors';

/** Milliseconds that the page gets to draw the ticket before it is read instead of the JSON. */
const DRAW_LIMIT = 4_000;

type PaneOf = (doc: Document, ticketId: string) => Element | null;

/**
 * Parts: `ticket`, `comments` (pages of the list), `log` (pages of the conversation log, for messaging tickets), `me`,
 * `fields` (titles of custom fields), and `page` when the thread had to be read from the page.
 */
export function createReader(paneOf: PaneOf) {
  const kept = new Map<string, unknown>();
  const times = new Map<string, number>();

  /** What does not change while the page is open is asked for once. */
  const once = async (path: string, part: string, signal: AbortSignal): Promise<Answer> => {
    if (kept.has(part)) return { value: kept.get(part) };
    const answer = await getJson(path, part, signal);
    if ('value' in answer) kept.set(part, answer.value);
    return answer;
  };

  const read = async (ticketId: string, signal: AbortSignal): Promise<RawTicket> => {
    const base = `/api/v2/tickets/${encodeURIComponent(ticketId)}`;
    const [ticket, comments, me, fields] = await Promise.all([
      getJson(`${base}?include=users`, 'ticket', signal),
      // Newest first, so that a very long thread loses its oldest messages and not its newest.
      getPages(
        `${base}/comments?sort=-created_at&include=users&page[size]=100`,
        'comments',
        after(`${base}/comments?sort=-created_at&include=users`),
        signal,
      ),
      once('/api/v2/users/me', 'me', signal),
      once('/api/v2/ticket_fields', 'fields', signal),
    ]);
    const parts: Record<string, unknown> = {};
    const failures: ReadFailure[] = [];
    const keep = (part: string, answer: Answer) => {
      if ('failure' in answer) failures.push(answer.failure);
      else parts[part] = answer.value;
    };
    keep('ticket', ticket);
    keep('me', me);
    keep('fields', fields);

    const messaging =
      'value' in ticket && field(field(ticket.value, 'ticket'), 'from_messaging_channel') === true;
    const [part, thread]: [string, Pages] = messaging
      ? [
          'log',
          await getPages(
            `${base}/conversation_log?sort=created_at&page[size]=100`,
            'log',
            after(`${base}/conversation_log?sort=created_at`),
            signal,
          ),
        ]
      : ['comments', comments];
    if (thread.pages.length > 0) parts[part] = thread.pages;
    if (messaging && comments.pages.length > 0) parts.comments = comments.pages;
    if (thread.failure) failures.push(thread.failure);
    remember(comments.pages);

    const complete = 'value' in ticket && thread.pages.length > 0;
    if (!complete && !signal.aborted) {
      const pane = await waitFor(() => drawn(paneOf(document, ticketId)), DRAW_LIMIT, signal);
      if (pane) parts.page = readPage(pane);
      else failures.push({ part: 'page', reason: 'changed' });
    }
    return {
      helpdesk: 'zendesk',
      host: location.hostname,
      ticketId,
      via: complete ? 'api' : 'page',
      parts,
      failures,
    };
  };

  /** Remembers when each message was written: the page shows times, not ids. */
  const remember = (pages: readonly unknown[]) => {
    times.clear();
    for (const page of pages) {
      const comments = field(page, 'comments');
      for (const comment of Array.isArray(comments) ? comments : []) {
        const at = Date.parse(String(field(comment, 'created_at')));
        if (!Number.isNaN(at)) times.set(String(field(comment, 'id')), at);
      }
    }
  };

  return { read, timeOf: (id: string) => times.get(id), idOf: idOn };
}

/** The path of the next page, from the cursor that the answer carries. */
const after = (path: string) => (answer: unknown) => {
  const meta = field(answer, 'meta');
  const cursor = field(meta, 'after_cursor');
  if (field(meta, 'has_more') !== true || typeof cursor !== 'string') return null;
  return `${path}&page[size]=100&page[after]=${encodeURIComponent(cursor)}`;
};

const drawn = (pane: Element | null) => (pane?.querySelector(selectors.item) ? pane : null);

function readPage(pane: Element): PageThread {
  const subject = pane.querySelector(selectors.subject);
  const messages: PageMessage[] = [];
  const taken = new Set<string>();
  for (const item of pane.querySelectorAll(selectors.item)) {
    const message = item.querySelector(selectors.message);
    if (!message) continue;
    const html = markupOf(message.querySelector(selectors.content) ?? message);
    const name = textIn(item, selectors.sender);
    const at = item.querySelector(selectors.time)?.getAttribute('datetime') ?? undefined;
    const id = idOn(item) ?? pageId([name ?? '', at ?? '', message.textContent ?? ''], taken);
    taken.add(id);
    messages.push({
      id,
      role: roleOf(item, message),
      html,
      ...(name ? { name } : {}),
      ...(at ? { at } : {}),
    });
  }
  const title = subject instanceof HTMLInputElement ? subject.value : subject?.textContent?.trim();
  return { ...(title ? { subject: title } : {}), messages };
}

function roleOf(item: Element, message: Element): PageMessage['role'] {
  const type = message.getAttribute('type') ?? '';
  if (item.querySelector(selectors.note) || type.startsWith('internal')) return 'internal';
  return type === 'agent' || type === 'end-user' || type === 'bot' ? type : 'unknown';
}
