import { readdirSync, readFileSync } from 'node:fs';
import type { Ticket } from '@/lib/ticket/ticket';
import { asTicket } from '../lab/as-ticket';
import { LabTicket } from '../lab/lab-ticket';

export { asTicket, labNow } from '../lab/as-ticket';

/** The lab's tickets as the product sees them, read straight from their files: no helpdesk in between. */

const folder = new URL('../lab/tickets/', import.meta.url);
export function labTickets(): { name: string; lab: LabTicket; ticket: Ticket }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const lab = LabTicket.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      return { name: name.replace('.json', ''), lab, ticket: asTicket(lab) };
    });
}

export function labTicket(start: string): Ticket {
  const found = labTickets().find((each) => each.name.startsWith(start));
  if (!found) throw new Error(`no lab ticket ${start}`);
  return found.ticket;
}
