import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseCases } from './read-cases';
import { documentsOf, withLanguages } from './retrieval/documents';
import { type EngineMaker, miniSearch, ours } from './retrieval/engines';
import { type Asked, measureEngine } from './retrieval/measure';
import { interval } from './stats';
import { metricsOf, queryOf, RetrievalCase } from './suites/retrieval';

const folder = 'tests/eval/data/retrieval';
const pack = 'tests/lab/brands/voltaro.json';
const docs = documentsOf({ cases: '', pack });
const asked = parseCases(readFileSync(`${folder}/voltaro-dev.jsonl`, 'utf8'), 'dev', RetrievalCase).map(
  ({ id, ticket, relevant }): Asked => ({
    id,
    relevant,
    query: queryOf(ticket),
    brand: null,
    language: ticket.language ?? null,
  }),
);
const hitAt3 = (make: EngineMaker) => metricsOf(measureEngine(make, docs, asked)).hit_at_3 ?? 0;

/** Always the same documents, whatever is asked. */
const deaf: EngineMaker = (all) => ({
  name: 'deaf',
  search: (_, limit) => all.slice(0, limit).map(({ id }) => id),
});
const mute: EngineMaker = () => ({ name: 'mute', search: () => [] });
/** Any documents, in an order that has nothing to do with the question. */
const guessing: EngineMaker = (all) => {
  let state = 7;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return {
    name: 'guessing',
    search: (_, limit) =>
      all
        .map(({ id }) => ({ id, at: next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, limit)
        .map(({ id }) => id),
  };
};
/** The right document, always second. */
const second: EngineMaker = (all) => ({
  name: 'second',
  search(query) {
    const right = asked.find((one) => one.query === query)?.relevant[0] ?? '';
    return [all.find(({ id }) => id !== right)?.id ?? '', right];
  },
});

describe('the retrieval measure', () => {
  it('falls to nothing for engines that find nothing', () => {
    expect(hitAt3(mute)).toBe(0);
    expect(hitAt3(deaf)).toBeLessThan(0.2);
    expect(hitAt3(guessing)).toBeLessThan(0.3);
  });

  it('tells first from second', () => {
    const result = metricsOf(measureEngine(second, docs, asked));
    expect(result).toMatchObject({ hit_at_1: 0, hit_at_3: 1, hit_at_5: 1 });
    expect(result.mrr).toBeCloseTo(0.5);
  });

  it('finds our ranker ahead of MiniSearch', () => {
    expect(hitAt3(ours)).toBeGreaterThan(hitAt3(miniSearch));
  });

  it('leaves out questions that nothing answers, and keeps to the brand and the language', () => {
    const foreign = withLanguages([
      { id: 'x', title: 'Refund', text: '', brand: 'x', language: 'en', asks: [], tags: [], kind: 'macro' },
      { id: 'y', title: 'Refund', text: '', brand: 'y', language: 'en', asks: [], tags: [], kind: 'macro' },
      { id: 'z', title: 'Refund', text: '', brand: 'x', language: 'nl', asks: [], tags: [], kind: 'macro' },
    ]);
    const question = { query: 'refund', brand: 'x', language: 'en' };
    const result = measureEngine(ours, foreign, [
      { id: '1', ...question, relevant: ['x'] },
      { id: '2', ...question, relevant: ['y'] },
      { id: '3', ...question, relevant: ['z'] },
      { id: '4', ...question, relevant: [] },
    ]);
    expect(result).toMatchObject({ n: 3, hits: { at1: 1, at3: 1 } });
  });

  it('gives intervals that narrow with n and stay within 0 and 1', () => {
    const [low, high] = interval(8, 10);
    const [tighter] = interval(800, 1000);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
    expect(tighter).toBeGreaterThan(low);
    expect(interval(0, 0)).toEqual([0, 1]);
  });
});

describe('our own questions', () => {
  it.each(['marlow', 'lumen', 'voltaro'])(
    'of %s name documents that the pack offers in that language',
    (brand) => {
      const offered = documentsOf({ cases: '', pack: `tests/lab/brands/${brand}.json` });
      const languages = new Map(offered.map(({ doc }) => [doc.id, doc.language]));
      const parts = ['dev', 'test'].map((part) =>
        parseCases(readFileSync(`${folder}/${brand}-${part}.jsonl`, 'utf8'), part, RetrievalCase),
      );
      for (const { id, ticket, relevant } of parts.flat()) {
        for (const one of relevant) expect([id, one, languages.get(one)]).toEqual([id, one, ticket.language]);
      }
      const texts = parts.flat().map(({ ticket }) => ticket.messages[0]?.text);
      expect(new Set(texts).size).toBe(texts.length);
    },
  );
});

describe('reading cases', () => {
  const shape = z.object({ id: z.string(), spans: z.array(z.object({ start: z.number() })).default([]) });

  it('names file, line and field of a bad line', () => {
    expect(() => parseCases('{"id":"1"}\n\n{"id":"2","spans":[{"start":"x"}]}', 'a.jsonl', shape)).toThrow(
      /^a\.jsonl:3: spans\.0\.start: /,
    );
    expect(() => parseCases('{"id":"1"}\n{oops', 'a.jsonl', shape)).toThrow(/^a\.jsonl:2: line: not JSON/);
    expect(() => parseCases('\n', 'a.jsonl', shape)).toThrow(/no cases/);
  });

  it('ignores unknown fields, blank lines and a byte order mark', () => {
    expect(parseCases('\uFEFF{"id":"1","more":2}\r\n\n', 'a', shape)).toEqual([{ id: '1', spans: [] }]);
  });
});

describe('the command', () => {
  const temp = mkdtempSync(join(tmpdir(), 'eval-'));
  const run = (...args: string[]) =>
    spawnSync('node', ['--import', 'tsx', 'tests/eval/main.ts', ...args], { encoding: 'utf8' });
  const file = (name: string, text: string) => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  afterAll(() => rmSync(temp, { recursive: true, force: true }));

  it('prints one JSON object with the agreed names', () => {
    const { stdout, status } = run(
      '--suite',
      'retrieval',
      '--cases',
      `${folder}/voltaro-dev.jsonl`,
      '--pack',
      pack,
      '--json',
      '--alone',
    );
    expect(status).toBe(0);
    const report = z
      .object({ suite: z.literal('retrieval'), cases: z.number(), metrics: z.record(z.string(), z.number()) })
      .parse(JSON.parse(stdout));
    expect(Object.keys(report.metrics)).toEqual(
      expect.arrayContaining(['hit_at_1', 'hit_at_3', 'hit_at_5', 'mrr', 'p50_ms', 'p95_ms', 'index_ms']),
    );
  });

  it('refuses bad lines, unknown documents and unknown suites with exit code 2', () => {
    const bad = run('--suite', 'retrieval', '--cases', file('bad.jsonl', '{"id":1}\n'), '--pack', pack);
    expect(bad.status).toBe(2);
    expect(bad.stderr).toMatch(/bad\.jsonl:1: id: /);
    const ticket = { id: 't', helpdesk: 'zendesk', messages: [] };
    const lost = file('lost.jsonl', JSON.stringify({ id: 'c', ticket, relevant: ['nowhere'] }));
    expect(run('--suite', 'retrieval', '--cases', lost, '--pack', pack).stderr).toMatch(
      /c: relevant: no document "nowhere"/,
    );
    expect(run('--suite', 'nonsense').status).toBe(2);
  });
});
