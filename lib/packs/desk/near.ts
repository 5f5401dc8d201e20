import { folded } from './filters';

/** Texts that say nearly the same, by the runs of three words that they share. */

/** A run that stands in more texts than this is a formula ("thank you for"), and tells nothing. */
const formula = 60;

export function runsIn(text: string): Set<string> {
  // Placeholders and block marks are no words of the text.
  const words = folded(text.replace(/\{\{[^{}]*\}\}/g, ' x ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set(words.length > 0 ? [words.join(' ')] : []);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** Share of the runs of both that both have (Jaccard), 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / (a.size + b.size - shared);
}

export interface Near {
  a: number;
  b: number;
  /** 0 to 1. */
  like: number;
}

/** Pairs of texts, by place, that are at least so like; most like first. Only texts that share a telling run are compared. */
export function nearPairs(texts: readonly string[], least: number): Near[] {
  const runs = texts.map(runsIn);
  const holders = new Map<string, number[]>();
  for (const [at, own] of runs.entries()) {
    for (const run of own) {
      const known = holders.get(run);
      if (known) known.push(at);
      else holders.set(run, [at]);
    }
  }
  const shared = new Map<number, number>();
  const n = texts.length;
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > formula) continue;
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) shared.set(a * n + b, (shared.get(a * n + b) ?? 0) + 1);
    }
  }
  const found: Near[] = [];
  for (const key of shared.keys()) {
    const [a, b] = [Math.floor(key / n), key % n];
    const like = likeness(runs[a] ?? new Set(), runs[b] ?? new Set());
    if (like >= least) found.push({ a, b, like });
  }
  return found.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}

/** Groups of places that hang together through pairs, larger groups first. */
export function groupsOf(count: number, pairs: readonly Near[]): number[][] {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top] ?? top;
    root[at] = top;
    return top;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [find(a), find(b)];
    if (x !== y) root[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) groups.set(find(at), [...(groups.get(find(at)) ?? []), at]);
  return [...groups.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}
