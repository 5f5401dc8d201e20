import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CaseResult, FactsCase, metricsOf, runCase } from '../../eval/suites/facts-score';

/** The dev part guards against getting worse; the test part is for reports and is not read here. */
const cases = readFileSync('tests/eval/data/facts/dev.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => FactsCase.parse(JSON.parse(line)));

test('the marks in the file are where they say', () => {
  const ids = new Set(cases.map((item) => item.id));
  expect(ids.size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(150);
  for (const item of cases) {
    for (const span of item.fabricated) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(item.draft.slice(span.start, span.end)).toBe(item.draft.slice(span.start, span.end).trim());
      expect(span.end).toBeLessThanOrEqual(item.draft.length);
    }
  }
});

test('invented facts are caught, clean drafts are left alone', () => {
  const metrics = metricsOf(cases.map(runCase));
  expect(metrics.catch_rate.value).toBeGreaterThanOrEqual(0.95);
  expect(metrics.clean_flagged_rate.value).toBeLessThanOrEqual(0.05);
});

/** Sets written later, of other shops; the last three hold clean replies only. */
test.each([
  ['dev2', 0.95, 0.05],
  ['dev3', 0.9, 0.05],
  ['dev4', 0.85, 0.05],
  ['dev5', 0.85, 0.05],
  ['dev6', 0, 0.05],
  ['dev7', 0, 0.05],
  ['dev8', 0, 0.15],
])('%s keeps its figures', (file, catches, flags) => {
  const rules = /^(?:fact|commit|claim|secret|customer|placeholder|language|text|internal|brand|check)\./;
  const results = readFileSync(`tests/eval/data/facts/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => runCase(FactsCase.parse(JSON.parse(line))))
    // What is said of tone and form is measured elsewhere.
    .map((result) => ({ ...result, flags: result.flags.filter((flag) => rules.test(flag.rule)) }));
  const metrics = metricsOf(results);
  expect(metrics.catch_rate.value).toBeGreaterThanOrEqual(catches);
  expect(metrics.clean_flagged_rate.value).toBeLessThanOrEqual(flags);
});

test('a dead gate and a shouting gate both show in the figures', () => {
  const results = cases.map(runCase);
  const dead = results.map(
    (result): CaseResult => ({
      ...result,
      flags: [],
      caught: [],
      missed: [...result.caught, ...result.missed],
    }),
  );
  expect(metricsOf(dead).catch_rate.value).toBe(0);
  const flag = results.flatMap((result) => result.flags)[0];
  if (!flag) throw new Error('no flag');
  const loud = results.map((result): CaseResult => ({ ...result, flags: [flag] }));
  expect(metricsOf(loud).clean_flagged_rate.value).toBe(1);
});
