import { expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import { createOpenAi } from '@/lib/engines/openai/responses';
import { claude, input, never, private_, sse, stream, world } from './remote-world';

const engines = { createAnthropic, createOpenAi, createCompatible };

it.each(Object.entries(engines))(
  '%s shows its request, byte for byte, before it leaves',
  async (_, create) => {
    const { deps, sent } = world(() => stream(sse(claude('Hello.'))));
    const events = create(deps).draft(input(), never)[Symbol.asyncIterator]();
    const first = (await events.next()).value;
    if (first?.type !== 'sent') throw new Error('the request was expected first');
    expect(sent).toEqual([]);
    expect(first.host).toBe('api.example');
    await events.next().catch(() => {});
    expect(sent.map(({ body }) => body)).toEqual([first.body]);
    expect(first.stands).toContainEqual({ token: '[ORDER_1_K7QX]', value: private_.order });
    // What is gone for good is not kept either.
    expect(JSON.stringify(first.stands)).not.toContain('4242');
  },
);

it('sends nothing that nobody took', async () => {
  const { deps, sent } = world(() => stream(sse(claude('Hello.'))));
  const events = createAnthropic(deps).draft(input(), never)[Symbol.asyncIterator]();
  await events.next();
  await events.return?.();
  await new Promise((done) => setTimeout(done, 20));
  expect(sent).toEqual([]);
});
