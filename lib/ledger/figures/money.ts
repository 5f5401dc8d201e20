import type { Story } from '../stories';
import { type Figure, type Measured, times } from './figure';
import { paidFor } from './paid';

/**
 * What remote engines cost for a suggestion, as its records say: prices stand in them with the day of their table, so that
 * whoever has an export counts the same. Where one part has no known price the whole is unknown, and never the rest of it.
 */

function nanosOf(story: Story): number | 'unknown' | null {
  const paid = paidFor(story);
  if (paid.length === 0) return null;
  let sum = 0;
  for (const { price } of paid) {
    if (!price || price.usdNanos === null) return 'unknown';
    sum += price.usdNanos;
  }
  return sum;
}

const spread = times({ id: 'money', family: 'cost', better: 'less', unit: 'usd-nanos' }, nanosOf);

export const money: Figure = {
  ...spread,
  measure(stories): Measured {
    const measured = spread.measure(stories);
    if (measured.value.form !== 'spread') return measured;
    const known = stories.filter((story) => typeof nanosOf(story) === 'number');
    const sum = known.reduce((all, story) => all + Number(nanosOf(story)), 0);
    const days = known.flatMap((story) => paidFor(story).map(({ price }) => price?.of ?? ''));
    return { ...measured, value: { ...measured.value, sum }, pricesOf: [...new Set(days)].sort() };
  },
};
