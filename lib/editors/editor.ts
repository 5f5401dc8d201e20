/** What is to be put into a reply box: the same words twice. */
export interface Content {
  text: string;
  html: string;
}

/**
 * One editor library. `how` says which way in is right in the editor's own model and one undo step, in Chromium and in
 * Firefox; measured for each (docs/decisions/0003-editors.md).
 */
export interface Editor {
  readonly name: string;
  matches(element: Element): boolean;
  /** `paste`: one synthetic paste in the page's world. `insert`: the browser's own insert command. */
  readonly how: 'paste' | 'paste-plain' | 'insert-html' | 'insert-text';
}
