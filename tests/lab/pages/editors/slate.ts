import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { asHtml, type MakeBox } from './box';
import { drawn } from './drawn';

const lines = (...texts: string[]): Descendant[] =>
  texts.map((text) => ({ children: [{ text }] }) as Descendant);

export const makeBox: MakeBox = async (host, { label, signature }) => {
  const editor = withHistory(withReact(createEditor()));
  createRoot(host).render(
    createElement(
      Slate,
      { editor, initialValue: signature ? lines('', signature) : lines('') } as never,
      createElement(Editable, { 'aria-label': label, role: 'textbox', placeholder: 'Write a reply' }),
    ),
  );
  const element = await drawn(host, '[data-slate-editor]');
  const text = () => editor.children.map((node) => Node.string(node)).join('\n');
  return {
    element,
    html: () => asHtml(text()),
    text,
    clear: () => {
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, lines(''), { at: [0] });
      });
    },
    model: () => JSON.stringify(editor.children.map((node) => Node.string(node))),
  };
};
