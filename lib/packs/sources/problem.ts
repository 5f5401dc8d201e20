/** What is to be told of an imported file or of one thing in it; the words stand in the catalogue under `import.problem.<code>`. */
export interface SourceProblem {
  code: ProblemCode;
  /**
   * `stop`: it cannot be taken in as it is. `look`: a lead must look at it before approving. `note`: something was
   * changed or left out, as it should be.
   */
  level: 'stop' | 'look' | 'note';
  values?: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | 'bad-address'
  | 'bad-csv'
  | 'deep'
  | 'draft-there'
  | 'duplicate-near'
  | 'duplicate-same'
  | 'empty'
  | 'entity'
  | 'forbidden-name'
  | 'formula'
  | 'full-name'
  | 'greeting-off'
  | 'hidden-characters'
  | 'hidden-html'
  | 'inactive'
  | 'instructions'
  | 'internal-note'
  | 'intent-guessed'
  | 'intent-unknown'
  | 'language-other'
  | 'language-unknown'
  | 'long'
  | 'many'
  | 'no-columns'
  | 'no-text'
  | 'not-json'
  | 'packed'
  | 'pages'
  | 'placeholder'
  | 'protected'
  | 'restricted'
  | 'sign-off-off'
  | 'title-made'
  | 'unknown-format'
  | 'unpacked'
  | 'unreadable'
  | 'ratio';

/** Where in its file something stands; `at` counts from 1, or is a name. */
export interface Place {
  of: 'file' | 'row' | 'item' | 'part';
  at: number | string;
}

/** A file that is not read at all: all or nothing. */
export class SourceRefused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly place: Place | null = null,
  ) {
    super(code);
    this.name = 'SourceRefused';
  }
}
