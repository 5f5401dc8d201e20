import type { z } from 'zod';

/** What is wrong with a pack file, in words for the person who keeps it: the place, and what to do there. */
export interface PackProblem {
  /** For example `macros[3].body (return-how)`. */
  where: string;
  problem: string;
}

const kinds: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
  record: 'a group of fields in { }',
};

/** @param value the whole file, to name the item beside its number */
export function problemOf(issue: z.core.$ZodIssue, value: unknown): PackProblem {
  return { where: placeOf(issue.path, value), problem: wordsOf(issue) };
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return 'it is missing; add it';
      return `write ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `use ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((one) => JSON.stringify(one)).join(', ')}`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field of a pack; check its spelling or remove it`;
    case 'too_small':
      if (issue.origin === 'string') return 'it is empty; fill it in';
      if (issue.origin === 'array') return `put at least ${issue.minimum} into the list`;
      return `use a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `use a number of at most ${issue.maximum}`
        : `it is longer than ${issue.maximum}; shorten it`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'this name is not allowed here';
    case 'invalid_format':
      if (issue.format === 'date') return 'write the day as YYYY-MM-DD';
      if (issue.format === 'url') return 'write the whole address, beginning with https://';
      return issue.message;
    default:
      return issue.message;
  }
}

function placeOf(path: readonly PropertyKey[], value: unknown): string {
  const where = path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
  return withId(where || 'file', value);
}

/** Adds the id of the macro or article to its number in the file, which nobody can count to. */
export function withId(where: string, value: unknown): string {
  const [, list, number] = /^(macros|articles)\[(\d+)\]/.exec(where) ?? [];
  const id = list && number && field(field(field(value, list), number), 'id');
  return typeof id === 'string' && id !== '' ? `${where} (${id})` : where;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
