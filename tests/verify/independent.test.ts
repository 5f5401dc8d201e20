import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile } from '../architecture.rules';

/** The verifier shares no code with the product, and its core needs neither browser nor Node. */

const files = readdirSync('scripts/verify', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name): SourceFile => {
    const path = `scripts/verify/${name}`;
    return { path, text: readFileSync(path, 'utf8') };
  });
const core = files.filter(({ path }) => path.startsWith('scripts/verify/core/'));

const strangers = (file: SourceFile) =>
  importsOf(file).local.filter((path) => !path.startsWith('scripts/verify/'));
const world = (file: SourceFile) => [
  ...importsOf(file).packages,
  ...(file.text.match(/\b(process|Buffer|document|window|crypto|fetch|localStorage)\b(?=[.([])/g) ?? []),
];

describe('the verifier', () => {
  it('imports nothing of the product', () => {
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap(strangers)).toEqual([]);
    expect(
      strangers({
        path: 'scripts/verify/core/x.ts',
        text: "import { a } from '../../../lib/ledger/merkle';",
      }),
    ).toHaveLength(1);
    expect(
      strangers({ path: 'scripts/verify/x.ts', text: "import { a } from '@/lib/ledger/merkle';" }),
    ).toHaveLength(1);
  });

  it('has a core without packages, browser or Node', () => {
    expect(core.flatMap(world)).toEqual([]);
    expect(
      world({ path: 'scripts/verify/core/x.ts', text: "import { sha256 } from '@noble/hashes/sha2.js';" }),
    ).toHaveLength(1);
    expect(world({ path: 'scripts/verify/core/x.ts', text: 'crypto.subtle.digest(a, b)' })).toHaveLength(1);
  });
});
