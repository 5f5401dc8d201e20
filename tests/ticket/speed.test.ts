import { describe, expect, it } from 'vitest';
import { cleanMessage } from '@/lib/ticket/clean';

const size = 65_536;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** The best of three, so that other work on the machine does not count. */
const fastest = (raw: Parameters<typeof cleanMessage>[0]) => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    cleanMessage(raw);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};
/** A pattern that runs away takes seconds; the budget of 50 ms is measured by `npm run bench`. */
const limitMs = 500;

describe('64 kB made to be slow', () => {
  it.each([
    ['quote signs', fill('>')],
    ['quoted lines', fill('> a\n')],
    ['introductions', fill('On 5 Nov 2026, A <a@x.example>\n')],
    ['half introductions', fill('On a: ')],
    ['foreign introductions', fill('A <a@x.example>:\n\n')],
    ['headers', fill('From: a\n')],
    ['labels', fill('From: a\nSent: b\n\n')],
    ['dashes', fill('--\n')],
    ['dashes in one line', fill('-')],
    ['names', fill('Anna Berg\n')],
    ['capital words', fill('Aa ')],
    ['phones', fill('+1 2 3 4 5 ')],
    ['digits', fill('1')],
    ['phone lines', fill('Sent from my iPhone\n')],
    ['sent from', fill('Sent from my ')],
    ['spaces', fill(' ')],
    ['spaces and a letter', `${' '.repeat(size - 1)}a`],
    ['lines', fill('\n')],
    ['joiners', fill('\u200d')],
    ['emoji', fill('\u{1f468}\u200d')],
    ['bidi', fill('\u202e')],
    ['at signs', fill('a@')],
    ['one long word', fill('a')],
  ])('%s', (_what, text) => {
    expect(fastest({ text })).toBeLessThan(limitMs);
  });

  it.each([
    ['open tags', fill('<div>')],
    ['links', fill('<a href="https://x.example">a')],
    ['short tags', fill('<b>')],
    ['tags closed wrongly', fill('<b>').slice(0, size / 2) + fill('</i>').slice(0, size / 2)],
    ['tag starts', fill('<')],
    ['half tags', fill('<a ')],
    ['comments', fill('<!--')],
    ['entities', fill('&amp')],
    ['ampersands', fill('&')],
    ['attributes', `<p ${fill('a=b ')}>`],
    ['styles', `<p style="${fill('a:b;')}">x</p>`],
    ['colours', `<p style="color:rgb(${fill('1,')})">x</p>`],
    ['lists', fill('<ol><li>')],
    ['items in the deep', fill('<span>').slice(0, size / 2) + fill('<li>a').slice(0, size / 2)],
    [
      'tags closed by others',
      fill('<div><i></div>').slice(0, 38_000) + fill('<b>').slice(0, 9000) + fill('</i>').slice(0, 16_000),
    ],
    ['sheet', `<style>${fill('.a{')}</style>x`],
    ['rules', `<style>${fill('.a{b:c}')}</style>${'<p class="a a a">'.repeat(100)}`],
    ['classes', `<style>.a{b:c}</style><p class="${fill('a ')}">x</p>`],
    ['quotes', fill('<blockquote type="cite">')],
  ])('markup: %s', (_what, html) => {
    expect(fastest({ html })).toBeLessThan(limitMs);
  });
});
