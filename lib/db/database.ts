import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Attempt } from '../copilot/practice/attempt';
import type { ChainRecord } from '../ledger/chain';
import type { TextPart } from '../ledger/commitments';
import { type Leaf, newLog } from '../ledger/leaf';
import type { SuggestionText } from '../ledger/record';
import type { Desk, Entry, Version } from '../packs/desk/entry';
import { digestOfSignature } from '../packs/lock';
import type { Trust } from '../packs/signing/trust';
import type { KeptPack } from '../packs/signing/usable';
import type { LeadKey, OldLeadKey } from '../settings/lead';
import {
  chainLog,
  type StoredCheckpoint,
  type StoredDevice,
  type StoredLog,
  type StoredSecret,
  type StoredTicket,
} from './log-rows';
import { newDataKey, Ring } from './ring';
import { sealTables } from './sealing';
import type { WrappedKey } from './wrapped-key';

/**
 * The extension's database. Opened by the background and by top-level extension pages, never by the sidebar: with
 * third-party cookies blocked a framed page has no IndexedDB.
 */
export interface Tables {
  packs: EntityTable<StoredPack, 'brandId'>;
  answers: EntityTable<Answer, 'signature'>;
  ledger: EntityTable<StoredRecord, 'seq'>;
  logs: EntityTable<StoredLog, 'log'>;
  checkpoints: Table<StoredCheckpoint, [string, number]>;
  texts: EntityTable<StoredText, 'suggestion'>;
  tickets: Table<StoredTicket, [string, string]>;
  device: EntityTable<StoredDevice, 'id'>;
  secrets: EntityTable<StoredSecret, 'id'>;
  handles: Table<Handle, [string, string, string]>;
  settings: EntityTable<StoredSettings, 'key'>;
  keys: EntityTable<StoredKey, 'engine'>;
  spend: Table<Spend, [string, string]>;
  lead: EntityTable<StoredLead, 'id'>;
  trust: EntityTable<Trust, 'brandId'>;
  packVersions: EntityTable<StoredPackVersion, 'n'>;
  feeds: EntityTable<StoredFeed, 'url'>;
  desks: EntityTable<StoredDesk, 'brandId'>;
  deskEntries: Table<StoredEntry, [string, string]>;
  deskVersions: EntityTable<StoredVersion, 'n'>;
  attempts: EntityTable<StoredAttempt, 'n'>;
  vault: EntityTable<WrappedKey, 'id'>;
  /** Rows of `handles` once there is a passphrase: there the ticket's number is not what a row is found by. */
  places: EntityTable<Handle, 'handle'>;
}

/** As it stood in its file; before version 5 without an envelope, which is what an unsigned one looks like. */
export type StoredPack = KeptPack;

/** A pack that was in use here, to go back to. */
export interface StoredPackVersion extends KeptPack {
  n: number;
  digest: string;
  version: number;
  /** RFC 3339, when it came into use here. */
  at: string;
}

/** An address that is asked for new packs of a brand. */
export interface StoredFeed {
  url: string;
  brandId: string;
  /** What the server called the file that was read last; empty for nothing. */
  etag: string;
  /** RFC 3339; empty when it was never asked. */
  checkedAt: string;
  /** RFC 3339: not asked again before. */
  nextAt: string;
  /** Times in a row that nothing could be read. */
  failures: number;
  /** Code of what a person must look at; empty for nothing. */
  problem: string;
}

/** An agent's answer to "which brand is this inbox?". */
export interface Answer {
  /** A digest (`signatureOf`): an inbox may have a person's address among its own. */
  signature: string;
  brandId: string;
}

/** A record with the columns that pages filter by. The records of all logs stand in one table, in the order of writing. */
export interface StoredRecord {
  /** Number over all logs; in the chain of version 1 it is the record's own. */
  seq: number;
  /** Origin of its log and number in it; none of both in the chain of version 1. */
  log?: string;
  no?: number;
  brand: string;
  /** None for an event of the log's own. */
  suggestion?: string;
  at: string;
  /** Leaf hash; a record of version 1 has its hash in it. */
  hash?: string;
  record: ChainRecord | Leaf;
}

/** A suggestion's texts, with what ties them to their records; neither in texts of before version 2. */
export interface StoredText extends SuggestionText {
  /** Handle of the ticket: erasing a customer finds texts by it. */
  ticket?: string;
  salts?: Partial<Record<TextPart, string>>;
}

/** The random handle that version 1 gave a ticket. None is made any more, and once there is a passphrase each is moved to `places`. */
export interface Handle {
  helpdesk: string;
  host: string;
  ticketId: string;
  handle: string;
}

export interface StoredSettings {
  /** `policy`: the organisation's, as the browser handed it over; `seen`: the pack of each brand that was in use when the agent last looked. */
  key: 'settings' | 'policy' | 'seen';
  value: unknown;
}

/** The secret of one engine. */
export interface StoredKey {
  engine: string;
  key: string;
}

/** The lead's and the auditor's key, each under its passphrase; of before version 5 a verifier only, until the passphrase is given the next time. */
export interface StoredLead {
  id: 'lead' | 'auditor';
  key: LeadKey | OldLeadKey;
}

/** What a brand's drafts cost in one month, as far as prices are known. */
export interface Spend {
  brand: string;
  /** `YYYY-MM`, UTC. */
  month: string;
  /** US dollars, an estimate. */
  usd: number;
  /** Drafts whose price is not known. */
  unknown: number;
}

/** A lead's working copy of a brand's pack, without its items. */
export type StoredDesk = Omit<Desk, 'entries'>;

export interface StoredEntry {
  brandId: string;
  /** Kind and id. */
  key: string;
  /** Items keep the order of the pack. */
  place: number;
  entry: Entry;
}

export interface StoredVersion {
  n: number;
  brandId: string;
  key: string;
  version: Version;
}

/** One try at an exercise. */
export interface StoredAttempt extends Attempt {
  n: number;
}

export type Database = Dexie &
  Tables & {
    /** What rows of `sealedTables` are written under. */
    ring: Ring;
  };

/**
 * Strict durability: with IndexedDB's default an acknowledged write may be lost with the power; strict costs 1 to 3 ms.
 * @param options tests pass their own IndexedDB
 * @param ring the background's is locked until the vault was looked at; with a key of its own, rows last as long as it
 */
export function openDatabase(
  name = 'proofdesk',
  options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
  ring = new Ring(newDataKey()),
): Database {
  const db = new Dexie(name, { ...options, chromeTransactionDurability: 'strict' });
  sealTables(db, ring);
  db.version(1).stores({
    packs: 'brandId',
    answers: 'signature',
    ledger: 'seq, suggestion, brand, at',
    texts: 'suggestion, brand',
    handles: '[helpdesk+host+ticketId]',
    settings: 'key',
  });
  db.version(2).stores({ keys: 'engine', spend: '[brand+month]' });
  db.version(3).stores({ lead: 'id' });
  db.version(5).stores({ trust: 'brandId', packVersions: '++n, brandId', feeds: 'url, brandId' });
  db.version(6).stores({
    desks: 'brandId',
    deskEntries: '[brandId+key], brandId',
    deskVersions: '++n, [brandId+key], brandId',
  });
  db.version(7).stores({ attempts: '++n, brandId' });
  // Texts, secrets and keys under a passphrase (vault.ts). Answers were found by the inbox's addresses, in clear.
  db.version(8)
    .stores({ vault: 'id', places: 'handle' })
    .upgrade(async (tx) => {
      const answers: Answer[] = await tx.table('answers').toArray();
      await tx.table('answers').clear();
      await tx
        .table('answers')
        .bulkPut(answers.map((one) => ({ ...one, signature: digestOfSignature(one.signature) })));
    });
  // One log a brand (log.ts). The chain of version 1 stays where it is; its end is noted, for the logs that continue it.
  db.version(4)
    .stores({
      ledger: 'seq, suggestion, brand, at, &[log+no]',
      logs: 'log',
      checkpoints: '[log+size]',
      texts: 'suggestion, brand, ticket, [brand+at]',
      tickets: '[brand+ticket], ticket, *people, [brand+at]',
      device: 'id',
      secrets: 'id',
    })
    .upgrade(async (tx) => {
      const last: StoredRecord | undefined = await tx.table('ledger').orderBy('seq').last();
      if (last?.record.v !== 1) return;
      const { seq, hash } = last.record;
      const chain = { ...newLog(chainLog), size: seq, head: hash };
      await tx.table('logs').add({ ...chain, brand: '', session: null, behind: false, broken: null });
    });
  return Object.assign(db, { ring }) as Database;
}
