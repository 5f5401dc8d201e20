import { z } from 'zod';

/** A conversation as it happened, before a helpdesk puts it into its own shape. See tickets/README.md. */

const Offset = z.string().regex(/^-(\d+d)?(\d+h)?(\d+m)?$/, 'write an offset such as "-3d4h" or "-25m"');

export const LabMessage = z.strictObject({
  from: z.enum(['customer', 'agent', 'bot', 'cc']),
  /** Whose name the helpdesk shows; the customer's own by default. */
  name: z.string().optional(),
  email: z.string().optional(),
  public: z.boolean().default(true),
  at: Offset,
  text: z.string().optional(),
  html: z.string().optional(),
  attachments: z
    .array(z.strictObject({ name: z.string(), contentType: z.string(), size: z.number() }))
    .default([]),
});
export type LabMessage = z.infer<typeof LabMessage>;

export const LabOrder = z.strictObject({
  id: z.string(),
  placedAt: Offset,
  fulfilment: z.enum(['unfulfilled', 'partial', 'fulfilled', 'delivered', 'cancelled']),
  payment: z.enum(['paid', 'pending', 'refunded', 'partially_refunded', 'voided']),
  total: z.string(),
  currency: z.string(),
  items: z.array(
    z.strictObject({ name: z.string(), quantity: z.number(), price: z.string(), sku: z.string() }),
  ),
  tracking: z
    .array(z.strictObject({ number: z.string(), carrier: z.string(), url: z.string().optional() }))
    .default([]),
  statusUrl: z.string().optional(),
});
export type LabOrder = z.infer<typeof LabOrder>;

export const LabTicket = z.strictObject({
  id: z.number().int(),
  helpdesk: z.enum(['zendesk', 'gorgias']),
  /** Account host, for example `harbor.zendesk.com`. */
  host: z.string(),
  /** Brand id of the pack, or `none` for a ticket whose brand cannot be known. */
  brand: z.string(),
  /** Zendesk `brand_id`; absent to play an account without brands. */
  helpdeskBrandId: z.number().optional(),
  /** Gorgias integration of the first message. */
  integrationId: z.number().optional(),
  store: z.string().optional(),
  inbox: z.string().optional(),
  channel: z.enum(['email', 'chat', 'whatsapp', 'instagram', 'facebook', 'marketplace', 'sms', 'web']),
  /** ISO 639-1 of the customer's messages. */
  language: z.string(),
  subject: z.string(),
  status: z.enum(['new', 'open', 'pending', 'solved']).default('open'),
  tags: z.array(z.string()).default([]),
  fields: z.record(z.string(), z.string()).default({}),
  customer: z.strictObject({
    name: z.string(),
    email: z.string(),
    phone: z.string().optional(),
    locale: z.string().optional(),
    tags: z.array(z.string()).default([]),
  }),
  orders: z.array(LabOrder).default([]),
  messages: z.array(LabMessage),
  note: z.string(),
});
export type LabTicket = z.infer<typeof LabTicket>;
