import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import { createOpenAi } from '@/lib/engines/openai/responses';
import type { RemoteDeps } from '@/lib/engines/remote/deps';
import { type Models, scenarios, startModels } from '../lab/models';
import { outcomeOf } from './fault-states';
import { all, input, never, private_ } from './remote-world';

/** Every engine against every scenario of the double, over real HTTP. */

let models: Models;
beforeAll(async () => {
  models = await startModels({ dripMs: 20 });
});
afterAll(() => models.stop());
beforeEach(() => {
  haste = 100;
  models.reset();
});

/** Waits are a hundredth of the real ones, or as they are. */
let haste = 100;
const deps = (path: string): RemoteDeps => ({
  model: path === '' ? 'claude-haiku-5-5' : 'gpt-6-luna',
  baseUrl: `${models.url}${path}`,
  key: async () => 'sk-lab',
  fetch: (url, init) => fetch(url, init),
  after(ms, work) {
    const timer = setTimeout(work, ms / haste);
    return () => clearTimeout(timer);
  },
  letters: (count) => 'K7QXABCDEFGHIJKLMNOP'.slice(0, count),
});
const engines = {
  anthropic: () => createAnthropic(deps('')),
  openai: () => createOpenAi(deps('/openai/v1')),
  compatible: () =>
    createCompatible({
      ...deps('/openai/v1'),
      can: { maxTokensField: 'max_completion_tokens', json: 'schema', usage: true },
    }),
};

const outcome = async (name: keyof typeof engines) => {
  try {
    return (await all(engines[name]().draft(input(), never))).at(-1)?.type;
  } catch (error) {
    return (error as { state?: string }).state ?? String(error);
  }
};

describe.each(Object.keys(engines) as (keyof typeof engines)[])('%s', (name) => {
  it.each([...scenarios.keys()])('%s', async (scenario) => {
    models.setScenario(scenario);
    expect(await outcome(name)).toBe(outcomeOf(scenario, name));
    for (const entry of models.journal()) {
      const sent = JSON.stringify(entry);
      for (const secret of Object.values(private_))
        expect(sent).not.toContain(secret.replace('my husband ', ''));
    }
  });

  it('closes the connection when the agent stops', async () => {
    // Else the watch, which waits for 45 seconds, could close it instead.
    haste = 1;
    models.setScenario('stall');
    const stop = new AbortController();
    const work = all(engines[name]().draft(input(), stop.signal)).catch((error: Error) => error.name);
    await expect.poll(() => models.journal().length).toBe(1);
    stop.abort();
    expect(await work).toBe('AbortError');
    await expect.poll(() => models.journal()[0]?.aborted).toBe(true);
  });
});
