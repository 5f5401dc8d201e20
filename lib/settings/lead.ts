import { z } from 'zod';
import { fromBase64, hex, toBase64 } from '../packs/signing/bytes';
import { keyIdOf, PublicKey } from '../packs/signing/keys';

/**
 * The lead's key of this browser profile: an Ed25519 key whose private half is kept only under the passphrase. It signs
 * what agents may use, and proves who let a blocked text pass. Whoever owns the profile can erase it with everything else.
 */

/** OWASP's floor for PBKDF2 with SHA-256. */
export const iterations = 600_000;
const saltBytes = 16;
const nonceBytes = 12;

export const Passphrase = z.string().min(12).max(200);
export const LeadName = z.string().trim().min(2).max(80);

/** Minutes without use after which a lead is locked out again. */
export const idleMinutes = 15;
/** Wrong passphrases after which nobody is let in for a while, and for how many minutes. */
export const mostFailures = 5;
export const pauseMinutes = 5;

export interface LeadKey extends PublicKey {
  /** Base64: of the key derivation, and of AES-GCM. */
  salt: string;
  nonce: string;
  iterations: number;
  /** Base64 of the private key (PKCS#8), encrypted with AES-256-GCM. */
  sealed: string;
  /** RFC 3339. */
  setAt: string;
}

/** As it was kept before leads could sign: the passphrase opened nothing, it was only recognised. */
export interface OldLeadKey {
  name: string;
  salt: string;
  verifier: string;
  iterations: number;
  setAt: string;
}

export const isOld = (key: LeadKey | OldLeadKey): key is OldLeadKey => 'verifier' in key;

/** What lies in the browser's session while a lead is let in; never on a disk. */
export const OpenKey = PublicKey.extend({ pkcs8: z.string() });
export type OpenKey = z.infer<typeof OpenKey>;

/** A key that was not there before. */
export async function newOpenKey(name: string): Promise<OpenKey> {
  // The types of WebCrypto know no name for the pair that Ed25519 gives.
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    id: await keyIdOf(crypto.subtle, raw),
    name,
    publicKey: toBase64(raw),
    pkcs8: toBase64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** With a random salt and nonce of its own each time. @param setAt RFC 3339 */
export async function seal({ pkcs8, ...key }: OpenKey, passphrase: string, setAt: string): Promise<LeadKey> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const cipher = await cipherKey(passphrase, salt, iterations);
  const plain = Uint8Array.from(atob(pkcs8), (char) => char.charCodeAt(0));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, cipher, plain);
  return {
    ...key,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    iterations,
    sealed: toBase64(sealed),
    setAt,
  };
}

/** Null for a wrong passphrase, and for a record that somebody changed. */
export async function unseal(key: LeadKey, passphrase: string): Promise<OpenKey | null> {
  const salt = fromBase64(key.salt, saltBytes);
  const nonce = fromBase64(key.nonce, nonceBytes);
  if (!salt || !nonce) return null;
  const cipher = await cipherKey(passphrase, salt, key.iterations);
  try {
    const sealed = Uint8Array.from(atob(key.sealed), (char) => char.charCodeAt(0));
    const pkcs8 = toBase64(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, cipher, sealed));
    return { id: key.id, name: key.name, publicKey: key.publicKey, pkcs8 };
  } catch {
    return null;
  }
}

export async function privateKeyOf({ pkcs8 }: OpenKey): Promise<CryptoKey> {
  const data = Uint8Array.from(atob(pkcs8), (char) => char.charCodeAt(0));
  return crypto.subtle.importKey('pkcs8', data, 'Ed25519', false, ['sign']);
}

/** Whether this is the passphrase of a record of before. */
export async function opensOld(key: OldLeadKey, passphrase: string): Promise<boolean> {
  const salt = fromBase64(key.salt, saltBytes);
  if (!salt) return false;
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: key.iterations },
    await wordsOf(passphrase, 'deriveBits'),
    256,
  );
  const found = toBase64(await crypto.subtle.digest('SHA-256', bits));
  // In time that does not depend on where they differ.
  let differ = found.length ^ key.verifier.length;
  for (let at = 0; at < found.length; at += 1) differ |= found.charCodeAt(at) ^ key.verifier.charCodeAt(at);
  return differ === 0;
}

async function cipherKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    await wordsOf(passphrase, 'deriveKey'),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const wordsOf = (passphrase: string, use: KeyUsage) =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    use,
  ]);

/** Hex SHA-256 of what was let pass: this sentence, for this rule, on this ticket's handle. */
export async function allowedHash(ticket: string, rule: string, sentence: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([ticket, rule, sentence]));
  const hash = await crypto.subtle.digest('SHA-256', text);
  return hex(hash);
}
