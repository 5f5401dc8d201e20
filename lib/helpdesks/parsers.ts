import type { Ticket } from '../ticket/ticket';
import { type HelpdeskParser, type RawTicket, TicketUnreadable } from './contract';
import { gorgiasParser } from './gorgias/parser';
import { zendeskParser } from './zendesk/parser';

/** The parser half of every helpdesk, one line each. The sidebar imports this; the page's script never does. */
const parsers: readonly HelpdeskParser[] = [zendeskParser, gorgiasParser];

/** What a page handed over, before anything in it is believed. */
export type UncheckedRaw = Omit<RawTicket, 'helpdesk'> & { helpdesk: string };

/** @throws {TicketUnreadable} naming the part that did not fit */
export function parseTicket(raw: UncheckedRaw): Ticket {
  const parser = parsers.find(({ id }) => id === raw.helpdesk);
  if (!parser) throw new TicketUnreadable('helpdesk', 'unknown');
  return parser.parse({ ...raw, helpdesk: parser.id });
}
