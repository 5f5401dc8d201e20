import { z } from 'zod';
import { AttachmentList, Time } from '../parse';

/** The fields of Gorgias's answers that are used (public REST collection, 2026); others are let pass. */

const Id = z.number().int();

const Address = z.object({ name: z.string().nullish(), address: z.string().nullish() });

const Person = z.object({ id: Id.nullish(), name: z.string().nullish(), email: z.string().nullish() });

export const Message = z.object({
  id: Id,
  public: z.boolean().optional(),
  from_agent: z.boolean(),
  channel: z.string().nullish(),
  via: z.string().nullish(),
  source: z
    .object({ type: z.string().nullish(), from: Address.nullish(), to: z.array(Address).nullish() })
    .nullish(),
  sender: Person.nullish(),
  body_html: z.string().nullish(),
  body_text: z.string().nullish(),
  stripped_html: z.string().nullish(),
  stripped_text: z.string().nullish(),
  attachments: AttachmentList,
  created_datetime: Time,
  failed_datetime: z.string().nullish(),
  integration_id: Id.nullish(),
  rule_id: Id.nullish(),
});
export type Message = z.infer<typeof Message>;

export const Customer = z.object({
  id: Id.nullish(),
  email: z.string().nullish(),
  name: z.string().nullish(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  language: z.string().nullish(),
  /** By integration id; checked where orders are read. */
  integrations: z.record(z.string(), z.unknown()).nullish().catch(null),
});
export type Customer = z.infer<typeof Customer>;

export const TicketPart = z.object({
  id: Id,
  subject: z.string().nullish(),
  status: z.string().nullish(),
  priority: z.string().nullish(),
  channel: z.string().nullish(),
  language: z.string().nullish(),
  tags: z.array(z.object({ name: z.string() })).nullish(),
  customer: Customer.nullish(),
  messages: z.unknown().optional(),
});
export type TicketPart = z.infer<typeof TicketPart>;

export const MessageList = z.array(Message);

/** Lists come bare or in an envelope with a cursor. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), z.object({ data: z.array(item) }).transform(({ data }) => data)]);

export const MessagePages = z.array(listOf(Message)).min(1);

export const IntegrationsPart = listOf(
  z.object({
    id: Id,
    name: z.string().nullish(),
    type: z.string().nullish(),
    meta: z
      .object({
        shop_name: z.string().nullish(),
        store_name: z.string().nullish(),
        address: z.string().nullish(),
      })
      .nullish()
      .catch(null),
  }),
);
export type Integration = z.infer<typeof IntegrationsPart>[number];

export const MePart = z.object({ id: Id, name: z.string().nullish(), email: z.string().nullish() });

const Amount = z.union([z.string(), z.number()]).transform(String);

/** A Shopify order as Gorgias keeps it inside the customer. */
export const ShopifyOrder = z.object({
  id: z.union([z.number(), z.string()]),
  name: z.string().nullish(),
  created_at: Time.nullish(),
  cancelled_at: z.string().nullish(),
  financial_status: z.string().nullish(),
  fulfillment_status: z.string().nullish(),
  total_price: Amount.nullish(),
  currency: z.string().nullish(),
  order_status_url: z.string().nullish(),
  line_items: z
    .array(
      z.object({
        name: z.string().nullish(),
        title: z.string().nullish(),
        quantity: z.number().nullish(),
        sku: z.string().nullish(),
        price: Amount.nullish(),
      }),
    )
    .nullish(),
  fulfillments: z
    .array(
      z.object({
        tracking_number: z.string().nullish(),
        tracking_numbers: z.array(z.string()).nullish(),
        tracking_company: z.string().nullish(),
        tracking_url: z.string().nullish(),
        tracking_urls: z.array(z.string()).nullish(),
        shipment_status: z.string().nullish(),
      }),
    )
    .nullish(),
});
export type ShopifyOrder = z.infer<typeof ShopifyOrder>;

export const ShopifyIntegration = z.object({
  __integration_type__: z.literal('shopify'),
  customer: z.object({ tags: z.string().nullish() }).nullish().catch(null),
  orders: z.array(ShopifyOrder).nullish(),
});
