import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import initSqlJs from 'sql.js';
import { finderOf } from './finder';
import { isTable, logPayload, tableBlocks } from './leveldb';
import { unsnappy } from './snappy';

/**
 * Searches a whole browser profile for texts: each file as it is, LevelDB tables and logs unpacked, each cell of each SQLite
 * database, and whatever of these is packed with Snappy; as UTF-8 and as UTF-16, in whatever case.
 */

export interface Hit {
  canary: string;
  file: string;
}

export interface Scan {
  hits: Hit[];
  files: number;
  bytes: number;
}

const wasm = (file: string) => join(dirname(createRequire(import.meta.url).resolve('sql.js')), file);

export async function scanProfile(folder: string, canaries: readonly string[]): Promise<Scan> {
  const sql = await initSqlJs({ locateFile: wasm });
  const find = finderOf(canaries);
  const scan: Scan = { hits: [], files: 0, bytes: 0 };
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(path);
    scan.files += 1;
    scan.bytes += bytes.length;
    const found = new Set<string>();
    for (const view of [bytes, ...unpacked(bytes), ...(isSqlite(bytes) ? cells(sql, bytes) : [])])
      find(view, found);
    scan.hits.push(...[...found].map((canary) => ({ canary, file: relative(folder, path) })));
  }
  return scan;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => statSync(path).size > 0);
}

function unpacked(bytes: Buffer): Buffer[] {
  const parts = isTable(bytes) ? tableBlocks(bytes) : [logPayload(bytes)];
  return [Buffer.concat(parts), ...parts.flatMap(wrapped)];
}

/** Chromium packs a large value by itself, behind these bytes (`idb_value_wrapping.cc`). */
const mark = Buffer.from([0xff, 0x11, 0x02]);

function wrapped(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const value = unsnappy(bytes, at + mark.length);
    if (value) found.push(value);
  }
  return found;
}

const isSqlite = (bytes: Buffer): boolean => bytes.subarray(0, 15).toString('latin1') === 'SQLite format 3';

/** Firefox keeps values of IndexedDB as cells, each packed with Snappy. */
function cells(sql: Awaited<ReturnType<typeof initSqlJs>>, bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const db = new sql.Database(bytes);
  try {
    const tables = db.exec("SELECT name FROM sqlite_master WHERE type = 'table'")[0]?.values ?? [];
    for (const [name] of tables) {
      const rows = db.exec(`SELECT * FROM "${String(name).replaceAll('"', '""')}"`)[0]?.values ?? [];
      for (const cell of rows.flat()) {
        if (typeof cell === 'string') found.push(Buffer.from(cell));
        if (!(cell instanceof Uint8Array)) continue;
        const value = Buffer.from(cell);
        found.push(value);
        const open = unsnappy(value);
        if (open) found.push(open);
      }
    }
  } catch {
    // A database of the browser's own kind, or one that was broken off: its bytes were searched as they are.
  } finally {
    db.close();
  }
  return found;
}
