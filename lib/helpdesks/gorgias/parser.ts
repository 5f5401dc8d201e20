import type { Author, Ticket } from '../../ticket/ticket';
import { type HelpdeskParser, type RawTicket, TicketUnreadable } from '../contract';
import { fromPage } from '../from-page';
import {
  byTime,
  channelOf,
  checked,
  messagesOf,
  missingOf,
  optional,
  unreadable,
  type Written,
} from '../parse';
import { shopData, storeNames } from './orders';
import {
  type Customer,
  IntegrationsPart,
  MePart,
  type Message,
  MessageList,
  MessagePages,
  TicketPart,
} from './schema';

export const gorgiasParser: HelpdeskParser = { id: 'gorgias', parse };

function parse(raw: RawTicket): Ticket {
  const { parts } = raw;
  const ticket = parts.ticket === undefined ? undefined : checked(TicketPart, parts.ticket, 'ticket');
  if (ticket && String(ticket.id) !== raw.ticketId) throw new TicketUnreadable('ticket', 'another ticket');
  const customer = ticket?.customer ?? undefined;
  const integrations = optional(IntegrationsPart, parts.integrations) ?? [];
  const me = optional(MePart, parts.me);

  const name = nameOf(customer);
  const written = raw.via === 'api' ? listOf(raw, ticket) : [];
  const page = raw.via === 'page' ? pageOf(raw, name) : undefined;

  const first = [...written]
    .sort((a, b) => Date.parse(a.created_datetime) - Date.parse(b.created_datetime))
    .find((message) => !message.from_agent);
  const stores = first?.integration_id == null ? [] : storeNames(String(first.integration_id), integrations);
  const shop = shopData(customer, integrations, stores);

  return {
    id: raw.ticketId,
    helpdesk: 'gorgias',
    signals: { host: raw.host, inboxes: inboxesOf(first), stores },
    subject: ticket?.subject ?? page?.subject ?? '',
    channel: channelOf(ticket?.channel),
    ...(ticket?.language ? { language: ticket.language } : {}),
    ...(ticket?.status ? { status: ticket.status } : {}),
    ...(ticket?.priority ? { priority: ticket.priority } : {}),
    tags: (ticket?.tags ?? []).map((tag) => tag.name),
    fields: {},
    customer: {
      ...(customer?.id == null ? {} : { id: String(customer.id) }),
      ...((name ?? page?.customerName) ? { name: name ?? page?.customerName } : {}),
      ...(customer?.email ? { email: customer.email } : {}),
      ...(customer?.language ? { locale: customer.language } : {}),
      tags: shop.tags,
    },
    agent: { ...(me ? { id: String(me.id) } : {}), ...(me?.name ? { name: me.name } : {}) },
    messages: page?.messages ?? messagesOf(byTime(written.map((message) => toWritten(message, customer)))),
    orders: shop.orders,
    via: raw.via,
    // Two parts only help: who is signed in, and names of stores whose ids are known anyway.
    missing: [
      ...missingOf(raw, ['me', 'integrations']),
      ...(page?.missing ?? []),
      ...(shop.unsure ? ['orders'] : []),
    ],
  };
}

/** @throws {TicketUnreadable} part `messages`, also when a ticket came without its thread */
function listOf(raw: RawTicket, ticket: TicketPart | undefined): Message[] {
  if (raw.parts.messages !== undefined) return checked(MessagePages, raw.parts.messages, 'messages').flat();
  if (ticket === undefined) throw unreadable(raw, ['ticket']);
  return checked(MessageList, ticket.messages, 'messages');
}

function pageOf(raw: RawTicket, customerName: string | undefined) {
  if (raw.parts.page === undefined) throw unreadable(raw, ['ticket', 'messages', 'page']);
  return fromPage(raw.parts.page, customerName);
}

function toWritten(message: Message, customer: Customer | undefined): Written {
  const note = message.channel === 'internal-note' || message.source?.type === 'internal-note';
  const html = message.body_html || message.stripped_html;
  const text = message.body_text || message.stripped_text;
  return {
    id: String(message.id),
    author: authorOf(message, customer),
    authorId: message.sender?.id == null ? undefined : String(message.sender.id),
    authorName: message.sender?.name ?? message.source?.from?.name,
    authorEmail: message.sender?.email ?? emailOnly(message.source?.from?.address),
    // A reply that failed has reached nobody: until it is sent again it is no word to the customer.
    public: message.public === true && !note && !message.failed_datetime,
    at: message.created_datetime,
    html,
    text,
    attachments: message.attachments,
  };
}

function authorOf(message: Message, customer: Customer | undefined): Author {
  if (message.from_agent) {
    return message.rule_id != null || message.via === 'rule' || message.via === 'self_service'
      ? 'system'
      : 'agent';
  }
  const { sender } = message;
  if (sender?.id != null && customer?.id != null) return sender.id === customer.id ? 'customer' : 'other';
  const from = (sender?.email ?? message.source?.from?.address)?.toLowerCase();
  if (from && customer?.email) return from === customer.email.toLowerCase() ? 'customer' : 'other';
  return 'customer';
}

const inboxesOf = (first: Message | undefined): string[] => [
  ...new Set((first?.source?.to ?? []).flatMap(({ address }) => emailOnly(address) ?? [])),
];

const emailOnly = (address: string | null | undefined) => (address?.includes('@') ? address : undefined);

function nameOf(customer: Customer | undefined): string | undefined {
  const full = customer?.name || [customer?.firstname, customer?.lastname].filter(Boolean).join(' ');
  return full || undefined;
}
