import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from '@/components/sidebar/draft/word-diff';

it('holds both texts, letter by letter', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'word', ' ', '  ', '\n', '.', 'é', '30'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((one) => one.kind !== kind)
          .map((one) => one.text)
          .join('');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
    }),
  );
});
