import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './session';

const known: Record<BrowserName, { variable: string; names: string[] }> = {
  chromium: { variable: 'PROOFDESK_CHROMIUM', names: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'PROOFDESK_FIREFOX', names: ['firefox-esr', 'firefox'] },
};

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program that `scripts/bootstrap.mjs` chose, or the one on the path. @throws saying how to name one */
export function findBrowser(browser: BrowserName): string {
  const { variable, names } = known[browser];
  const kept = join('.browsers', `${browser}.path`);
  const downloaded = existsSync(kept) ? readFileSync(kept, 'utf8').trim() : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env[variable] ?? '', downloaded, ...onPath].find(
    (path) => path !== '' && executable(path),
  );
  if (found) return found;
  throw new Error(`no ${browser} was found; run "npm test" once, or set ${variable} to its program`);
}
