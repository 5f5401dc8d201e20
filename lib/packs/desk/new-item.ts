import type { Entry, MacroEntry, Source } from './entry';

/** New items for a working copy. */

/** An id in the pack's form, from a title, that no other item of its kind has. */
export function freeId(title: string, taken: ReadonlySet<string>): string {
  const base =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 70)
      .replace(/-+$/, '') || 'macro';
  if (!taken.has(base)) return base;
  for (let n = 2; ; n += 1) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

export const takenIds = (entries: readonly Entry[], kind: Entry['kind']): Set<string> =>
  new Set(entries.flatMap((entry) => (entry.kind === kind ? [entry.item.id] : [])));

export interface MacroStart {
  title: string;
  body: string;
  language: string;
  intent: string;
  owner: string;
}

export function newMacro(start: MacroStart, source: Source, entries: readonly Entry[]): MacroEntry {
  return {
    kind: 'macro',
    item: {
      ...start,
      id: freeId(start.title, takenIds(entries, 'macro')),
      channels: [],
      asks: [],
      when: [],
      grants: [],
      tags: [],
      status: 'draft',
      version: 1,
    },
    approved: null,
    note: { source },
  };
}
