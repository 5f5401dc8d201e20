import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical';

/**
 * What stands in a record in place of a text or an identity. A commitment says nothing without its salt, which is erased
 * with the text; a handle says nothing without the brand's key, which stays on the device.
 */

/** The parts of a suggestion's text that are kept beside the log. */
export const textParts = ['draft', 'sent', 'subject'] as const;
export type TextPart = (typeof textParts)[number];

/** @param salt 32 random bytes as hex, one for each text */
export const commitment = (salt: string, text: string): string =>
  bytesToHex(hmac(sha256, hexToBytes(salt), utf8ToBytes(text)));

/** @param key the brand's, 32 random bytes as hex */
const keyed = (key: string, parts: readonly string[]): string =>
  bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(canonicalJson(parts))));

/** Where a ticket is, as the helpdesk knows it. */
export interface Place {
  helpdesk: string;
  host: string;
  ticketId: string;
}

/** The same ticket of a brand has the same handle each time; nobody can guess ids without the key. */
export const ticketHandle = (key: string, { helpdesk, host, ticketId }: Place): string =>
  keyed(key, [helpdesk, host, ticketId]);

/** Of a customer's mail address, in whatever case and form it was typed. */
export const addressHandle = (key: string, address: string): string =>
  keyed(key, ['address', address.normalize('NFKC').trim().toLowerCase()]);

/** Of the id that a helpdesk gave a customer. */
export const customerHandle = (
  key: string,
  { helpdesk, host }: Omit<Place, 'ticketId'>,
  id: string,
): string => keyed(key, ['customer', helpdesk, host, id.trim()]);
