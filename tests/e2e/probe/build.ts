import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Copies a finished build and puts the probe in the sidebar's place. Returns the copy's folder. */
export async function buildProbe(from: string): Promise<string> {
  const source = resolve(from);
  if (!existsSync(join(source, 'manifest.json')))
    throw new Error(`no build in ${from}: run npm run build first`);
  const copy = mkdtempSync(join(tmpdir(), 'proofdesk-probe-'));
  cpSync(source, copy, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: copy,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: resolve('tests/e2e/probe/sidebar.ts'), formats: ['es'], fileName: () => 'probe.js' },
    },
  });
  writeFileSync(
    join(copy, 'sidebar.html'),
    '<!doctype html><meta charset="utf-8"><title>Probe</title><script type="module" src="/probe.js"></script>',
  );
  return copy;
}
