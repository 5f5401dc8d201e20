import { Ticket } from '@/lib/ticket/ticket';
import type { LabTicket } from './lab-ticket';

/** A ticket of the lab as the product sees it, with no helpdesk in between. */

const authors = { customer: 'customer', agent: 'agent', bot: 'system', cc: 'other' } as const;
/** The day on which the lab's clock stands in these tests. */
export const labNow = '2026-11-20T12:00:00Z';

/** @returns the ticket an adapter would read. */
export function asTicket(lab: LabTicket): Ticket {
  return Ticket.parse({
    id: String(lab.id),
    helpdesk: lab.helpdesk,
    subject: lab.subject,
    channel: lab.channel,
    tags: lab.tags,
    fields: lab.fields,
    customer: lab.customer,
    orders: lab.orders.map((order) => ({
      id: order.id,
      placedAt: moment(order.placedAt),
      fulfilment: order.fulfilment,
      payment: order.payment,
      total: { amount: order.total, currency: order.currency },
      items: order.items.map((item) => ({ name: item.name, quantity: item.quantity, sku: item.sku })),
      tracking: order.tracking,
    })),
    messages: lab.messages.map((message, index) => ({
      id: `m${index + 1}`,
      author: authors[message.from],
      authorName: message.name ?? (message.from === 'customer' ? lab.customer.name : undefined),
      public: message.public,
      at: moment(message.at),
      text: clean(message.text ?? message.html ?? ''),
      attachments: message.attachments,
    })),
  });
}

function moment(offset: string): string {
  const [, days, hours, minutes] = /^-(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/.exec(offset) ?? [];
  const back = Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return new Date(Date.parse(labNow) - back * 60_000).toISOString();
}

/** A rough stand-in for lib/ticket's cleaning, which has tests of its own. */
function clean(text: string): string {
  return text
    .replace(/\{(?:date|iso):-?\d+d\}/g, '12 November')
    .replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    .replace(
      /<div (?:class="gmail_quote|id="(?:Signature|divRplyFwdMsg|appendonsend)|style="(?:color:#fff|display:none|border))[\s\S]*$/g,
      '',
    )
    .replace(/<blockquote[\s\S]*$/g, '')
    .replace(/<p style="color:#777[\s\S]*?<\/p>/g, '')
    .replace(/<(?:br|\/p|\/div)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\n[^\n]* \| [^\n]*\nThis e-mail[\s\S]*$/, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
