import type { Exercise } from '../../packs/exercise';
import { addDays, dayOf, daysBetween } from '../../signals/days';
import { Ticket } from '../../ticket/ticket';
import { customerEmail } from './stand-ins';

/**
 * An exercise as the ticket that it is practised on. Its days are moved so that the last message is of today: "three days
 * after delivery" stays three days, whenever it is practised, and today's approved texts hold. Days that somebody wrote in
 * words stay as they were.
 */

/** A host that is nobody's, so that nothing here could be taken for a real account. */
export const practiceHost = 'practice.invalid';

/** @param now RFC 3339 */
export function practiceTicket({ id, ticket }: Exercise, now: string): Ticket {
  const last = ticket.messages
    .map(({ at }) => at)
    .filter(readable)
    .sort()
    .at(-1);
  const moved = last === undefined ? 0 : daysTo(last, now);
  const shift = (time: string): string => {
    const from = dayOf(time);
    return from === null ? time : `${addDays(from, moved)}${time.slice(10)}`;
  };
  return Ticket.parse({
    id: `practice-${id}`,
    helpdesk: 'zendesk',
    signals: { host: practiceHost },
    subject: ticket.subject,
    channel: ticket.channel,
    ...(ticket.language ? { language: ticket.language } : {}),
    tags: ticket.tags,
    customer: { name: ticket.customer, email: customerEmail },
    agent: { name: 'Agent' },
    messages: ticket.messages.map(({ author, public: open, at, text }, place) => ({
      id: `m${place + 1}`,
      author,
      public: open,
      at: readable(at) ? shift(at) : now,
      text,
      ...(author === 'customer' ? { authorName: ticket.customer, authorEmail: customerEmail } : {}),
    })),
    orders: ticket.orders.map((order) =>
      order.placedAt && readable(order.placedAt) ? { ...order, placedAt: shift(order.placedAt) } : order,
    ),
  });
}

const readable = (time: string) => /^\d{4}-\d\d-\d\d/.test(time) && dayOf(time) !== null;

/** Whole days, so that the time of day stays; never into the future. */
function daysTo(last: string, now: string): number {
  const days = daysBetween(dayOf(last) ?? '', dayOf(now) ?? '');
  return last.slice(10) <= now.slice(10) ? days : days - 1;
}
