import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds, CONTENT_LIMIT, contentSizes, total } from '../bench/content-size';

describe('what runs in a helpdesk page', () => {
  for (const build of builds) {
    const sizes = contentSizes(build);
    it.skipIf(sizes.length === 0)(`of ${build} stays under the limit`, () => {
      expect(total(sizes), sizes.map(({ name, gzip }) => `${name} ${gzip}`).join(', ')).toBeLessThanOrEqual(
        CONTENT_LIMIT,
      );
    });
  }

  it('is seen when it grows too big', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-size-'));
    try {
      mkdirSync(join(folder, 'content-scripts'));
      // Bytes that hardly repeat, so that gzip cannot make them small.
      const noise = Array.from({ length: 6_000 }, (_, i) => Math.sin(i).toString(36)).join('');
      writeFileSync(join(folder, 'content-scripts', 'helpdesk.js'), noise);
      expect(total(contentSizes(folder))).toBeGreaterThan(CONTENT_LIMIT);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
