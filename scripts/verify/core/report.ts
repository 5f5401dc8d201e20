import type { Recount } from './recount';

/** What the verifier says. One name for each kind of tampering: docs/verifying.md explains them. */

export const classes = {
  edited: 'A record was changed after it was written.',
  'edited-rehashed': 'A record was changed, and the hash that the next one holds was made to fit.',
  'all-rehashed':
    'The history was rewritten: something was changed, and every hash after it was made to fit.',
  'deleted-middle': 'Records were taken out.',
  'tail-cut': 'The end of the log was cut off.',
  'all-deleted': 'The log, or all of its history, is gone.',
  inserted: 'A record was put in.',
  swapped: 'Records stand in another order than they were written in.',
  duplicated: 'The same record stands twice.',
  'back-dated': 'The time of a record does not fit its place.',
  spliced: 'A record of another brand or device stands in this log.',
  're-signed': 'It is signed with another key.',
  'unknown-field': 'A field that the format does not have.',
  'not-canonical': 'Not written in the one form that is signed (RFC 8785).',
  'unicode-twin': 'A text that looks the same and is written with other signs.',
  'duplicate-key': 'A key stands twice in one record, so that two readers may read two things.',
  'number-range': 'A number that cannot be held exactly.',
  'bad-value': 'A field is missing, or holds what the writer never writes.',
  'not-readable': 'A line that cannot be read.',
  'header-altered': 'The line above the log does not fit the log.',
  'checkpoint-altered': 'A checkpoint is not what was signed, or is missing where one must be.',
  'text-altered': 'A text is not the one that the record was made for.',
} as const;
export type TamperClass = keyof typeof classes;

export interface Finding {
  /** One: it is this. Several: it is one of these, and the file alone cannot tell which. */
  classes: [TamperClass, ...TamperClass[]];
  /** The log's origin; null when the finding is of the file. */
  log: string | null;
  /** 1-based line of the file; null when what is meant is not in it. */
  line: number | null;
  seq: number | null;
  says: string;
}

export interface CheckpointUse {
  from: 'file' | 'given';
  origin: string;
  size: number;
  /** Key id of the signer, null when none is known. */
  key: string | null;
  state: 'prefix' | 'contradicts' | 'cannot-tell' | 'not-valid';
}

export interface SectionReport {
  format: 1 | 2;
  log: string;
  /** Line of its header. */
  line: number;
  records: number;
  first: string | null;
  last: string | null;
  byKind: Record<string, number>;
  /** Of the key that the header names: its id. */
  key: string | null;
  checkpoints: CheckpointUse[];
  /** Sessions, gaps, resets, erasures...: what the log says of itself, oldest first. */
  continuity: { seq: number; at: string; says: string; broken: boolean }[];
  /** Worth knowing, and no tampering. */
  remarks: string[];
  texts: { checked: number; committed: number };
  figures: Recount;
}

export interface Report {
  /** `whole`: no tampering found. `tampered`: see the findings. `unreadable`: there was nothing to judge. */
  verdict: 'whole' | 'tampered' | 'unreadable';
  findings: Finding[];
  sections: SectionReport[];
  remarks: string[];
  /** Over all sections. */
  figures: Recount;
  cannotProve: string[];
}
