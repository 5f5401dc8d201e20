import { describe, expect, it } from 'vitest';
import type { Segment } from '@/lib/engines/contract';
import { placeSegments } from '@/lib/stores/sidebar/proof';

const segment = (text: string): Segment => ({
  text,
  sources: [{ kind: 'macro', id: text.trim(), origin: 'built' }],
});
const drafted = [
  segment('Hi Anna,\n\n'),
  segment('Refunds take 5 days. '),
  segment('Send it back. '),
  segment('Bye'),
];
const text = drafted.map((one) => one.text).join('');

const proven = (now: string) =>
  placeSegments(drafted, now)
    .filter((one) => one.segment)
    .map((one) => now.slice(one.start, one.end));

describe('proof of a draft that the agent changed', () => {
  it('covers the draft as it was written', () => {
    expect(proven(text)).toEqual(['Hi Anna,', 'Refunds take 5 days.', 'Send it back.', 'Bye']);
  });

  it('goes from a sentence with other words, and stays on its neighbours', () => {
    expect(proven(text.replace('5', '3'))).toEqual(['Hi Anna,', 'Send it back.', 'Bye']);
  });

  it('stays when whole sentences are put between, or taken out', () => {
    expect(proven(text.replace('Send', 'We are sorry. Send'))).toContain('Send it back.');
    expect(proven(text.replace('Refunds take 5 days. ', ''))).toContain('Send it back.');
  });

  it.each([
    [
      'words before it',
      text.replace('Refunds', 'We never said that refunds are quick. But Refunds'),
      'Refunds take 5 days.',
    ],
    ['a word in front', text.replace('Send', 'Never Send'), 'Send it back.'],
    ['a word inside', text.replace('take', 'never take'), 'Refunds take 5 days.'],
    ['a letter joined to it', text.replace('Refunds', 'xRefunds'), 'Refunds take 5 days.'],
  ])('goes when the agent typed %s', (_, now, lost) => {
    expect(proven(now)).not.toContain(lost);
  });

  it('covers every letter once, in order', () => {
    for (const now of [text, '', 'something else', `${text}${text}`, text.replace('Hi', 'Ho')]) {
      const placed = placeSegments(drafted, now);
      expect(placed.map((one) => now.slice(one.start, one.end)).join('')).toBe(now);
    }
  });
});
