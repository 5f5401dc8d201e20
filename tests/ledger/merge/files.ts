import { createHash } from 'node:crypto';
import { type ExportFile, joinExports, type Kept, type Verify } from '../../../lib/ledger/merge/run';
import { verifyExport } from '../../../scripts/verify/core/verify';
import { common, inserted, sent, shown, verifyEd25519 } from '../../verify/sample';
import {
  append,
  checkpoint,
  type Device,
  device,
  type Fields,
  fileOf,
  type Log,
  linesOf,
  newLog,
} from '../../verify/writer';

/** Exports of several agents' devices, and the joining as the console calls it. */

/** 1: `0000000000000001`. */
export const agent = (n: number): Device => device(n.toString(16).padStart(16, '0'));

const day = 24 * 60;

/** A log with three records of one suggestion on each of these days, counted from 2 November 2026. */
export function agentLog(by: Device, days: readonly number[], brand = 'marlow', over: Fields = {}): Log {
  const log = newLog(by, brand);
  append(log, { kind: 'log-opened', continues: null }, (days[0] ?? 0) * day);
  append(log, { kind: 'key-enrolled', publicKey: by.publicKey }, (days[0] ?? 0) * day);
  for (const at of days) work(log, at, over);
  return log;
}

export function work(log: Log, at: number, over: Fields = {}): void {
  const suggestion = `${log.device.id.slice(-4)}-${log.brand}-${at}`;
  const own = { ...common(at, log.brand), suggestion };
  append(log, { ...shown(at, log.brand, over), ...own }, at * day + 1);
  append(log, { ...inserted(at, log.brand), ...own }, at * day + 2);
  append(log, { ...sent(at, log.brand), ...own }, at * day + 3);
}

/** Without a record that it was made, so that the log can go on from the same place. */
export function exported(log: Log): Buffer {
  const notes = log.notes.length;
  checkpoint(log, false);
  const file = fileOf(linesOf(log));
  log.notes.length = notes;
  return file;
}

export const file = (name: string, bytes: Uint8Array): ExportFile => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

export const verify: Verify = (bytes, kept, progress) =>
  verifyExport({
    bytes,
    ...kept,
    sha256: (data) => createHash('sha256').update(data).digest(),
    verify: verifyEd25519,
    progress,
  });

const noneKept: Kept = { checkpoints: [], keys: [] };

export const join = (
  files: readonly ExportFile[],
  { brand = null, kept = noneKept }: { brand?: string | null; kept?: Kept } = {},
) => joinExports({ files, brand, kept, verify, progress: async () => undefined });
