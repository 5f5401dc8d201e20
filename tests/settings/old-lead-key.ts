import { toBase64 } from '../../lib/packs/signing/bytes';
import type { OldLeadKey } from '../../lib/settings/lead';

/** A lead's record as version 3 of the database kept it, made as it was made then. */
export async function oldLeadKey(name: string, passphrase: string, setAt: string): Promise<OldLeadKey> {
  const iterations = 600_000;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    key,
    256,
  );
  const verifier = toBase64(await crypto.subtle.digest('SHA-256', bits));
  return { name, salt: toBase64(salt), verifier, iterations, setAt };
}
