import { fromBase64, fromHex, toHex } from './bytes';
import { plain } from './json';
import type { Sha256 } from './merkle';
import { keyId, type NoteKey, parseKey } from './note';
import type { Section } from './section';

/** What the records of a log themselves say of its keys and checkpoints. */

export interface Claim {
  seq: number;
  line: number;
  size: number;
  /** Hex. */
  root: string;
}

export function claimsIn({ own }: Section): Claim[] {
  return own.flatMap(({ seq, line, event }) => {
    if (event.kind !== 'checkpointed') return [];
    const root = fromBase64(plain(event.root));
    return [
      { seq, line, size: Number(event.size), root: root?.length === 32 ? toHex(root) : plain(event.root) },
    ];
  });
}

/** Keys that records enrolled: a vkey, or the bare key in hex or base64. */
export function enrolledIn(sha256: Sha256, { own, keyName: name }: Section): { seq: number; key: NoteKey }[] {
  return own.flatMap(({ seq, event }) => {
    if (event.kind !== 'key-enrolled') return [];
    const text = plain(event.publicKey);
    const bytes = fromHex(text) ?? fromBase64(text);
    const bare = bytes?.length === 32 ? { name, key: bytes, id: keyId(sha256, name, bytes) } : null;
    const key = parseKey(sha256, text) ?? bare;
    return key ? [{ seq, key }] : [];
  });
}
