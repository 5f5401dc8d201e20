import { dayOf } from '../../signals/days';
import { extractFacts } from '../../signals/facts/extract';
import type { Finding, GateReport } from '../contract';
import { asBrandSays } from './levels';
import type { CheckContext, Rule, RuleInput } from './rule';
import { finding } from './rule';
import { rules } from './rules/rules';
import { sentencesOf } from './sentences';
import { judge } from './standing';
import { ticketFacts } from './ticket-facts';
import { gateWords } from './words/gate-words';

export { type Gate, gateInSteps, type OtherBrand, prepareGate } from './prepare';
export type { CheckContext } from './rule';

/**
 * Checks a reply, drafted or typed, against what the brand has approved and what the ticket says. Pure and
 * deterministic; never throws: a rule that fails blocks, because an unchecked reply must not look checked.
 * Offsets in the report are UTF-16 code units into `text`.
 */
export function check(text: string, context: CheckContext): GateReport {
  let input: RuleInput;
  try {
    input = readInput(text, context);
  } catch (error) {
    return { findings: [failed(text, 'read', error)], checked: [], insertable: false };
  }
  const { checks } = context.gate.material;
  const findings = rules
    .flatMap(([name, rule]) => guarded(name, rule, input))
    .map((found) => asBrandSays(found, checks, input.day));
  const sorted = distinct(findings).sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  );
  return {
    findings: sorted,
    checked: input.judged.map(({ fact, standing, source }) => ({
      fact,
      standing,
      ...(source ? { source } : {}),
    })),
    insertable: !sorted.some((item) => item.level === 'block'),
  };
}

function readInput(text: string, context: CheckContext): RuleInput {
  const { gate, ticket, brief, language, now } = context;
  const { brand } = gate.material;
  const day = dayOf(now) ?? gate.material.day;
  const sentences = sentencesOf(text, language);
  const said = ticketFacts(ticket, brief, brand);
  const judged = judge(extractFacts(text, { language, brand }), sentences, {
    gate,
    said,
    now,
    day,
    language,
  });
  return { ...context, text, day, words: gateWords(language), sentences, judged, said };
}

function guarded(name: string, rule: Rule, input: RuleInput): Finding[] {
  try {
    return rule(input);
  } catch (error) {
    return [failed(input.text, name, error)];
  }
}

function failed(text: string, rule: string, error: unknown): Finding {
  const why = error instanceof Error ? error.message : String(error);
  return finding(
    { text },
    'check.failed',
    'block',
    { start: 0, end: text.length },
    { values: { rule, why } },
  );
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((item) => {
    const key = `${item.rule}|${item.start}|${item.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
