import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A file that can not be measured with; the message names the file, the line and the field. */
export class BadFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadFile';
  }
}

/**
 * Lines of a JSON Lines file, each checked; blank lines are skipped, unknown fields ignored.
 * @throws {BadFile} at the first bad line, and when nothing is left to measure
 */
export function readCases<Line>(path: string, shape: z.ZodType<Line>): Line[] {
  return parseCases(readText(path), path, shape);
}

export function parseCases<Line>(text: string, name: string, shape: z.ZodType<Line>): Line[] {
  const cases: Line[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const where = `${name}:${index + 1}`;
      const read = shape.safeParse(parse(line, where));
      if (!read.success) {
        const issue = read.error.issues[0];
        throw new BadFile(`${where}: ${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'wrong shape'}`);
      }
      cases.push(read.data);
    });
  if (cases.length === 0) throw new BadFile(`${name}: no cases in it`);
  return cases;
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadFile(`${where}: line: not JSON (${error instanceof Error ? error.message : error})`);
  }
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadFile(`${path}: can not be read (${error instanceof Error ? error.message : error})`);
  }
}
