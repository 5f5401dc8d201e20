import type { Place } from '../ledger/commitments';
import type { LogState } from '../ledger/leaf';

/** Rows of the log's tables. The records themselves are in the ledger's table (database.ts). */

/** A log's state, with what is known of it beside its records. */
export interface StoredLog extends LogState {
  brand: string;
  /** The session that its last `session-opened` is of. */
  session: string | null;
  /** The clock runs behind the last record, and that is on record. */
  behind: boolean;
  /** What the mark outside knew and the database did not, the last time that happened. */
  broken: { lastSeq: number; lastHash: string; at: string } | null;
  /** What is on record of the brand's pack, engine and settings; none before it was first looked at. */
  known?: Known;
}

export interface Known {
  /** Version and digest of the pack. */
  pack?: number;
  digest?: string;
  engine?: string;
  settings?: string;
}

/** Where the chain of version 1 stands among the logs, on a device that has one. Nothing is added to it. */
export const chainLog = 'proofdesk-log/1';

/** This device, as its logs name it. Made once for a database; a wiped database is another device. */
export interface StoredDevice {
  id: 'device';
  /** 16 hex digits, random. */
  device: string;
  /** Base64, raw Ed25519. */
  publicKey: string;
  /** The browser session that is on record in all logs; null when none is. */
  session: Session | null;
  /** Version and prompts of the last session; another one is on record as a change. */
  app?: string;
  prompts?: string;
}

export interface Session {
  /** Random, one for each time that the browser is up. */
  id: string;
  appVersion: string;
  browser: string;
  /** Names and versions of the prompts. */
  prompts: string;
}

/** A signed checkpoint, as it was handed out. */
export interface StoredCheckpoint {
  log: string;
  /** It covers records 1 to this one. */
  size: number;
  note: string;
  /** RFC 3339. */
  at: string;
}

export interface StoredSecret {
  id: string;
  /** Base64 or hex, as whoever keeps it made it. */
  value: string;
}

/** Which ticket a handle stands for, and whose it is: kept on this device, so that it can be opened, found and erased. */
export interface StoredTicket extends Place {
  brand: string;
  /** Handle, as it stands in the records. */
  ticket: string;
  /** Handles of the customer's addresses and ids. */
  people: string[];
  /** RFC 3339, when it was last worked on. */
  at: string;
}
