import canonicalize from 'canonicalize';
import { conditionProblem } from './conditions';
import { type PackProblem, problemOf, withId } from './problem-words';
import { ruleProblem } from './rule-ids';
import { Pack } from './schema';
import { parseTemplate, TemplateError } from './template';

/** A pack file comes from outside: limits before parsing, then shape, then sense. All or nothing. */

/** UTF-16 units. A pack of 20,000 short records is about this long. */
export const maxLength = 20_000_000;
const maxDepth = 16;
/** Longest single text in a pack. */
const maxText = 256_000;
/** Problems told at once: a file of another kind would have thousands. */
const mostLines = 40;
/** A surrogate without its other half. */
const loneHalf = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

export class PackRefused extends Error {
  constructor(readonly problems: readonly PackProblem[]) {
    const lines = problems.slice(0, mostLines).map(({ where, problem }) => `${where}: ${problem}`);
    const more = problems.length - lines.length;
    super([...lines, ...(more > 0 ? [`and ${more} more places like these`] : [])].join('\n'));
    this.name = 'PackRefused';
  }
}

/** @throws {PackRefused} with every problem found, each naming its place and what to do. */
export function readPack(json: string): Pack {
  return packFrom(readValue(json));
}

/** The limits, before anything is made of what the file says. @throws {PackRefused} */
export function readValue(json: string): unknown {
  if (json.length > maxLength)
    refuse('file', `it is larger than ${maxLength / 1_000_000} MB; split it by brand`);
  const value = parseJson(json);
  guard(value, 'file', 0);
  return value;
}

/** @throws {PackRefused} with every problem found */
export function packFrom(value: unknown): Pack {
  const parsed = Pack.safeParse(value);
  if (!parsed.success) throw new PackRefused(parsed.error.issues.map((issue) => problemOf(issue, value)));
  const problems = senseProblems(parsed.data).map((one) => ({ ...one, where: withId(one.where, value) }));
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
    const detail = error instanceof Error ? ` (${error.message})` : '';
    return refuse('file', `it is not a brand pack in JSON; choose another file, or export it again${detail}`);
  }
}

function guard(value: unknown, where: string, depth: number): void {
  if (depth > maxDepth) refuse(where, `it is nested deeper than ${maxDepth} levels`);
  if (typeof value === 'string' && value.length > maxText) {
    refuse(where, `the text is longer than ${maxText / 1000} kB; shorten it`);
  }
  // Half a character has no bytes that could be signed, and JSON has no other number that is not one.
  if (typeof value === 'string' && loneHalf.test(value))
    refuse(where, 'a character in it is broken; retype it');
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(where, 'the number is too large');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) refuse(where, `the name "${key}" is not allowed; remove it`);
    guard(inner, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`, depth + 1);
  }
}

function refuse(where: string, problem: string): never {
  throw new PackRefused([{ where, problem }]);
}

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
    ...ruleProblems(pack),
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

/** A level or an allowance for a rule that there is not would do nothing, and nobody would notice. */
function ruleProblems({ checks }: Pack): PackProblem[] {
  const at = (where: string, problem: string | null) => (problem ? [{ where, problem }] : []);
  return [
    ...Object.keys(checks.levels).flatMap((name) => at(`checks.levels.${name}`, ruleProblem(name, true))),
    ...checks.allowed.flatMap(({ rule }, i) => at(`checks.allowed[${i}].rule`, ruleProblem(rule, false))),
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
