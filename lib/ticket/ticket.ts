import { z } from 'zod';

/**
 * The one shape of a helpdesk conversation that the rest of Proofdesk knows.
 * Adapters map to it; nothing behind it asks which helpdesk a ticket came from.
 */

export const helpdeskIds = ['zendesk', 'gorgias', 'freshdesk', 'intercom', 'kustomer', 'helpscout'] as const;
export const HelpdeskId = z.enum(helpdeskIds);
export type HelpdeskId = z.infer<typeof HelpdeskId>;

/** An unknown channel word is treated as `web`. */
export const Channel = z
  .enum([
    'email',
    'chat',
    'sms',
    'phone',
    'instagram',
    'facebook',
    'whatsapp',
    'tiktok',
    'marketplace',
    'web',
  ])
  .catch('web');
export type Channel = z.infer<typeof Channel>;

/** `other` is a third party, such as someone in CC; bots, rules and surveys are `system`. */
export const Author = z.enum(['customer', 'agent', 'system', 'other']);
export type Author = z.infer<typeof Author>;

/** What cleaning took out or found; shown to the agent, never silently dropped. */
export const MessageWarning = z.enum([
  'hidden-characters',
  'bidi-controls',
  'hidden-html',
  'forwarded',
  'truncated',
]);
export type MessageWarning = z.infer<typeof MessageWarning>;

export const Attachment = z.object({
  name: z.string(),
  contentType: z.string().default('application/octet-stream'),
  /** Bytes; 0 when the helpdesk does not say. */
  size: z.number().nonnegative().default(0),
});
export type Attachment = z.infer<typeof Attachment>;

export const Message = z.object({
  id: z.string(),
  author: Author,
  /** The helpdesk's id of the author; with `Ticket.agent.id` it tells whose reply this is. */
  authorId: z.string().optional(),
  authorName: z.string().optional(),
  authorEmail: z.string().optional(),
  /** False for internal notes. When a helpdesk does not tell, adapters say false. */
  public: z.boolean(),
  /** RFC 3339. */
  at: z.string(),
  /** New text of this message: no quoted history, no signature, no hidden characters. Links keep their address. */
  text: z.string(),
  /** Quoted or forwarded history that was cut from `text`. */
  quoted: z.string().optional(),
  signature: z.string().optional(),
  warnings: z.array(MessageWarning).default([]),
  attachments: z.array(Attachment).default([]),
});
export type Message = z.infer<typeof Message>;

/** An amount in minor units would lose what the page says; it stays as a decimal string with its ISO 4217 code. */
export const Money = z.object({ amount: z.string(), currency: z.string() });
export type Money = z.infer<typeof Money>;

export const Order = z.object({
  /** As the shop writes it, for example `MF-204518` or `#LS10234`. */
  id: z.string(),
  placedAt: z.string().optional(),
  /** The shop's own words, for example `fulfilled` or `unfulfilled`. */
  fulfilment: z.string().optional(),
  payment: z.string().optional(),
  total: Money.optional(),
  items: z
    .array(
      z.object({
        name: z.string(),
        quantity: z.number().default(1),
        sku: z.string().optional(),
        price: Money.optional(),
      }),
    )
    .default([]),
  tracking: z
    .array(z.object({ number: z.string(), carrier: z.string().optional(), url: z.string().optional() }))
    .default([]),
  statusUrl: z.string().optional(),
});
export type Order = z.infer<typeof Order>;

export const Customer = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  /** BCP 47, as the helpdesk has it; never used to choose the brand. */
  locale: z.string().optional(),
  tags: z.array(z.string()).default([]),
});
export type Customer = z.infer<typeof Customer>;

/** Where the ticket came in. The brand lock reads only this and the ticket's tags. */
export const BrandSignals = z.object({
  host: z.string().default(''),
  /** The helpdesk's own brand id (Zendesk `brand_id`). */
  brandId: z.string().optional(),
  /** Addresses the first customer message was sent to. */
  inboxes: z.array(z.string()).default([]),
  /** Store or integration ids (Gorgias `integration_id`, Shopify store names). */
  stores: z.array(z.string()).default([]),
});
export type BrandSignals = z.infer<typeof BrandSignals>;

export const Ticket = z.object({
  id: z.string(),
  helpdesk: HelpdeskId,
  /** Only evaluation files name the brand; on a live page the brand lock decides. */
  brand: z.string().optional(),
  signals: BrandSignals.prefault({}),
  subject: z.string().default(''),
  channel: Channel.default('web'),
  language: z.string().optional(),
  status: z.string().optional(),
  priority: z.string().optional(),
  tags: z.array(z.string()).default([]),
  /** Custom fields by their title or id, as text. */
  fields: z.record(z.string(), z.string()).default({}),
  customer: Customer.prefault({}),
  /** The signed-in agent, as the helpdesk shows them to the customer. */
  agent: z.object({ id: z.string().optional(), name: z.string().optional() }).prefault({}),
  messages: z.array(Message),
  orders: z.array(Order).default([]),
  /** How it was read, and which parts could not be. */
  via: z.enum(['api', 'page']).default('api'),
  missing: z.array(z.string()).default([]),
});
export type Ticket = z.infer<typeof Ticket>;

/** A place in one message's `text`, in UTF-16 code units, end exclusive. */
export const Span = z.object({ messageId: z.string(), start: z.number(), end: z.number(), text: z.string() });
export type Span = z.infer<typeof Span>;

/** The public messages that the customer wrote, oldest first. */
export function customerMessages(ticket: Ticket): Message[] {
  return ticket.messages.filter((message) => message.author === 'customer' && message.public);
}

/**
 * The customer's messages that nobody has answered yet: those after the last public agent reply.
 * When the agent wrote last, the customer's latest message is returned so that a follow-up can be drafted.
 */
export function openMessages(ticket: Ticket): Message[] {
  const lastReply = ticket.messages.findLastIndex((m) => m.author === 'agent' && m.public);
  const open = customerMessages({ ...ticket, messages: ticket.messages.slice(lastReply + 1) });
  return open.length > 0 ? open : customerMessages(ticket).slice(-1);
}
