import type { Order } from '../../ticket/ticket';
import { type Customer, type Integration, ShopifyIntegration, type ShopifyOrder } from './schema';

export interface ShopData {
  orders: Order[];
  /** The shop's tags on the customer, for example `vip`. */
  tags: string[];
  /** True when there is shop data that does not fit, or that may belong to another store. */
  unsure: boolean;
}

/**
 * Orders from the Shopify stores that Gorgias knows of this customer. A customer may buy in several stores of one
 * account; then only those of the store that the ticket came in by are taken, so that no brand sees another's orders.
 * @param stores ids and names of the ticket's own store
 */
export function shopData(
  customer: Customer | null | undefined,
  integrations: readonly Integration[],
  stores: readonly string[],
): ShopData {
  const shops = Object.entries(customer?.integrations ?? {}).filter(([, value]) => isShopify(value));
  const own = shops.length > 1 ? shops.filter(([id]) => belongs(id, integrations, stores)) : shops;
  const data: ShopData = { orders: [], tags: [], unsure: shops.length > 0 && own.length === 0 };
  for (const [, value] of own) {
    const shop = ShopifyIntegration.safeParse(value);
    if (!shop.success) {
      data.unsure = true;
      continue;
    }
    data.orders.push(...(shop.data.orders ?? []).map(orderOf));
    data.tags.push(
      ...(shop.data.customer?.tags ?? '')
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    );
  }
  return data;
}

const isShopify = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  '__integration_type__' in value &&
  value.__integration_type__ === 'shopify';

/** The words by which an integration's store is known: its id, its name, its shop's name. */
export function storeNames(id: string, integrations: readonly Integration[]): string[] {
  const integration = integrations.find((each) => String(each.id) === id);
  return [id, integration?.name, integration?.meta?.shop_name, integration?.meta?.store_name].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}

const belongs = (id: string, integrations: readonly Integration[], stores: readonly string[]) =>
  storeNames(id, integrations).some((name) => stores.includes(name));

function orderOf(order: ShopifyOrder): Order {
  const currency = order.currency ?? '';
  const money = (amount: string | null | undefined) =>
    amount && currency ? { amount, currency } : undefined;
  const total = money(order.total_price);
  return {
    id: order.name ?? String(order.id),
    ...(order.created_at ? { placedAt: order.created_at } : {}),
    fulfilment: fulfilmentOf(order),
    ...(order.financial_status ? { payment: order.financial_status } : {}),
    ...(total ? { total } : {}),
    items: (order.line_items ?? []).map((item) => {
      const price = money(item.price);
      return {
        name: item.name ?? item.title ?? '',
        quantity: item.quantity ?? 1,
        ...(item.sku ? { sku: item.sku } : {}),
        ...(price ? { price } : {}),
      };
    }),
    tracking: (order.fulfillments ?? []).flatMap(trackingOf),
    ...(order.order_status_url ? { statusUrl: order.order_status_url } : {}),
  };
}

/** Shopify's own words; no fulfilment yet is `null` there. The carrier's "delivered" says more than "fulfilled". */
function fulfilmentOf(order: ShopifyOrder): string {
  if (order.cancelled_at) return 'cancelled';
  const shipped = order.fulfillments ?? [];
  if (shipped.length > 0 && shipped.every((each) => each.shipment_status === 'delivered')) return 'delivered';
  return order.fulfillment_status ?? 'unfulfilled';
}

function trackingOf(fulfilment: NonNullable<ShopifyOrder['fulfillments']>[number]): Order['tracking'] {
  const numbers = fulfilment.tracking_numbers?.length
    ? fulfilment.tracking_numbers
    : [fulfilment.tracking_number ?? ''];
  return numbers.flatMap((number, index) => {
    const url = fulfilment.tracking_urls?.[index] ?? (index === 0 ? fulfilment.tracking_url : undefined);
    if (!number) return [];
    return [
      {
        number,
        ...(fulfilment.tracking_company ? { carrier: fulfilment.tracking_company } : {}),
        ...(url ? { url } : {}),
      },
    ];
  });
}
