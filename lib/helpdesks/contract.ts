import type { HelpdeskId, Ticket } from '../ticket/ticket';

/**
 * An adapter has two halves. The page half runs in the helpdesk's page and must stay tiny (the whole content
 * script may weigh 15 kB gzipped), so it fetches and hands over the helpdesk's own answers untouched. The parser
 * half runs in the sidebar frame, checks those answers with zod and maps them to a `Ticket`.
 */

/** One thing that could not be read. `part` is named in the sentence that the agent sees. */
export interface ReadFailure {
  part: string;
  reason: 'network' | 'status' | 'not-json' | 'not-found' | 'signed-out' | 'rate-limited' | 'changed';
  status?: number | undefined;
  /** Seconds, from `Retry-After`. */
  retryAfter?: number | undefined;
}

/** What the page half read, keyed by part (`ticket`, `comments`, `me`, ...). Unchecked: it comes from a page. */
export interface RawTicket {
  helpdesk: HelpdeskId;
  host: string;
  ticketId: string;
  via: 'api' | 'page';
  parts: Record<string, unknown>;
  failures: ReadFailure[];
}

export type ReplyMode = 'public' | 'internal';

/** The reply box as it is now. `text` is what the agent has typed, as plain text. */
export interface ComposerState {
  mode: ReplyMode;
  text: string;
  /** Which editor library was recognised; `none` when no reply box was found. */
  editor: string;
}

export interface InsertRequest {
  ticketId: string;
  mode: ReplyMode;
  text: string;
  html: string;
}

export type InsertResult =
  | { ok: true; editor: string }
  | { ok: false; reason: 'ticket-changed' | 'no-composer' | 'wrong-mode' | 'not-taken'; detail?: string };

/** What a hand-off prepares in the fields of one ticket, in the helpdesk's own names; no assignee is an empty text. */
export interface PrepareRequest {
  ticketId: string;
  tags: readonly string[];
  assignee: string;
}

/** Tags to take out, and the assignee to put back to what it was. */
export interface TakeBackRequest extends PrepareRequest {
  before: string;
}

/**
 * `there`: it stood already. `filled`: it stands in the field and waits for the agent's Submit. `opened`: the field is open
 * with the words typed, and the agent chooses. `later`: its turn comes when the agent has chosen what is open.
 * `no-field`: the page shows no such field. `not-taken`: the field did not take it, and was left as it was.
 * `removed`: taken back.
 */
export type PreparedState = 'there' | 'filled' | 'opened' | 'later' | 'no-field' | 'not-taken' | 'removed';

export interface PreparedItem {
  kind: 'tag' | 'assignee';
  value: string;
  state: PreparedState;
  /** Of an assignee that was filled: what stood there before. */
  before?: string | undefined;
}

export interface PrepareResult {
  /** False when another ticket came in front: what was not done by then is `not-taken`. */
  front: boolean;
  items: PreparedItem[];
}

/** Where a ticket's fields are on the page. */
export interface FieldMarks {
  /** `at-once`: a choice is saved the moment it is made. Then nothing is chosen: the field is opened and the agent chooses. */
  saves: 'with-submit' | 'at-once';
  tags(pane: Element): Element | null;
  /** Selector of one tag in the field. */
  tag: string;
  assignee(pane: Element): Element | null;
  /** Selector of who is assigned; the field itself when it matches nothing. */
  assigned: string;
  /** Selector, in a field, of what opens its menu. */
  opener: string;
  /** Selector of menus that are drawn outside the field. */
  menu: string;
}

/** A list of reply texts or articles that the agent's own session may read, page by page. */
export interface ContentList {
  name: 'macros' | 'articles';
  /** Of the first page; with a query, to which the cursor is added. */
  path: string;
  /** Name of the query's part that holds the cursor. */
  cursor: string;
  /** The cursor of the page after this answer; null at the end. */
  next(answer: unknown): string | null;
}

/** Runs in the helpdesk's page. Nothing in it clicks Send, and the architecture test looks for code that would. */
export interface HelpdeskPage {
  readonly id: HelpdeskId;
  /** True on an address of this helpdesk's agent app. */
  matches(url: URL): boolean;
  /** The id of the ticket that is in front, or null. */
  openTicket(doc: Document, url: URL): string | null;
  /** The element that holds the ticket in front; every look-up stays inside it. */
  pane(doc: Document, ticketId: string): Element | null;
  /** Reads by the helpdesk's JSON with the agent's own session; falls back to the page. Never throws. */
  read(ticketId: string, signal: AbortSignal): Promise<RawTicket>;
  /** The editable element of the reply box, or null. */
  composer(pane: Element): HTMLElement | null;
  mode(pane: Element): ReplyMode;
  /** Switches the reply box to internal note; true when it took. */
  openNote(pane: Element): Promise<boolean>;
  readonly fields: FieldMarks;
  /** Scrolls the thread to a message; false when it is not on the page. */
  reveal(pane: Element, messageId: string): boolean;
  /** True for an event that may have sent a reply: then the thread is read again. The proof is the new message. */
  mayHaveSent(event: Event, pane: Element): boolean;
  /** What a lead may import from here; left out where nothing is known to be readable by session. */
  readonly content?: readonly ContentList[];
}

/** Runs in the sidebar frame. Pure. */
export interface HelpdeskParser {
  readonly id: HelpdeskId;
  /** @throws {TicketUnreadable} naming the part that did not fit. */
  parse(raw: RawTicket): Ticket;
}

export class TicketUnreadable extends Error {
  constructor(
    readonly part: string,
    readonly problem: string,
  ) {
    super(`${part}: ${problem}`);
    this.name = 'TicketUnreadable';
  }
}
