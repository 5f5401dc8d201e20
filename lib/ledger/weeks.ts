import { type Figures, figures, weekOf } from './metrics';
import type { LedgerRecord } from './record';

export interface Week {
  /** Monday, `YYYY-MM-DD`, UTC. */
  week: string;
  figures: Figures;
}

/**
 * Figures by week, oldest first. A suggestion belongs to the week of its first record, however late it was sent, so that
 * a week's sent replies never outnumber its drafts.
 */
export function byWeek(records: readonly LedgerRecord[]): Week[] {
  const weekOfSuggestion = new Map<string, string>();
  const weeks = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const { suggestion } = record.event;
    const week = weekOfSuggestion.get(suggestion) ?? weekOf(record.at);
    weekOfSuggestion.set(suggestion, week);
    const known = weeks.get(week);
    if (known) known.push(record);
    else weeks.set(week, [record]);
  }
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, list]) => ({ week, figures: figures(list) }));
}
