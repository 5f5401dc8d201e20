/** A piece of a text; offsets in UTF-16 code units, end exclusive, without the blanks around it. */
export interface Piece {
  start: number;
  end: number;
}

const ends =
  /[.!?。！？]+["')\]]{0,3}(?=\s|$)|\n+|[.!?]{2,}|[,;] (?=(?:and |or |und |oder |et |ou |y |o |en |of )?[b-h]\) )/g;
/** A dot after these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|ca|bzw|z\.\s?b|d\.\s?h|u\.\s?a|usw|inkl|zzgl|evtl|tel|str|sr|sra|srta|ud|uds|av|m|mme|mlle|p\.ej|e\.g|i\.e|approx|vs|bv|art|dott|sig|a\.d|\d{1,2})$/i;

/** "... for a 34. I wonder": behind a number these begin a sentence; a noun or a month does not. */
const begins =
  /^ (?:i|i'm|i'd|i've|it|we|you|they|this|that|can|could|would|is|are|do|does|also|please|and|but|so|je|j'ai|il|elle|nous|vous|merci|est-ce|puis-je|me|mi|no|lo|la (?:quiero|puedo)|quiero|puedo|gracias|ik|kan|kunnen|graag|ich|wir|sie|das|bitte|kann|können|ist) /i;

/** "d. h." and "z. B." as careful people write them. */
const spaced = /^(?:d\. h|z\. b|u\. a|d\. i)\./i;

/**
 * The sentences of a text in order. A line break ends a sentence unless the line was long and the next one goes on
 * in small letters, as in mails wrapped by hand. Linear in the text's length.
 */
export function sentences(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    const stop = match.index + match[0].length;
    if (match.index < start) continue;
    if (goesOn(text, start, match.index, match[0])) continue;
    push(pieces, text, start, stop);
    start = stop;
  }
  push(pieces, text, start, text.length);
  return pieces;
}

function goesOn(text: string, start: number, at: number, mark: string): boolean {
  if (mark === '.') {
    if (/\d$/.test(text.slice(start, at)) && begins.test(text.slice(at + 1, at + 24))) return false;
    return (
      abbreviation.test(text.slice(Math.max(start, at - 8), at)) || spaced.test(text.slice(at - 1, at + 5))
    );
  }
  if (mark !== '\n') return false;
  const next = text[at + 1] ?? '';
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return at - lineStart > 55 && next !== next.toUpperCase();
}

function push(pieces: Piece[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) pieces.push({ start, end });
}
