import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { LedgerEvent } from './record';
import { LedgerRecord } from './record';

/** The hash chain over ledger records. SHA-256 over canonical JSON (RFC 8785); one chain a device. */

export const firstPrev = '0'.repeat(64);

/** What a new record needs to know of the one before it. */
export interface Head {
  seq: number;
  at: string;
  hash: string;
}

/**
 * @param now RFC 3339. A clock that went backwards does not: the record takes the head's time, so order and time agree.
 */
export function link(head: Head | null, event: LedgerEvent, now: string): LedgerRecord {
  const body = {
    v: 1 as const,
    seq: (head?.seq ?? 0) + 1,
    at: head && head.at > now ? head.at : now,
    prev: head?.hash ?? firstPrev,
    event,
  };
  return { ...body, hash: hashOf(body) };
}

function hashOf(body: Omit<LedgerRecord, 'hash'>): string {
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
    const parsed = LedgerRecord.safeParse(raw);
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
