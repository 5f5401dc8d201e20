import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { LedgerEvent } from './record';

/**
 * Version 1 of the log: one hash chain a device over all its brands, SHA-256 over canonical JSON (RFC 8785). It is kept and
 * checked as it is; the product adds nothing to it any more. Version 2 is leaf.ts.
 */

/** A link of the chain. `hash` is SHA-256 over the canonical JSON of everything else in it. */
export const ChainRecord = z.strictObject({
  v: z.literal(1),
  /** 1, 2, 3, ... with no gaps. */
  seq: z.number().int().positive(),
  /** RFC 3339, never before the previous record's. */
  at: z.string(),
  /** Hash of the previous record; 64 zeros for the first. */
  prev: z.string().length(64),
  event: LedgerEvent,
  hash: z.string().length(64),
});
export type ChainRecord = z.infer<typeof ChainRecord>;

export const firstPrev = '0'.repeat(64);

/** What a new record needs to know of the one before it. */
export interface Head {
  seq: number;
  at: string;
  hash: string;
}

/**
 * The next link; tests and fixtures make chains with it.
 *
 * @param now RFC 3339. A clock that went backwards does not: the record takes the head's time, so order and time agree.
 */
export function link(head: Head | null, event: LedgerEvent, now: string): ChainRecord {
  const body = {
    v: 1 as const,
    seq: (head?.seq ?? 0) + 1,
    at: head && head.at > now ? head.at : now,
    prev: head?.hash ?? firstPrev,
    event,
  };
  return { ...body, hash: hashOf(body) };
}

function hashOf(body: Omit<ChainRecord, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(body) ?? '')));
}

export interface ChainFault {
  seq: number;
  fault: 'shape' | 'gap' | 'link' | 'hash' | 'time';
}

/**
 * Every fault in a stretch of records, in order.
 * @param from the head before the first record; null when the stretch starts at the beginning.
 */
export function chainFaults(records: readonly unknown[], from: Head | null = null): ChainFault[] {
  const faults: ChainFault[] = [];
  let head = from;
  for (const raw of records) {
    const expected = (head?.seq ?? 0) + 1;
    const parsed = ChainRecord.safeParse(raw);
    if (!parsed.success) {
      faults.push({ seq: expected, fault: 'shape' });
      continue;
    }
    const { hash, ...body } = parsed.data;
    if (body.seq !== expected) faults.push({ seq: body.seq, fault: 'gap' });
    if (body.prev !== (head?.hash ?? firstPrev)) faults.push({ seq: body.seq, fault: 'link' });
    if (hashOf(body) !== hash) faults.push({ seq: body.seq, fault: 'hash' });
    if (head && body.at < head.at) faults.push({ seq: body.seq, fault: 'time' });
    head = { seq: body.seq, at: body.at, hash };
  }
  return faults;
}
