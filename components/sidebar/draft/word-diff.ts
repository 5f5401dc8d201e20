import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
  /** Place among the parts. */
  at: number;
}

/** Two texts as one, with what is gone and what is new. Without what is new it is the first, without what is gone the second. */
export const wordDiff = (before: string, after: string): DiffPart[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }, at) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
    at,
  }));
