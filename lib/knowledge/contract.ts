/** Search over a brand's approved, in-date macros and passages. Pure and in memory; one index per brand. */

export interface Doc {
  id: string;
  kind: 'macro' | 'passage';
  title: string;
  text: string;
  /** ISO 639-1. */
  language: string;
  /** Questions that this document answers. */
  asks: readonly string[];
  tags: readonly string[];
}

export interface Hit {
  doc: Doc;
  /** Comparable within one search only; never shown. */
  score: number;
  /** Words of the query that matched, as the customer wrote them. */
  matched: string[];
  /** Share of the query's weight that this document covers, 0 to 1; abstaining looks at it. */
  coverage: number;
}

export interface SearchOptions {
  limit?: number;
  kind?: Doc['kind'];
  /** Keep only documents in these languages. */
  languages?: readonly string[];
}

export interface SearchIndex {
  readonly size: number;
  /** Adds or replaces by id. */
  put(docs: readonly Doc[]): void;
  remove(ids: readonly string[]): void;
  search(query: string, options?: SearchOptions): Hit[];
}
