import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** All scripts that run in a helpdesk's page together, gzipped. Bytes. */
export const CONTENT_LIMIT = 15_360;

export interface ScriptSize {
  name: string;
  bytes: number;
  gzip: number;
}

/** Sizes of a build's content scripts; empty when there is no build. */
export function contentSizes(build: string): ScriptSize[] {
  const folder = resolve(build, 'content-scripts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => {
      const code = readFileSync(resolve(folder, name));
      return { name, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
    });
}

export const builds = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

export const total = (sizes: readonly ScriptSize[]): number => sizes.reduce((sum, { gzip }) => sum + gzip, 0);

if (process.argv[1]?.endsWith('content-size.ts')) {
  for (const build of builds) {
    const sizes = contentSizes(build);
    if (sizes.length === 0) console.log(`${build}: no build here; run npm run build`);
    for (const { name, bytes, gzip } of sizes) console.log(`${build} ${name}: ${bytes} B, gzip ${gzip} B`);
    if (sizes.length > 0) console.log(`${build} total: gzip ${total(sizes)} B of ${CONTENT_LIMIT} B`);
  }
}
