import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, unbase64 } from './bytes';

/** Signed notes as C2SP's signed-note describes them, with Ed25519 (signature type 0x01) alone. */

const type = Uint8Array.of(1);
const dash = '\u2014';

/** A public key with the name under which it signs. */
export interface NoteKey {
  name: string;
  /** 32 bytes, RFC 8032. */
  publicKey: Uint8Array<ArrayBuffer>;
}

export interface NoteSigner extends NoteKey {
  /** Ed25519 over these bytes: 64 bytes. */
  sign(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** The part of WebCrypto that checks a signature. */
export type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify'>;

export class NoteRefused extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = 'NoteRefused';
  }
}

/** First four bytes of SHA-256(name, newline, type, key). */
export const keyId = ({ name, publicKey }: NoteKey): Uint8Array =>
  sha256(concatBytes(utf8ToBytes(`${name}\n`), type, publicKey)).subarray(0, 4);

/** The key as one word, `name+id+base64`: what an auditor is given. */
export const verifierKey = (key: NoteKey): string =>
  `${key.name}+${bytesToHex(keyId(key))}+${base64(concatBytes(type, key.publicKey))}`;

/** @throws {NoteRefused} */
export function readVerifierKey(vkey: string): NoteKey {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey) ?? [];
  if (!name || !id || !encoded) throw new NoteRefused('no verifier key');
  const data = decoded(encoded);
  if (data.length !== 33 || data[0] !== 1) throw new NoteRefused('no Ed25519 key');
  const key = { name, publicKey: data.slice(1) };
  if (bytesToHex(keyId(key)) !== id) throw new NoteRefused('key id of another key');
  return key;
}

/** @param text ends in a newline @throws {NoteRefused} for a text or a name that a note cannot carry */
export async function signNote(text: string, signer: NoteSigner): Promise<string> {
  if (!text.endsWith('\n') || hasControls(text)) throw new NoteRefused('text of a note');
  if (!/^[^\s+]+$/u.test(signer.name)) throw new NoteRefused('name of a key');
  const signature = await signer.sign(bytes(text));
  return `${text}\n${dash} ${signer.name} ${base64(concatBytes(keyId(signer), signature))}\n`;
}

/**
 * The text of a note that this key signed. Signatures of other keys are passed over.
 * @throws {NoteRefused}
 */
export async function openNote(note: string, key: NoteKey, subtle: Subtle): Promise<string> {
  const cut = note.lastIndexOf('\n\n');
  if (cut < 0 || !note.endsWith('\n') || hasControls(note)) throw new NoteRefused('shape');
  const text = note.slice(0, cut + 1);
  const lines = note.slice(cut + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const [, name, encoded] = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
    if (!name || !encoded) throw new NoteRefused('signature line');
    const data = decoded(encoded);
    if (data.length < 5) throw new NoteRefused('signature line');
    return { name, id: bytesToHex(data.subarray(0, 4)), signature: data.slice(4) };
  });
  const mine = signatures.filter(({ name, id }) => name === key.name && id === bytesToHex(keyId(key)));
  if (mine.length === 0) throw new NoteRefused('not signed by this key');
  const checker = await subtle.importKey('raw', key.publicKey, 'Ed25519', false, ['verify']);
  for (const { signature } of mine) {
    if (!(await subtle.verify('Ed25519', checker, signature, bytes(text))))
      throw new NoteRefused('signature');
  }
  return text;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** Below U+0020 only the newline is allowed. */
const hasControls = (text: string) => [...text].some((sign) => sign < ' ' && sign !== '\n');

/** @throws {NoteRefused} */
export function decoded(encoded: string): Uint8Array<ArrayBuffer> {
  try {
    return unbase64(encoded);
  } catch {
    throw new NoteRefused('base64');
  }
}
