import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { type MakeBox, mark } from './box';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});

const plugins = () => [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];

export const makeBox: MakeBox = async (host, options) => {
  const paragraph = (text: string) => schema.node('paragraph', null, text ? [schema.text(text)] : []);
  const doc = options.signature
    ? schema.node('doc', null, [paragraph(''), paragraph(options.signature)])
    : schema.node('doc', null, [paragraph('')]);
  const view = new EditorView(host, { state: EditorState.create({ doc, plugins: plugins() }) });
  mark(view.dom, options);
  const html = () => {
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return new XMLSerializer().serializeToString(holder);
  };
  return {
    element: view.dom,
    html,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n\n'),
    clear: () => view.updateState(EditorState.create({ schema, plugins: plugins() })),
    model: () => JSON.stringify(view.state.doc.toJSON()),
  };
};
