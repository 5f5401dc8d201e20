// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../lib/editors/insert';
import { readCommand } from '../../lib/editors/paste-command';
import { editorOf } from '../../lib/editors/registry';

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
    ['prosemirror', element((box) => box.classList.add('ProseMirror'))],
    ['textarea', element(() => undefined, 'textarea')],
    ['contenteditable', element((box) => box.setAttribute('contenteditable', 'true'))],
  ])('%s', (name, box) => {
    expect(editorOf(box).name).toBe(name);
  });
});
