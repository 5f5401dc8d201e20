import { z } from 'zod';
import type { Finding } from '../../../lib/copilot/contract';
import { check, prepareGate } from '../../../lib/copilot/gate/check';
import { fabricatedKinds } from '../../../lib/ledger/eval-case';
import { Brief } from '../../../lib/signals/brief';
import { Ticket } from '../../../lib/ticket/ticket';
import { materialFromSources } from './facts-material';

export const FactsCase = z.object({
  id: z.string(),
  ticket: Ticket,
  sources: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  draft: z.string(),
  fabricated: z.array(
    z.object({ start: z.number().int(), end: z.number().int(), kind: z.enum(fabricatedKinds) }),
  ),
});
export type FactsCase = z.infer<typeof FactsCase>;

export interface CaseResult {
  id: string;
  clean: boolean;
  /** What the gate flagged, notes left out. */
  flags: Finding[];
  missed: FactsCase['fabricated'];
  caught: FactsCase['fabricated'];
}

/** Runs the gate over one line as the copilot would for an agent's text: no segments, the sources all approved. */
export function runCase(item: FactsCase): CaseResult {
  const language = item.ticket.language ?? 'en';
  const now = item.ticket.messages.at(-1)?.at ?? '2026-11-23T12:00:00Z';
  const day = now.slice(0, 10);
  const gate = prepareGate(materialFromSources(item.sources, item.ticket, language, day));
  const brief = Brief.parse({
    language,
    languages: {},
    moods: [],
    triggers: [],
    questions: [],
    promises: [],
    facts: [],
    summary: [],
    intents: [],
  });
  const report = check(item.draft, { gate, ticket: item.ticket, brief, language, now });
  const flags = report.findings.filter((finding) => finding.level !== 'note');
  const hit = (span: { start: number; end: number }) =>
    flags.some((flag) => flag.start < span.end && flag.end > span.start);
  return {
    id: item.id,
    clean: item.fabricated.length === 0,
    flags,
    caught: item.fabricated.filter(hit),
    missed: item.fabricated.filter((span) => !hit(span)),
  };
}

export interface FactsMetrics {
  catch_rate: { value: number; n: number };
  by_kind: Record<string, { catch_rate: number; n: number }>;
  clean_flagged_rate: { value: number; n: number };
  flags_per_draft: number;
}

const rate = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Catch rate counts fabricated spans; false alarms count clean drafts. */
export function metricsOf(results: readonly CaseResult[]): FactsMetrics {
  const caught = results.flatMap((result) => result.caught);
  const all = [...caught, ...results.flatMap((result) => result.missed)];
  const clean = results.filter((result) => result.clean);
  const kinds = [...new Set(all.map((span) => span.kind))].sort();
  return {
    catch_rate: { value: rate(caught.length, all.length), n: all.length },
    by_kind: Object.fromEntries(
      kinds.map((kind) => {
        const n = all.filter((span) => span.kind === kind).length;
        return [kind, { catch_rate: rate(caught.filter((span) => span.kind === kind).length, n), n }];
      }),
    ),
    clean_flagged_rate: {
      value: rate(clean.filter((result) => result.flags.length > 0).length, clean.length),
      n: clean.length,
    },
    flags_per_draft: rate(
      results.reduce((sum, result) => sum + result.flags.length, 0),
      results.length,
    ),
  };
}
