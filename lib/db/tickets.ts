import { addressHandle, customerHandle, type Place, ticketHandle } from '../ledger/commitments';
import type { Database } from './database';
import { brandKey, randomHex, secretOr } from './secrets';

/** A ticket as the helpdesk knows it, with what its customer is known by. */
export interface KnownTicket extends Place {
  brandId: string;
  addresses?: readonly string[] | undefined;
  customerIds?: readonly string[] | undefined;
}

export const keyOfBrand = (db: Database, brand: string): Promise<string> =>
  secretOr(db, brandKey(brand), randomHex(32));

/** The ticket's handle: the same each time for this brand on this device. @param now RFC 3339 */
export async function handleFor(db: Database, known: KnownTicket, now: string): Promise<string> {
  const { brandId, helpdesk, host, ticketId } = known;
  const key = await keyOfBrand(db, brandId);
  const ticket = ticketHandle(key, { helpdesk, host, ticketId });
  const people = [
    ...(known.addresses ?? []).map((address) => addressHandle(key, address)),
    ...(known.customerIds ?? []).map((id) => customerHandle(key, { helpdesk, host }, id)),
  ];
  await db.transaction('rw', db.tickets, async () => {
    const before = await db.tickets.get([brandId, ticket]);
    await db.tickets.put({
      brand: brandId,
      ticket,
      helpdesk,
      host,
      ticketId,
      people: [...new Set([...(before?.people ?? []), ...people])],
      at: now,
    });
  });
  return ticket;
}

/** Where tickets are in their helpdesks, by handle; those that this device does not know are left out. */
export async function whereabouts(
  db: Database,
  handles: readonly string[],
): Promise<(Place & { handle: string })[]> {
  const wanted = new Set(handles);
  const known = await db.tickets
    .where('ticket')
    .anyOf([...wanted])
    .toArray();
  const old = await db.handles.filter(({ handle }) => wanted.has(handle)).toArray();
  const moved = await db.places
    .where('handle')
    .anyOf([...wanted])
    .toArray();
  return [
    ...known.map(({ helpdesk, host, ticketId, ticket }) => ({ helpdesk, host, ticketId, handle: ticket })),
    ...old,
    ...moved,
  ];
}
