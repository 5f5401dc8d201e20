import { webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkGrowth, checkProof } from './core/proofs';
import { sha256 } from './core/sha256';
import { checkpointsIn, keysIn, NotUsable, verifyExport } from './core/verify';
import { inWords, proofInWords } from './print';

/**
 * `npm run verify -- export.jsonl [--checkpoint note...] [--key vkey...] [--json]`, or a proof in the export's place: of one
 * record, or of a log's growth since a checkpoint. A checkpoint is a file with notes in it, such as a mail. Ends with 0: no tampering found, 1: tampered, 2: cannot be read.
 */

const usage = `Usage: npm run verify -- export.jsonl [--checkpoint note.txt ...] [--key vkey ...] [--json]
       npm run verify -- --proof record.tlog-proof --key vkey
       npm run verify -- --growth growth.txt --checkpoint note.txt --key vkey`;

async function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const imported = await webcrypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return webcrypto.subtle.verify('Ed25519', imported, signature, message);
}

/** `--checkpoint a b` is `--checkpoint a --checkpoint b`. */
function spread(args: readonly string[]): string[] {
  let flag: string | null = null;
  return args.flatMap((arg) => {
    if (arg.startsWith('--')) {
      flag = arg === '--checkpoint' || arg === '--key' ? arg : null;
      return flag ? [] : [arg];
    }
    return flag ? [flag, arg] : [arg];
  });
}

const exitCodes = { whole: 0, tampered: 1, unreadable: 2 } as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: spread(process.argv.slice(2)),
    allowPositionals: true,
    options: {
      checkpoint: { type: 'string', multiple: true, default: [] },
      key: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      proof: { type: 'string' },
      growth: { type: 'string' },
    },
  });
  const checkpoints = values.checkpoint.map((note) => (existsSync(note) ? readFileSync(note, 'utf8') : note));
  if (values.proof !== undefined || values.growth !== undefined) {
    if (positionals.length > 0 || (values.proof !== undefined && values.growth !== undefined))
      throw new NotUsable(usage);
    const tools = { sha256, verify: verifyEd25519, keys: keysIn(sha256, values.key) };
    const report =
      values.proof === undefined
        ? await checkGrowth(
            readFileSync(values.growth ?? '', 'utf8'),
            checkpoints.flatMap(checkpointsIn),
            tools,
          )
        : await checkProof(readFileSync(values.proof, 'utf8'), tools);
    console.log(values.json ? JSON.stringify(report, null, 2) : proofInWords(report));
    return exitCodes[report.verdict];
  }
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new NotUsable(usage);
  const report = await verifyExport({
    bytes: readFileSync(file),
    checkpoints,
    keys: values.key,
    sha256,
    verify: verifyEd25519,
  });
  console.log(values.json ? JSON.stringify(report, null, 2) : inWords(report));
  return exitCodes[report.verdict];
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
