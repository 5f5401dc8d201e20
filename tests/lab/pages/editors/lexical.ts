import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { asHtml, type MakeBox, mark } from './box';

/** No helpdesk is known to use it; Gorgias's is not known. */
export const makeBox: MakeBox = async (host, options) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  mark(element, options);
  host.append(element);
  const editor = createEditor({
    namespace: 'lab',
    nodes: [LinkNode, ListNode, ListItemNode, HeadingNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const fill = (...lines: string[]) =>
    editor.update(
      () => {
        const paragraphs = lines.map((line) => $createParagraphNode().append($createTextNode(line)));
        $getRoot()
          .clear()
          .append(...paragraphs);
      },
      { discrete: true, tag: 'history-merge' },
    );
  if (options.signature) fill('', options.signature);
  const text = () => editor.read(() => $getRoot().getTextContent());
  return {
    element,
    html: () => asHtml(text()),
    text,
    clear: () => fill(''),
    model: () => JSON.stringify(editor.getEditorState().toJSON()),
  };
};
