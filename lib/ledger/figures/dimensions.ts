import type { Story } from '../stories';

/** What figures can be split by. A dimension is one line here; agents are none, on purpose. */

export interface Dimension {
  id: string;
  /** Empty when the records do not say. */
  of(story: Story): string;
}

export const dimensions: readonly Dimension[] = [
  { id: 'week', of: ({ at }) => weekOf(at) },
  { id: 'brand', of: ({ brand }) => brand },
  { id: 'helpdesk', of: ({ helpdesk }) => helpdesk },
  { id: 'channel', of: ({ channel }) => channel },
  { id: 'intent', of: ({ intent }) => intent },
  { id: 'language', of: ({ language }) => language },
  { id: 'macro', of: ({ macro }) => macro },
  { id: 'engine', of: ({ engine }) => engine },
  { id: 'model', of: ({ model }) => model },
  { id: 'prompt', of: ({ prompt }) => prompt },
  { id: 'pack', of: ({ brand, pack }) => pack && `${brand} ${pack}` },
];

export const dimensionOf = (id: string): Dimension | undefined => dimensions.find((one) => one.id === id);

/**
 * Stories by the value of a dimension, in the order of the value for weeks and packs, the largest part first for the rest. A
 * suggestion belongs to the week of its first record, so that a week's replies never outnumber its drafts.
 */
export function splitBy(stories: readonly Story[], { id, of }: Dimension): Map<string, Story[]> {
  const parts = new Map<string, Story[]>();
  for (const story of stories) {
    const value = of(story);
    const known = parts.get(value);
    if (known) known.push(story);
    else parts.set(value, [story]);
  }
  const ordered = id === 'week' || id === 'pack';
  return new Map(
    [...parts].sort(([a, x], [b, y]) =>
      ordered ? a.localeCompare(b, 'en', { numeric: true }) : y.length - x.length || (a < b ? -1 : 1),
    ),
  );
}

/** Monday of the moment's week, `YYYY-MM-DD`, UTC. */
export function weekOf(at: string): string {
  const day = new Date(at);
  const back = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}
