import { base64, unbase64 } from './bytes';
import { NoteRefused } from './note';

/** C2SP tlog-checkpoint: how large a log is and what it holds, in three lines that a brand keeps. */

export interface Checkpoint {
  origin: string;
  size: number;
  root: Uint8Array;
}

/** `.invalid` (RFC 2606): a name that nobody can own, for a log that is served nowhere. */
const product = 'proofdesk.invalid';

/** @param device 16 hex digits */
export const originOf = (device: string, brand: string): string => `${product}/${device}/${brand}`;

/** The device's key signs the checkpoints of all its logs. */
export const keyNameOf = (device: string): string => `${product}/${device}`;

/** Null for an origin of another kind. */
export function readOrigin(origin: string): { device: string; brand: string } | null {
  const [, device, brand] = /^proofdesk\.invalid\/([0-9a-f]{16})\/(.+)$/.exec(origin) ?? [];
  return device && brand ? { device, brand } : null;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${base64(root)}\n`;

/** Of a note's text; extension lines are passed over. @throws {NoteRefused} */
export function readCheckpoint(text: string): Checkpoint {
  const [origin, size, root, ...rest] = text.split('\n');
  const shaped = origin && size && root && rest.at(-1) === '' && rest.slice(0, -1).every(Boolean);
  if (!shaped || !/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size)))
    throw new NoteRefused('no checkpoint');
  return { origin, size: Number(size), root: hash(root) };
}

/** @throws {NoteRefused} */
export function hash(encoded: string): Uint8Array {
  try {
    const data = unbase64(encoded);
    if (data.length === 32) return data;
  } catch {
    // Said below, as for a hash of another length.
  }
  throw new NoteRefused('no SHA-256 hash');
}
