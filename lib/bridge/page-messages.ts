import { z } from 'zod/mini';

/**
 * What crosses the MessagePort between a helpdesk page and the sidebar in it. One schema a direction; both ends check
 * what they get. zod/mini, because the page's end must stay small.
 */

const Failure = z.object({
  part: z.string(),
  reason: z.enum(['network', 'status', 'not-json', 'not-found', 'signed-out', 'rate-limited', 'changed']),
  status: z.optional(z.number()),
  retryAfter: z.optional(z.number()),
});

const RawTicketMessage = z.object({
  helpdesk: z.string(),
  host: z.string(),
  ticketId: z.string(),
  via: z.enum(['api', 'page']),
  parts: z.record(z.string(), z.unknown()),
  failures: z.array(Failure),
});

const Mode = z.enum(['public', 'internal']);

const ComposerMessage = z.object({ mode: Mode, text: z.string(), editor: z.string() });

const Item = z.object({
  kind: z.enum(['tag', 'assignee']),
  value: z.string(),
  state: z.enum(['there', 'filled', 'opened', 'later', 'no-field', 'not-taken', 'removed']),
  before: z.optional(z.string()),
});

/** Page to frame. */
export const FromPage = z.discriminatedUnion('type', [
  /** The ticket in front changed; null when none is open. Comes before any reading. */
  z.object({ type: z.literal('open'), ticketId: z.nullable(z.string()) }),
  z.object({ type: z.literal('read'), raw: RawTicketMessage }),
  /** The agent typed, or the mode changed. */
  z.object({ type: z.literal('composer'), ticketId: z.string(), composer: ComposerMessage }),
  /** Something happened that may have sent a reply; the frame asks for a new reading. */
  z.object({ type: z.literal('maybe-sent'), ticketId: z.string() }),
  /** Whether the window has room for page and sidebar beside each other. */
  z.object({ type: z.literal('room'), narrow: z.boolean() }),
  /** The agent went back to the page while the sidebar lay over it. */
  z.object({ type: z.literal('in-page') }),
  z.object({ type: z.literal('command'), command: z.enum(['focus', 'insert', 'toggle']) }),
  z.object({
    type: z.literal('answer'),
    id: z.number(),
    result: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), editor: z.optional(z.string()) }),
      z.object({ ok: z.literal(false), reason: z.string(), detail: z.optional(z.string()) }),
    ]),
  }),
  /** Answers `prepare` and `take-back`. `front`: the ticket was in front to the end. */
  z.object({ type: z.literal('prepared'), id: z.number(), front: z.boolean(), items: z.array(Item) }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** Frame to page. Those with an `id` get one `answer`, or one `prepared`. */
export const ToPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('read'), ticketId: z.string() }),
  z.object({
    type: z.literal('insert'),
    id: z.number(),
    ticketId: z.string(),
    mode: Mode,
    text: z.string(),
    html: z.string(),
  }),
  z.object({ type: z.literal('open-note'), id: z.number(), ticketId: z.string() }),
  z.object({ type: z.literal('reveal'), id: z.number(), ticketId: z.string(), messageId: z.string() }),
  /** Tags and assignee into the ticket's fields; no assignee is an empty text. */
  z.object({
    type: z.literal('prepare'),
    id: z.number(),
    ticketId: z.string(),
    tags: z.array(z.string()),
    assignee: z.string(),
  }),
  /** Takes these tags out and puts the assignee back to `before`; nothing of it when `assignee` is empty. */
  z.object({
    type: z.literal('take-back'),
    id: z.number(),
    ticketId: z.string(),
    tags: z.array(z.string()),
    assignee: z.string(),
    before: z.string(),
  }),
  z.object({ type: z.literal('focus-composer'), ticketId: z.string() }),
  z.object({ type: z.literal('layout'), width: z.number(), collapsed: z.boolean() }),
]);
export type ToPage = z.infer<typeof ToPage>;
