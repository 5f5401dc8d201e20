import type { Reading } from '../text/reading';
import type { Piece } from '../text/sentences';

/** Of one message; a mail that goes on tells its trouble before. */
const maxSentences = 40;
const maxLetters = 600;

/** What the judge reads of a message: each sentence, and each with the one behind it. */
export function windowPieces({ sentences }: Reading): Piece[] {
  return sentences.slice(0, maxSentences).flatMap((piece, at) => {
    const own = { start: piece.start, end: Math.min(piece.end, piece.start + maxLetters) };
    const next = sentences[at + 1];
    if (!next || next.end - piece.start > maxLetters) return [own];
    return [own, { start: piece.start, end: next.end }];
  });
}
