import { z } from 'zod';
import type { Author, Message } from '../ticket/ticket';
import { checked, messagesOf, type Written } from './parse';

const PagePart = z.object({
  subject: z.string().optional(),
  messages: z
    .array(
      z.object({
        id: z.string(),
        role: z.enum(['agent', 'end-user', 'internal', 'bot', 'unknown']),
        name: z.string().optional(),
        at: z.string().optional(),
        html: z.string(),
      }),
    )
    .min(1),
});

export interface FromPage {
  subject: string | undefined;
  customerName: string | undefined;
  messages: Message[];
  /** Set when a message showed no time: it then has the one before it, or the first moment of 1970. */
  missing: string[];
}

const unknownTime = '1970-01-01T00:00:00.000Z';

/**
 * The thread as the page showed it, in the page's order.
 * @param customerName of the requester where known; otherwise the first customer seen is taken to be it
 * @throws {TicketUnreadable} part `page`
 */
export function fromPage(value: unknown, customerName: string | undefined): FromPage {
  const page = checked(PagePart, value, 'page');
  const requester = customerName ?? page.messages.find(({ role }) => role === 'end-user')?.name;
  let at = unknownTime;
  let untimed = false;
  const written = page.messages.map((shown): Written => {
    const time = Date.parse(shown.at ?? '');
    if (Number.isNaN(time)) untimed = true;
    else at = new Date(time).toISOString();
    return {
      id: shown.id,
      author: authorOf(shown.role, shown.name, requester),
      authorName: shown.name,
      // Who wrote it or whether it is public is unknown: then it is never treated as public.
      public: shown.role !== 'internal' && shown.role !== 'unknown',
      at,
      html: shown.html,
    };
  });
  return {
    subject: page.subject,
    customerName: requester,
    messages: messagesOf(written),
    missing: untimed ? ['message-times'] : [],
  };
}

function authorOf(role: string, name: string | undefined, requester: string | undefined): Author {
  if (role === 'agent' || role === 'internal') return 'agent';
  if (role === 'bot') return 'system';
  if (role === 'end-user' && (name === undefined || requester === undefined || name === requester))
    return 'customer';
  return 'other';
}
