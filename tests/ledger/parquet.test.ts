import { type Table, tableFromIPC } from 'apache-arrow';
import Papa from 'papaparse';
import { readParquet } from 'parquet-wasm';
import { describe, expect, it } from 'vitest';
import { columnNames, columns } from '../../lib/ledger/columns';
import { toCsv } from '../../lib/ledger/export';
import { toParquet } from '../../lib/ledger/parquet';
import { chain, inserted, sent, shown } from './sample';

/** Read back by Arrow's own reader, which shares nothing with the writer. */
const read = (file: ArrayBuffer): Table => tableFromIPC(readParquet(new Uint8Array(file)).intoIPCStream());

const records = chain([
  shown('größe-ß', { findings: { amount: 2 }, packVersion: 7, passages: [{ id: 'p', version: 3 }] }),
  { ...inserted('a'), copied: true },
  sent('a', { distance: 0.125, msFromInsert: 9_000_000_000 }),
  shown('=cmd()', { intent: 'a,"b"\nc' }),
]);

describe('the Parquet export', () => {
  it('has the columns of the CSV, in their order, with types', () => {
    const { schema } = read(toParquet(records));
    expect(schema.fields.map(({ name }) => name)).toEqual(Papa.parse(toCsv(records)).data[0]);
    const types = Object.fromEntries(schema.fields.map(({ name, type }) => [name, String(type)]));
    expect([types.seq, types.distance, types.copied, types.at, types.findings]).toEqual([
      'Int64',
      'Float64',
      'Bool',
      'Timestamp<MILLISECOND, UTC>',
      'Utf8',
    ]);
  });

  it('says what the records say, cell by cell', () => {
    const rows = read(toParquet(records)).toArray();
    expect(rows).toHaveLength(4);
    const cell = (row: number, name: string) => rows[row]?.[name];
    expect([cell(0, 'seq'), cell(3, 'seq')]).toEqual([1n, 4n]);
    expect(new Date(Number(cell(1, 'at'))).toISOString()).toBe(records[1]?.at);
    expect([cell(1, 'copied'), cell(0, 'copied'), cell(0, 'insertable')]).toEqual([true, null, true]);
    expect([cell(2, 'distance'), cell(2, 'msFromInsert')]).toEqual([0.125, 9_000_000_000]);
    expect([cell(0, 'suggestion'), cell(3, 'intent')]).toEqual(['größe-ß', 'a,"b"\nc']);
    // No mark before it: nothing opens a Parquet file as formulas.
    expect(cell(3, 'suggestion')).toBe('=cmd()');
    expect(cell(0, 'findings')).toBe('{"amount":2}');
    // As the CSV has them, but for moments, truths and that mark.
    const csv = Papa.parse<Record<string, string>>(toCsv(records), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const compared = columnNames.filter((name) => columns[name] !== 'moment' && name !== 'suggestion');
    for (const [i, line] of csv.entries())
      for (const name of compared) expect([name, String(cell(i, name) ?? '')]).toEqual([name, line[name]]);
  });

  it('would show a value that was lost', () => {
    const fewer = records.map((record) => ({ ...record, event: { ...record.event, distance: undefined } }));
    expect(read(toParquet(fewer as never)).toArray()[2]?.distance).toBeNull();
  });

  it('holds many, and is not made of none', () => {
    expect(() => toParquet([])).toThrow(RangeError);
    const many = Array.from({ length: 3_000 }, (_, i) => ({ ...shown(`s${i}`), words: i }));
    const file = toParquet(
      many.map((event, i) => ({ seq: i + 1, at: records[0]?.at ?? '', event, hash: '' })),
    );
    const table = read(file);
    expect([table.numRows, table.toArray()[2_999]?.suggestion]).toEqual([3_000, 's2999']);
  });
});
