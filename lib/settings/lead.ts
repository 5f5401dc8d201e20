import { z } from 'zod';

/**
 * The lead's passphrase of this browser profile. Only a salt and a verifier are kept: neither gives the passphrase back. It
 * proves who let a blocked text pass; it does not encrypt anything, and whoever owns the profile can erase it with
 * everything else.
 */

/** OWASP's floor for PBKDF2 with SHA-256. */
export const iterations = 600_000;
const saltBytes = 16;
const verifierBits = 256;

export const Passphrase = z.string().min(12).max(200);
export const LeadName = z.string().trim().min(2).max(80);

/** Minutes without use after which a lead is locked out again. */
export const idleMinutes = 15;
/** Wrong passphrases after which nobody is let in for a while, and for how many minutes. */
export const mostFailures = 5;
export const pauseMinutes = 5;

export interface LeadKey {
  name: string;
  /** Base64. */
  salt: string;
  verifier: string;
  iterations: number;
  /** RFC 3339. */
  setAt: string;
}

/** With a random salt of its own. @param setAt RFC 3339 */
export async function leadKey(name: string, passphrase: string, setAt: string): Promise<LeadKey> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const verifier = await derive(passphrase, salt, iterations);
  return { name, salt: base64(salt), verifier, iterations, setAt };
}

export async function opens(key: LeadKey, passphrase: string): Promise<boolean> {
  const found = await derive(passphrase, bytes(key.salt), key.iterations);
  // In time that does not depend on where they differ.
  let differ = found.length ^ key.verifier.length;
  for (let at = 0; at < found.length; at += 1) differ |= found.charCodeAt(at) ^ key.verifier.charCodeAt(at);
  return differ === 0;
}

/** The hash of the derived bits, so that what is stored is no key of anything. */
async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<string> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    key,
    verifierBits,
  );
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', bits)));
}

/** Hex SHA-256 of what was let pass: this sentence, for this rule, on this ticket's handle. */
export async function allowedHash(ticket: string, rule: string, sentence: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([ticket, rule, sentence]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const base64 = (data: Uint8Array) => btoa(String.fromCharCode(...data));
const bytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
