import type { Message, Ticket } from '../../ticket/ticket';
import { type HelpdeskParser, type RawTicket, TicketUnreadable } from '../contract';
import { fromPage } from '../from-page';
import { byTime, channelOf, checked, missingOf, optional, unreadable } from '../parse';
import { fieldsOf, ordersIn } from './fields';
import { CommentPages, MePart, TicketPart, type User } from './schema';
import { fromComments, fromLog, type People } from './thread';

export const zendeskParser: HelpdeskParser = { id: 'zendesk', parse };

function parse(raw: RawTicket): Ticket {
  const { parts } = raw;
  const answer = parts.ticket === undefined ? undefined : checked(TicketPart, parts.ticket, 'ticket');
  if (answer && String(answer.ticket.id) !== raw.ticketId)
    throw new TicketUnreadable('ticket', 'another ticket');
  const ticket = answer?.ticket;
  const commentPages =
    parts.comments === undefined ? undefined : checked(CommentPages, parts.comments, 'comments');
  const comments = commentPages?.flatMap((page) => page.comments) ?? [];

  const users = new Map<number, User>();
  for (const user of [
    ...(answer?.users ?? []),
    ...(commentPages?.flatMap((page) => page.users ?? []) ?? []),
  ]) {
    users.set(user.id, user);
  }
  const me = optional(MePart, parts.me)?.user;
  const requester = ticket && users.get(ticket.requester_id);
  const people: People = { users, requesterId: ticket?.requester_id, me };

  const thread = threadOf(raw, comments, people, requester?.name ?? undefined);
  const custom = fieldsOf(ticket?.custom_fields ?? [], parts.fields);
  const firstTo = byTime(thread.messages)[0]?.id;
  const inboxes = [
    ticket?.recipient,
    comments.find((comment) => String(comment.id) === firstTo)?.via?.source?.to?.address,
  ].filter((address) => typeof address === 'string' && address !== '');

  return {
    id: raw.ticketId,
    helpdesk: 'zendesk',
    signals: {
      host: raw.host,
      ...(ticket?.brand_id == null ? {} : { brandId: String(ticket.brand_id) }),
      inboxes: [...new Set(inboxes)] as string[],
      stores: [],
    },
    subject: ticket?.subject ?? ticket?.raw_subject ?? thread.subject ?? '',
    channel: channelOf(ticket?.via?.channel?.toString()),
    ...(ticket?.status ? { status: ticket.status } : {}),
    ...(ticket?.priority ? { priority: ticket.priority } : {}),
    tags: ticket?.tags ?? [],
    fields: custom.fields,
    customer: customerOf(ticket?.requester_id, requester, thread.customerName),
    agent: { ...(me ? { id: String(me.id) } : {}), ...(me?.name ? { name: me.name } : {}) },
    messages: thread.messages,
    orders: ordersIn(custom.fields),
    via: raw.via,
    missing: [
      ...missingOf(raw, [...thread.unneeded, ...(custom.titled ? ['fields'] : [])]),
      ...thread.missing,
    ],
  };
}

interface Thread {
  subject?: string | undefined;
  customerName?: string | undefined;
  messages: Message[];
  missing: string[];
  /** Parts that this thread did without. */
  unneeded: string[];
}

function threadOf(
  raw: RawTicket,
  comments: Parameters<typeof fromComments>[0],
  people: People,
  customerName: string | undefined,
): Thread {
  const { parts } = raw;
  if (raw.via === 'page') {
    if (parts.page === undefined) throw unreadable(raw, ['ticket', 'comments', 'log', 'page']);
    return { ...fromPage(parts.page, customerName), unneeded: [] };
  }
  if (parts.log !== undefined) return { ...fromLog(parts.log, people), unneeded: ['comments'] };
  if (parts.comments === undefined) throw unreadable(raw, ['comments']);
  return { ...fromComments(comments, people), unneeded: [] };
}

function customerOf(
  id: number | undefined,
  user: User | undefined,
  shown: string | undefined,
): Ticket['customer'] {
  const name = user?.name ?? shown;
  return {
    ...(id === undefined ? {} : { id: String(id) }),
    ...(name ? { name } : {}),
    ...(user?.email ? { email: user.email } : {}),
    ...(user?.phone ? { phone: user.phone } : {}),
    ...(user?.locale ? { locale: user.locale } : {}),
    tags: user?.tags ?? [],
  };
}
