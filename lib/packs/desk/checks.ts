import { conditionProblem } from '../conditions';
import { parseTemplate, placeholders, plainClauses, TemplateError } from '../template';
import type { Entry } from './entry';

/** What is wrong with an item of the working copy, while it is typed. */

export interface TextProblem {
  /** In UTF-16 units of the body; the end is exclusive. */
  start: number;
  end: number;
  /** In words for the author, as the template language puts it. */
  problem: string;
  /** A placeholder that may have been meant. */
  meant?: string;
}

/** Every placeholder in a body that there is not, and the first block that does not close. */
export function bodyProblems(body: string): TextProblem[] {
  const unknown = [...body.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap((match): TextProblem[] => {
    const tag = (match[1] ?? '').trim();
    const name = tag.startsWith('#if ') ? tag.slice(4).trim() : tag;
    if (['#must', '/must', 'else', '/if'].includes(name)) return [];
    if ((placeholders as readonly string[]).includes(name)) return [];
    const meant = nearest(name);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        problem: `"{{${name}}}" is not a placeholder`,
        ...(meant ? { meant } : {}),
      },
    ];
  });
  if (unknown.length > 0) return unknown;
  try {
    parseTemplate(body);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [{ start: error.at, end: body.length, problem: error.message }];
  }
}

/** Mandatory clauses as the customer reads them, with every value as its name; none in a body that cannot be read. */
export function clausesIn(body: string): string[] {
  try {
    return plainClauses(parseTemplate(body));
  } catch (error) {
    if (error instanceof TemplateError) return [];
    throw error;
  }
}

/** A name this far from a real one is another word, not a slip. */
const farthest = 4;

function nearest(name: string): string | undefined {
  const last = name.split('.').at(-1) ?? name;
  const ranked = placeholders
    .map((one) => ({
      one,
      far: Math.min(distance(name, one), 1 + distance(last, one.split('.').at(-1) ?? one)),
    }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.min(farthest, Math.ceil(name.length / 2)) ? best.one : undefined;
}

/** Edits of single letters between two words (Levenshtein); only the beginning of a long one is looked at. */
function distance(a: string, b: string): number {
  const [from, to] = [a.slice(0, 60).toLowerCase(), b.slice(0, 60).toLowerCase()];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** A key of the string catalogue with its values. */
export interface Hindrance {
  key: string;
  values?: Record<string, string | number>;
}

/** What keeps an item from being approved; empty when nothing does. */
export function hindrances(entry: Entry): Hindrance[] {
  const { item } = entry;
  const turned = item.validFrom && item.validUntil && item.validUntil < item.validFrom;
  const shared: Hindrance[] = [
    ...(item.title.trim() === '' ? [{ key: 'desk.problem.title' }] : []),
    ...(item.owner.trim() === '' ? [{ key: 'desk.problem.owner' }] : []),
    ...(turned ? [{ key: 'desk.problem.dates' }] : []),
  ];
  if (entry.kind === 'article') {
    const empty = entry.item.sections.filter(({ text }) => text.trim() === '');
    return [
      ...shared,
      ...empty.map(({ heading, id }) => ({
        key: 'desk.problem.section',
        values: { section: heading || id },
      })),
    ];
  }
  const { body, when } = entry.item;
  return [
    ...shared,
    ...(body.trim() === '' ? [{ key: 'desk.problem.body' }] : []),
    ...bodyProblems(body).map(({ problem }) => ({ key: 'desk.problem.text', values: { problem } })),
    ...when.flatMap((condition) => {
      const problem = conditionProblem(condition);
      return problem ? [{ key: 'desk.problem.when', values: { problem } }] : [];
    }),
  ];
}
