import type { AnswerEvent } from './answer';

/** Reads the words of an answer as they come: as a grounded draft in JSON, or as plain text. */
export interface AnswerReader {
  push(piece: string): AnswerEvent[];
}

export const createPlainAnswer = (): AnswerReader => ({ push: (text) => [{ type: 'text', text }] });
