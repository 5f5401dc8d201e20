import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readPack } from '../../lib/packs/import';
import type { Signer } from '../../lib/packs/signing/keys';
import { signed, someLead } from '../packs/signed';

/** One lead a run: packs of one brand must come under the key that was trusted before. */
let labLead: Promise<Signer> | null = null;

/**
 * The sample packs as the lab's lead hands them to agents: signed by a key that is made for this run and kept nowhere, so
 * that whoever runs the tests goes through the same step of trusting it as an agent does.
 * @returns paths of the signed files
 */
export async function signedFiles(
  packs: readonly string[],
  over: { validUntil?: string } = {},
): Promise<string[]> {
  labLead ??= someLead('Lab lead');
  const lead = await labLead;
  const folder = await mkdtemp(join(tmpdir(), 'proofdesk-packs-'));
  return Promise.all(
    packs.map(async (path) => {
      const pack = readPack(await readFile(path, 'utf8'));
      const file = await signed(lead, pack, { issuedAt: new Date().toISOString(), ...over });
      const to = join(folder, basename(path));
      await writeFile(to, JSON.stringify(file));
      return to;
    }),
  );
}
