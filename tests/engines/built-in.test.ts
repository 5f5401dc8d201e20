import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Availability, PromptApi } from '@/lib/engines/built-in/api';
import { promptApi } from '@/lib/engines/built-in/api';
import { EngineFailed } from '@/lib/engines/contract';
import { engineOf } from '@/lib/engines/registry';
import { all, input, never, world } from './remote-world';

/**
 * A double of the Prompt API: only Google Chrome has the model, so the real one cannot run here. It keeps to the names
 * and answers of the stored documentation; see "verified how" in the README.
 */
function chrome({
  state = 'available' as Availability,
  answer = '',
  fails = null as Error | null,
  silent = false,
  asleep = false,
} = {}) {
  const asked: { system: string; text: string; constraint: unknown }[] = [];
  const seen = { destroyed: 0 };
  const api: PromptApi = {
    availability: async () => state,
    create: async (options) => {
      if (asleep) await new Promise(() => {});
      return {
        promptStreaming(text, { responseConstraint, signal }) {
          asked.push({
            system: options?.initialPrompts?.[0]?.content ?? '',
            text,
            constraint: responseConstraint,
          });
          return (async function* () {
            if (fails) throw fails;
            if (silent)
              await new Promise((_, reject) =>
                signal?.addEventListener('abort', () => reject(signal.reason)),
              );
            yield* answer.match(/[\s\S]{1,9}/g) ?? [];
          })();
        },
        destroy() {
          seen.destroyed += 1;
        },
      };
    },
  };
  // As a browser has it: a constructor with static functions.
  vi.stubGlobal(
    'LanguageModel',
    Object.assign(() => {}, api),
  );
  return { asked, seen };
}
afterEach(() => void vi.unstubAllGlobals());

const engine = (deps = world(() => new Response()).deps) =>
  engineOf({ engine: 'built-in' }, undefined, () => ({ ...deps, affordable: async () => true }));
const draft = JSON.stringify({
  missing: [],
  needs_human: false,
  segments: [{ text: 'Hi [NAME_1_K7QX], 30 days.', source_ids: ['S1'] }],
});

describe('the browser’s own model', () => {
  it('drafts by the same contract, with sources, and nothing leaves', async () => {
    const { asked, seen } = chrome({ answer: draft });
    const { deps, sent } = world(() => new Response());
    const events = await all(engine(deps).draft(input(), never));
    expect(events.at(-1)).toMatchObject({
      type: 'draft',
      draft: { segments: [{ text: 'Hi Anna, 30 days.', sources: [{ id: 'returns', origin: 'model' }] }] },
    });
    expect(sent).toEqual([]);
    expect(events.some(({ type }) => type === 'sent')).toBe(false);
    expect(asked[0]?.text).toContain('Approved sources:');
    expect(asked[0]?.constraint).toMatchObject({ type: 'object' });
    expect(seen.destroyed).toBe(1);
  });

  it('does other tasks too', async () => {
    chrome({ answer: 'Hi [NAME_1_K7QX].' });
    const ask = {
      task: 'rewrite',
      about: input(),
      text: 'Hi Anna.',
      language: 'en',
      way: 'shorter',
    } as const;
    const events = [];
    for await (const event of engine().perform?.(ask, never) ?? []) events.push(event);
    expect(events.at(-1)).toMatchObject({ type: 'done', result: { text: 'Hi Anna.' } });
  });

  it.each([
    ['is not downloaded', { state: 'downloadable' as const }, 'no-model'],
    [
      'has no room for the text',
      { fails: Object.assign(new Error('x'), { name: 'QuotaExceededError' }) },
      'too-large',
    ],
    [
      'does not know the language',
      { fails: Object.assign(new Error('x'), { name: 'NotSupportedError' }) },
      'no-model',
    ],
    [
      'does not keep to the form',
      { fails: Object.assign(new Error('x'), { name: 'SyntaxError' }) },
      'broken',
    ],
  ])('says so when it %s', async (_, options, state) => {
    chrome(options);
    await expect(all(engine().draft(input(), never))).rejects.toMatchObject({ state });
  });

  it('is not waited for without end', async () => {
    chrome({ silent: true });
    const { deps, timers } = world(() => new Response());
    const drafting = all(engine(deps).draft(input(), never));
    drafting.catch(() => {});
    await vi.waitFor(() => expect(timers).toHaveLength(1));
    timers[0]?.work();
    await expect(drafting).rejects.toMatchObject({ state: 'stalled' });
  });

  it('is not waited for when it never wakes, nor after the agent’s Stop', async () => {
    const { deps, timers } = world(() => new Response());
    chrome({ asleep: true });
    const drafting = all(engine(deps).draft(input(), never));
    drafting.catch(() => {});
    await vi.waitFor(() => expect(timers).toHaveLength(1));
    timers[0]?.work();
    await expect(drafting).rejects.toMatchObject({ state: 'stalled' });
    const stop = new AbortController();
    const stopped = all(engine(deps).draft(input(), stop.signal));
    stopped.catch(() => {});
    await vi.waitFor(() => expect(timers).toHaveLength(1));
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says so in a browser that has none', async () => {
    expect(promptApi({})).toBeNull();
    await expect(all(engine().draft(input(), never))).rejects.toBeInstanceOf(EngineFailed);
  });
});
