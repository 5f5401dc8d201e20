import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { limits } from '@/lib/engines/remote/watch';
import { all, claude, input, never, sse, stream, world } from './remote-world';

const fails = async (respond: Parameters<typeof world>[0], signal = never) => {
  const { deps } = world(respond);
  return all(createAnthropic(deps).draft(input(), signal)).then(
    () => 'a draft',
    (error: { state?: string; name: string }) => error.state ?? error.name,
  );
};
const refusal = (status: number, type: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: 'error', error: { type, message: 'Anna Weber said' } }), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** As if so long had passed without a byte; the watch's other limits are longer. */
function ringIdle(timers: readonly { ms: number; work: () => void }[]): void {
  const idle = timers.filter(({ ms }) => ms === limits.idle);
  if (idle.length !== 1) throw new Error(`${idle.length} waits for a byte`);
  for (const { work } of idle) work();
}

describe('what goes wrong has a name, and is never a draft', () => {
  it.each<[string, Response]>([
    ['cut-off', stream(sse(claude('Hello.').slice(0, -2)))],
    ['too-long', stream(sse(claude('Hello.', 'max_tokens')))],
    ['refused', stream(sse(claude('Hello.', 'refusal')))],
    ['broken', stream(`${sse(claude('Hello.').slice(0, 3))}event: content_block_delta\ndata: {"type":\n\n`)],
    [
      'overloaded',
      stream(
        `${sse(claude('Hello.').slice(0, 3))}event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"x"}}\n\n`,
      ),
    ],
    ['proxy', new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } })],
    ['key', refusal(401, 'authentication_error')],
    ['spend-limit', refusal(402, 'billing_error')],
    ['forbidden', refusal(403, 'permission_error')],
    ['no-model', refusal(404, 'not_found_error')],
    ['too-large', refusal(413, 'request_too_large')],
    ['limit', refusal(429, 'rate_limit_error', { 'retry-after': '3600' })],
    ['server', refusal(500, 'api_error')],
    ['overloaded', refusal(529, 'overloaded_error')],
  ])('%s', async (state, response) => {
    expect(await fails(() => response.clone())).toBe(state);
  });

  it('offline', async () => {
    expect(await fails(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('offline');
  });

  it('tells no more than codes', async () => {
    const { deps } = world(() => refusal(500, 'api_error'));
    const error = await all(createAnthropic(deps).draft(input(), never)).catch((one: Error) => one);
    expect(String(error)).not.toContain('Anna');
  });

  it('ends at once when the agent stops, and the request with it', async () => {
    const stop = new AbortController();
    let aborted = false;
    const work = fails((_, signal) => {
      signal?.addEventListener('abort', () => {
        aborted = true;
      });
      queueMicrotask(() => stop.abort());
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    }, stop.signal);
    expect(await work).toBe('AbortError');
    expect(aborted).toBe(true);
  });

  it('does not wait for a stream that has fallen silent', async () => {
    const { deps, timers } = world(
      (_, signal) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(sse(claude('Hello.').slice(0, 4))));
              signal?.addEventListener('abort', () => controller.error(signal.reason));
            },
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        ),
    );
    const work = all(createAnthropic(deps).draft(input(), never)).catch(
      (error: { state?: string }) => error.state,
    );
    await new Promise((done) => setTimeout(done, 20));
    ringIdle(timers);
    expect(await work).toBe('stalled');
  });

  it.each([
    ['a refusal', 400, 'application/json'],
    ['a page of a gateway', 502, 'text/html'],
    ['a list', 200, 'application/json'],
  ])('does not wait for the rest of %s', async (_, status, type) => {
    const { deps, timers } = world(
      (__, signal) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{"error"'));
              signal?.addEventListener('abort', () => controller.error(signal.reason));
            },
          }),
          { status, headers: { 'content-type': type } },
        ),
    );
    const work = all(createAnthropic(deps).draft(input(), never)).catch(
      (error: { state?: string }) => error.state,
    );
    await expect.poll(() => timers.length).toBe(2);
    ringIdle(timers);
    expect(await work).toBe('stalled');
  });

  it('does not listen for ever to a server that only pings', async () => {
    const ping = new TextEncoder().encode('event: ping\ndata: {"type":"ping"}\n\n');
    let beat: (() => void) | undefined;
    const { deps, timers } = world(
      (_, signal) =>
        new Response(
          new ReadableStream({
            start(controller) {
              beat = () => controller.enqueue(ping);
              signal?.addEventListener('abort', () => controller.error(signal.reason));
            },
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        ),
    );
    const work = all(createAnthropic(deps).draft(input(), never)).catch(
      (error: { state?: string }) => error.state,
    );
    await expect.poll(() => timers.length).toBe(2);
    for (let n = 0; n < 5; n += 1) beat?.();
    await new Promise((done) => setTimeout(done, 20));
    const longest = timers.find(({ ms }) => ms === Math.max(...timers.map((one) => one.ms)));
    expect(longest?.ms).toBeLessThanOrEqual(600_000);
    longest?.work();
    expect(await work).toBe('timeout');
  });
});
