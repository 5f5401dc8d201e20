import type { AnswerEvent } from './answer';

/** Reads the words of an answer as they come: as a grounded draft in JSON, or as plain text. */
export interface AnswerReader {
  push(piece: string): AnswerEvent[];
  /** Asked when the provider says that it is done. False for an answer without its end, or of another form: no part of it may be used. */
  whole(): boolean;
}

export const createPlainAnswer = (): AnswerReader => ({
  push: (text) => [{ type: 'text', text }],
  whole: () => true,
});
