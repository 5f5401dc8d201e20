import type { Finding, GateReport } from '../contract';
import { fixedRules } from './levels';
import { sentencesOf } from './sentences';

/** A sentence that a lead has let pass for one rule, on the ticket that is kept with it. */
export interface AllowedOnce {
  rule: string;
  /** As it stood, to the letter. */
  sentence: string;
  reason: string;
  by: string;
}

/** Nobody can let pass what leaks, tricks or was not checked at all. */
export const mayBeAllowed = ({ level, rule }: Pick<Finding, 'level' | 'rule'>): boolean =>
  level === 'block' && !fixedRules.has(rule);

/** The whole sentence that a finding is in, or the sentences that it runs over. @param language ISO 639-1 */
export function sentenceAround(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  language: string,
): string {
  const parts = sentencesOf(text, language).filter(
    (part) => part.start < Math.max(end, start + 1) && part.end > start,
  );
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? text.slice(first.start, last.end) : text.slice(start, end);
}

/** The report with what a lead let pass as notes. A sentence that was changed by one letter blocks again. */
export function withAllowed(
  report: GateReport,
  text: string,
  language: string,
  allowed: readonly AllowedOnce[],
): GateReport {
  if (allowed.length === 0) return report;
  const findings = report.findings.map((finding): Finding => {
    if (!mayBeAllowed(finding)) return finding;
    const sentence = sentenceAround(text, finding, language);
    const found = allowed.find((one) => one.rule === finding.rule && one.sentence === sentence);
    if (!found) return finding;
    const { reason, by } = found;
    return {
      ...finding,
      level: 'note',
      message: { key: 'gate.allowed', values: { text: finding.text, reason, by } },
    };
  });
  return { ...report, findings, insertable: !findings.some(({ level }) => level === 'block') };
}
