import type { RawTicket, ReadFailure } from '../contract';
import { idOn } from '../dom';
import { type Answer, field, getJson, getPages } from '../json';
import { markupOf, type PageMessage, type PageThread, pageId, textIn, waitFor } from '../page-thread';
import { noteWords, selectors } from './selectors';

/** Milliseconds for the first JSON of a page, of which it is not known yet whether the session opens it. */
const FIRST_LIMIT = 5_000;

/** Milliseconds that the page gets to draw the ticket before it is read instead of the JSON. */
const DRAW_LIMIT = 4_000;

/**
 * Parts: `ticket` (with its whole thread), `messages` (pages of the list, only when the ticket came without its whole
 * thread), `integrations` (which store an integration belongs to), `me`, and `page`.
 */
export function createReader(paneOf: (doc: Document, ticketId: string) => Element | null) {
  const kept = new Map<string, unknown>();
  /**
   * Whether the session opens the JSON; not known for certain of Gorgias. Where it does not, the answer may make the
   * browser ask the agent for a password, so it is asked once a page and never again.
   */
  let opens: boolean | undefined;

  const ticketAnswer = async (path: string, signal: AbortSignal): Promise<Answer> => {
    if (opens === false) return { failure: { part: 'ticket', reason: 'signed-out', status: 401 } };
    const answer = await getJson(path, 'ticket', signal, opens ? undefined : FIRST_LIMIT);
    if ('value' in answer) opens = true;
    else if (opens === undefined && !signal.aborted) {
      const { reason } = answer.failure;
      if (reason === 'signed-out' || reason === 'network') opens = false;
    }
    return answer;
  };

  const once = async (path: string, part: string, signal: AbortSignal): Promise<Answer> => {
    if (kept.has(part)) return { value: kept.get(part) };
    const answer = await getJson(path, part, signal);
    // Who is signed in may not be answered here; asking again at each ticket would not help.
    if ('value' in answer || answer.failure.reason === 'not-found')
      kept.set(part, 'value' in answer ? answer.value : null);
    return answer;
  };

  return async (ticketId: string, signal: AbortSignal): Promise<RawTicket> => {
    const base = `/api/tickets/${encodeURIComponent(ticketId)}`;
    const ticket = await ticketAnswer(base, signal);
    const [integrations, me] =
      'value' in ticket
        ? await Promise.all([
            once('/api/integrations?limit=100', 'integrations', signal),
            once('/api/users/0', 'me', signal),
          ])
        : [nothing, nothing];
    const parts: Record<string, unknown> = {};
    const failures: ReadFailure[] = [];
    for (const [part, answer] of Object.entries({ ticket, integrations, me })) {
      if ('failure' in answer) failures.push(answer.failure);
      else if (answer.value !== null) parts[part] = answer.value;
    }

    let complete = 'value' in ticket && hasThread(ticket.value);
    if ('value' in ticket && !complete) {
      const list = await getPages(
        `${base}/messages?limit=100`,
        'messages',
        after(`${base}/messages?limit=100`),
        signal,
      );
      if (list.pages.length > 0) parts.messages = list.pages;
      if (list.failure) failures.push(list.failure);
      complete = list.pages.length > 0;
    }
    if (!complete && !signal.aborted) {
      const pane = await waitFor(() => drawn(paneOf(document, ticketId)), DRAW_LIMIT, signal);
      if (pane) parts.page = readPage(pane);
      else failures.push({ part: 'page', reason: 'changed' });
    }
    return {
      helpdesk: 'gorgias',
      host: location.hostname,
      ticketId,
      via: complete ? 'api' : 'page',
      parts,
      failures,
    };
  };
}

const nothing: Answer = { value: null };

/** The ticket's own list of messages, when it is not shorter than the ticket says. */
function hasThread(ticket: unknown): boolean {
  const messages = field(ticket, 'messages');
  const count = field(ticket, 'messages_len') ?? field(ticket, 'messages_count');
  return (
    Array.isArray(messages) && messages.length > 0 && !(typeof count === 'number' && count > messages.length)
  );
}

const after = (path: string) => (answer: unknown) => {
  const cursor = field(field(answer, 'meta'), 'next_cursor');
  return typeof cursor === 'string' && cursor !== '' ? `${path}&cursor=${encodeURIComponent(cursor)}` : null;
};

const drawn = (pane: Element | null) =>
  pane?.querySelector(`${selectors.thread} ${selectors.item}`) ? pane : null;

function readPage(pane: Element): PageThread {
  const messages: PageMessage[] = [];
  const taken = new Set<string>();
  for (const item of pane.querySelectorAll(`${selectors.thread} ${selectors.item}`)) {
    // A part of a bubble may carry a class of the same family.
    if (item.parentElement?.closest(selectors.item)) continue;
    const body = item.querySelector(selectors.body) ?? item;
    const html = markupOf(body);
    const name = textIn(item, selectors.author);
    const at = item.querySelector(selectors.time)?.getAttribute('datetime') ?? undefined;
    const id = idOn(item) ?? pageId([name ?? '', at ?? '', wordsOf(body)], taken);
    taken.add(id);
    messages.push({ id, role: roleOf(item), html, ...(name ? { name } : {}), ...(at ? { at } : {}) });
  }
  const subject = textIn(pane, selectors.subject);
  return { ...(subject ? { subject } : {}), messages };
}

/** The text without times: "5 minutes ago" changes, and an id must not. */
function wordsOf(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const time of copy.querySelectorAll('time')) time.remove();
  return copy.textContent ?? '';
}

/** From the words in a bubble's own classes and labels. Unknown stays unknown, and is then never quoted in a reply. */
function roleOf(item: Element): PageMessage['role'] {
  const marks = [
    item.className,
    item.getAttribute('aria-label') ?? '',
    item.getAttribute('data-source') ?? '',
  ].join(' ');
  if (
    /internal|note/i.test(marks) ||
    noteWords.test(item.querySelector('[class*="badge"], [class*="Badge"]')?.textContent ?? '')
  ) {
    return 'internal';
  }
  if (/\b(bot|rule|automat)/i.test(marks)) return 'bot';
  if (/from-?agent|agent|outgoing/i.test(marks)) return 'agent';
  if (/from-?customer|customer|incoming/i.test(marks)) return 'end-user';
  return 'unknown';
}
