import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Pack } from '../schema';

/** What another pack changes for the people who work with it, before it is installed. */

const Named = z.strictObject({ id: z.string(), title: z.string() });
const Difference = z.strictObject({
  added: z.array(Named),
  changed: z.array(Named),
  removed: z.array(Named),
});
type Difference = z.infer<typeof Difference>;

export const listParts = ['macros', 'articles', 'policies', 'escalations'] as const;
export const wholeParts = ['brand', 'voice', 'checks', 'authority', 'linkHosts', 'exercises'] as const;

export const PackChanges = z.strictObject({
  macros: Difference,
  articles: Difference,
  policies: Difference,
  escalations: Difference,
  /** Parts that are one thing, and are another now. */
  whole: z.array(z.enum(wholeParts)),
});
export type PackChanges = z.infer<typeof PackChanges>;

/** @param before null where nothing was installed: then everything is new */
export function changesOf(before: Pack | null, after: Pack): PackChanges {
  const list = <T extends object>(
    of: (pack: Pack) => readonly T[],
    name: (item: T) => z.infer<typeof Named>,
  ) => difference(before ? of(before) : [], of(after), name);
  return {
    macros: list(
      (pack) => pack.macros,
      ({ id, title }) => ({ id, title }),
    ),
    articles: list(
      (pack) => pack.articles,
      ({ id, title }) => ({ id, title }),
    ),
    policies: list(
      (pack) => pack.policies,
      ({ id }) => ({ id, title: id }),
    ),
    escalations: list(
      (pack) => pack.escalations,
      ({ trigger }) => ({ id: trigger, title: trigger }),
    ),
    whole: before ? wholeParts.filter((part) => !same(before[part], after[part])) : [],
  };
}

function difference<T extends object>(
  before: readonly T[],
  after: readonly T[],
  name: (item: T) => z.infer<typeof Named>,
): Difference {
  const old = new Map(before.map((item) => [name(item).id, item]));
  const now = new Set(after.map((item) => name(item).id));
  return {
    added: after.filter((item) => !old.has(name(item).id)).map(name),
    changed: after.filter((item) => differs(old.get(name(item).id), item)).map(name),
    removed: before.filter((item) => !now.has(name(item).id)).map(name),
  };
}

/** A new signature under the same words is no change of the words. */
const differs = (old: object | undefined, item: object) =>
  old !== undefined && !same({ ...old, approval: undefined }, { ...item, approval: undefined });

const same = (a: unknown, b: unknown) => canonicalize(a) === canonicalize(b);
