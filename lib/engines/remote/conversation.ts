import type { Masker } from '../../privacy/mask';
import { showAll } from '../../ticket/hidden';
import type { Message, Ticket } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';

/** The conversation as a model sees it: masked, and marked as data between the words of outsiders. */

/** UTF-16 units of one message; the rest of a pasted log tells a model nothing. */
const messageLimit = 8_000;
const threadLimit = 40;

/** Stands between the words of what outsiders wrote (datamarking, arXiv 2403.14720). */
export const mark = 'ˆ';
const marked = (text: string) => text.replace(/[ \t]+/g, mark).replace(/\n/g, `\n${mark}`);

const writers = { customer: 'Customer', other: 'Someone else', system: 'Automatic message' } as const;

/** What the customer can see of the thread, the oldest first. Internal notes never go to a model. */
export const openMessages = ({ messages }: Ticket): Message[] =>
  messages.filter(({ public: open }) => open).slice(-threadLimit);

/** The message that a model calls `M2`. */
export const messageOf = (messages: readonly Message[], label: string): Message | undefined =>
  messages[Number(/^\[?M(\d+)\]?$/.exec(label.trim())?.[1]) - 1];

/** @param numbered with `M1`, `M2`, ... before each message, for answers that point to them */
export function conversationOf(
  { ticket, material }: DraftRequest,
  masker: Masker,
  { numbered = false } = {},
): string {
  const lines: string[] = [];
  /** Masked first, marked after: a mark inside a number would hide it from the finders. Not every text was cleaned when it was read. */
  const outside = (said: string) => {
    lines.push(marked(masker.mask(showAll(said).text.slice(0, messageLimit)).text));
  };
  lines.push('Subject:');
  outside(ticket.subject);
  openMessages(ticket).forEach((message, at) => {
    const writer = message.author === 'agent' ? `Agent of ${material.brand.name}` : writers[message.author];
    lines.push(`${numbered ? `M${at + 1}, ` : ''}${writer}, ${message.at.slice(0, 10)}:`);
    outside(message.text);
    for (const { contentType } of message.attachments)
      lines.push(`(an attachment of type ${contentType.replace(/[^\w/.+-]/g, '')})`);
  });
  for (const order of ticket.orders) {
    const facts = [
      `order ${order.id}`,
      order.fulfilment,
      order.payment,
      order.total ? `${order.total.amount} ${order.total.currency}` : undefined,
      ...order.items.map(({ name, quantity }) => `${quantity} x ${name}`),
      ...order.tracking.map(({ number, carrier }) => `parcel ${number}${carrier ? ` with ${carrier}` : ''}`),
      order.placedAt ? `placed ${order.placedAt.slice(0, 10)}` : undefined,
    ].filter(Boolean);
    lines.push(`Shop data: ${masker.mask(showAll(facts.join(', ')).text).text}`);
  }
  return lines.join('\n').trimEnd();
}
