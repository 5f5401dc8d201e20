import { readOrigin } from '../checkpoint';
import { type FileVerdict, type Joined, type JoinedFile, Joining, type KeptCheckpoint } from './join';
import { leanReader } from './lean';
import { headersOf, type LogHeader, readLogs } from './read';

/**
 * Reads export files one after the other: at any time one file's text is in memory, beside what the figures need of those
 * before it. Each is first given to the verifier, and only what is whole counts.
 */

export interface ExportFile {
  name: string;
  /** Bytes. */
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface Kept {
  /** Each with its whole note. */
  checkpoints: readonly (KeptCheckpoint & { note: string })[];
  /** C2SP verifier keys. */
  keys: readonly string[];
}

/** The verifier, which shares no code with this room: it is handed in. @param progress share of the file, 0 to 1 */
export type Verify = (
  bytes: Uint8Array,
  kept: { checkpoints: readonly string[]; keys: readonly string[] },
  progress: (share: number) => Promise<void>,
) => Promise<FileVerdict>;

export interface Progress {
  /** From 0. */
  file: number;
  files: number;
  name: string;
  /** Of all bytes, 0 to 1. */
  share: number;
}

export interface JoinInput {
  files: readonly ExportFile[];
  /** Null: that of the first log that is found. */
  brand: string | null;
  kept: Kept;
  verify: Verify;
  /** Called often; may wait, so that a page stays alive, and throw, to stop. */
  progress(at: Progress): Promise<void>;
}

export async function joinExports({ files, brand, kept, verify, progress }: JoinInput): Promise<Joined> {
  const joining = new Joining(brand);
  const lean = leanReader();
  const all = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  let before = 0;
  for (const [i, file] of files.entries()) {
    const tell = (share: number) =>
      progress({
        file: i,
        files: files.length,
        name: file.name,
        share: (before + share * file.size) / all,
      });
    await tell(0);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const lines = new TextDecoder().decode(bytes).split('\n');
    const headers = headersOf(lines);
    const checkpoints = kept.checkpoints
      // A longer export of the same log may be in another file: that this one ends earlier is no cut.
      .filter(({ origin, size }) => headers.some(({ log, to }) => log === origin && size <= to))
      .map(({ note }) => note);
    const told = await verify(bytes, { checkpoints, keys: kept.keys }, (share) => tell(share / 2));
    // A file that is not whole counts for nothing, and does not decide which brand the audit is of.
    const logs = told.verdict === 'whole' ? headers.map((header) => fateOf(header, joining)) : [];
    const wanted = new Set(logs.filter(({ fate }) => fate === 'taken').map(({ log }) => log));
    const read = await readLogs(
      wanted.size > 0 ? lines : [],
      lean,
      (log) => wanted.has(log),
      () => tell(0.75),
    );
    const { verdict, findings, remarks } = told;
    joining.add({ name: file.name, verdict, findings, remarks, logs }, read);
    before += file.size;
  }
  return joining.result(kept.checkpoints, kept.keys);
}

function fateOf({ log, to: size }: LogHeader, joining: Joining): JoinedFile['logs'][number] {
  const brand = readOrigin(log)?.brand ?? '';
  if (brand === '') return { log, brand, size, fate: 'old' };
  return { log, brand, size, fate: joining.takes(brand) ? 'taken' : 'other-brand' };
}
