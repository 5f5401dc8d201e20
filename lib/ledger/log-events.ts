/**
 * What the log says of itself, so that a gap in it is told from a quiet day. None of these has a ticket. Texts in them are
 * ids, versions and words of this product, never a customer's.
 */
export type LogEvent =
  /** `continues`: the last record of the version 1 chain, where this device has one. */
  | { kind: 'log-opened'; continues: { seq: number; hash: string; format: 1 } | null }
  /** The browser came up, or was opened again after its last window was closed. */
  | { kind: 'session-opened'; appVersion: string; browser: string }
  | { kind: 'session-closed' }
  /** For so long this browser gave no sign of life: `not-running`, or `asleep` while it stayed open. */
  | { kind: 'gap'; seconds: number; why: 'not-running' | 'asleep' }
  /** Somebody set the clock, by so much; negative: backwards. */
  | { kind: 'clock-moved'; seconds: number }
  /** The database lacks records that were in it: the last one that is known from the mark outside. */
  | { kind: 'store-reset'; lastSeq: number; lastHash: string }
  /** A lead or an auditor is no longer let in; with the role `agent`, nobody can read the texts that are kept. */
  | { kind: 'locked'; role?: 'agent'; why?: 'asked' | 'idle' | 'asleep' }
  | { kind: 'unlocked'; role: 'agent' | 'lead' | 'auditor' }
  /** Steps of this kind that could not be written. */
  | { kind: 'write-failed'; what: string; count: number }
  | { kind: 'exported'; format: string; from: number; to: number; texts: boolean; by?: string }
  | { kind: 'erased'; what: Erased; suggestions: number; receipt: string }
  | {
      kind: 'changed';
      what: 'pack' | 'policy' | 'engine' | 'prompt' | 'app' | 'settings' | 'passphrase';
      from?: string | number;
      to?: string | number;
      digest?: string;
      by?: string;
    }
  /** The key that signs from here on, as a C2SP verifier key. */
  | { kind: 'key-enrolled'; publicKey: string; by?: string }
  /** A checkpoint was made over the first `size` records. Root in hex. */
  | { kind: 'checkpointed'; size: number; root: string };

/** Why texts are gone. `session`: they were kept without a passphrase; `forgotten`: nobody knew it any more. */
export type Erased = 'customer' | 'brand' | 'retention' | 'session' | 'forgotten';
