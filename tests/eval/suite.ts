import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { readCases } from './read-cases';

/** What a suite is, for the registry and for the engineers who add one. */

export interface Source {
  /** JSON Lines, one case a line, in the suite's format. */
  cases: string;
  /** A brand pack to measure against. */
  pack?: string | undefined;
  /** JSON Lines of `{id, title, text}` to measure against. */
  docs?: string | undefined;
  /** True where other libraries are measured in the same run. */
  compare?: boolean | undefined;
}

export interface Outcome {
  /** Names as the format says; rates are 0 to 1. */
  metrics: Record<string, unknown>;
  /** One line for each case that went wrong. */
  misses: string[];
  /** Lines for a person under the figures, for example a table of other libraries. */
  notes?: string[];
}

export interface Report extends Outcome {
  suite: string;
  cases: number;
  /** Cases that every working check must catch, and those that it did not: a dead check must not look clean. */
  controls: { n: number; missed: string[] };
}

export interface Suite {
  name: string;
  about: string;
  /** Files that are measured when none is named, relative to the project; those that are not there are left out. */
  files: readonly Source[];
  run(source: Source): Promise<Report>;
}

interface Definition<Line> {
  name: string;
  about: string;
  files: readonly Source[];
  /** Shape of one line of the cases file. */
  line: z.ZodType<Line>;
  measure(cases: readonly Line[], source: Source): Outcome | Promise<Outcome>;
}

/** Puts reading and checking of the lines in front of what a suite measures. */
export function defineSuite<Line>({ line, measure, ...about }: Definition<Line>): Suite {
  return {
    ...about,
    async run(source) {
      const cases = readCases(source.cases, line);
      const file = `tests/eval/data/${about.name}/must_flag.jsonl`;
      const planted = existsSync(file) ? readCases(file, line) : [];
      const controls = {
        n: planted.length,
        missed: planted.length > 0 ? (await measure(planted, source)).misses : [],
      };
      return { suite: about.name, cases: cases.length, controls, ...(await measure(cases, source)) };
    },
  };
}
