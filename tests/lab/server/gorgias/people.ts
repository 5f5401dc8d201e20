import type { z } from 'zod';
import { microStamp, offsetMs } from '../dates';
import type { Account, Conversation, Person } from '../world';
import type * as shapes from './shapes';

export const made = microStamp(Date.parse('2024-02-05T09:00:00Z'));

/** First and last name, split at the first space. */
function namesOf(name: string): { firstname: string; lastname: string } {
  const [firstname = '', ...rest] = name.split(' ');
  return { firstname, lastname: rest.join(' ') };
}

export const senderOf = (person: Person) => ({
  id: idOf(person),
  email: person.email,
  name: person.name,
  ...namesOf(person.name),
});

/** Rules write in the name of a user of their own. */
const botId = 4;
export const idOf = (person: Person) => (person.role === 'bot' ? botId : person.id);

export const userOf = (person: Person): z.infer<typeof shapes.User> => ({
  id: person.id,
  external_id: null,
  active: true,
  bio: null,
  email: person.email ?? '',
  name: person.name,
  ...namesOf(person.name),
  meta: {},
  roles: [{ id: 2, name: 'agent' }],
  created_datetime: made,
  updated_datetime: made,
});

/** Store integrations by the store's name, beside the mailboxes that the ticket files name. */
export const storeId = (store: string, account: Account) => {
  const stores = [...account.conversations.values()].flatMap(({ lab }) => (lab.store ? [lab.store] : []));
  return 901 + [...new Set(stores)].sort().indexOf(store);
};

type Shop = z.infer<typeof shapes.Customer>['integrations'][string];

export function customerOf(
  account: Account,
  conversation: Conversation,
  now: number,
): z.infer<typeof shapes.Customer> {
  const { requester, lab } = conversation;
  const shop = lab.store === undefined || lab.orders.length === 0 ? undefined : shopOf(conversation, now);
  return {
    id: requester.id,
    external_id: null,
    email: requester.email,
    name: requester.name,
    ...namesOf(requester.name),
    language: requester.locale?.slice(0, 2) ?? null,
    timezone: null,
    note: null,
    data: null,
    meta: {},
    active: true,
    channels: [
      ...(requester.email ? [{ type: 'email', address: requester.email, preferred: true }] : []),
      ...(requester.phone ? [{ type: 'phone', address: requester.phone, preferred: false }] : []),
    ],
    integrations: shop && lab.store ? { [String(storeId(lab.store, account))]: shop } : {},
    created_datetime: made,
    updated_datetime: made,
  };
}

function shopOf({ lab, requester }: Conversation, now: number): Shop {
  const { firstname, lastname } = namesOf(requester.name);
  return {
    __integration_type__: 'shopify',
    customer: {
      id: requester.id + 1,
      email: requester.email ?? '',
      first_name: firstname,
      last_name: lastname,
      note: '',
      tags: requester.tags.join(', '),
      orders_count: lab.orders.length,
    },
    orders: lab.orders.map((order, index) => orderOf(order, lab.id * 100 + index, requester, now)),
  };
}

const shopTime = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}+00:00`;

function orderOf(
  order: Conversation['lab']['orders'][number],
  id: number,
  requester: Person,
  now: number,
): Shop['orders'][number] {
  const placed = now + offsetMs(order.placedAt);
  const shipped = {
    unfulfilled: null,
    cancelled: null,
    partial: 'partial',
    fulfilled: 'fulfilled',
    delivered: 'fulfilled',
  } as const;
  const fulfillment_status = shipped[order.fulfilment];
  return {
    id,
    name: order.id,
    created_at: shopTime(placed),
    cancelled_at: order.fulfilment === 'cancelled' ? shopTime(placed + 3_600_000) : null,
    currency: order.currency,
    total_price: order.total,
    financial_status: order.payment,
    fulfillment_status,
    order_status_url: order.statusUrl ?? null,
    contact_email: requester.email ?? '',
    line_items: order.items.map((item, index) => ({
      id: id * 10 + index,
      sku: item.sku || null,
      name: item.name,
      title: item.name.split(',')[0] ?? item.name,
      price: item.price,
      quantity: item.quantity,
      fulfillment_status,
      requires_shipping: true,
    })),
    fulfillments: order.tracking.map((parcel, index) => ({
      id: id * 10 + index,
      status: 'success',
      shipment_status: order.fulfilment === 'delivered' ? 'delivered' : 'in_transit',
      tracking_company: parcel.carrier,
      tracking_number: parcel.number,
      tracking_numbers: [parcel.number],
      tracking_url: parcel.url ?? null,
      tracking_urls: parcel.url ? [parcel.url] : [],
    })),
  };
}
