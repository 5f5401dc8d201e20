import type { Brand, Macro } from '../../packs/schema';
import { Ticket } from '../../ticket/ticket';

/** An invented ticket that asks what a macro answers, for a lead who has no past one at hand. */
export const sampleTicket = (
  brand: Brand,
  { asks, title, language }: Pick<Macro, 'asks' | 'title' | 'language'>,
  now: string,
): Ticket =>
  Ticket.parse({
    id: 'sample',
    helpdesk: 'zendesk',
    subject: title,
    channel: 'email',
    language,
    customer: { name: 'Ana Sample', email: 'ana@customer.example' },
    agent: { name: 'Agent' },
    messages: [{ id: 'm1', author: 'customer', public: true, at: now, text: asks[0] ?? title }],
    orders: [
      {
        id: 'A-100200',
        placedAt: now,
        fulfilment: 'fulfilled',
        payment: 'paid',
        total: { amount: '48.00', currency: brand.currency },
        items: [{ name: brand.products[0] ?? 'Item' }],
        tracking: [{ number: '1Z999AA10123456784', carrier: brand.carriers[0] ?? 'Carrier' }],
      },
    ],
  });
