import { readBrief } from '@/lib/signals/read-brief';
import { Ticket } from '@/lib/ticket/ticket';

/** A ticket of a customer's messages, a day apart, or of whole messages. */
export function ticketOf(...messages: (string | Record<string, unknown>)[]): Ticket {
  return Ticket.parse({
    id: 't1',
    helpdesk: 'zendesk',
    messages: messages.map((message, index) => ({
      id: `m${index + 1}`,
      author: 'customer',
      public: true,
      at: `2026-03-${String(index + 1).padStart(2, '0')}T09:00:00Z`,
      ...(typeof message === 'string' ? { text: message } : message),
    })),
  });
}

export const briefOf = (...messages: (string | Record<string, unknown>)[]) =>
  readBrief(ticketOf(...messages), { now: '2026-03-20T00:00:00Z' });

export const firedIn = (...messages: (string | Record<string, unknown>)[]) =>
  briefOf(...messages).triggers.map((hit) => hit.trigger);
