import { commitment, type TextPart, textParts } from '../ledger/commitments';
import type { LedgerEvent, LedgerRecord, SuggestionText } from '../ledger/record';
import type { Database, StoredRecord, StoredText } from './database';
import { deviceOf } from './device';
import { logOf, logTables, type Written, write } from './log';
import { priced } from './priced';
import { randomHex } from './secrets';
import { withoutCards } from './texts';

/** The ledger's tables as the rest of the product uses them: steps of suggestions, and the texts that belong to them. */

export interface NewText {
  suggestion: string;
  brand: string;
  draft?: string | undefined;
  sent?: string | undefined;
  subject?: string | undefined;
}

/**
 * Puts a step on record in its brand's log. Of a text only a commitment enters the record; the text is kept beside it,
 * without card numbers.
 *
 * @param now RFC 3339
 */
export async function append(
  db: Database,
  event: LedgerEvent,
  text: NewText | undefined,
  now: string,
): Promise<Written> {
  const device = await deviceOf(db);
  const parts = text ? partsOf(text) : {};
  const commitments = Object.fromEntries(
    textParts.flatMap((part) => {
      const one = parts[part];
      return one ? [[part, commitment(one.salt, one.value)]] : [];
    }),
  );
  // `allowed-once` has a field of this name: the hash of the sentence that was let pass.
  const committed =
    event.kind === 'allowed-once' || Object.keys(commitments).length === 0
      ? priced(event)
      : { ...priced(event), text: commitments };
  return db.transaction('rw', [...logTables(db), db.texts], async () => {
    const written = await write(db, await logOf(db, device, event.brand, now), committed, now);
    if (text && Object.keys(parts).length > 0) await mergeText(db, event, parts, now);
    return written;
  });
}

type Parts = Partial<Record<TextPart, { value: string; salt: string }>>;

function partsOf(text: NewText): Parts {
  return Object.fromEntries(
    textParts.flatMap((part) => {
      const value = text[part];
      return value === undefined ? [] : [[part, { value: withoutCards(value), salt: randomHex(32) }]];
    }),
  );
}

async function mergeText(db: Database, event: LedgerEvent, parts: Parts, at: string): Promise<void> {
  const { suggestion, brand, ticket } = event;
  const kept: StoredText = (await db.texts.get(suggestion)) ?? { suggestion, brand, ticket, at };
  const next: StoredText = { ...kept, ticket, salts: { ...kept.salts } };
  for (const part of textParts) {
    const one = parts[part];
    if (!one) continue;
    next[part] = one.value;
    next.salts = { ...next.salts, [part]: one.salt };
  }
  await db.texts.put(next);
}

/** Steps of suggestions after the device's record `after`, oldest first, in both formats. */
export async function recordsAfter(db: Database, after: number, limit: number): Promise<LedgerRecord[]> {
  const found: LedgerRecord[] = [];
  let last = after;
  // Whole stretches are read faster than rows one by one; the log's own events among them are few.
  while (found.length < limit) {
    const rows = await db.ledger
      .where('seq')
      .above(last)
      .limit(limit - found.length)
      .toArray();
    const end = rows.at(-1);
    if (!end) break;
    last = end.seq;
    found.push(...rows.filter(({ suggestion }) => suggestion !== undefined).map(readable));
  }
  return found;
}

/** A step of a suggestion as pages read it: without the commitments, which say nothing to a person. */
export function readable({ seq, record, hash, no }: StoredRecord): LedgerRecord {
  if (record.v === 1) return { seq, at: record.at, event: record.event, hash: record.hash };
  const { text, ...event } = record.event;
  const kept = typeof text === 'string' ? { ...event, text } : event;
  return { seq, at: record.at, event: kept as LedgerEvent, hash: hash ?? '', ...(no ? { no } : {}) };
}

export async function textOf(db: Database, suggestion: string): Promise<SuggestionText | null> {
  const kept = await db.texts.get(suggestion);
  if (!kept) return null;
  const { salts: _, ticket: __, ...text } = kept;
  return text;
}
