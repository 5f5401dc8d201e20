import type { Message, Span } from '../../ticket/ticket';
import { type Folded, fold } from './fold';
import { type Piece, sentences } from './sentences';

/** The longest part of one message that is read for signs; what is beyond is not silently "clean", it is marked by cleaning as long. */
const maxLength = 70_000;

/** A message prepared once for all the readers. */
export interface Reading {
  message: Message;
  language: string;
  folded: Folded;
  /** In offsets of the folded text. */
  sentences: Piece[];
  /** Position in the ticket. */
  index: number;
}

export function read(message: Message, language: string, index: number): Reading {
  const folded = fold(message.text.length > maxLength ? message.text.slice(0, maxLength) : message.text);
  return { message, language, folded, sentences: sentences(folded.text), index };
}

/** The place in the message's own text of a piece of its folded text. */
export function spanOf(reading: Reading, piece: Piece): Span {
  const start = reading.folded.at(piece.start);
  const end = reading.folded.at(piece.end);
  return { messageId: reading.message.id, start, end, text: reading.message.text.slice(start, end) };
}
