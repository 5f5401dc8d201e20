import type { Editor } from './editor';

const marked = (name: string, selector: string, how: Editor['how'] = 'paste'): Editor => ({
  name,
  how,
  matches: (element) => element.closest(selector) !== null,
});

const plain: Editor = { name: 'contenteditable', how: 'insert-html', matches: () => true };

/** Every editor that is known, surest mark first; the last two take what no library has claimed. One line each. */
export const editors: readonly Editor[] = [
  marked('ckeditor', '.ck-editor__editable'),
  marked('draft', '.public-DraftEditor-content'),
  marked('slate', '[data-slate-editor]', 'paste-plain'),
  marked('lexical', '[data-lexical-editor]'),
  marked('prosemirror', '.ProseMirror'),
  marked('quill', '.ql-editor'),
  marked('tinymce', '.mce-content-body'),
  marked('froala', '.fr-element'),
  { name: 'textarea', how: 'insert-text', matches: isField },
  plain,
];

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

export const editorOf = (element: Element): Editor =>
  editors.find((editor) => editor.matches(element)) ?? plain;
