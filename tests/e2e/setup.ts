import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from '../lab/pages/build';
import { buildFolder } from './browsers/index';

/** What a build is made of; a change in it makes the build old. */
const sources = [
  'components',
  'entrypoints',
  'lib',
  'prompts',
  'tests/lab/replay.json',
  'public',
  'package-lock.json',
  'wxt.config.ts',
];

/** The builds that ship, and those with the scripted engine. */
const builds = [
  ['chromium', undefined],
  ['firefox', undefined],
  ['chromium', 'lab'],
  ['firefox', 'lab'],
] as const;

/**
 * Once before all browser tests: no test may run on a build that is older than the sources. With PROOFDESK_KEEP_BUILD=1 it
 * may, for working on one thing while another is half written; it says so.
 */
export default async function setup(): Promise<void> {
  await buildPages();
  if (process.env.PROOFDESK_KEEP_BUILD === '1') {
    console.warn('PROOFDESK_KEEP_BUILD: the builds are taken as they stand, however old.');
    return;
  }
  const changed = Math.max(...sources.map(newest));
  for (const [browser, mode] of builds) {
    const manifest = join(buildFolder(browser, mode), 'manifest.json');
    if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) continue;
    const target = browser === 'chromium' ? ['-b', 'chrome'] : ['-b', 'firefox', '--mv3'];
    if (mode) target.push('--mode', mode);
    execFileSync(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', ...target], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** Milliseconds since the epoch of the latest change in a file or folder. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
