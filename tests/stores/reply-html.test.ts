// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '@/lib/stores/reply-html';

describe('a reply as HTML', () => {
  it('keeps paragraphs and lines', () => {
    expect(toHtml('Hi Anna,\n\nOne.\nTwo.\n\n\n\nBye')).toBe('<p>Hi Anna,</p><p>One.<br>Two.</p><p>Bye</p>');
    expect(toHtml('One.\r\n\r\nTwo.')).toBe('<p>One.</p><p>Two.</p>');
    expect(toHtml(' \n\n ')).toBe('');
  });

  it('makes lists of several dashed or numbered lines, also below a sentence', () => {
    expect(toHtml('Please send:\n- a photo\n- the label')).toBe(
      '<p>Please send:</p><ul><li>a photo</li><li>the label</li></ul>',
    );
    expect(toHtml('1. Open it\n2. Press A')).toBe('<ol><li>Open it</li><li>Press A</li></ol>');
  });

  it('leaves alone what only looks like a list', () => {
    expect(toHtml('- one')).toBe('<p>- one</p>');
    expect(toHtml('3. third\n4. fourth')).toBe('<p>3. third<br>4. fourth</p>');
    expect(toHtml('We ship\n- usually -\ntoday')).toBe('<p>We ship<br>- usually -<br>today</p>');
  });

  it('links addresses without the sentence around them', () => {
    expect(toHtml('See https://a.example/x?b=1&c=2.')).toBe(
      '<p>See <a href="https://a.example/x?b=1&amp;c=2">https://a.example/x?b=1&amp;c=2</a>.</p>',
    );
    expect(toHtml('(https://a.example/x)')).toBe(
      '<p>(<a href="https://a.example/x">https://a.example/x</a>)</p>',
    );
    expect(toHtml('https://a.example/x_(y)')).toContain('href="https://a.example/x_(y)"');
    expect(toHtml('javascript:alert(1)')).toBe('<p>javascript:alert(1)</p>');
  });

  it('never lets a character of the reply become markup, and loses none', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', '\n', '-', '1', '.', 'https://', '\u2028'),
      }),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const html = toHtml(text);
        const doc = new DOMParser().parseFromString(html, 'text/html');
        const names = new Set([...doc.body.querySelectorAll('*')].map((element) => element.localName));
        expect([...names].filter((name) => !['p', 'br', 'ul', 'ol', 'li', 'a'].includes(name))).toEqual([]);
        for (const link of doc.querySelectorAll('a')) {
          expect(link.getAttributeNames()).toEqual(['href']);
          expect(link.getAttribute('href')).toBe(link.textContent);
        }
        const letters = (value: string) => value.replace(/[^a-z<>&"']/g, '');
        expect(letters(doc.body.textContent ?? '')).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});
