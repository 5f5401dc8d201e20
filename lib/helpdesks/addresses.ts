import { gorgiasAddress } from './gorgias/address';
import { zendeskAddress } from './zendesk/address';

/** Where a ticket opens in its helpdesk, one line a helpdesk. */
const addresses: Readonly<Record<string, (host: string, ticketId: string) => string | null>> = {
  zendesk: zendeskAddress,
  gorgias: gorgiasAddress,
};

/** @returns null for a helpdesk without a line here, and for a host or number that is not one of its own */
export function ticketAddress(helpdesk: string, host: string, ticketId: string): string | null {
  return Object.hasOwn(addresses, helpdesk) ? (addresses[helpdesk]?.(host, ticketId) ?? null) : null;
}
