import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leavingPieces } from '@/components/sidebar/leaving-pieces';

it('shows every letter, and only what is there', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('\\n', '\\\\n', '},{', '[NAME_1_K7QX]', '[CARD_REMOVED]', '[NAME_1_', ']'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const body = parts.join('');
      const pieces = leavingPieces(body);
      expect(pieces.map(({ text }) => text).join('')).toBe(body);
      for (const { start, text } of pieces) expect(body.startsWith(text, start)).toBe(true);
    }),
  );
});

it('marks placeholders and breaks lines where the text does', () => {
  const pieces = leavingPieces('Hi [NAME_1_K7QX],\\nyour card [CARD_REMOVED] and [NAME_X]');
  expect(pieces.filter(({ token }) => token).map(({ text }) => text)).toEqual([
    '[NAME_1_K7QX]',
    '[CARD_REMOVED]',
  ]);
  expect(pieces.filter(({ breaks }) => breaks).map(({ text }) => text)).toEqual([',\\n']);
});
