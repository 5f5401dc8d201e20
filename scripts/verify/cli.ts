import { webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sha256 } from './core/sha256';
import { NotUsable, verifyExport } from './core/verify';
import { inWords } from './print';

/**
 * `npm run verify -- export.jsonl [--checkpoint note...] [--key vkey...] [--json]`. A checkpoint is a file with notes in
 * it, such as a mail. Ends with 0: no tampering found, 1: tampered, 2: cannot be read.
 */

const usage = 'Usage: npm run verify -- export.jsonl [--checkpoint note.txt ...] [--key vkey ...] [--json]';

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

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: spread(process.argv.slice(2)),
    allowPositionals: true,
    options: {
      checkpoint: { type: 'string', multiple: true, default: [] },
      key: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new NotUsable(usage);
  const report = await verifyExport({
    bytes: readFileSync(file),
    checkpoints: values.checkpoint.map((note) => (existsSync(note) ? readFileSync(note, 'utf8') : note)),
    keys: values.key,
    sha256,
    verify: verifyEd25519,
  });
  console.log(values.json ? JSON.stringify(report, null, 2) : inWords(report));
  return { whole: 0, tampered: 1, unreadable: 2 }[report.verdict];
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
