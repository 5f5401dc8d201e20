import { z } from 'zod';
import { detectLanguage } from '../../../lib/signals/language/detect';

export const LanguageCase = z.object({ id: z.string(), text: z.string(), label: z.string().length(2) });
export type LanguageCase = z.infer<typeof LanguageCase>;

/** "Too short to tell" (`und`) counts as wrong: every case has a language. */
export function measureLanguage(cases: readonly LanguageCase[]) {
  const read = cases.map((each) => ({ ...each, read: detectLanguage(each.text) }));
  const accuracy = (some: typeof read) =>
    some.length === 0 ? null : some.filter((each) => each.read === each.label).length / some.length;
  const lengths: readonly (readonly [string, number, number])[] = [
    ['under_20', 0, 20],
    ['20_to_60', 20, 60],
    ['60_up', 60, Number.POSITIVE_INFINITY],
  ];
  return {
    metrics: {
      accuracy: accuracy(read),
      accuracy_20_chars_up: accuracy(read.filter((each) => each.text.length >= 20)),
      n: {
        accuracy: read.length,
        accuracy_20_chars_up: read.filter((each) => each.text.length >= 20).length,
      },
      by_length: Object.fromEntries(
        lengths.map(([name, from, to]) => {
          const some = read.filter((each) => each.text.length >= from && each.text.length < to);
          return [name, { accuracy: accuracy(some), n: some.length }];
        }),
      ),
    },
    mistakes: read
      .filter((each) => each.read !== each.label)
      .map(({ id, label, read: got }) => ({ id, label, read: got })),
  };
}
