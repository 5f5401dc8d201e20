import type { Doc } from './contract';
import { sentences } from './tokens';

/** Parts of a document that a question can meet one by one. */
export interface Line {
  text: string;
  /** What its words count in the whole document. */
  field: number;
  /** False for what only names the matter and answers no question, such as tags. */
  stands: boolean;
}

/** A title names the matter, its questions say it as customers do, a body wanders. */
const weight = { title: 2.5, asks: 1.5, text: 1, tags: 1 };
/** UTF-16 units and lines of a body that are indexed: an article is split into sections long before. */
const longestText = 20_000;
const mostLines = 200;

export function linesOf(doc: Doc): Line[] {
  const body = sentences(doc.text.slice(0, longestText)).slice(0, mostLines);
  const asks = doc.asks.slice(0, mostLines);
  return [
    { text: doc.title, field: weight.title, stands: true },
    ...asks.map((text) => ({ text, field: weight.asks, stands: true })),
    ...body.map((text) => ({ text, field: weight.text, stands: true })),
    { text: doc.tags.join(' ').replaceAll('-', ' '), field: weight.tags, stands: false },
  ].filter((line) => line.text !== '');
}
