import { get } from '../shared/api';

/** The parts of Gorgias's JSON that its page draws. */

export interface Summary {
  id: number;
  subject: string;
  status: string;
  channel: string;
  customer: { name: string; email: string | null } | null;
  tags: { name: string }[];
}

/** A shop's order, as the customer's integrations carry it. */
export interface Order {
  name: string;
  currency: string;
  total_price: string;
  financial_status: string;
  fulfillment_status: string | null;
  line_items: { name: string; quantity: number }[];
}

export interface Message {
  id: number;
  public: boolean;
  from_agent: boolean;
  via: string;
  rule_id: number | null;
  sender: { name: string };
  body_html: string;
  created_datetime: string;
  channel: string;
  source: { type: string; from: { name: string; address: string }; to: { name: string; address: string }[] };
}

interface List<T> {
  data: T[];
  meta: { next_cursor: string | null };
}

async function all<T>(path: string): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | null = null;
  do {
    const page: List<T> = await get(
      `${path}?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    );
    found.push(...page.data);
    cursor = page.meta.next_cursor;
  } while (cursor);
  return found;
}

export const tickets = () => all<Summary>('/api/tickets');

/** The customer's orders in every connected shop. */
export async function orders(ticketId: number): Promise<Order[]> {
  const ticket = await get<{ customer: { integrations?: Record<string, { orders?: Order[] }> } | null }>(
    `/api/tickets/${ticketId}`,
  );
  return Object.values(ticket.customer?.integrations ?? {}).flatMap((shop) => shop.orders ?? []);
}

export const messages = async (ticketId: number) =>
  (await all<Message>(`/api/tickets/${ticketId}/messages`)).sort((a, b) =>
    a.created_datetime.localeCompare(b.created_datetime),
  );
