import canonicalize from 'canonicalize';
import type { LedgerRecord } from './record';

/** One canonical JSON record a line: what a verifier reads. */
export function toJsonl(records: readonly LedgerRecord[]): string {
  return records.map((record) => `${canonicalize(record) ?? ''}\n`).join('');
}

const columns = [
  'seq',
  'at',
  'kind',
  'brand',
  'helpdesk',
  'ticket',
  'suggestion',
  'channel',
  'language',
  'intent',
  'engine',
  'model',
  'packVersion',
  'macro',
  'passages',
  'reason',
  'trigger',
  'rule',
  'correction',
  'result',
  'missed',
  'seed',
  'rate',
  'insertable',
  'what',
  'editor',
  'copied',
  'editClass',
  'distance',
  'factEdits',
  'styleEdits',
  'msToBrief',
  'msToDraft',
  'msFromInsert',
  'findings',
  'hash',
] as const;

/** For spreadsheets. RFC 4180, and no cell can start a formula. */
export function toCsv(records: readonly LedgerRecord[]): string {
  const rows = records.map((record) => {
    const flat: Record<string, unknown> = {
      ...record.event,
      seq: record.seq,
      at: record.at,
      hash: record.hash,
    };
    return columns.map((column) => cell(flat[column])).join(',');
  });
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/**
 * A leading `= + - @`, tab, carriage return or NUL makes a spreadsheet run a cell (OWASP ASVS 5, 1.2.10); a quote mark
 * before it stops that. Numbers stay numbers.
 */
export function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'object' ? (canonicalize(value) ?? '') : String(value);
  const safe = /^[\s]*[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
