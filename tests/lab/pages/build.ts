import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const dir = join(process.cwd(), '.output', 'lab-pages');
const mark = join(dir, '.sources');

/** Draft.js, and what it brings, gets React 18; everything else the project's own. */
const draftReact: Plugin = {
  name: 'react-18-for-draft',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer || !/[\\/](draft-js|fbjs|react-dom-18)[\\/]/.test(importer)) return null;
    if (id === 'react' || id === 'react-dom') return this.resolve(`${id}-18`, importer, { skipSelf: true });
    return null;
  },
};

/** Builds the agent pages, or takes what stands there when no source changed. */
export async function buildPages(): Promise<{ dir: string }> {
  const state = sources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return { dir };
  await build({
    configFile: false,
    root,
    base: '/',
    logLevel: 'error',
    plugins: [draftReact],
    // A test's build is for development unless told otherwise, and the pages have React as it ships.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: [join(root, 'zendesk.html'), join(root, 'gorgias.html')] },
    },
  });
  writeFileSync(mark, state);
  return { dir };
}

function sources(): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(path).update(readFileSync(file));
  }
  return hash.update(readFileSync(join(process.cwd(), 'package-lock.json'))).digest('hex');
}
