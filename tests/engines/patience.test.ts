import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { EngineFailed } from '@/lib/engines/contract';
import { pauseAfter } from '@/lib/engines/remote/patience';
import { all, claude, input, never, sse, stream, world } from './remote-world';

const busy = (headers: Record<string, string> = {}) =>
  new Response('{"type":"error","error":{"type":"overloaded_error"}}', {
    status: 529,
    headers: { 'content-type': 'application/json', ...headers },
  });
const good = () => stream(sse(claude('You can return it within 30 days.')));

describe('asking once more', () => {
  it('is seen by the agent, and ends with the draft', async () => {
    const { deps, sent } = world(() => (sent.length < 3 ? busy() : good()));
    const events = await all(createAnthropic(deps).draft(input(), never));
    expect(events.filter(({ type }) => type === 'waiting')).toEqual([
      { type: 'waiting', state: 'overloaded', seconds: 1, attempt: 2, tries: 3 },
      { type: 'waiting', state: 'overloaded', seconds: 4, attempt: 3, tries: 3 },
    ]);
    expect(events.at(-1)?.type).toBe('draft');
    expect(sent).toHaveLength(3);
  });

  it('stops after the third try', async () => {
    const { deps, sent } = world(() => busy());
    await expect(all(createAnthropic(deps).draft(input(), never))).rejects.toMatchObject({
      state: 'overloaded',
    });
    expect(sent).toHaveLength(3);
  });

  it('never begins an answer twice', async () => {
    const { deps, sent } = world(() => stream(sse(claude('You can return it within 30 days.').slice(0, -2))));
    await expect(all(createAnthropic(deps).draft(input(), never))).rejects.toMatchObject({
      state: 'cut-off',
    });
    expect(sent).toHaveLength(1);
  });

  it('ends while it waits when the agent stops', async () => {
    const stop = new AbortController();
    const { deps, sent } = world(() => busy());
    const waits = { ...deps, after: () => () => undefined };
    const work = (async () => {
      for await (const event of createAnthropic(waits).draft(input(), stop.signal))
        if (event.type === 'waiting') queueMicrotask(() => stop.abort());
    })();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(1);
  });

  it('waits as long as the provider says, up to 20 seconds, and tells the agent when it is longer', () => {
    const failed = (state: 'limit' | 'key' | 'server', retryAfter?: number) =>
      new EngineFailed(state, '', retryAfter === undefined ? {} : { retryAfter });
    expect(pauseAfter(failed('limit', 12), 0)).toBe(12);
    expect(pauseAfter(failed('limit', 3_600), 0)).toBeNull();
    expect(pauseAfter(failed('limit', 0), 1)).toBe(4);
    expect(pauseAfter(failed('server'), 2)).toBeNull();
    expect(pauseAfter(failed('key'), 0)).toBeNull();
  });

  it.each([
    ['seconds', { 'retry-after': '3600' }, 3_600],
    ['milliseconds', { 'retry-after-ms': '90000' }, 90],
    [
      'a day and hour, by the server’s own clock',
      { 'retry-after': 'Fri, 27 Nov 2026 11:00:00 GMT', date: 'Fri, 27 Nov 2026 10:00:00 GMT' },
      3_600,
    ],
  ])('reads the time that it must wait as %s, and does not ask before', async (_, headers, seconds) => {
    const { deps, sent } = world(() => busy(headers as Record<string, string>));
    await expect(all(createAnthropic(deps).draft(input(), never))).rejects.toMatchObject({
      state: 'overloaded',
      retryAfter: seconds,
    });
    expect(sent).toHaveLength(1);
  });
});
