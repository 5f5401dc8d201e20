import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn } from '@/lib/privacy/checksums';
import { findPersonal } from '@/lib/privacy/find/find';
import { nothingKnown } from '@/lib/privacy/kinds';
import { createMasker } from '@/lib/privacy/mask';
import { sweep } from '@/lib/privacy/sweep';

/** A valid number of a scheme's range and length. */
const card = fc
  .constantFrom(
    ['4', 16],
    ['51', 16],
    ['55', 16],
    ['2221', 16],
    ['37', 15],
    ['6011', 16],
    ['3528', 16],
    ['4', 13],
    ['4', 19],
    ['300', 14],
  )
  .chain(([start, length]) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: Number(length) - 1, maxLength: Number(length) - 1 })
      .map((digits) => {
        const body = (start + digits.join('')).slice(0, Number(length) - 1);
        return [...'0123456789'].map((check) => body + check).find(luhn) ?? '';
      }),
  )
  .filter((number) => !/(\d)\1{9}/.test(number));

const space = fc.constantFrom(' ', '-', '.', '\u00a0', '\u2009', ' - ', '\n', '\u2011', '/');
const digits: readonly ((digit: string) => string)[] = [
  (digit) => digit,
  (digit) => String.fromCodePoint(0xff10 + Number(digit)),
  (digit) => String.fromCodePoint(0x660 + Number(digit)),
  (digit) => `${digit}\u200b`,
  (digit) => `${digit}\u00ad`,
];
/** The same number as people and machines write it. */
const spelling = fc
  .tuple(card, fc.constantFrom(4, 4, 4, 0, 6, 5), space, fc.constantFrom(...digits))
  .map(([number, group, gap, digit]) => ({
    number,
    written: (group === 0 ? [number] : (number.match(new RegExp(`\\d{1,${group}}`, 'g')) ?? []))
      .map((part) => [...part].map(digit).join(''))
      .join(gap),
  }));
const around = fc.constantFrom(
  ['my card is ', ''],
  ['Karte: ', '.'],
  ['', ' exp 04/28'],
  ['order 12, card ', ', thanks'],
  ['(', ')'],
  ['tarjeta\n', '\nGracias'],
);

describe('card numbers', () => {
  it('do not leave in any of 10,000 spellings', () => {
    fc.assert(
      fc.property(spelling, around, ({ number, written }, [before = '', after = '']) => {
        const { text } = createMasker(nothingKnown, 'K7QX').mask(`${before}${written}${after}`);
        const left = text.normalize('NFKC').replace(/[^\d]/g, '');
        return (
          text.includes('[CARD_REMOVED]') &&
          !left.includes(number.slice(0, 8)) &&
          !left.includes(number.slice(-6))
        );
      }),
      { numRuns: 10_000 },
    );
  }, 300_000);

  it('would be seen by the second sweep had the first one slept', () => {
    fc.assert(
      fc.property(card, fc.constantFrom('', ' ', '-'), (number, gap) => {
        const text = `my card ${(number.match(/\d{1,4}/g) ?? []).join(gap)} please`;
        return sweep(text, nothingKnown).some(({ kind }) => kind === 'CARD');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['503802053770', '5038 0205 3770'])('%s, of twelve digits, is one', (text) => {
    expect(findPersonal(text, nothingKnown)).toMatchObject([{ kind: 'CARD' }]);
  });

  it.each([
    '4242 4242 4242 4241',
    '503802053771',
    '1234 5678 9012 3456',
    '0000 0000 0000 0000',
    'ending 4242',
    'sizes 10 12 14 16 18 20 22 24',
  ])('%s is none', (text) => {
    expect(findPersonal(text, nothingKnown).filter(({ kind }) => kind === 'CARD')).toEqual([]);
  });
});
