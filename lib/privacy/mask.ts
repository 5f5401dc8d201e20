import { findPersonal } from './find/find';
import { type Kind, type Known, neverSent } from './kinds';
import { removedToken, tokenOf, withoutLookAlikes } from './tokens';
import { createUnmasker, type Unmasked, type UnmaskStream, unmask } from './unmask';

/** One place in a text where something was masked. */
export interface Mark {
  /** In the masked text. */
  start: number;
  end: number;
  kind: Kind;
}

export interface Masked {
  text: string;
  marks: Mark[];
}

/** Masks the texts of one ticket and puts the values back into a model's answer. Holds the values in memory only. */
export interface Masker {
  /** @throws {RangeError} for a text that is too long to be read whole; then nothing may be sent */
  mask(text: string): Masked;
  unmask(text: string): Unmasked;
  /** For an answer that comes in pieces. */
  stream(): UnmaskStream;
  /** Every placeholder so far with its value, in the order in which they were made. */
  stands(): { token: string; value: string }[];
}

/** @param nonce four letters of base 32, drawn for this ticket */
export function createMasker(known: Known, nonce: string): Masker {
  const tokens = new Map<string, string>();
  const values = new Map<string, string>();
  const counts = new Map<Kind, number>();

  /** The same value is the same placeholder for as long as the ticket is open. */
  const tokenFor = (kind: Kind, value: string): string => {
    if (neverSent.has(kind)) return removedToken(kind);
    const key = `${kind}\n${value}`;
    const before = tokens.get(key);
    if (before) return before;
    const index = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, index);
    const token = tokenOf(kind, index, nonce);
    tokens.set(key, token);
    values.set(`${kind}_${index}`, value);
    return token;
  };

  return {
    mask(text) {
      const spans = findPersonal(text, known);
      const marks: Mark[] = [];
      let made = '';
      let from = 0;
      for (const { start, end, kind } of spans) {
        made += withoutLookAlikes(text.slice(from, start));
        const token = tokenFor(kind, text.slice(start, end));
        marks.push({ start: made.length, end: made.length + token.length, kind });
        made += token;
        from = end;
      }
      return { text: made + withoutLookAlikes(text.slice(from)), marks };
    },
    unmask: (text) => unmask(text, values, nonce),
    stream: () => createUnmasker(values, nonce),
    stands: () => [...tokens].map(([key, token]) => ({ token, value: key.slice(key.indexOf('\n') + 1) })),
  };
}
