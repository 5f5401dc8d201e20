import { Shape, type Token } from '../../chain/words';
import { brands, figures } from '../brands';
import { places } from '../places';

/** Which tokens are part of a town, a brand or a figure of the lists: of several that fit, the longest. */

/** What a token is part of; the same and 1 for a phrase of several words. */
export const Known = { nothing: 0, place: 2, brand: 4, figure: 6 } as const;

interface Entry {
  /** The words behind the first. */
  rest: readonly string[];
  kind: number;
}

let entries: ReadonlyMap<string, readonly Entry[]> | null = null;

function indexed(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  const take = (list: string, kind: number) => {
    for (const phrase of list.split('|')) {
      const [first = '', ...rest] = phrase.replace(/'s$/, '').split(' ');
      const entry = { rest, kind: rest.length > 0 ? kind + 1 : kind };
      const others = index.get(first);
      if (others) others.push(entry);
      else index.set(first, [entry]);
    }
  };
  take(places, Known.place);
  take(brands, Known.brand);
  take(figures, Known.figure);
  for (const all of index.values()) all.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** Of each token one of {@link Known}, and 1 where it stands in a phrase of several words. */
export function knownIn(tokens: readonly Token[]): Uint8Array {
  entries ??= indexed();
  const found = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.shape < Shape.low) continue;
    const entry = entries
      .get(token.form)
      ?.find(({ rest }) => rest.every((word, next) => tokens[at + 1 + next]?.form === word));
    if (!entry) continue;
    found.fill(entry.kind, at, at + 1 + entry.rest.length);
    at += entry.rest.length;
  }
  return found;
}
