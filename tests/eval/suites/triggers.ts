import { z } from 'zod';
import { TriggerId, triggerIds } from '../../../lib/signals/brief';
import { readBrief } from '../../../lib/signals/read-brief';
import { Ticket } from '../../../lib/ticket/ticket';

export const TriggersCase = z.object({
  id: z.string(),
  ticket: Ticket,
  /** Empty for a hard negative. */
  triggers: z.array(TriggerId),
  note: z.string().default(''),
});
export type TriggersCase = z.infer<typeof TriggersCase>;

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface TriggersMistake {
  id: string;
  missed: string[];
  wrong: string[];
}

/** Weak hits and those of people in CC count: the agent sees them too. `now` is RFC 3339. */
export function measureTriggers(cases: readonly TriggersCase[], now: string) {
  const counts = new Map<string, Count>(triggerIds.map((id) => [id, { right: 0, wrong: 0, missed: 0 }]));
  const mistakes: TriggersMistake[] = [];
  let alerts = 0;
  let withEvidence = 0;
  let hits = 0;
  for (const { id, ticket, triggers } of cases) {
    const brief = readBrief(ticket, { now });
    const fired = new Set(brief.triggers.map((hit) => hit.trigger));
    const wanted = new Set<string>(triggers);
    hits += brief.triggers.length;
    withEvidence += brief.triggers.filter((hit) => hit.spans.length > 0 || hit.where).length;
    alerts += fired.size;
    const mistake: TriggersMistake = { id, missed: [], wrong: [] };
    for (const [trigger, count] of counts) {
      if (wanted.has(trigger) && fired.has(trigger)) count.right++;
      else if (wanted.has(trigger)) {
        count.missed++;
        mistake.missed.push(trigger);
      } else if (fired.has(trigger)) {
        count.wrong++;
        mistake.wrong.push(trigger);
      }
    }
    if (mistake.missed.length + mistake.wrong.length > 0) mistakes.push(mistake);
  }
  return { metrics: metricsOf(counts, cases.length, alerts, hits === 0 ? 1 : withEvidence / hits), mistakes };
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const mean = (values: (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

function metricsOf(counts: ReadonlyMap<string, Count>, n: number, alerts: number, evidence: number) {
  const byTrigger = Object.fromEntries(
    [...counts].map(([id, { right, wrong, missed }]) => [
      id,
      {
        recall: share(right, right + missed),
        precision: share(right, right + wrong),
        n: right + missed,
        n_found: right + wrong,
      },
    ]),
  );
  const sum = (key: keyof Count) => [...counts.values()].reduce((total, count) => total + count[key], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  const each = Object.values(byTrigger);
  return {
    micro_recall: share(right, right + missed),
    micro_precision: share(right, right + wrong),
    macro_recall: mean(each.map((one) => one.recall)),
    macro_precision: mean(each.map((one) => one.precision)),
    by_trigger: byTrigger,
    alerts_per_100: n === 0 ? 0 : (100 * alerts) / n,
    evidence_rate: evidence,
    n: { micro_recall: right + missed, micro_precision: right + wrong, alerts_per_100: n },
  };
}
