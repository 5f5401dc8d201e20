// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { focusWithCaret, watchCaret } from '../../lib/editors/caret';
import { holds, readEditor, wantedOf } from '../../lib/editors/insert';
import { readCommand } from '../../lib/editors/paste-command';
import { editorOf } from '../../lib/editors/registry';
import { toHtml } from '../../lib/stores/reply-html';

const word = fc.stringMatching(/^[a-z]{1,8}$/);

describe('reading a reply box back', () => {
  it('sees text that went in once, at any place', () => {
    fc.assert(
      fc.property(word, word, word, (head, tail, text) => holds(head + text + tail, head + tail, text)),
    );
  });
  it('bears with an agent who types on at once', () => {
    expect(holds('helloabcso', 'hello', 'abc')).toBe(true);
    expect(holds(`abc${'x'.repeat(60)}`, '', 'abc')).toBe(false);
  });
  it('sees text that went in twice, half, or over what the agent typed', () => {
    expect(holds('abcabc', '', 'abc')).toBe(false);
    expect(holds('ab', '', 'abc')).toBe(false);
    expect(holds('abc', 'typed', 'abc')).toBe(false);
    expect(holds('typed', 'typed', 'abc')).toBe(false);
  });
});

describe('what must stand in the box', () => {
  const content = {
    text: 'Do:\n1. Open\n2. Close & wait',
    html: '<p>Do:</p><ol><li>Open</li><li>Close &amp; wait</li></ol>',
  };
  it('has no list numbers where the editor makes them', () => {
    expect(wantedOf({ how: 'paste' }, content)).toBe('DoOpenClosewait');
    expect(wantedOf({ how: 'insert-html' }, content)).toBe('DoOpenClosewait');
  });
  it('has them where only text goes in', () => {
    expect(wantedOf({ how: 'paste-plain' }, content)).toBe('Do1Open2Closewait');
    expect(wantedOf({ how: 'insert-text' }, content)).toBe('Do1Open2Closewait');
  });
  it('is the text itself for every reply that has no list', () => {
    const reply = fc.string({
      unit: fc.constantFrom('a', '7', ' ', '\n', '&', '<', '>', '"', "'", ';', '#', 'é', '🙂', '€'),
    });
    fc.assert(
      fc.property(reply, (text) => {
        const html = toHtml(text);
        fc.pre(!html.includes('<li>'));
        expect(wantedOf({ how: 'paste' }, { text, html })).toBe(
          wantedOf({ how: 'insert-text' }, { text, html }),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the text of a box', () => {
  it('is not its placeholder', () => {
    const box = document.createElement('div');
    box.setAttribute('data-slate-editor', 'true');
    const hint = document.createElement('span');
    hint.setAttribute('data-slate-placeholder', 'true');
    hint.textContent = 'Write a reply';
    box.append(hint);
    expect(readEditor(box)).toEqual({ text: '', editor: 'slate' });
  });
});

describe('the caret', () => {
  const page = () => {
    const stop = watchCaret(document);
    onTestFinished(() => {
      stop();
      document.body.replaceChildren();
    });
  };
  const changed = () => document.dispatchEvent(new Event('selectionchange'));

  it('comes back to the end of what was selected, also when the editor forgot it', () => {
    page();
    const box = document.createElement('div');
    box.setAttribute('contenteditable', 'true');
    box.tabIndex = 0;
    box.textContent = 'typed words';
    document.body.append(box);
    box.focus();
    const words = box.firstChild;
    if (!words) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(words, 0, words, 5);
    changed();
    document.getSelection()?.removeAllRanges();
    focusWithCaret(box);
    const range = document.getSelection()?.getRangeAt(0);
    expect([range?.startContainer, range?.startOffset, range?.collapsed]).toEqual([words, 5, true]);
  });

  it('stands at the start of a field that was never used, and stays where it was in one that was', () => {
    page();
    const field = document.createElement('textarea');
    field.value = '\nMina';
    document.body.append(field);
    focusWithCaret(field);
    expect(field.selectionStart).toBe(0);
    field.setSelectionRange(1, 3);
    changed();
    focusWithCaret(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([3, 3]);
  });
});

describe('commands to the page world', () => {
  it('takes only what it knows', () => {
    expect(readCommand('{"text":"a","html":"<p>a</p>"}')).toEqual({ text: 'a', html: '<p>a</p>' });
    expect(readCommand('{"text":"a","html":7}')).toEqual({ text: 'a' });
    for (const bad of [undefined, 7, '', '{', '[]', 'null', '{"html":"x"}', '{"text":1}']) {
      expect(readCommand(bad)).toBeNull();
    }
  });
});

describe('recognising an editor', () => {
  const element = (make: (box: HTMLElement) => void, tag = 'div') => {
    const box = document.createElement(tag);
    make(box);
    return box;
  };
  it.each([
    ['ckeditor', element((box) => box.classList.add('ck-editor__editable'))],
    ['draft', element((box) => box.classList.add('public-DraftEditor-content'))],
    ['slate', element((box) => box.setAttribute('data-slate-editor', 'true'))],
    ['lexical', element((box) => box.setAttribute('data-lexical-editor', 'true'))],
    ['prosemirror', element((box) => box.classList.add('ProseMirror'))],
    ['quill', element((box) => box.classList.add('ql-editor'))],
    ['tinymce', element((box) => box.classList.add('mce-content-body'))],
    ['froala', element((box) => box.classList.add('fr-element'))],
    ['textarea', element(() => undefined, 'textarea')],
    ['contenteditable', element((box) => box.setAttribute('contenteditable', 'true'))],
  ])('%s', (name, box) => {
    expect(editorOf(box).name).toBe(name);
  });
});
