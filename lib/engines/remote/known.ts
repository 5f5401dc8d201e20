import type { Brand } from '../../packs/schema';
import type { Known } from '../../privacy/kinds';
import type { Ticket } from '../../ticket/ticket';

interface Of {
  ticket: Ticket;
  material: { brand: Brand };
}

/** The closed dictionary of one ticket: everything personal that the helpdesk itself names. */
export function knownFrom({ ticket, material: { brand } }: Of): Known {
  const { customer, messages, orders } = ticket;
  const there = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value): value is string => Boolean(value?.trim()))),
  ];
  return {
    names: there([customer.name, ticket.agent.name, ...messages.map(({ authorName }) => authorName)]).filter(
      (name) => !name.includes('@'),
    ),
    emails: there([customer.email, ...messages.map(({ authorEmail }) => authorEmail)]),
    phones: there([customer.phone]),
    addresses: [],
    orders: orders.map(({ id }) => id),
    tracking: orders.flatMap((order) => order.tracking.map(({ number }) => number)),
    orderFormats: [...brand.formats.orderIds, ...brand.formats.rmaIds],
    productFormats: brand.formats.productCodes,
    products: [brand.name, ...brand.products],
    countries: brand.countries,
  };
}
