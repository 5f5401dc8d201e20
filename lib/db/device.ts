import { base64, unbase64 } from '../ledger/bytes';
import { keyNameOf } from '../ledger/checkpoint';
import type { NoteKey, NoteSigner } from '../ledger/note';
import type { Database } from './database';
import type { StoredDevice } from './log-rows';
import { randomHex, secretOf, signingKey } from './secrets';

/** Made on first use. The key pair cannot be made inside a transaction; of two that were made at once, one stays. */
export async function deviceOf(db: Database): Promise<StoredDevice> {
  const known = await db.device.get('device');
  if (known) return known;
  const { secret, publicKey } = await newPair();
  const made: StoredDevice = { id: 'device', device: randomHex(8), publicKey, session: null };
  return db.transaction('rw', db.device, db.secrets, async () => {
    const other = await db.device.get('device');
    if (other) return other;
    await db.device.add(made);
    await db.secrets.put({ id: signingKey, value: secret });
    return made;
  });
}

/** Both halves in base64: PKCS#8, and raw. */
export async function newPair(): Promise<{ secret: string; publicKey: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no Ed25519 key pair');
  const [secret, open] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('raw', pair.publicKey),
  ]);
  return { secret: base64(new Uint8Array(secret)), publicKey: base64(new Uint8Array(open)) };
}

export const noteKeyOf = ({ device, publicKey }: StoredDevice): NoteKey => ({
  name: keyNameOf(device),
  publicKey: unbase64(publicKey),
});

export async function signerOf(db: Database, device: StoredDevice): Promise<NoteSigner> {
  const secret = unbase64(await secretOf(db, signingKey));
  const key = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
  return {
    ...noteKeyOf(device),
    sign: async (data) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, data)),
  };
}
