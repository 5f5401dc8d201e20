import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/engines/presets';
import { engineOf, remoteKinds } from '@/lib/engines/registry';
import { all, claude, input, never, sse, stream, world } from './remote-world';

const access = { baseUrl: 'https://api.example' };
const about = () => input();

function chosen(engine: string, { affordable = true, connected = true } = {}) {
  const made = world(() => stream(sse(claude('You can return it within 30 days.'))));
  let keys = 0;
  const deps = {
    ...made.deps,
    key: async () => {
      keys += 1;
      return 'sk-secret';
    },
    affordable: async () => affordable,
  };
  return {
    engine: engineOf({ engine }, connected ? access : undefined, () => deps),
    sent: made.sent,
    keys: () => keys,
  };
}

describe.each(remoteKinds.map(({ id }) => id))('%s', (id) => {
  it('is asked for nothing once the brand’s budget is used up, neither a draft nor a task', async () => {
    const { engine, sent, keys } = chosen(id, { affordable: false });
    await expect(all(engine.draft(about(), never))).rejects.toMatchObject({ state: 'budget' });
    const ask = { task: 'summary', about: about(), language: 'en' } as const;
    const work = (async () => {
      for await (const _ of engine.perform?.(ask, never) ?? []);
    })();
    await expect(work).rejects.toMatchObject({ state: 'budget' });
    expect([sent, keys()]).toEqual([[], 0]);
    // Planted: with money left, the same question leaves.
    const rich = chosen(id);
    await all(rich.engine.draft(about(), never)).catch(() => {});
    expect(rich.sent).toHaveLength(1);
  });

  it('is not guessed at where nobody connected it', async () => {
    const { engine, sent } = chosen(id, { connected: false });
    await expect(all(engine.draft(about(), never))).rejects.toMatchObject({ state: 'key' });
    expect(sent).toEqual([]);
  });
});

it('an engine that this build does not have is the one on the device', () => {
  expect(chosen('of-tomorrow').engine.remote).toBe(false);
});

it('there is a preset for each server that is named in the docs', () => {
  expect(presets.map(({ id }) => id).sort()).toEqual(
    ['azure', 'llama-cpp', 'lm-studio', 'ollama', 'openrouter', 'vllm'].sort(),
  );
});

/** Files that come with one as soon as it is loaded: static imports of values, followed to their ends. */
function loadedWith(entry: string): Set<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, from = ''] of text.matchAll(
      /^(?:import|export)\s+(?!type\s)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    )) {
      const base = from.startsWith('@/')
        ? from.slice(2)
        : from.startsWith('.')
          ? join(dirname(path), from)
          : '';
      const file = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
        (one) => /\.tsx?$/.test(one) && existsSync(one),
      );
      if (file) open.push(file);
      else seen.add(from);
    }
  }
  return seen;
}

describe('a page of the extension', () => {
  const remote = [...loadedWith('lib/engines/openai/responses.ts')];
  it('sees what the search for it finds', () => {
    expect(remote).toContain('openai');
    expect([...loadedWith('lib/engines/anthropic/index.ts')].join()).toContain('@anthropic-ai/sdk');
  });

  it.each([
    'entrypoints/sidebar/main.tsx',
    'entrypoints/console/main.tsx',
    'entrypoints/background/index.ts',
  ])('%s loads no provider before one is chosen', (entry) => {
    const files = [...loadedWith(entry)];
    expect(files.length).toBeGreaterThan(30);
    expect(
      files.filter((file) => /^openai$|anthropic-ai|engines\/(?:anthropic|openai|compatible)\//.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /engines\/built-in\/index/.test(file))).toEqual([]);
  });
});
