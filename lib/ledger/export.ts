import { canonicalJson } from './canonical';
import { columnNames, rowOf, textOf } from './columns';
import type { TextPart } from './commitments';
import type { LedgerRecord } from './record';

/**
 * Exports. JSON Lines (docs/log-format.md) is what is signed and what a verifier reads: a header, one canonical record a
 * line, the kept checkpoints, and texts where they were asked for. CSV is for spreadsheets, Parquet (parquet.ts) for engines.
 */

/** What the first line of a log says. */
export interface Header {
  log: string;
  brand: string;
  device: string;
  vkey: string;
  to: number;
  texts: boolean;
}

/** A kept text with the salt that opens its commitment. */
export interface TextLine {
  suggestion: string;
  part: TextPart;
  salt: string;
  value: string;
}

const line = (value: unknown) => `${canonicalJson(value)}\n`;

export const headerLine = (header: Header): string => line({ export: 'proofdesk-log/2', ...header, from: 1 });
/** Of the chain of version 1, which is over all brands of a device. */
export const chainHeaderLine = (device: string, to: number): string =>
  line({ export: 'proofdesk-log/1', device, from: 1, to });
/** @param records canonical already */
export const recordLines = (records: readonly string[]): string =>
  records.map((record) => `${record}\n`).join('');
export const checkpointLine = (note: string): string => line({ checkpoint: note });
export const textLine = (text: TextLine): string => line({ text });

/** For spreadsheets. RFC 4180, and no cell can start a formula. */
export function toCsv(records: readonly LedgerRecord[]): string {
  const rows = records.map((record) => {
    const row = rowOf(record);
    return columnNames.map((column) => cell(row[column])).join(',');
  });
  return `${[columnNames.join(','), ...rows].join('\r\n')}\r\n`;
}

/**
 * A leading `= + - @`, tab, carriage return or NUL makes a spreadsheet run a cell (OWASP ASVS 5, 1.2.10); a quote mark
 * before it stops that. Numbers stay numbers.
 */
export function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = textOf(value);
  const safe = /^[\s]*[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
