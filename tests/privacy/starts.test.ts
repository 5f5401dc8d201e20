import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadTexts } from '@/lib/privacy/find/read-texts';
import { hits, hitsOf } from '@/lib/privacy/hits';
import { nothingKnown } from '@/lib/privacy/kinds';
import { atDigits, oneOf } from '@/lib/privacy/starts';

const text = fc
  .array(fc.constantFrom('rue', 'Rue', 'ab12', '12', ' 7 ', ' ', '\n', '-', 'é', 'ñ4', '.', 'Ring 4', '😀'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));
/** As they are tried at all places, and at some. */
const both = (source: string, begin: Parameters<typeof hitsOf>[1]['begin'], raw: string) => [
  hits(raw, new RegExp(source, 'giu')).map(({ 0: hit, index }) => [hit, index]),
  hitsOf(raw, { form: new RegExp(source, 'iuy'), begin }).map(({ 0: hit, index }) => [hit, index]),
];

describe('where expressions are tried', () => {
  it.each([
    ['(?<![\\p{L}\\d])\\d{1,3}', atDigits],
    ['(?<!\\p{L})rue ?\\d', { is: oneOf('r') }],
    ['(?<![\\p{L}\\d])[a-z]{2}\\d{2}', { within: 2 }],
    ['(?<![\\p{L}\\d])(?=(?:[^ \\n]{1,45} ){1,4}\\d)\\p{L}+', { numbered: () => true }],
  ])('%s is found at the same places', (source, begin) => {
    fc.assert(
      fc.property(text, (raw) => {
        const [everywhere, there] = both(source, begin, raw);
        expect(there).toEqual(everywhere);
      }),
      { numRuns: 1_000 },
    );
  });

  it('would be seen to be missed', () => {
    const [everywhere, there] = both('(?<!\\p{L})rue', { is: oneOf('q') }, 'la rue');
    expect([everywhere, there]).toEqual([[['rue', 3]], []]);
  });
});

describe('what was read already', () => {
  const counted = () => {
    const asked: string[] = [];
    const texts = new ReadTexts();
    const read = (raw: string, orders: string[]) =>
      texts.spansOf(raw, { ...nothingKnown, orders }, (what, { orders: [order = ''] }) => {
        asked.push(`${order} ${what}`);
        return [{ start: 0, end: 1, kind: 'NAME' }];
      });
    return { asked, read };
  };

  it('is not read again in the same ticket, but in another', () => {
    const { asked, read } = counted();
    for (const order of ['A1', 'A1', 'B2', 'A1']) read('hello', [order]);
    expect(asked).toEqual(['A1 hello', 'B2 hello', 'A1 hello']);
  });

  it('does not grow without end', () => {
    const { asked, read } = counted();
    for (let round = 0; round < 2; round += 1)
      for (let at = 0; at < 6; at += 1) read(`${at}`.repeat(100_000), []);
    expect(asked).toHaveLength(12);
  });
});
