import type { Article, Macro } from '../schema';

/** What two versions of an item differ in, field by field, for people. */

export interface FieldChange {
  /** Name of the field, as in the schema. */
  field: string;
  before: string;
  after: string;
}

/** What is said elsewhere on the page, or changes with every version. */
const left = new Set(['id', 'version', 'status', 'approver', 'approvedOn', 'approval']);

export function fieldChanges(before: Macro | Article, after: Macro | Article): FieldChange[] {
  const [a, b]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  const fields = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].filter(
    (one) => !left.has(one),
  );
  return fields.flatMap((field): FieldChange[] => {
    const [was, is] = [plain(field, a?.[field]), plain(field, b?.[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** One line a thing, so that a word difference reads well. */
function plain(field: string, value: unknown): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return value
    .map((one: unknown) => {
      if (typeof one !== 'object' || one === null) return String(one);
      if (field === 'when') return Object.values(one).join(' ');
      const { heading = '', text = '', validFrom = '', validUntil = '' } = one as Record<string, unknown>;
      return [heading, text, validFrom, validUntil].filter(Boolean).join('\n');
    })
    .join('\n');
}
