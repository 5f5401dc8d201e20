import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../../scripts/verify/page/build';

const committed = readFileSync('public/verifier.html', 'utf8');
const inside = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(committed)?.[1] ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page that brands are given', () => {
  it('is what the source builds: else run `npm run verify:page`', async () => {
    expect(await buildPage()).toBe(committed);
  });

  it('is one file of at most 60 kB', () => {
    expect(Buffer.byteLength(committed)).toBeLessThanOrEqual(60_000);
    expect(committed).not.toMatch(/\b(src|href)=/);
  });

  it('may run its own script and style and nothing else, and call nobody', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(committed)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(inside('script'))}`,
      `style-src ${hash(inside('style'))}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(hash(`${inside('script')} `)).not.toBe(hash(inside('script')));
    expect(inside('script')).not.toMatch(/\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|innerHTML|eval)\b/);
  });
});
