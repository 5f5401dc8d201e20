import type { MacroEntry } from './entry';
import { likeness, nearPairs, runsIn } from './near';
import { edited, type MacroChange, retired } from './working-copy';

/** Macros that say nearly the same, and two made one. */

/** Share of word runs in common; below it, texts of one kind only sound alike. */
const duplicate = 0.5;

export interface Duplicate {
  a: MacroEntry;
  b: MacroEntry;
  /** 0 to 1. */
  like: number;
}

const inUse = ({ item: { status } }: MacroEntry) => status !== 'retired';

/** Pairs in the same language that are not retired, most like first. */
export function duplicatesIn(entries: readonly MacroEntry[]): Duplicate[] {
  const languages = new Map<string, MacroEntry[]>();
  for (const entry of entries.filter(inUse)) {
    languages.set(entry.item.language, [...(languages.get(entry.item.language) ?? []), entry]);
  }
  return [...languages.values()]
    .flatMap((list) =>
      nearPairs(
        list.map(({ item }) => item.body),
        duplicate,
      ).flatMap(({ a, b, like }): Duplicate[] => {
        const [one, other] = [list[a], list[b]];
        return one && other ? [{ a: one, b: other, like }] : [];
      }),
    )
    .sort((x, y) => y.like - x.like);
}

/** The approved macro in the same language that reads most like a text, whatever its likeness; null when there is none. */
export function nearestApproved(
  text: string,
  language: string,
  entries: readonly MacroEntry[],
  except = '',
): { entry: MacroEntry; like: number } | null {
  const own = runsIn(text);
  let best: { entry: MacroEntry; like: number } | null = null;
  for (const entry of entries) {
    const { approved } = entry;
    if (!approved || approved.id === except || approved.language !== language) continue;
    const like = likeness(own, runsIn(approved.body));
    if (like > 0 && like > (best?.like ?? 0)) best = { entry, like };
  }
  return best;
}

/**
 * One macro of two: the first one's text and condition stay, with the questions, tags and channels of both; the second is
 * retired, and what translates it translates the first. Nothing is approved by this.
 *
 * @returns every entry that changes
 */
export function merged(keep: MacroEntry, drop: MacroEntry, all: readonly MacroEntry[]): MacroEntry[] {
  const [a, b] = [keep.item, drop.item];
  const union = <T>(x: readonly T[], y: readonly T[]) => [...new Set([...x, ...y])];
  // No channels means all of them.
  const channels = a.channels.length === 0 || b.channels.length === 0 ? [] : union(a.channels, b.channels);
  const change: MacroChange = { asks: union(a.asks, b.asks), tags: union(a.tags, b.tags), channels };
  const kept = edited(keep, a.translationOf === b.id ? { ...change, translationOf: undefined } : change);
  const translations = all.filter(
    ({ item }) => item.translationOf === b.id && item.id !== a.id && item.id !== b.id,
  );
  return [kept, retired(drop), ...translations.map((one) => edited(one, { translationOf: a.id }))];
}
