import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import { type Column, columnNames, columns, rowOf, textOf } from './columns';
import type { LedgerRecord } from './record';

/** Records as Apache Parquet, Snappy-compressed: the columns of the CSV with types, moments in milliseconds and UTC. */

const types = {
  whole: 'INT64',
  number: 'DOUBLE',
  truth: 'BOOLEAN',
  moment: 'TIMESTAMP',
  text: 'STRING',
} as const satisfies Record<string, BasicType>;

/**
 * Not for spreadsheets, so nothing is put before a cell: a text stands as it is in the record.
 * @throws {RangeError} without a record: what the writer makes of none, Arrow's reader does not take
 */
export function toParquet(records: readonly LedgerRecord[]): ArrayBuffer {
  if (records.length === 0) throw new RangeError('no records');
  const rows = records.map(rowOf);
  return parquetWriteBuffer({
    columnData: columnNames.map((name) => ({
      name,
      type: types[columns[name]],
      data: rows.map((row) => plainOf(name, row[name])),
    })),
    createdBy: 'Proofdesk',
  });
}

function plainOf(name: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  switch (columns[name]) {
    case 'whole':
      return BigInt(Number(value));
    case 'number':
      return Number(value);
    case 'truth':
      return value === true;
    case 'moment':
      return new Date(String(value));
    default:
      return textOf(value);
  }
}
