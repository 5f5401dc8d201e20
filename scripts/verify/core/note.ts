import { fromBase64, join, toHex, utf8 } from './bytes';
import type { Sha256 } from './merkle';

/** Signed notes, their keys, and checkpoints: C2SP signed-note.md and tlog-checkpoint.md. */

export interface NoteKey {
  name: string;
  /** Eight hex digits. */
  id: string;
  /** 32 bytes, Ed25519. */
  key: Uint8Array;
}

export interface Checkpoint {
  origin: string;
  size: number;
  root: Uint8Array;
  /** What is signed: everything up to and with the newline before the empty line. */
  body: string;
  signatures: { name: string; id: string; signature: Uint8Array }[];
}

export type VerifyEd25519 = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean>;

const ed25519 = 1;
const keyName = /^[^\s+\p{White_Space}]+$/u;

/** `<name>+<id>+<base64 of 0x01 and the key>`; null when it is not that, or its id is not the key's. */
export function parseKey(sha256: Sha256, text: string): NoteKey | null {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim());
  const bytes = match?.[3] ? fromBase64(match[3]) : null;
  if (!match?.[1] || !match[2] || !bytes || bytes.length !== 33 || bytes[0] !== ed25519) return null;
  const key = { name: match[1], key: bytes.subarray(1) };
  const id = keyId(sha256, key.name, key.key);
  return id === match[2] && keyName.test(key.name) ? { ...key, id } : null;
}

export function keyId(sha256: Sha256, name: string, key: Uint8Array): string {
  return toHex(sha256(join(utf8(`${name}\n`), Uint8Array.of(ed25519), key)).subarray(0, 4));
}

/** Null when it is not a checkpoint with at least one signature, written exactly as the specification says. */
export function parseCheckpoint(note: string): Checkpoint | null {
  const cut = note.lastIndexOf('\n\n');
  if (cut < 0 || !note.endsWith('\n') || note.length > 100_000) return null;
  const body = note.slice(0, cut + 1);
  const [origin, size, root, ...rest] = body.split('\n');
  const head = root === undefined ? null : fromBase64(root);
  if (!origin || !size || !/^(0|[1-9]\d{0,15})$/.test(size) || head?.length !== 32) return null;
  if (rest.length !== 1 || !Number.isSafeInteger(Number(size))) return null;
  const signatures = note
    .slice(cut + 2, -1)
    .split('\n')
    .map(parseSignature);
  if (signatures.some((signature) => signature === null)) return null;
  return {
    origin,
    size: Number(size),
    root: head,
    body,
    signatures: signatures.filter((signature) => signature !== null),
  };
}

function parseSignature(line: string): Checkpoint['signatures'][number] | null {
  const match = /^\u2014 (\S+) (\S+)$/u.exec(line);
  const bytes = match?.[2] ? fromBase64(match[2]) : null;
  if (!match?.[1] || !bytes || bytes.length < 5 || !keyName.test(match[1])) return null;
  return { name: match[1], id: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}

/** `valid` and by which key; `broken`: a known key's signature does not fit; `unknown`: no known key signed it. */
export async function signedBy(
  checkpoint: Checkpoint,
  keys: readonly NoteKey[],
  verify: VerifyEd25519,
): Promise<{ state: 'valid'; key: NoteKey } | { state: 'broken' | 'unknown' }> {
  let valid: NoteKey | null = null;
  for (const { name, id, signature } of checkpoint.signatures) {
    const key = keys.find((known) => known.name === name && known.id === id);
    if (!key) continue;
    if (!(await verify(key.key, utf8(checkpoint.body), signature))) return { state: 'broken' };
    valid = key;
  }
  return valid ? { state: 'valid', key: valid } : { state: 'unknown' };
}

const pasted = /^(\S+)\n(\d+)\n([A-Za-z0-9+/]{43}=)\n+((?:\u2014 \S+ \S+(?:\n|$))+)/gmu;

/**
 * Every checkpoint in a pasted text or a mail, each as its exact note. Line ends, margins and quote marks that mail
 * programs add are forgiven: what was signed is rebuilt, and the signature decides.
 */
export function findCheckpoints(text: string): string[] {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t>]+/gm, '')
    .replace(/[ \t]+$/gm, '');
  return [...plain.matchAll(pasted)].map(
    ([, origin, size, root, signatures = '']) => `${origin}\n${size}\n${root}\n\n${signatures.trimEnd()}\n`,
  );
}
