import Dexie, { type DBCore, type DBCoreCursor, type DBCoreTable } from 'dexie';
import type { Ring } from './ring';

/**
 * The one door to what must not lie on a disk in clear: rows of these tables are sealed on their way in and opened on their
 * way out, below everything that reads and writes them. Only columns that rows are found by stay readable.
 */

/** By table: the columns that stay readable. None of them holds a text, an address, a ticket's number or a key. */
export const clearColumns: Readonly<Record<string, readonly string[]>> = {
  texts: ['suggestion', 'brand', 'ticket', 'at'],
  // `people` and `ticket` are HMACs under the brand's key, which is sealed itself.
  tickets: ['brand', 'ticket', 'people', 'at'],
  places: ['handle'],
  secrets: ['id'],
  keys: ['engine'],
  desks: ['brandId'],
  deskEntries: ['brandId', 'key', 'place'],
  deskVersions: ['n', 'brandId', 'key'],
  attempts: ['n', 'brandId'],
};

export const sealedTables = Object.keys(clearColumns);

type Row = Record<string, unknown>;

export const isSealed = (row: unknown): row is Row & { sealed: Uint8Array } =>
  // Not `instanceof`: what a database hands out may be of another realm than this file.
  ArrayBuffer.isView((row as Row | null | undefined)?.sealed);

/** A number that the database gives when the row is written is not known before, so it binds nothing. */
const binds = (column: string) => column !== 'n';

function placeOf(table: string, row: Row): string {
  const columns = clearColumns[table] ?? [];
  return JSON.stringify([table, ...columns.filter(binds).map((column) => row[column] ?? null)]);
}

function shut(ring: Ring, table: string, row: Row): Row {
  const columns = new Set(clearColumns[table]);
  const clear = Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column)));
  const hidden = Object.fromEntries(Object.entries(row).filter(([column]) => !columns.has(column)));
  return { ...clear, sealed: ring.seal(hidden, placeOf(table, row)) };
}

/**
 * A row of before there was a vault comes as it is. So does one under a key that is gone, with nothing but its readable
 * columns; such rows are swept away before anything else looks at them (vault-rows.ts).
 */
function unshut(ring: Ring, table: string, row: unknown): unknown {
  if (!isSealed(row)) return row;
  if (!ring.holds(row.sealed)) return row;
  const { sealed, ...clear } = row;
  return { ...clear, ...(ring.open(sealed, placeOf(table, row)) as Row) };
}

export function sealTables(db: Dexie, ring: Ring): void {
  db.use({
    stack: 'dbcore',
    name: 'sealing',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name) => (clearColumns[name] ? sealedTable(core.table(name), ring) : core.table(name)),
    }),
  });
}

/** With `then` and not with `await`: a promise of the language's own would let the transaction end. */
function sealedTable(table: DBCoreTable, ring: Ring): DBCoreTable {
  const out = (row: unknown) => unshut(ring, table.name, row);
  return {
    ...table,
    mutate(request) {
      if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
      try {
        const values = request.values.map((row: Row) => shut(ring, table.name, row));
        return table.mutate({ ...request, values });
      } catch (error) {
        return Dexie.Promise.reject(error);
      }
    },
    get: (request) => table.get(request).then(out),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(out)),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values === false ? answer : { ...answer, result: answer.result.map(out) },
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values !== false ? opened(cursor, out) : cursor)),
  };
}

/** A browser's cursor answers only on itself, so each of its properties is asked there. */
function opened(cursor: DBCoreCursor, out: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => out(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
    advance: { value: (count: number) => cursor.advance(count) },
  }) as DBCoreCursor;
}
