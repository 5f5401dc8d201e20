import { base64 } from './bytes';
import { hash } from './checkpoint';
import { decoded, NoteRefused } from './note';

/** C2SP tlog-proof: one record's place in a log, to be checked without the log and without the other records. */

export interface Proof {
  /** From 0: a record's `seq` less one. */
  index: number;
  /** From the leaf's sibling to the root's child. */
  hashes: Uint8Array[];
  /** The signed note, whole. */
  checkpoint: string;
  /** The record itself, so that the file is enough; nothing signs it but its hash. */
  extra?: Uint8Array<ArrayBuffer>;
}

const head = 'c2sp.org/tlog-proof@v1';

export function proofText({ index, hashes, checkpoint, extra }: Proof): string {
  const more = extra ? [`extra ${base64(extra)}`] : [];
  return `${[head, ...more, `index ${index}`, ...hashes.map(base64)].join('\n')}\n\n${checkpoint}`;
}

/** @throws {NoteRefused} */
export function readProof(text: string): Proof {
  const cut = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(cut, 0)).split('\n');
  if (cut < 0 || first !== head) throw new NoteRefused('no proof');
  const more = lines[0]?.startsWith('extra ') ? lines.shift()?.slice('extra '.length) : undefined;
  const [, index] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? [];
  if (!index || !Number.isSafeInteger(Number(index))) throw new NoteRefused('no index');
  return {
    index: Number(index),
    hashes: lines.map(hash),
    checkpoint: text.slice(cut + 2),
    ...(more === undefined ? {} : { extra: decoded(more) }),
  };
}
