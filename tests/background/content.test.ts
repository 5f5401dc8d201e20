import { describe, expect, it } from 'vitest';
import { contentHandlers } from '../../entrypoints/background/content';

/** Tabs by id, each with what its script answers; a tab without one rejects, as browsers do. */
function tabs(
  scripts: Record<number, (message: Record<string, unknown>) => unknown>,
  ids: readonly number[],
) {
  const sent: { tabId: number; message: unknown; options: unknown }[] = [];
  return {
    sent,
    query: async () => [...ids.map((id) => ({ id })), {}],
    async sendMessage(tabId: number, message: unknown, options: { frameId: number }) {
      sent.push({ tabId, message, options });
      const script = scripts[tabId];
      if (!script) throw new Error('Could not establish connection. Receiving end does not exist.');
      return script(message as Record<string, unknown>);
    },
  };
}
const caller = { caller: 'console' } as const;
const hello = { helpdesk: 'zendesk', host: 'lab.zendesk.com', lists: ['macros'] };
const args = { tabId: 2, host: 'lab.zendesk.com', list: 'macros', cursor: null };

describe('helpdesks that are open', () => {
  it('are found by asking every tab, and those that answer otherwise are none', async () => {
    const world = tabs(
      { 2: () => hello, 3: () => undefined, 4: () => ({ host: 5 }), 5: () => ({ ...hello, lists: 'all' }) },
      [1, 2, 3, 4, 5],
    );
    expect(await contentHandlers(world)['helpdesk.open'](undefined, caller)).toEqual([
      { tabId: 2, ...hello },
    ]);
    expect(world.sent.every(({ options }) => JSON.stringify(options) === '{"frameId":0}')).toBe(true);
  });

  it('hand over one page of a list', async () => {
    const answer = { ok: true, json: '{}', next: 'c1', host: 'lab.zendesk.com' };
    const world = tabs({ 2: () => answer }, [2]);
    expect(await contentHandlers(world)['helpdesk.content'](args, caller)).toEqual({
      ok: true,
      json: '{}',
      next: 'c1',
    });
    expect(world.sent[0]?.message).toEqual({ proofdesk: 'content', list: 'macros', cursor: null });
  });

  it('pass on how long to wait', async () => {
    const world = tabs(
      { 2: () => ({ ok: false, reason: 'rate-limited', retryAfter: 9, host: 'lab.zendesk.com' }) },
      [2],
    );
    expect(await contentHandlers(world)['helpdesk.content'](args, caller)).toEqual({
      ok: false,
      reason: 'rate-limited',
      retryAfter: 9,
    });
  });

  it.each([
    [
      'another helpdesk in the same tab',
      { ok: true, json: '{"macros":[]}', next: null, host: 'other.zendesk.com' },
    ],
    [
      'a page that answers in another shape',
      { ok: true, json: { macros: [] }, next: null, host: 'lab.zendesk.com' },
    ],
    ['no answer', undefined],
  ])('are refused: %s', async (_, answer) => {
    const world = tabs({ 2: () => answer }, [2]);
    expect(await contentHandlers(world)['helpdesk.content'](args, caller)).toEqual({
      ok: false,
      reason: 'tab',
    });
  });

  it('may be gone', async () => {
    const world = tabs({}, []);
    expect(await contentHandlers(world)['helpdesk.content'](args, caller)).toEqual({
      ok: false,
      reason: 'tab',
    });
  });
});
