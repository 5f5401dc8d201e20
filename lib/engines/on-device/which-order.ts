import type { Material } from '../../packs/material';
import type { Order, Ticket } from '../../ticket/ticket';
import { openMessages } from '../../ticket/ticket';

/** Which order the customer writes about. A wrong order is worse than none, so doubt means none. */

export interface OrderPick {
  order?: Order;
  /** As the customer wrote it, when the helpdesk shows no such order. */
  mentioned?: string;
  /** Several could be meant. */
  unclear: boolean;
}

export function pickOrder(ticket: Ticket, material: Material): OrderPick {
  const text = `${ticket.subject}\n${openMessages(ticket)
    .map((message) => message.text)
    .join('\n')}`;
  const mentioned = mentionedIds(text, material);
  const known = ticket.orders.filter((order) => mentioned.some((id) => sameId(id, order.id)));
  if (known.length === 1 && known[0]) return { order: known[0], unclear: false };
  if (known.length > 1) return { unclear: true };
  if (mentioned.length > 0)
    return mentioned.length === 1 && mentioned[0]
      ? { mentioned: mentioned[0], unclear: false }
      : { unclear: true };
  const earlier = mentionedIds(ticket.messages.map((message) => message.text).join('\n'), material);
  const before = ticket.orders.filter((order) => earlier.some((id) => sameId(id, order.id)));
  if (before.length === 1 && before[0]) return { order: before[0], unclear: false };
  const byItem = ticket.orders.filter((order) =>
    order.items.some((item) => names(item.name, material).some((name) => contains(text, name))),
  );
  if (byItem.length === 1 && byItem[0]) return { order: byItem[0], unclear: false };
  if (ticket.orders.length === 1 && ticket.orders[0]) return { order: ticket.orders[0], unclear: false };
  // A thread goes on about the order that the customer named when it began.
  const own = ticket.messages.filter(({ author }) => author === 'customer').map(({ text: said }) => said);
  const [only, ...others] = mentionedIds(own.join('\n'), material);
  if (only && others.length === 0 && ticket.orders.length === 0) return { mentioned: only, unclear: false };
  return { unclear: ticket.orders.length > 1 };
}

/** The product that is meant: named in the open messages, or the only item of the order. */
export function pickProduct(
  ticket: Ticket,
  material: Material,
  order: Order | undefined,
): string | undefined {
  const inText = productsNamed(ticket, material);
  const longest = inText.filter((name) => !inText.some((other) => other !== name && contains(other, name)));
  if (longest.length === 1) return longest[0];
  const items = order?.items ?? [];
  if (inText.length > 0 || items.length !== 1) return undefined;
  return material.brand.products.find((product) => contains(items[0]?.name ?? '', product)) ?? items[0]?.name;
}

/** Products that the open messages name, as the pack names them. */
export function productsNamed(ticket: Ticket, material: Material): string[] {
  const text = openMessages(ticket)
    .map((message) => message.text)
    .join('\n');
  return material.brand.products.filter((product) => contains(text, product));
}

function mentionedIds(text: string, material: Material): string[] {
  const found = material.brand.formats.orderIds.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => match[0]),
  );
  return [...new Set(found.map((id) => id.toUpperCase()))];
}

/** `#LS10234`, `LS10234` and `ls10234` are one order. */
const sameId = (a: string, b: string) => bare(a) === bare(b);
const bare = (id: string) => id.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** An item's name in the shop often carries size and colour behind the product's name. */
const names = (item: string, material: Material) =>
  material.brand.products.filter((product) => contains(item, product));

const contains = (text: string, part: string) =>
  part !== '' && text.toLowerCase().includes(part.toLowerCase());
