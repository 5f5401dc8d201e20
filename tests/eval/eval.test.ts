import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../lib/knowledge/contract';
import { type EngineMaker, ours } from './retrieval/engines';
import { type Asked, measureEngine } from './retrieval/measure';
import { interval } from './stats';

const topics = [
  'parcel',
  'refund',
  'jacket',
  'wool',
  'voucher',
  'battery',
  'invoice',
  'allergy',
  'repair',
  'password',
];
const docs = topics.flatMap((topic) =>
  ['red', 'blue', 'green', 'black'].map((colour) => ({ brand: null, doc: made(`${topic}-${colour}`) })),
);
const asked: Asked[] = docs.map(({ doc }) => ({
  id: doc.id,
  query: `please tell me about the ${doc.id.replace('-', ' ')}`,
  brand: null,
  language: 'en',
  relevant: [doc.id],
}));

describe('measuring a ranker', () => {
  it('gives ours full marks for questions in the documents’ own words', () => {
    expect(measureEngine(ours, docs, asked).hits.at1).toBe(docs.length);
  });

  it('gives a ranker that guesses what guessing is worth', () => {
    const { hits, n, mrr } = measureEngine(guessing(7), docs, asked);
    // Three of forty by chance are 7.5 %.
    expect(hits.at3 / n).toBeLessThan(0.3);
    expect(mrr).toBeLessThan(0.3);
  });

  it('counts a ranker that finds nothing as nothing', () => {
    const { hits, mrr } = measureEngine(() => ({ name: 'silent', search: () => [] }), docs, asked);
    expect([hits.at5, mrr]).toEqual([0, 0]);
  });

  it('knows the interval of a share', () => {
    // Wilson interval for 8 of 10: 0.490 to 0.943.
    const [low, high] = interval(8, 10);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eval-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names file, line and field of a bad line and fails', () => {
    const file = join(folder, 'cases.jsonl');
    writeFileSync(
      file,
      `${JSON.stringify({ id: 'a', text: 'fine', label: 'positive' })}\n{"id":"b","text":3}\n`,
    );
    const { code, errors } = run('--suite', 'sentiment', '--cases', file);
    expect(code).toBe(2);
    expect(errors).toContain(`${file}:2: text`);
  });

  it('refuses a suite that is not there', () => {
    expect(run('--suite', 'nonsense').code).toBe(2);
  });
});

function made(id: string): Doc {
  const name = id.replace('-', ' ');
  return {
    id,
    kind: 'macro',
    title: name,
    text: `All about the ${name}.`,
    language: 'en',
    asks: [],
    tags: [],
  };
}

function guessing(seed: number): EngineMaker {
  return (all) => {
    let state = seed;
    const next = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
    const shuffled = () => all.map(({ id }) => ({ id, at: next() })).sort((a, b) => a.at - b.at);
    return {
      name: 'guessing',
      search: (_, limit) =>
        shuffled()
          .slice(0, limit)
          .map(({ id }) => id),
    };
  };
}

function run(...args: string[]): { code: number; errors: string } {
  try {
    execFileSync('npx', ['tsx', 'tests/eval/main.ts', ...args], { encoding: 'utf8', stdio: 'pipe' });
    return { code: 0, errors: '' };
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && 'stderr' in error)) throw error;
    return { code: Number(error.status), errors: String(error.stderr) };
  }
}
