import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import type { DraftCost } from '@/lib/engines/contract';
import { claude, input, never, sse, stream, world } from './remote-world';

/** What a provider wrote is paid for, whether anybody waited for the end or not. */

/** An answer that says its first words, and then no more. */
const hanging = (signal: AbortSignal | null) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(sse(claude('You can return it.').slice(0, 5))));
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );

function stopping() {
  const costs: DraftCost[] = [];
  const about = { ...input(), onStopped: (cost: DraftCost) => void costs.push(cost) };
  const { deps, sent } = world((_, signal) => hanging(signal));
  return { costs, about, deps, sent, stop: new AbortController() };
}

describe('a draft that was stopped', () => {
  it('says what had been counted till then', async () => {
    const { costs, about, deps, stop } = stopping();
    const work = (async () => {
      for await (const event of createAnthropic(deps).draft(about, stop.signal))
        if (event.type === 'text') stop.abort();
    })();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(costs).toEqual([expect.objectContaining({ model: 'claude-sonnet-5-5', input: 9, output: 1 })]);
  });

  it('says it too where nobody listens any more', async () => {
    const { costs, about, deps, stop } = stopping();
    for await (const event of createAnthropic(deps).draft(about, stop.signal))
      if (event.type === 'text') break;
    expect(costs).toMatchObject([{ input: 9 }]);
  });

  it('says that something was asked where the provider counts at the end only', async () => {
    const { costs, about, deps, stop, sent } = stopping();
    const work = (async () => {
      for await (const event of createCompatible(deps).draft(about, stop.signal))
        if (event.type === 'sent') setTimeout(() => stop.abort(), 20);
    })();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(1);
    expect(costs).toMatchObject([{ input: 0, output: 0 }]);
  });

  it('says nothing where nothing had left', async () => {
    const { costs, about, deps, stop, sent } = stopping();
    for await (const event of createAnthropic(deps).draft(about, stop.signal))
      if (event.type === 'sent') break;
    expect([costs, sent]).toEqual([[], []]);
  });
});

it('a task that was stopped says it, and one that ended does not', async () => {
  const { costs, about, deps, stop } = stopping();
  const ask = { task: 'hand-off', about, language: 'en' } as const;
  for await (const event of createAnthropic(deps).perform?.(ask, stop.signal) ?? [])
    if (event.type === 'text') break;
  expect(costs).toMatchObject([{ input: 9 }]);
  const whole = world(() => stream(sse(claude('Done.'))));
  for await (const _ of createAnthropic(whole.deps).perform?.(ask, never) ?? []);
  expect(costs).toHaveLength(1);
});
