import canonicalize from 'canonicalize';
import type { LedgerRecord } from './record';

/** Records as a table: the same columns in CSV and in Parquet. What is no text, number or truth is canonical JSON. */

/** `text` unless said otherwise. Only numbers that the record's shape knows to be whole are `whole`. */
export const columns = {
  seq: 'whole',
  at: 'moment',
  kind: 'text',
  brand: 'text',
  helpdesk: 'text',
  ticket: 'text',
  suggestion: 'text',
  channel: 'text',
  language: 'text',
  intent: 'text',
  engine: 'text',
  model: 'text',
  packVersion: 'number',
  macro: 'text',
  passages: 'text',
  reason: 'text',
  trigger: 'text',
  rule: 'text',
  correction: 'text',
  result: 'text',
  missed: 'text',
  seed: 'text',
  rate: 'number',
  insertable: 'truth',
  what: 'text',
  editor: 'text',
  copied: 'truth',
  editClass: 'text',
  distance: 'number',
  factEdits: 'number',
  styleEdits: 'number',
  msToBrief: 'number',
  msToDraft: 'number',
  msFromInsert: 'number',
  findings: 'text',
  hash: 'text',
} as const;
export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

/** A record's own values by column; undefined where it has none. */
export function rowOf({ event, seq, at, hash }: LedgerRecord): Record<string, unknown> {
  return { ...event, seq, at, hash };
}

export const textOf = (value: unknown): string =>
  typeof value === 'object' ? (canonicalize(value) ?? '') : String(value);
