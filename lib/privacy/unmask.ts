import { damagedPattern, longestToken, tokenPattern } from './tokens';

export interface Unmasked {
  text: string;
  /** Placeholders that are none of this ticket's, or broken ones: a text with any of them must not be inserted. */
  bad: string[];
}

/** Puts the values back. @param values by kind and number, for example `NAME_1` */
export function unmask(text: string, values: ReadonlyMap<string, string>, nonce: string): Unmasked {
  const bad: string[] = [];
  let made = '';
  let from = 0;
  const keep = (part: string) => {
    bad.push(...[...part.matchAll(damagedPattern(nonce))].map(([hit]) => hit));
    made += part;
  };
  for (const match of text.matchAll(tokenPattern(nonce))) {
    const [whole, kind = '', index = ''] = match;
    const value = values.get(`${kind.toUpperCase()}_${Number(index)}`);
    keep(text.slice(from, match.index));
    if (value === undefined) bad.push(whole);
    made += value ?? whole;
    from = match.index + whole.length;
  }
  keep(text.slice(from));
  return { text: made, bad };
}

/** Gives out what is certain, and holds back what may still become a placeholder. */
export interface UnmaskStream {
  push(piece: string): string;
  /** The rest, and every bad placeholder of the whole answer. */
  end(): Unmasked;
}

/** The start of a placeholder at the end of the text, with its bracket or without. */
const opening = /\[[^\]\n]*$|(?<![\p{L}\p{N}])[A-Z][A-Z2-7_\d-]*$/u;

export function createUnmasker(values: ReadonlyMap<string, string>, nonce: string): UnmaskStream {
  const bad: string[] = [];
  let held = '';
  const release = (text: string): string => {
    const done = unmask(text, values, nonce);
    bad.push(...done.bad);
    return done.text;
  };
  return {
    push(piece) {
      held += piece;
      const open = opening.exec(held.slice(-longestToken));
      // Of an emoji, or any sign of two units, no half is given out either.
      const half = /[\ud800-\udbff]$/.test(held) ? 1 : 0;
      const cut = open ? Math.max(0, held.length - longestToken) + open.index : held.length - half;
      const ready = held.slice(0, cut);
      held = held.slice(cut);
      return release(ready);
    },
    end() {
      const text = release(held);
      held = '';
      return { text, bad };
    },
  };
}
