import { describe, expect, it } from 'vitest';
import { toHtml } from '../../lib/stores/reply-html';
import { waitFor } from './browsers/index';
import { gorgias, inEveryBrowser, zendesk } from './probe/harness';

/**
 * The real editor libraries, fed by the shipped content script and paste script under the replicas' policy, with the
 * focus in the sidebar frame as when an agent presses Insert. What counts is the library's own model.
 */
interface Box {
  model(): string;
  text(): string;
}
type Lab = Window & { labBox?: Box };

const reply = [
  'Hi Ana 🙂,',
  'Please send us:\n- a photo of the label\n- your order number',
  'All steps: https://marlowfenn.example/returns',
  'Kind regards',
].join('\n\n');
const url = 'https://marlowfenn.example/returns';

/** The reply as each library keeps it. */
const models: Record<string, (model: string) => void> = {
  ckeditor: (model) => expect(model).toBe(toHtml(reply)),
  draft: (model) =>
    expect(JSON.parse(model)).toEqual({
      blocks: [
        ['unstyled', 'Hi Ana 🙂,'],
        ['unstyled', 'Please send us:'],
        ['unordered-list-item', 'a photo of the label'],
        ['unordered-list-item', 'your order number'],
        ['unstyled', `All steps: ${url}`],
        ['unstyled', 'Kind regards'],
      ],
      links: [url],
    }),
  prosemirror: (model) => expect(outline(JSON.parse(model))).toEqual(tree('doc', 'bullet_list', 'list_item')),
  lexical: (model) => expect(outline(JSON.parse(model).root)).toEqual(tree('root', 'list', 'listitem')),
  slate: (model) => expect(JSON.parse(model)).toEqual(reply.split('\n')),
  contenteditable: (model) => {
    expect(model).toContain('<li>a photo of the label</li><li>your order number</li>');
    expect(model).toContain(`<a href="${url}">${url}</a>`);
    expect(model.match(/<p>/g)).toHaveLength(4);
  },
  textarea: (model) => expect(model).toBe(reply),
};

interface Node {
  type: string;
  text?: string;
  url?: string;
  marks?: { type: string; attrs?: { href?: string } }[];
  content?: Node[];
  children?: Node[];
}

/** Kinds, words and links of a tree of nodes, whatever the library calls the rest. */
function outline({ type, text, url: href, marks, content, children }: Node): unknown {
  if (text !== undefined) {
    const link = marks?.find((mark) => mark.type === 'link')?.attrs?.href;
    return link ? { link, words: [text] } : text;
  }
  const inner = (content ?? children ?? []).map(outline);
  if (type === 'link') return { link: href, words: inner };
  return type === 'paragraph' ? inner : [type, ...inner];
}

function tree(root: string, list: string, item: string) {
  // ProseMirror's items hold paragraphs, Lexical's hold words.
  const entry = (words: string) => (item === 'list_item' ? [item, [words]] : [item, words]);
  return [
    root,
    ['Hi Ana 🙂,'],
    ['Please send us:'],
    [list, entry('a photo of the label'), entry('your order number')],
    ['All steps: ', { link: url, words: [url] }],
    ['Kind regards'],
  ];
}

inEveryBrowser(
  (stage) => {
    const address = (editor: string, signature = '') =>
      editor === 'ckeditor'
        ? `${zendesk(101)}?signature=${encodeURIComponent(signature)}`
        : `${gorgias(501)}?editor=${editor}&signature=${encodeURIComponent(signature)}`;
    const idOf = (editor: string) => (editor === 'ckeditor' ? 101 : 501);
    const editable = '.composer [contenteditable="true"], .composer textarea';
    const model = () => stage.page.evaluate(() => (window as Lab).labBox?.model() ?? '', undefined);
    const words = () =>
      stage.page.evaluate(
        () => ((window as Lab).labBox?.text() ?? '').replace(/[\s\u200b\ufeff]+/g, ''),
        undefined,
      );

    /** As it is drawn, with its line breaks. */
    const shownText = () =>
      stage.page.evaluate((css) => {
        const box = [...document.querySelectorAll<HTMLElement>(css)].find(
          (one) => one.getClientRects().length > 0,
        );
        return box instanceof HTMLTextAreaElement
          ? box.value
          : // biome-ignore lint/performance/useDomNodeTextContent: the line breaks are what is looked at
            (box?.innerText ?? '').replace(/[\u200b\ufeff]/g, '');
      }, editable);

    const open = async (editor: string, signature?: string) => {
      const frame = await stage.open(address(editor, signature));
      await stage.ready(frame, idOf(editor));
      await waitFor(stage.page, 'the editor', () => 'labBox' in window, undefined);
      await frame.evaluate(() => {
        const field = document.createElement('input');
        field.id = 'field';
        document.body.append(field);
      }, undefined);
      return {
        /** From the sidebar, where the agent's focus is when Insert is pressed. */
        insert: async (text: string) => {
          await frame.click({ css: '#field' });
          return stage.insert(frame, idOf(editor), 'public', text, toHtml(text));
        },
      };
    };
    const typeInBox = async (text: string) => {
      await stage.page.click({ css: editable });
      await stage.page.type(text);
      // ProseMirror joins what comes within half a second into one step, and the agent has to reach the sidebar anyway.
      await new Promise((done) => setTimeout(done, 600));
    };

    describe.each(Object.keys(models))('%s', (editor) => {
      it('takes paragraphs, a list, a link and an emoji into its model, and typing goes on after them', async () => {
        const box = await open(editor);
        expect(await box.insert(reply)).toEqual({ ok: true, editor });
        models[editor]?.(await model());
        await stage.page.type(', Mina');
        expect((await words()).endsWith('Kindregards,Mina')).toBe(true);
      });

      it('takes it back in one step, and keeps what was typed before', async () => {
        const box = await open(editor);
        await typeInBox('Hello. ');
        const before = await words();
        expect(await box.insert(reply)).toEqual({ ok: true, editor });
        expect(await words()).not.toBe(before);
        // Draft.js drops the empty paragraph that parts the two: docs/decisions/0003-editors.md.
        if (editor !== 'draft') expect(await shownText()).toMatch(/Hello\.\s*\n\s*Hi Ana/);
        await stage.page.press('Control+z');
        expect(await words()).toBe('Hello.');
        await stage.page.type('Hm');
        expect(await words()).toBe('Hello.Hm');
      });

      it('puts it where the caret was', async () => {
        const box = await open(editor);
        await typeInBox('AB');
        await stage.page.press('ArrowLeft');
        expect(await box.insert('see you')).toEqual({ ok: true, editor });
        expect(await words()).toBe('AseeyouB');
      });

      it('does not overwrite what is selected', async () => {
        const box = await open(editor);
        await typeInBox('mine');
        await stage.page.press('Control+a');
        expect(await box.insert('see you')).toEqual({ ok: true, editor });
        expect(await words()).toBe('mineseeyou');
      });

      it('goes above a signature when the box was never used', async () => {
        const box = await open(editor, 'Mina, Harbor');
        expect(await box.insert('see you')).toEqual({ ok: true, editor });
        expect(await words()).toBe('seeyouMina,Harbor');
      });

      it('is read back right after a numbered list, whose numbers no rich editor has as text', async () => {
        const box = await open(editor);
        expect(await box.insert('Do this:\n1. Open it\n2. Press A\n3. Wait')).toEqual({ ok: true, editor });
        expect(await words()).toContain('Openit');
      });
    });

    it('is not fooled by an editor that hears the paste and keeps nothing', async () => {
      const box = await open('deaf');
      expect(await box.insert(reply)).toEqual({ ok: false, reason: 'not-taken', detail: 'nothing-taken' });
      expect(await words()).toBe('');
    });

    it('says so when an editor keeps half of it', async () => {
      const box = await open('halving');
      expect(await box.insert(reply)).toEqual({ ok: false, reason: 'not-taken', detail: 'taken-otherwise' });
    });

    it('leaves no trace but the text: nothing breaks the page policy', async () => {
      const box = await open('prosemirror');
      await stage.page.evaluate(() => {
        const broken: string[] = [];
        Object.assign(window, { broken });
        document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
      }, undefined);
      await box.insert(reply);
      const broken = () => (window as Window & { broken?: string[] }).broken;
      expect(await stage.page.evaluate(broken, undefined)).toEqual([]);
    });
  },
  ['blocked'],
);
