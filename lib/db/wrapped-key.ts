import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../packs/signing/bytes';
import type { DataKey } from './ring';

/**
 * The data key as it lies on the disk: wrapped with AES-256-GCM under a key that PBKDF2 derives from the passphrase. Another
 * passphrase wraps the same data key anew, so no row is written again. The form is in docs/threat-model.md.
 */

/** OWASP's floor for PBKDF2 with SHA-256. Kept beside each key, so that it can rise. */
export const iterations = 600_000;
const saltBytes = 16;
const nonceBytes = 12;
const wrappedBytes = 48;

export interface WrappedKey {
  id: 'vault';
  v: 1;
  /** Of the data key. */
  keyId: string;
  kdf: 'PBKDF2-SHA-256';
  iterations: number;
  /** Base64: of the derivation, and of the wrapping. */
  salt: string;
  nonce: string;
  /** Base64 of the data key, wrapped. */
  wrapped: string;
  /** RFC 3339. */
  setAt: string;
  /** Every row of before lies under the data key now. */
  moved: boolean;
}

/** With a random salt and nonce of its own each time. @param setAt RFC 3339 */
export async function wrap(data: DataKey, passphrase: string, setAt: string): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const key = await derived(passphrase, salt, iterations);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound(data.id, iterations) },
    key,
    new Uint8Array(hexToBytes(data.key)),
  );
  return {
    id: 'vault',
    v: 1,
    keyId: data.id,
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    wrapped: toBase64(sealed),
    setAt,
    moved: false,
  };
}

/** Null for a wrong passphrase, and for a row that somebody changed. */
export async function unwrap(kept: WrappedKey, passphrase: string): Promise<DataKey | null> {
  const salt = fromBase64(kept.salt, saltBytes);
  const nonce = fromBase64(kept.nonce, nonceBytes);
  const wrapped = fromBase64(kept.wrapped, wrappedBytes);
  if (!salt || !nonce || !wrapped || kept.v !== 1) return null;
  const key = await derived(passphrase, salt, kept.iterations);
  try {
    const open = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: bound(kept.keyId, kept.iterations) },
      key,
      wrapped,
    );
    return { id: kept.keyId, key: bytesToHex(new Uint8Array(open)) };
  } catch {
    return null;
  }
}

const bound = (keyId: string, rounds: number) =>
  new TextEncoder().encode(`proofdesk-vault/1 ${keyId} PBKDF2-SHA-256 ${rounds}`);

async function derived(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
