import type { SourceConflict } from '../../../copilot/desk/conflicts';
import { hindrances } from '../../../packs/desk/checks';
import { type Desk, type Entry, keyOf, type MacroEntry } from '../../../packs/desk/entry';
import { type MacroRow, rowOf } from '../../../packs/desk/filters';
import type { Usage } from '../../../packs/desk/usage';

/** Rows of the list, made once an item and made again only for what changed. */

export interface RowFacts {
  usage: ReadonlyMap<string, Usage>;
  conflicts: readonly SourceConflict[] | null;
}

const conflicting = (conflicts: readonly SourceConflict[] | null): Set<string> =>
  new Set(
    (conflicts ?? []).flatMap(({ a, b }) => [a, b].flatMap(({ kind, id }) => (kind === 'macro' ? [id] : []))),
  );

const macroRow = (
  entry: MacroEntry,
  usage: RowFacts['usage'],
  contradicting: ReadonlySet<string>,
): MacroRow =>
  rowOf(entry, {
    usage: usage.get(entry.item.id),
    contradicts: contradicting.has(entry.item.id),
    problems: hindrances(entry).length,
  });

export function rowsOf(desk: Desk, { usage, conflicts }: RowFacts): MacroRow[] {
  const contradicting = conflicting(conflicts);
  return desk.entries.flatMap((entry) =>
    entry.kind === 'macro' ? [macroRow(entry, usage, contradicting)] : [],
  );
}

/** With other entries in place of those of the same key, or at the end. */
export function withEntries(
  desk: Desk,
  rows: readonly MacroRow[],
  changed: readonly Entry[],
  { usage, conflicts }: RowFacts,
): { desk: Desk; rows: MacroRow[] } {
  const contradicting = conflicting(conflicts);
  const byKey = new Map(changed.map((entry) => [keyOf(entry), entry]));
  const entries = desk.entries.map((entry) => {
    const next = byKey.get(keyOf(entry));
    byKey.delete(keyOf(entry));
    return next ?? entry;
  });
  const added = [...byKey.values()];
  const macros = new Map(
    changed.flatMap((entry) => (entry.kind === 'macro' ? [[entry.item.id, entry]] : [])),
  );
  const made = rows.map((row) => {
    const next = macros.get(row.entry.item.id);
    return next ? macroRow(next, usage, contradicting) : row;
  });
  const more = added.flatMap((entry) =>
    entry.kind === 'macro' ? [macroRow(entry, usage, contradicting)] : [],
  );
  return { desk: { ...desk, entries: [...entries, ...added] }, rows: [...made, ...more] };
}

export function withoutKeys(desk: Desk, rows: readonly MacroRow[], keys: ReadonlySet<string>) {
  return {
    desk: { ...desk, entries: desk.entries.filter((entry) => !keys.has(keyOf(entry))) },
    rows: rows.filter(({ entry }) => !keys.has(keyOf(entry))),
  };
}
