import canonicalize from 'canonicalize';
import type { z } from 'zod';
import { conditionProblem } from './conditions';
import { Pack } from './schema';
import { parseTemplate, TemplateError } from './template';

/** A pack file comes from outside: limits before parsing, then shape, then sense. All or nothing. */

/** UTF-16 units. A pack of 20,000 short records is about this long. */
const maxLength = 20_000_000;
const maxDepth = 16;
/** Longest single text in a pack. */
const maxText = 256_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

export interface PackProblem {
  /** For example `macros[3].body`. */
  where: string;
  problem: string;
}

export class PackRefused extends Error {
  constructor(readonly problems: readonly PackProblem[]) {
    super(problems.map(({ where, problem }) => `${where}: ${problem}`).join('\n'));
    this.name = 'PackRefused';
  }
}

/** @throws {PackRefused} with every problem found, each naming its place and what to do. */
export function readPack(json: string): Pack {
  if (json.length > maxLength)
    refuse('file', `it is larger than ${maxLength / 1_000_000} MB; split it by brand`);
  const value = parseJson(json);
  guard(value, 'file', 0);
  const parsed = Pack.safeParse(value);
  if (!parsed.success) throw new PackRefused(parsed.error.issues.map(problemOf));
  const problems = senseProblems(parsed.data);
  if (problems.length > 0) throw new PackRefused(problems);
  return parsed.data;
}

/** One canonical JSON text (RFC 8785), so that equal packs are equal files. */
export function writePack(pack: Pack): string {
  return canonicalize(Pack.parse(pack)) ?? '';
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse(
      'file',
      `it is not JSON (${error instanceof Error ? error.message : 'unreadable'}); export it again`,
    );
  }
}

function guard(value: unknown, where: string, depth: number): void {
  if (depth > maxDepth) refuse(where, `it is nested deeper than ${maxDepth} levels`);
  if (typeof value === 'string' && value.length > maxText) {
    refuse(where, `the text is longer than ${maxText / 1000} kB; shorten it`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) refuse(where, `the name "${key}" is not allowed; remove it`);
    guard(inner, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`, depth + 1);
  }
}

function refuse(where: string, problem: string): never {
  throw new PackRefused([{ where, problem }]);
}

function problemOf(issue: z.core.$ZodIssue): PackProblem {
  const where = issue.path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return { where: where || 'file', problem: missing ? 'it is missing; add it' : plain(issue.message) };
}

/** Zod's words, begun so that they read on after the place: "brand.colour: must match..." */
const plain = (message: string) => message.replace(/^Invalid input: /, '');

/** What a schema cannot say: ids once, references that exist, templates that parse, approvals with a name. */
function senseProblems(pack: Pack): PackProblem[] {
  const macroIds = new Set(pack.macros.map((macro) => macro.id));
  return [
    ...repeated(pack.macros, 'macros'),
    ...repeated(pack.articles, 'articles'),
    ...pack.articles.flatMap((article, i) => repeated(article.sections, `articles[${i}].sections`)),
    ...pack.macros.flatMap((macro, i) => [
      ...templateProblems(macro.body, `macros[${i}].body`),
      ...macro.when.flatMap((condition, j) => {
        const problem = conditionProblem(condition);
        return problem ? [{ where: `macros[${i}].when[${j}]`, problem }] : [];
      }),
      ...(macro.translationOf && !macroIds.has(macro.translationOf)
        ? [{ where: `macros[${i}].translationOf`, problem: `there is no macro "${macro.translationOf}"` }]
        : []),
      ...unsigned(macro, `macros[${i}]`),
    ]),
    ...pack.articles.flatMap((article, i) => unsigned(article, `articles[${i}]`)),
    ...Object.values(pack.brand.formats)
      .flat()
      .filter((pattern) => !isPattern(pattern))
      .map((pattern) => ({
        where: 'brand.formats',
        problem: `"${pattern}" cannot be used; write a pattern with fixed counts such as MF-\\d{6}`,
      })),
    ...pack.brand.languages
      .filter((language) => !pack.voice.greetings[language] || !pack.voice.signOffs[language])
      .map((language) => ({ where: 'voice', problem: `"${language}" needs a greeting and a sign-off` })),
  ];
}

function repeated(items: readonly { id: string }[], where: string): PackProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (seen.has(id)) return [{ where: `${where}[${i}].id`, problem: `"${id}" is used twice` }];
    seen.add(id);
    return [];
  });
}

function templateProblems(body: string, where: string): PackProblem[] {
  try {
    parseTemplate(body);
    return [];
  } catch (error) {
    if (error instanceof TemplateError)
      return [{ where, problem: `${error.message} (character ${error.at + 1})` }];
    throw error;
  }
}

function unsigned(item: { status: string; approver?: string | undefined }, where: string): PackProblem[] {
  if (item.status !== 'approved' || item.approver) return [];
  return [{ where: `${where}.approver`, problem: 'it is approved, so name who approved it' }];
}

/** Patterns run over hostile text, so only those that cannot back-track are taken: no `*`, `+` or open counts. */
function isPattern(source: string): boolean {
  if (source.length > 100 || /[*+]|\{\d*,\}/.test(source)) return false;
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
