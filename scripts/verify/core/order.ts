import type { Entry } from './section';

/**
 * The order that the records themselves tell: each holds its number and the hash of the one before. Where that is the
 * order of the file, nothing was taken out, put in, moved or changed but perhaps in the last record.
 */

export interface Order {
  /** One entry a number, ascending. */
  main: Entry[];
  /** Entries whose number another, better linked entry has. */
  extras: Entry[];
  repeats: { entry: Entry; of: Entry }[];
  /** Main entries that do not stand in the file where their number wants them. */
  moved: Entry[];
  /** Hash that a record holds as the one before it, to those records. */
  byPrev: ReadonlyMap<string, readonly Entry[]>;
  whole: boolean;
}

export function orderOf(entries: readonly Entry[]): Order {
  if (isWhole(entries)) {
    return { main: [...entries], extras: [], repeats: [], moved: [], byPrev: new Map(), whole: true };
  }
  const { unique, repeats } = withoutRepeats(entries);
  const byPrev = grouped(unique);
  const taken = new Map<number, Entry>();
  const extras = strays(unique, byPrev);
  const stray = new Set(extras);
  const rest = unique.filter((entry) => !stray.has(entry));
  for (const path of pathsOf(rest, byPrev)) {
    for (const entry of path) {
      if (taken.has(entry.seq)) extras.push(entry);
      else taken.set(entry.seq, entry);
    }
  }
  const main = [...taken.values()].sort((a, b) => a.seq - b.seq);
  const inFile = [...main].sort((a, b) => a.line - b.line);
  const moved = main.filter((entry, i) => entry !== inFile[i]);
  extras.sort((a, b) => a.line - b.line);
  return { main, extras, repeats, moved, byPrev, whole: false };
}

function isWhole(entries: readonly Entry[]): boolean {
  return entries.every((entry, i) => entry.seq === i + 1 && entry.follows(entries[i - 1]));
}

function withoutRepeats(entries: readonly Entry[]) {
  const seen = new Map<string, Entry>();
  const repeats: Order['repeats'] = [];
  for (const entry of entries) {
    const of = seen.get(entry.hash);
    if (of) repeats.push({ entry, of });
    else seen.set(entry.hash, entry);
  }
  return { unique: [...seen.values()], repeats };
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const byPrev = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = byPrev.get(entry.prev);
    if (known) known.push(entry);
    else byPrev.set(entry.prev, [entry]);
  }
  return byPrev;
}

/** Records that stand where one number is wanted and bear another, and that no hash ties to their own number. */
function strays(entries: readonly Entry[], byPrev: ReadonlyMap<string, readonly Entry[]>): Entry[] {
  const byHash = new Map(entries.map((entry) => [entry.hash, entry]));
  return entries.filter((entry, i) => {
    const wanted = (entries[i - 1]?.seq ?? 0) + 1;
    const after = entries[i + 1];
    if (entry.seq === wanted || (after ? after.seq !== wanted + 1 : entry.prev !== entries[i - 1]?.hash))
      return false;
    const followed = byPrev.get(entry.hash)?.some(({ seq }) => seq === entry.seq + 1) ?? false;
    return !followed && byHash.get(entry.prev)?.seq !== entry.seq - 1;
  });
}

/** Unbroken runs, the longest first: where a record was put in, the run that goes on is the log. */
function pathsOf(entries: readonly Entry[], byPrev: ReadonlyMap<string, readonly Entry[]>): Entry[][] {
  const next = new Map<Entry, Entry>();
  const length = new Map<Entry, number>();
  for (const entry of [...entries].sort((a, b) => b.seq - a.seq)) {
    const after = (byPrev.get(entry.hash) ?? []).filter(({ seq }) => seq === entry.seq + 1);
    const best = after.reduce<Entry | null>(
      (a, b) => (a && (length.get(a) ?? 0) >= (length.get(b) ?? 0) ? a : b),
      null,
    );
    if (best) next.set(entry, best);
    length.set(entry, 1 + (best ? (length.get(best) ?? 0) : 0));
  }
  const followers = new Set(next.values());
  const paths = entries
    .filter((entry) => !followers.has(entry))
    .map((start) => {
      const path = [start];
      for (let at = next.get(start); at; at = next.get(at)) path.push(at);
      return path;
    });
  return paths.sort((a, b) => b.length - a.length || (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
}
