import { Bold, Essentials, InlineEditor, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { escapeHtml, type MakeBox } from './box';

/** CKEditor 5, as in Zendesk. */
export const makeBox: MakeBox = async (host, { label, testId, signature }) => {
  const editor = await InlineEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    label,
    ...(signature ? { initialData: `<p>&nbsp;</p><p>${escapeHtml(signature)}</p>` } : {}),
  });
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root && testId) writer.setAttribute('data-test-id', testId, root);
  });
  const element = editor.ui.view.editable.element;
  if (!element) throw new Error('CKEditor has no editable element');
  return {
    element,
    html: () => editor.getData(),
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay apart
    text: () => element.innerText,
    clear: () => editor.setData(''),
    // The ids of list items are new each time.
    model: () => editor.getData({ skipListItemIds: true }),
  };
};
