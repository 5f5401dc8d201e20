import { luhn } from '../checksums';
import { hits } from '../hits';
import type { Finder, Span } from '../kinds';

/** Digits with anything between them that people put there; 12 to 30 of them. */
const run = /(?<![\p{L}\d])\d(?:[ .\-/\n_,|*]{0,3}\d){11,29}(?!\d)/gu;

/** Issuer ranges and the lengths that they use (ISO/IEC 7812, as published by the schemes). */
const issuers: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16, 19]],
  [/^(?:6011|64[4-9]|65|62|81)/, [16, 17, 18, 19]],
  [/^35/, [16, 17, 18, 19]],
  // Maestro's shortest numbers are debit cards too.
  [/^(?:5018|5020|5038|5[678]|6304|6759|676[1-3])/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^(?:9792|220[0-4]|60|50[6-9]|6362|6363|4011|4312|4389)/, [16]],
];

/** Payment card numbers: an issuer's range, its length, and Luhn's check digit. */
export const findCards: Finder = (text) => {
  const found: Span[] = [];
  for (const match of hits(text, run)) {
    const places = digitsOf(match[0]);
    const digits = places.map((at) => match[0][at]).join('');
    for (const [from, to] of windows(match[0], places)) {
      // Twelve digits are too few to be looked for inside a longer number.
      if (to - from === 12 && digits.length > 12) continue;
      if (!isCard(digits.slice(from, to))) continue;
      const [first = 0, last = 0] = [places[from], places[to - 1]];
      const span: Span = { start: match.index + first, end: match.index + last + 1, kind: 'CARD' };
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  }
  return found;
};

function isCard(digits: string): boolean {
  const fits = issuers.some(([range, lengths]) => lengths.includes(digits.length) && range.test(digits));
  return fits && luhn(digits) && !/^(\d)\1+$/.test(digits);
}

const digitsOf = (text: string): number[] => [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));

/** Stretches of digits, longest first, that begin and end where a group of digits does. */
function windows(text: string, places: readonly number[]): [number, number][] {
  const opens = (at: number) => at === 0 || (places[at] ?? 0) - (places[at - 1] ?? 0) > 1;
  const starts = places.flatMap((_, at) => (opens(at) ? [at] : []));
  const ends = [...starts.slice(1), places.length];
  return starts
    .flatMap((from) => ends.map((to): [number, number] => [from, to]))
    .filter(([from, to]) => to - from >= 12 && to - from <= 19)
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])
    .slice(0, text.length);
}
