import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { type Asked, html, type Reply, redirect } from './http';
import type { Session } from './session';
import type { Account } from './world';

/** The agent pages: built files of `tests/lab/pages`, one page for every address of the agent app. */

export interface SiteRequest {
  asked: Asked;
  account: Account;
  session: Session | undefined;
  editor: string;
  json: string;
  /** Folder of the built pages, or undefined when there are none. */
  folder: string | undefined;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Agent apps run scripts of their own only, and may be framed by nobody else. */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Both agent apps write styles while they run.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' https://*.apps.zdusercontent.com",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

const signInPath = (helpdesk: Account['helpdesk']) =>
  helpdesk === 'zendesk' ? '/access/unauthenticated' : '/login';

/** @param cookie the line that keeps the session of a page that is answered */
export function site(
  { asked, account, session, editor, json, folder }: SiteRequest,
  cookie: string | undefined,
): Reply | null {
  const { helpdesk } = account;
  const app = helpdesk === 'zendesk' ? /^\/agent(\/|$)/ : /^\/app(\/|$)/;
  if (asked.path === '/') return redirect(helpdesk === 'zendesk' ? '/agent/dashboard' : '/app/tickets');
  if (asked.path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (asked.path === signInPath(helpdesk)) return signIn(account.host);
  if (!app.test(asked.path)) return asset(folder, asked.path);
  if (!session) {
    const back = encodeURIComponent(asked.path);
    return redirect(`${signInPath(helpdesk)}?${helpdesk === 'zendesk' ? 'return_to' : 'next'}=${back}`);
  }
  const page = folder === undefined ? undefined : pageFile(folder, helpdesk);
  const nonce = randomBytes(16).toString('base64');
  const metas = [
    ['csrf-token', session.csrf],
    ['lab-helpdesk', helpdesk],
    ['lab-editor', editor],
    ['lab-json', json],
  ]
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('\n    ');
  const body = (page === undefined ? unbuilt : readFileSync(page, 'utf8'))
    .replace(/<head[^>]*>/, (head) => `${head}\n    ${metas}`)
    .replace(/<script\b/g, `<script nonce="${nonce}"`);
  return html(body, 200, {
    'content-security-policy': policy(nonce),
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(cookie ? { 'set-cookie': cookie } : {}),
  });
}

const unbuilt =
  '<!doctype html><html lang="en"><head><title>Lab</title></head><body><p>The agent page is not built.</p></body></html>';

export const signIn = (host: string): Reply =>
  html(
    `<!doctype html><html lang="en"><head><title>Sign in to ${host}</title></head><body><form><input name="email"></form></body></html>`,
  );

const pageFile = (folder: string, helpdesk: string) =>
  [`${helpdesk}.html`, `${helpdesk}/index.html`, `src/${helpdesk}.html`, 'index.html']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));

function asset(folder: string | undefined, path: string): Reply | null {
  const type = types[extname(path)];
  if (folder === undefined || type === undefined) return null;
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return null;
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    body: readFileSync(file),
  };
}

/** Builds the pages where there are any; the lab answers JSON without them too. */
export async function buildSite(): Promise<string | undefined> {
  const source = new URL('../pages/build.ts', import.meta.url);
  if (!existsSync(source)) return undefined;
  const module: { buildPages?: () => Promise<{ dir: string }> } = await import(source.href);
  return (await module.buildPages?.())?.dir;
}
