import type { Kept, Verify } from '../../ledger/merge/run';

/**
 * The verifier that brands are given, as the Audit page asks it about each file. Loaded only when somebody joins files. It
 * shares no code with the product: a file's verdict is not the writer's own.
 */

async function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const bytes = (from: Uint8Array) => new Uint8Array(from);
  const imported = await crypto.subtle.importKey('raw', bytes(key), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, bytes(signature), bytes(message));
}

export const verifyFile: Verify = async (bytes, { checkpoints, keys }, progress) => {
  const [{ verifyExport }, { sha256 }] = await Promise.all([
    import('../../../scripts/verify/core/verify'),
    import('../../../scripts/verify/core/sha256'),
  ]);
  return verifyExport({ bytes, checkpoints, keys, sha256, verify: verifyEd25519, progress });
};

export class KeptRefused extends Error {
  constructor(
    readonly code: 'join-no-checkpoint' | 'join-no-key',
    detail: string,
  ) {
    super(detail);
    this.name = 'KeptRefused';
  }
}

/**
 * What the auditor has from elsewhere, as it was pasted: checkpoints in whatever mail they came in, keys one a line.
 * @throws {KeptRefused} for words in which there is none
 */
export async function readKept(notes: string, keys: string): Promise<Kept> {
  const [{ findCheckpoints, parseCheckpoint, parseKey }, { sha256 }] = await Promise.all([
    import('../../../scripts/verify/core/note'),
    import('../../../scripts/verify/core/sha256'),
  ]);
  const checkpoints = findCheckpoints(notes).flatMap((note) => {
    const read = parseCheckpoint(note);
    return read ? [{ origin: read.origin, size: read.size, note }] : [];
  });
  if (notes.trim() !== '' && checkpoints.length === 0) throw new KeptRefused('join-no-checkpoint', '');
  const lines = keys
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of lines)
    if (!parseKey(sha256, line)) throw new KeptRefused('join-no-key', line.slice(0, 80));
  return { checkpoints, keys: lines };
}
