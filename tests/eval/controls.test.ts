import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { suites } from './registry';
import { rowsOf } from './rows';
import { defineSuite } from './suite';

const measured = suites.filter(({ name }) => name !== 'retrieval');

it.each(measured.map(({ name }) => name))('%s catches every planted case', async (name) => {
  const suite = measured.find((one) => one.name === name);
  const file =
    suite?.files.find(({ cases }) => existsSync(cases))?.cases ?? `tests/eval/data/${name}/must_flag.jsonl`;
  const report = await suite?.run({ cases: file });
  expect(report?.controls.n).toBeGreaterThan(0);
  expect(report?.controls.missed).toEqual([]);
});

it('says so of a check that is dead', async () => {
  const dead = defineSuite({
    name: 'language',
    about: 'tells nothing',
    files: [],
    line: z.object({ id: z.string() }),
    measure: (cases) => ({ metrics: {}, misses: cases.map(({ id }) => id) }),
  });
  const report = await dead.run({ cases: 'tests/eval/data/language/dev.jsonl' });
  expect(report.controls.missed).toHaveLength(report.controls.n);
});

it('has planted cases for each kind of fact, trigger and personal data', () => {
  const kinds = (suite: string, pattern: RegExp) =>
    new Set(
      [...readFileSync(`tests/eval/data/${suite}/must_flag.jsonl`, 'utf8').matchAll(pattern)].map(
        (m) => m[1],
      ),
    );
  expect(kinds('facts', /"kind": "(\w+)"/g).size).toBe(12);
  expect(kinds('triggers', /"triggers": \["(\w+)"/g).size).toBe(13);
  expect(kinds('redaction', /"type": "(\w+)"/g).size).toBe(12);
});

it('gives rows with intervals for shares, none for means, and leaves out what was not exercised', () => {
  const rows = rowsOf({
    metrics: {
      recall: 0.5,
      macro_f1: 0.7,
      lines: 3,
      by_type: { A: { recall: 1, n: 4 }, B: { recall: null, n: 0 } },
      n: { recall: 10, macro_f1: 10 },
    },
  });
  expect(rows.map(({ name }) => name)).toEqual(['recall', 'macro_f1', 'lines', 'A, recall']);
  expect(rows[0]?.low).toBeCloseTo(0.237, 2);
  expect(rows[1]?.low).toBeUndefined();
});
