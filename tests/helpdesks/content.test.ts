import { afterEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../lib/helpdesks/content';
import { content as gorgias } from '../../lib/helpdesks/gorgias/content';
import { content as zendesk } from '../../lib/helpdesks/zendesk/content';
import * as answers from '../packs/sources/answers';

afterEach(() => vi.unstubAllGlobals());

const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' }, ...init });

function net(answer: () => Response | Promise<Response>) {
  const asked: { path: string; init: RequestInit | undefined }[] = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push({ path, init });
    return answer();
  });
  return asked;
}

describe('a helpdesk’s own texts', () => {
  it('are read from Zendesk with its cursor', async () => {
    const asked = net(() => json(answers.zendeskMacros));
    const first = await readContent(zendesk, 'macros', null);
    expect(first).toMatchObject({ ok: true, next: 'abc' });
    expect(first.ok && JSON.parse(first.json)).toEqual(answers.zendeskMacros);
    await readContent(zendesk, 'articles', 'a&b=c');
    expect(asked.map(({ path }) => path)).toEqual([
      '/api/v2/macros?page[size]=100',
      '/api/v2/help_center/articles?page[size]=100&page[after]=a%26b%3Dc',
    ]);
    expect(asked.every(({ init }) => init?.method === undefined && init?.credentials === 'same-origin')).toBe(
      true,
    );
  });

  it('are read from Gorgias with its cursor', async () => {
    const asked = net(() => json(answers.gorgiasMacros));
    expect(await readContent(gorgias, 'macros', 'x')).toMatchObject({ ok: true, next: 'abcd' });
    expect(asked[0]?.path).toBe('/api/macros?limit=100&cursor=x');
  });

  it.each([
    [zendesk, { macros: [], meta: { has_more: false, after_cursor: 'abc' } }],
    [zendesk, { macros: [] }],
    [gorgias, { data: [], meta: { next_cursor: null } }],
    [gorgias, []],
  ])('end where the answer says so', async (lists, answer) => {
    net(() => json(answer));
    expect(await readContent(lists, 'macros', null)).toMatchObject({ ok: true, next: null });
  });

  it.each(['../../users', '/api/v2/users/me', 'https://other.example/', 'constructor', 5, undefined])(
    'are lists that the adapter names: %s is none, and nothing is asked for',
    async (name) => {
      const asked = net(() => json({}));
      expect(await readContent(zendesk, name, null)).toEqual({ ok: false, reason: 'not-found' });
      expect(asked).toEqual([]);
    },
  );

  it('pass on a 429 with its wait, and ask once', async () => {
    const asked = net(() => json({}, { status: 429, headers: { 'retry-after': '17' } }));
    expect(await readContent(zendesk, 'macros', null)).toEqual({
      ok: false,
      reason: 'rate-limited',
      retryAfter: 17,
    });
    expect(asked).toHaveLength(1);
  });

  it('are not there for who is signed out', async () => {
    net(() => json({}, { status: 401 }));
    expect(await readContent(gorgias, 'macros', null)).toMatchObject({ ok: false, reason: 'signed-out' });
  });
});
