import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/signals/text/fold';
import { phrases } from '@/lib/signals/text/phrases';
import { sentences } from '@/lib/signals/text/sentences';

const found = (list: string, text: string) => phrases(list)?.exec(fold(text).text)?.[0];

describe('phrases', () => {
  it.each([
    ['speak to .. manager', 'may I speak to your very senior manager', 'speak to your very senior manager'],
    ['speak to .. manager', 'speak to one two three four five manager', undefined],
    [
      'speak to ... manager',
      'speak to one two three four five manager',
      'speak to one two three four five manager',
    ],
    ['speak to .. manager', 'speak to me. My manager', undefined],
    ['[my] bank', 'bank', 'bank'],
    ['ask [my|the] bank', 'ask the bank', 'ask the bank'],
    ['ask [my|the] bank', 'ask bank', 'ask bank'],
    ['ask .. [my] bank .. money', 'ask perhaps my bank for the money', 'ask perhaps my bank for the money'],
    ['(oh )?how convenient', 'how convenient', 'how convenient'],
    ["don't", 'dont', 'dont'],
    ['garantía', 'GARANTIA', 'garantia'],
    ['charg*', 'charging', 'charging'],
    ['charge', 'discharge', undefined],
    ['charge', 'chargeback', undefined],
    ['# star', '1 star', '1 star'],
    ['(speak|talk (to|with))', 'talk with', 'talk with'],
  ])('%s in "%s"', (list, text, wanted) => {
    expect(found(list, text)).toBe(wanted);
  });

  it('makes nothing of an empty list', () => {
    expect(phrases(' , \n')).toBeNull();
  });
});

describe('folding keeps the way back', () => {
  it.each(['Größe', 'é', 'e\u0301te', '“Straße”', 'plain'])('%s', (text) => {
    const folded = fold(text);
    expect(folded.at(0)).toBe(0);
    expect(folded.at(folded.text.length)).toBe(text.length);
    for (let offset = 1; offset <= folded.text.length; offset++) {
      expect(folded.at(offset)).toBeGreaterThanOrEqual(folded.at(offset - 1));
    }
  });
});

describe('sentences', () => {
  const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Hi Dr. Who, it is 3.5 kg.', ['Hi Dr. Who, it is 3.5 kg.']],
    ['First\n\nSecond', ['First', 'Second']],
    [
      'a long line that was wrapped by the mail program of the sender\nand goes on here',
      ['a long line that was wrapped by the mail program of the sender\nand goes on here'],
    ],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(split(text)).toEqual(wanted);
  });
});
