import { figures } from '@/lib/ledger/figures/registry';
import type { Joined } from '@/lib/ledger/merge/join';

/** What joining found and the figures over all of it, as JSON to keep: no record, no text and no suggestion's id is in it. */
export function joinedFile({ stories, twice, ...joined }: Joined): string {
  const counted = figures.map(({ id, measure }) => {
    const { value, unrecorded } = measure(stories);
    return [id, { ...value, unrecorded }];
  });
  const found = { ...joined, suggestions: stories.length, twice: twice.length };
  return `${JSON.stringify({ ...found, figures: Object.fromEntries(counted) }, null, 2)}\n`;
}
