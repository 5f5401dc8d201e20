import { addressHandle, customerHandle } from '../ledger/commitments';
import type { Database, Handle, StoredText } from './database';
import { deviceOf } from './device';
import { logOf, logTables, type Written, write } from './log';
import { chainLog, type StoredTicket } from './log-rows';
import { brandKey, forgetSecret, randomHex } from './secrets';
import { keyOfBrand } from './tickets';

/**
 * Erasing: texts, their salts, and what ties a ticket to a person go; records stay, and hold nothing but commitments that
 * nobody can open any more. Each time it is put on record, with a receipt.
 */

/** Whose data: by mail address, by the helpdesk's id of the customer, or by one ticket's number. */
export interface Whose {
  by: 'address' | 'customer' | 'ticket';
  value: string;
}

export interface Receipt {
  /** Random, 32 hex digits; it stands in the record too. */
  receipt: string;
  /** RFC 3339. */
  at: string;
  /** Suggestions whose texts are gone, and tickets whose place is forgotten. */
  suggestions: number;
  tickets: number;
  /** The record that says so. */
  log: string;
  no: number;
  hash: string;
}

const eraseTables = (db: Database) => [
  ...logTables(db),
  db.texts,
  db.tickets,
  db.handles,
  db.places,
  db.checkpoints,
];

/** Everything of one customer that this device holds for this brand. @param now RFC 3339 */
export async function eraseCustomer(
  db: Database,
  brand: string,
  whose: Whose,
  now: string,
): Promise<Receipt> {
  const key = await keyOfBrand(db, brand);
  return erase(db, brand, 'customer', now, async () => {
    const tickets = await ticketsOf(db, brand, key, whose);
    const places = new Set(tickets.map(placeKey));
    const number = whose.by === 'ticket' ? whose.value.trim() : null;
    const mine = await chainHandles(db, brand);
    const old = (await oldHandles(db, mine)).filter(
      (one) => one.ticketId === number || places.has(placeKey(one)),
    );
    const handles = new Set([...tickets.map(({ ticket }) => ticket), ...old.map(({ handle }) => handle)]);
    const texts = await db.texts.where('brand').equals(brand).toArray();
    const ofHandles = new Set(old.flatMap(({ handle }) => mine.get(handle) ?? []));
    const named = whose.by === 'address' ? whose.value.trim().toLowerCase() : '';
    const theirs = texts.filter(
      (text) =>
        (text.ticket !== undefined && handles.has(text.ticket)) ||
        ofHandles.has(text.suggestion) ||
        (named !== '' && wordsOf(text).includes(named)),
    );
    return { texts: theirs, tickets, handles: old };
  });
}

/** Texts and tickets that were last touched before a day. Nothing goes on record when there are none. */
export async function eraseOlder(
  db: Database,
  brand: string,
  before: string,
  now: string,
): Promise<Receipt | null> {
  // By their keys alone: what is too old goes also while nobody can read it.
  const found = async () => {
    const [texts, tickets] = await Promise.all([
      db.texts.where('[brand+at]').between([brand, ''], [brand, before]).primaryKeys(),
      db.tickets.where('[brand+at]').between([brand, ''], [brand, before]).primaryKeys(),
    ]);
    return {
      texts: texts.map((suggestion) => ({ suggestion })),
      tickets: tickets.map(([of, ticket]) => ({ brand: of, ticket })),
      handles: [],
    };
  };
  const { texts, tickets } = await found();
  if (texts.length + tickets.length === 0) return null;
  return erase(db, brand, 'retention', now, found);
}

/** A brand leaves: all its texts, tickets and the key of its handles. Its records and checkpoints stay, for the brand to take. */
export async function eraseBrand(db: Database, brand: string, now: string): Promise<Receipt> {
  const receipt = await erase(db, brand, 'brand', now, async () => {
    const mine = await chainHandles(db, brand);
    return {
      texts: await db.texts.where('brand').equals(brand).toArray(),
      tickets: await db.tickets.where('[brand+ticket]').between([brand, ''], [brand, '\uffff']).toArray(),
      handles: await oldHandles(db, mine),
    };
  });
  await forgetSecret(db, brandKey(brand));
  return receipt;
}

interface Found {
  texts: Pick<StoredText, 'suggestion'>[];
  tickets: Pick<StoredTicket, 'brand' | 'ticket'>[];
  handles: Handle[];
}

/** Of version 1, wherever they are kept by now. */
const oldHandles = async (db: Database, mine: ReadonlyMap<string, unknown>): Promise<Handle[]> => [
  ...(await db.handles.filter(({ handle }) => mine.has(handle)).toArray()),
  ...(await db.places
    .where('handle')
    .anyOf([...mine.keys()])
    .toArray()),
];

async function erase(
  db: Database,
  brand: string,
  what: 'customer' | 'brand' | 'retention',
  now: string,
  find: () => Promise<Found>,
): Promise<Receipt> {
  const device = await deviceOf(db);
  const receipt = randomHex(16);
  return db.transaction('rw', eraseTables(db), async () => {
    const { texts, tickets, handles } = await find();
    await db.texts.bulkDelete(texts.map(({ suggestion }) => suggestion));
    await db.tickets.bulkDelete(tickets.map((one): [string, string] => [one.brand, one.ticket]));
    await db.handles.bulkDelete(
      handles.map((one): [string, string, string] => [one.helpdesk, one.host, one.ticketId]),
    );
    await db.places.bulkDelete(handles.map(({ handle }) => handle));
    const event = { kind: 'erased' as const, what, suggestions: texts.length, receipt };
    const written: Written = await write(db, await logOf(db, device, brand, now), event, now);
    return {
      receipt,
      at: now,
      suggestions: texts.length,
      tickets: tickets.length + handles.length,
      log: written.log,
      no: written.no,
      hash: written.hash,
    };
  });
}

async function ticketsOf(
  db: Database,
  brand: string,
  key: string,
  { by, value }: Whose,
): Promise<StoredTicket[]> {
  const all = db.tickets.where('[brand+ticket]').between([brand, ''], [brand, '\uffff']);
  if (by === 'ticket') return all.filter(({ ticketId }) => ticketId === value.trim()).toArray();
  const tickets = await all.toArray();
  // An id is a helpdesk's own: the same number in another one is another person.
  const handles =
    by === 'address'
      ? new Set([addressHandle(key, value)])
      : new Set(tickets.map((place) => customerHandle(key, place, value)));
  return tickets.filter(({ people }) => people.some((one) => handles.has(one)));
}

/** Of the chain of version 1: a brand's handles, each with its suggestions. Their texts do not name their ticket. */
async function chainHandles(db: Database, brand: string): Promise<Map<string, string[]>> {
  const size = (await db.logs.get(chainLog))?.size ?? 0;
  const rows = await db.ledger.where('seq').belowOrEqual(size).toArray();
  const found = new Map<string, string[]>();
  for (const { record } of rows) {
    if (record.v !== 1 || record.event.brand !== brand) continue;
    const { ticket, suggestion } = record.event;
    found.set(ticket, [...(found.get(ticket) ?? []), suggestion]);
  }
  return found;
}

const placeKey = ({ helpdesk, host, ticketId }: { helpdesk: string; host: string; ticketId: string }) =>
  JSON.stringify([helpdesk, host, ticketId]);
const wordsOf = ({ draft = '', sent = '', subject = '' }: StoredText) =>
  `${draft}\n${sent}\n${subject}`.toLowerCase();
