import type { Story } from '../stories';
import { weekOf } from './dimensions';

/** Moments at which a brand's drafts began to be made otherwise: what a step in a figure has to be held against. */

export interface Change {
  /** RFC 3339, of the first suggestion made so. */
  at: string;
  week: string;
  brand: string;
  what: 'engine' | 'model' | 'prompt' | 'pack';
  from: string;
  to: string;
}

const watched = ['engine', 'model', 'prompt', 'pack'] as const;

/**
 * Each change once, oldest first. While an engine is new its model and prompts are new too, and only the engine is named. A
 * brand's first draft changes nothing.
 */
export function changesIn(stories: readonly Story[]): Change[] {
  const changes: Change[] = [];
  const before = new Map<string, Story>();
  /** The same change on the devices of many agents in one week is one change. */
  const known = new Set<string>();
  const drafted = stories.filter(({ last }) => last.shown || last.withheld?.cost);
  for (const story of [...drafted].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const { at, brand, device } = story;
    const hands = `${device ?? ''} ${brand}`;
    const earlier = before.get(hands);
    before.set(hands, story);
    if (!earlier) continue;
    const differing = watched.filter((what) => earlier[what] !== story[what]);
    const named = differing.includes('engine')
      ? differing.filter((what) => what === 'engine' || what === 'pack')
      : differing;
    for (const what of named) {
      const change = { at, week: weekOf(at), brand, what, from: earlier[what], to: story[what] };
      const key = [change.week, brand, what, change.from, change.to].join('\n');
      if (device !== undefined && known.has(key)) continue;
      known.add(key);
      changes.push(change);
    }
  }
  return changes;
}
