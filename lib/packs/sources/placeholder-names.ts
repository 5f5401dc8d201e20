import type { Placeholder } from '../template';

/**
 * Placeholders of other tools, by what they mean to a brand pack. One list a tool; a name that stands in none is not
 * converted. Published names: Zendesk's "placeholders reference", Gorgias's "macro variables" (both read in 2026).
 */
interface Names {
  id: string;
  /** Without blanks, filters and quotes; `*` stands for a number or the name of an integration. */
  names: Readonly<Record<string, Placeholder>>;
  /** Those that say more than ours: the whole name where ours is the first. */
  shortened: readonly string[];
}

const agent = (of: readonly string[]) =>
  Object.fromEntries(
    of.flatMap((person) =>
      ['name', 'first_name', 'firstname'].map((part) => [`${person}.${part}`, 'agent.name' as const]),
    ),
  );

const zendesk: Names = {
  id: 'zendesk',
  names: {
    'ticket.requester.first_name': 'customer.first_name',
    'ticket.requester.name': 'customer.first_name',
    ...agent(['current_user', 'ticket.assignee', 'agent']),
    'agent.signature': 'agent.name',
    'ticket.brand.name': 'brand.name',
    'ticket.account': 'brand.name',
  },
  shortened: ['ticket.requester.name'],
};

const order = 'ticket.customer.integrations.*.orders.*';
const gorgias: Names = {
  id: 'gorgias',
  names: {
    'ticket.customer.firstname': 'customer.first_name',
    'ticket.customer.first_name': 'customer.first_name',
    'ticket.customer.name': 'customer.first_name',
    'ticket.customer.integrations.*.customer.first_name': 'customer.first_name',
    ...agent(['ticket.assignee_user']),
    [`${order}.name`]: 'order.id',
    [`${order}.order_number`]: 'order.id',
    [`${order}.created_at`]: 'order.placed_on',
    [`${order}.total_price`]: 'order.total',
    [`${order}.fulfillment_status`]: 'order.status',
    [`${order}.line_items.*.title`]: 'product',
    [`${order}.line_items.*.name`]: 'product',
    [`${order}.fulfillments.*.tracking_number`]: 'order.tracking',
    [`${order}.fulfillments.*.tracking_numbers.*`]: 'order.tracking',
    [`${order}.fulfillments.*.tracking_url`]: 'order.tracking_url',
    [`${order}.fulfillments.*.tracking_urls.*`]: 'order.tracking_url',
    [`${order}.fulfillments.*.tracking_company`]: 'order.carrier',
  },
  shortened: ['ticket.customer.name'],
};

const tools: readonly Names[] = [zendesk, gorgias];

/** `ticket.customer.integrations[shopify].orders[0].name` as `ticket.customer.integrations.*.orders.*.name` */
const pathOf = (name: string) =>
  name
    .replace(/\[\s*["']?[\w-]{0,60}["']?\s*\]/g, '.*')
    .replace(/\.integrations\.(?!\*)[\w-]{1,60}/g, '.integrations.*')
    .replace(/\s+/g, '');

/** Our name for theirs; null for one that has no like here. */
export function ownName(theirs: string): { name: Placeholder; shortened: boolean } | null {
  const path = pathOf(theirs);
  for (const { names, shortened } of tools) {
    const name = Object.hasOwn(names, path) ? names[path] : undefined;
    if (name) return { name, shortened: shortened.includes(path) };
  }
  return null;
}
