import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
// Draft.js needs `findDOMNode`, which React 19 no longer has.
import { createElement, useState } from 'react-18';
import { createRoot } from 'react-dom-18/client';
import { asHtml, type MakeBox } from './box';
import { drawn } from './drawn';

export const makeBox: MakeBox = async (host, { label, signature }) => {
  let state = signature
    ? EditorState.createWithContent(ContentState.createFromText(`\n${signature}`))
    : EditorState.createEmpty();
  let replace: (next: EditorState) => void = () => undefined;
  // Made here, because the box's owner outside React sets its state.
  // biome-ignore lint/correctness/noComponentHookFactories: one component a box, for the page's whole life
  const Box = () => {
    const [editorState, setEditorState] = useState(state);
    replace = (next) => {
      state = next;
      setEditorState(next);
    };
    return createElement(Editor as never, { editorState, onChange: replace, ariaLabel: label } as never);
  };
  createRoot(host).render(createElement(Box));
  const element = await drawn(host, '.public-DraftEditor-content');
  const text = () => state.getCurrentContent().getPlainText('\n');
  return {
    element,
    html: () => asHtml(text()),
    text,
    clear: () => replace(EditorState.createEmpty()),
    model: () => {
      const { blocks, entityMap } = convertToRaw(state.getCurrentContent());
      const links = Object.values(entityMap).map(({ data }) => (data as { url?: string }).url ?? '');
      return JSON.stringify({ blocks: blocks.map(({ type, text: words }) => [type, words]), links });
    },
  };
};
