import { describe, expect, it } from 'vitest';
import { readPage } from '../../entrypoints/console/read-page';

/** A server that answers once, as `fetch` tells it. */
function net(body: string, { type = 'text/html', status = 200, url = 'https://shop.example/help' } = {}) {
  const asked: { address: string; init: RequestInit | undefined }[] = [];
  const get = (async (address: string, init?: RequestInit) => {
    asked.push({ address, init });
    const response = new Response(body, { status, headers: { 'content-type': type } });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  }) as typeof fetch;
  return { get, asked };
}
const address = 'https://shop.example/help';
const code = (get: typeof fetch, limit = 1_000) =>
  readPage(get, address, limit).then(
    () => 'read',
    (error: { code: string }) => error.code,
  );

describe('a page of the web', () => {
  it('is read without cookies and without saying where from', async () => {
    const { get, asked } = net('<p>Grüße</p>');
    expect(new TextDecoder().decode(await readPage(get, address, 1_000))).toBe('<p>Grüße</p>');
    expect(asked).toMatchObject([
      { address, init: { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } },
    ]);
    expect(asked[0]?.init?.method).toBeUndefined();
  });

  it('is not read when it leads to another site, which nobody allowed', async () => {
    expect(await code(net('<p>x</p>', { url: 'https://elsewhere.example/help' }).get)).toBe('page-gone');
    expect(await code(net('<p>x</p>', { url: 'https://shop.example/en/help' }).get)).toBe('read');
  });

  it('is not read when it is no page', async () => {
    expect(await code(net('%PDF', { type: 'application/pdf' }).get)).toBe('page-gone');
    expect(await code(net('gone', { status: 404 }).get)).toBe('page-gone');
  });

  it('is not read to its end when it is too large', async () => {
    expect(await code(net('x'.repeat(1_001)).get)).toBe('page-large');
    expect(await code(net('x'.repeat(1_000)).get)).toBe('read');
  });

  it('may not answer', async () => {
    const refuse = (async () => Promise.reject(new TypeError('Failed to fetch'))) as unknown as typeof fetch;
    expect(await code(refuse)).toBe('page-unreachable');
  });
});
