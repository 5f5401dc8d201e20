import { verifierKey } from '../ledger/note';
import type { Database } from './database';
import { deviceOf, newPair, noteKeyOf } from './device';
import { logTables, ownLogs, write } from './log';
import { signingKey } from './secrets';

/**
 * The key that signs checkpoints may be gone: with a forgotten passphrase, or with the browser where there was none. Then
 * another one signs from here on, and every log says so. Whoever was told the old key is told by the verifier.
 *
 * @param now RFC 3339
 */
export async function renewKey(db: Database, now: string): Promise<void> {
  await deviceOf(db);
  if (await isThere(db)) return;
  const { secret, publicKey } = await newPair();
  await db.transaction('rw', [...logTables(db), db.secrets], async () => {
    const device = await db.device.get('device');
    if (!device || (await isThere(db))) return;
    const renewed = { ...device, publicKey };
    await db.device.put(renewed);
    await db.secrets.put({ id: signingKey, value: secret });
    const event = { kind: 'key-enrolled', publicKey: verifierKey(noteKeyOf(renewed)) } as const;
    for (const log of await ownLogs(db)) await write(db, log, event, now);
  });
}

const isThere = async (db: Database) => (await db.secrets.where('id').equals(signingKey).count()) > 0;
