import { afterEach, describe, expect, it, vi } from 'vitest';
import { getJson, getPages } from '../../lib/helpdesks/json';

const never = new AbortController().signal;

function answers(...list: (Response | Error)[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const next = list.shift() ?? new Error('no more answers');
    if (next instanceof Error) throw next;
    return next;
  });
  return asked;
}

const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init);

afterEach(() => vi.unstubAllGlobals());

describe('reading JSON', () => {
  it('returns the value', async () => {
    answers(json({ a: 1 }));
    expect(await getJson('/x', 'ticket', never)).toEqual({ value: { a: 1 } });
  });

  it.each([
    [new Response('', { status: 401 }), { reason: 'signed-out', status: 401 }],
    [new Response('', { status: 403 }), { reason: 'status', status: 403 }],
    [new Response('', { status: 404 }), { reason: 'not-found', status: 404 }],
    [new Response('', { status: 500 }), { reason: 'status', status: 500 }],
    [new Response('<html>'), { reason: 'not-json' }],
    [new TypeError('offline'), { reason: 'network' }],
    [
      new Response('', { status: 429, headers: { 'retry-after': '17' } }),
      { reason: 'rate-limited', status: 429, retryAfter: 17 },
    ],
    [new Response('', { status: 429 }), { reason: 'rate-limited', status: 429 }],
    [
      new Response('', {
        status: 429,
        headers: { date: 'Mon, 23 Nov 2026 09:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 09:00:30 GMT' },
      }),
      { reason: 'rate-limited', status: 429, retryAfter: 30 },
    ],
  ])('names what failed: %o', async (answer, failure) => {
    answers(answer);
    expect(await getJson('/x', 'comments', never)).toEqual({ failure: { part: 'comments', ...failure } });
  });

  it('tells a session that ended by the sign-in page it was sent to', async () => {
    const page = new Response('<html>');
    Object.defineProperty(page, 'redirected', { value: true });
    Object.defineProperty(page, 'url', { value: 'https://harbor.zendesk.com/access/unauthenticated' });
    answers(page);
    expect(await getJson('/x', 'ticket', never)).toMatchObject({ failure: { reason: 'signed-out' } });
  });

  it('reads a list to its end', async () => {
    const asked = answers(json({ n: 1 }), json({ n: 2 }), json({ n: 3 }));
    const next = (answer: unknown) =>
      (answer as { n: number }).n < 3 ? `/x?${(answer as { n: number }).n}` : null;
    const list = await getPages('/x', 'comments', next, never);
    expect(list).toEqual({ pages: [{ n: 1 }, { n: 2 }, { n: 3 }] });
    expect(asked).toEqual(['/x', '/x?1', '/x?2']);
  });

  it('keeps what it has when a later page fails, and says so', async () => {
    answers(json({}), new Response('', { status: 500 }));
    expect(await getPages('/x', 'comments', () => '/y', never)).toEqual({
      pages: [{}],
      failure: { part: 'older-messages', reason: 'status', status: 500 },
    });
  });

  it('stops at ten pages of a list that never ends, and says so', async () => {
    answers(...Array.from({ length: 20 }, () => json({})));
    const list = await getPages('/x', 'comments', () => '/y', never);
    expect(list.pages).toHaveLength(10);
    expect(list.failure?.part).toBe('older-messages');
  });
});
