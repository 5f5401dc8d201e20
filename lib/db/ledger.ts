import { link } from '../ledger/chain';
import type { LedgerEvent, LedgerRecord, SuggestionText } from '../ledger/record';
import type { Database } from './database';

/** The ledger's tables. Appending reads the head and writes the next record in one transaction: no two can fork it. */

export interface NewText {
  suggestion: string;
  brand: string;
  draft?: string | undefined;
  sent?: string | undefined;
  subject?: string | undefined;
}

/** @param now RFC 3339 */
export async function append(
  db: Database,
  event: LedgerEvent,
  text: NewText | undefined,
  now: string,
): Promise<LedgerRecord> {
  return db.transaction('rw', db.ledger, db.texts, async () => {
    const last = await db.ledger.orderBy('seq').last();
    const record = link(last?.record ?? null, event, now);
    // `add`, not `put`: a second record of the same number must fail.
    await db.ledger.add({
      seq: record.seq,
      brand: event.brand,
      suggestion: event.suggestion,
      at: record.at,
      record,
    });
    if (text) await mergeText(db, text, record.at);
    return record;
  });
}

async function mergeText(db: Database, text: NewText, at: string): Promise<void> {
  const kept: SuggestionText = (await db.texts.get(text.suggestion)) ?? {
    suggestion: text.suggestion,
    brand: text.brand,
    at,
  };
  await db.texts.put({
    ...kept,
    ...(text.draft === undefined ? {} : { draft: text.draft }),
    ...(text.sent === undefined ? {} : { sent: text.sent }),
    ...(text.subject === undefined ? {} : { subject: text.subject }),
  });
}

/** Records after `seq`, oldest first. */
export async function recordsAfter(db: Database, after: number, limit: number): Promise<LedgerRecord[]> {
  const rows = await db.ledger.where('seq').above(after).limit(limit).toArray();
  return rows.map(({ record }) => record);
}

export async function textOf(db: Database, suggestion: string): Promise<SuggestionText | null> {
  return (await db.texts.get(suggestion)) ?? null;
}

/** A random handle for a ticket, the same each time on this device. */
export async function handleFor(
  db: Database,
  ticket: { helpdesk: string; host: string; ticketId: string },
  randomId: () => string,
): Promise<string> {
  return db.transaction('rw', db.handles, async () => {
    const key: [string, string, string] = [ticket.helpdesk, ticket.host, ticket.ticketId];
    const known = await db.handles.get(key);
    if (known) return known.handle;
    const handle = randomId();
    await db.handles.add({ ...ticket, handle });
    return handle;
  });
}
