import { type CaseResult, FactsCase, type FactsMetrics, metricsOf, runCase } from './facts-score';

/**
 * The `facts` suite of `npm run eval`: does the gate flag what was invented, and leave clean drafts alone.
 * A line's draft is checked as an agent's text against its own sources and ticket.
 */
export const factsSuite = {
  name: 'facts',
  line: FactsCase,
  run(cases: readonly FactsCase[]): { metrics: FactsMetrics; misses: string[] } {
    const results = cases.map(runCase);
    const drafts = new Map(cases.map((item) => [item.id, item.draft]));
    return { metrics: metricsOf(results), misses: results.flatMap((result) => missesOf(result, drafts)) };
  },
};

/** One line for each invented span that was not flagged and each clean draft that was. */
function missesOf(result: CaseResult, drafts: ReadonlyMap<string, string>): string[] {
  const draft = drafts.get(result.id) ?? '';
  const missed = result.missed.map(
    (span) => `${result.id}: not flagged, ${span.kind}: "${draft.slice(span.start, span.end)}"`,
  );
  const loud = result.clean
    ? result.flags.map((flag) => `${result.id}: flagged though clean, ${flag.rule}: "${flag.text}"`)
    : [];
  return [...missed, ...loud];
}
