import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The verifier as one HTML file. Its policy names the hash of its only script and its only style, and allows no request. */

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export async function buildPage(): Promise<string> {
  const script = await bundle();
  const style = readFileSync(beside('page.css'), 'utf8')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const policy = [
    "default-src 'none'",
    `script-src '${sha256(script)}'`,
    `style-src '${sha256(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const parts: Record<string, string> = { csp: policy, style, script };
  return readFileSync(beside('page.html'), 'utf8').replace(
    /\/\*(csp|style|script)\*\//g,
    (_, name: string) => parts[name] ?? '',
  );
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: beside('.'),
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      modulePreload: false,
      lib: { entry: beside('main.ts'), formats: ['iife'], name: 'verifier', fileName: 'verifier' },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  if (chunk.code.includes('</script')) throw new Error('the script would end the element that it stands in');
  return chunk.code.trim();
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
