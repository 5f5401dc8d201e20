import { z } from 'zod';

/**
 * The answers of the Gorgias replica, after its public REST collection (2026). Every answer is checked before it
 * leaves; a test compares these names with the published examples.
 */

const Id = z.number().int();
/** Microseconds, no zone; UTC is meant. */
const Time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);

const Sender = z.strictObject({
  id: Id,
  email: z.string().nullable(),
  name: z.string(),
  firstname: z.string(),
  lastname: z.string(),
});

const Address = z.strictObject({ id: Id.optional(), name: z.string(), address: z.string() });

export const Message = z.strictObject({
  id: Id,
  uri: z.string().startsWith('/api/'),
  ticket_id: Id,
  external_id: z.string().nullable(),
  message_id: z.string().nullable(),
  public: z.boolean(),
  channel: z.string(),
  via: z.string(),
  from_agent: z.boolean(),
  source: z.strictObject({
    type: z.string(),
    from: Address,
    to: z.array(Address),
    cc: z.array(Address).optional(),
  }),
  sender: Sender,
  receiver: Sender.nullable(),
  subject: z.string().nullable(),
  body_html: z.string(),
  body_text: z.string(),
  stripped_html: z.string().nullable(),
  stripped_text: z.string().nullable(),
  stripped_signature: z.string().nullable(),
  attachments: z.array(
    z.strictObject({
      name: z.string(),
      url: z.url(),
      size: z.number(),
      content_type: z.string(),
      public: z.boolean(),
    }),
  ),
  macros: z.array(z.strictObject({ id: Id })),
  meta: z.record(z.string(), z.unknown()).nullable(),
  created_datetime: Time,
  opened_datetime: Time.nullable(),
  sent_datetime: Time.nullable(),
  failed_datetime: Time.nullable(),
  deleted_datetime: Time.nullable(),
  last_sending_error: z.unknown().nullable(),
  actions: z.array(z.unknown()).nullable(),
  headers: z.record(z.string(), z.unknown()).nullable(),
  integration_id: Id.nullable(),
  rule_id: Id.nullable(),
});

const ShopMoney = z.string().regex(/^\d+\.\d\d$/);
/** Shopify writes the shop's own zone. */
const ShopTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);

const ShopifyOrder = z.strictObject({
  id: Id,
  name: z.string(),
  created_at: ShopTime,
  cancelled_at: ShopTime.nullable(),
  currency: z.string().length(3),
  total_price: ShopMoney,
  financial_status: z.string(),
  fulfillment_status: z.enum(['fulfilled', 'partial']).nullable(),
  order_status_url: z.string().nullable(),
  contact_email: z.string(),
  line_items: z.array(
    z.strictObject({
      id: Id,
      sku: z.string().nullable(),
      name: z.string(),
      title: z.string(),
      price: ShopMoney,
      quantity: z.number().int(),
      fulfillment_status: z.string().nullable(),
      requires_shipping: z.boolean(),
    }),
  ),
  fulfillments: z.array(
    z.strictObject({
      id: Id,
      status: z.string(),
      shipment_status: z.string().nullable(),
      tracking_company: z.string().nullable(),
      tracking_number: z.string().nullable(),
      tracking_numbers: z.array(z.string()),
      tracking_url: z.string().nullable(),
      tracking_urls: z.array(z.string()),
    }),
  ),
});

export const Customer = z.strictObject({
  id: Id,
  external_id: z.string().nullable(),
  email: z.string().nullable(),
  name: z.string(),
  firstname: z.string(),
  lastname: z.string(),
  language: z.string().nullable(),
  timezone: z.string().nullable(),
  note: z.string().nullable(),
  data: z.unknown().nullable(),
  meta: z.record(z.string(), z.unknown()).nullable(),
  active: z.boolean(),
  channels: z
    .array(z.strictObject({ type: z.string(), address: z.string(), preferred: z.boolean() }))
    .optional(),
  integrations: z.record(
    z.string(),
    z.strictObject({
      __integration_type__: z.literal('shopify'),
      customer: z.strictObject({
        id: Id,
        email: z.string(),
        first_name: z.string(),
        last_name: z.string(),
        note: z.string(),
        tags: z.string(),
        orders_count: z.number().int(),
      }),
      orders: z.array(ShopifyOrder),
    }),
  ),
  created_datetime: Time,
  updated_datetime: Time,
});

const Tag = z.strictObject({
  id: Id,
  name: z.string(),
  description: z.string().nullable(),
  decoration: z.strictObject({ color: z.string() }).nullable(),
  created_datetime: Time,
  deleted_datetime: Time.nullable(),
  usage: z.number().int(),
});

export const User = z.strictObject({
  id: Id,
  external_id: z.string().nullable(),
  active: z.boolean(),
  bio: z.string().nullable(),
  email: z.string(),
  name: z.string(),
  firstname: z.string(),
  lastname: z.string(),
  meta: z.record(z.string(), z.unknown()).nullable(),
  /** Drawn as an object in the collection. */
  roles: z.array(z.strictObject({ id: Id, name: z.string() })),
  created_datetime: Time,
  updated_datetime: Time,
});

const ticketFields = {
  id: Id,
  uri: z.string().startsWith('/api/'),
  external_id: z.string().nullable(),
  subject: z.string(),
  status: z.enum(['open', 'closed']),
  priority: z.string().nullable(),
  channel: z.string(),
  via: z.string(),
  from_agent: z.boolean(),
  language: z.string().nullable(),
  spam: z.boolean(),
  is_unread: z.boolean(),
  assignee_user: z.strictObject({ id: Id, name: z.string(), email: z.string() }).nullable(),
  assignee_team: z.unknown().nullable(),
  tags: z.array(Tag),
  meta: z.record(z.string(), z.unknown()).nullable(),
  messages_count: z.number().int(),
  created_datetime: Time,
  opened_datetime: Time.nullable(),
  updated_datetime: Time,
  closed_datetime: Time.nullable(),
  snooze_datetime: Time.nullable(),
  trashed_datetime: Time.nullable(),
  last_message_datetime: Time.nullable(),
  last_received_message_datetime: Time.nullable(),
};

export const Ticket = z.strictObject({
  ...ticketFields,
  customer: Customer,
  messages: z.array(Message),
  events: z.array(z.unknown()),
  satisfaction_survey: z.unknown().nullable(),
});

/** In lists the customer comes without shop data and the thread is left out. */
export const TicketSummary = z.strictObject({
  ...ticketFields,
  customer: z.strictObject({ id: Id, email: z.string().nullable(), name: z.string() }),
});

export const Integration = z.strictObject({
  id: Id,
  uri: z.string().startsWith('/api/'),
  name: z.string(),
  type: z.string(),
  http: z.unknown().nullable(),
  meta: z.record(z.string(), z.unknown()),
  created_datetime: Time,
  updated_datetime: Time,
});

export const Macro = z.strictObject({
  id: Id,
  uri: z.string().startsWith('/api/'),
  external_id: z.string().nullable(),
  name: z.string(),
  intent: z.string().nullable(),
  language: z.string().nullable(),
  usage: z.number().int(),
  actions: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      type: z.string(),
      arguments: z.record(z.string(), z.string()),
    }),
  ),
  created_datetime: Time,
  updated_datetime: Time,
});

export const Account = z.strictObject({
  domain: z.string(),
  created_datetime: Time,
  deactivated_datetime: Time.nullable(),
  settings: z.array(z.unknown()),
  status: z.strictObject({ status: z.string() }),
});

export const listOf = (item: z.ZodType) =>
  z.strictObject({
    data: z.array(item),
    object: z.literal('list'),
    uri: z.string(),
    meta: z.strictObject({ prev_cursor: z.string().nullable(), next_cursor: z.string().nullable() }),
  });

/** What a new message may carry. Without `sent_datetime`, and unless it is a note, the real one mails it. */
export const NewMessage = z.object({
  channel: z.string(),
  via: z.string().default('api'),
  from_agent: z.literal(true),
  public: z.boolean().optional(),
  source: z
    .object({ type: z.string(), to: z.array(z.object({ address: z.string().optional() })).optional() })
    .optional(),
  body_html: z.string().optional(),
  body_text: z.string().optional(),
  subject: z.string().nullish(),
});
