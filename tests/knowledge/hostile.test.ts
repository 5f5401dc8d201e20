import { describe, expect, it } from 'vitest';
import { createIndex } from '@/lib/knowledge';
import { mistakes, Spelling } from '@/lib/knowledge/spelling';
import { doc } from './sample';

/** Milliseconds, over the best of many: the machine may be busy with other tests. */
const allowed = 50;
const tries = 40;

const size = 65_536;
const unlike = (count: number) => Array.from({ length: count }, (_, at) => `w${at.toString(36)}qz`).join(' ');
const hostile: readonly (readonly [string, string])[] = [
  ['one endless word', 'a'.repeat(size)],
  ['all different words', unlike(12_000).slice(0, size)],
  ['near misses of every word', 'refnud retrun ordre invioce '.repeat(2_500).slice(0, size)],
  ['marks on one letter', `e${'\u0301'.repeat(size)}`],
  ['apostrophes', "a'".repeat(size / 2)],
  ['han without spaces', '返'.repeat(size)],
  ['phrase starts', 'send it it send it it '.repeat(3_000).slice(0, size)],
];

describe('a hostile question', () => {
  const index = createIndex();
  index.put(
    Array.from({ length: 500 }, (_, at) =>
      doc(`d${at}`, {
        title: `order refund ${at}`,
        text: `return the invoice number ${at * 7} to the warehouse.`,
      }),
    ),
  );
  index.search('warm up');

  for (const [name, query] of hostile) {
    it(`of ${name} stays cheap`, () => {
      let best = Number.POSITIVE_INFINITY;
      for (let at = 0; at < tries && best >= allowed; at += 1) {
        const from = performance.now();
        index.search(query);
        best = Math.min(best, performance.now() - from);
      }
      expect(best).toBeLessThan(allowed);
    });
  }
});

describe('spelling', () => {
  it('counts letters changed, left out, added and swapped', () => {
    expect(mistakes('refund', 'refund', 3)).toBe(0);
    expect(mistakes('refnud', 'refund', 3)).toBe(1);
    expect(mistakes('refun', 'refund', 3)).toBe(1);
    expect(mistakes('rofunds', 'refund', 3)).toBe(2);
    expect(mistakes('invoice', 'refund', 2)).toBe(3);
  });

  it('leaves known, short and numbered words alone, and takes the nearest otherwise', () => {
    const spelling = new Spelling(['refund', 'return', 'order', 'cancellation']);
    expect(spelling.right('refnud')).toBe('refund');
    expect(spelling.right('cancelation')).toBe('cancellation');
    expect(spelling.right('return')).toBe('return');
    expect(spelling.right('ord')).toBe('ord');
    expect(spelling.right('order1')).toBe('order1');
    expect(spelling.right('zebra')).toBe('zebra');
  });
});
