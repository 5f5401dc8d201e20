import type { Checks } from '../../packs/schema';
import type { Finding, FindingLevel } from '../contract';

/** What a brand makes of a finding: its own level for a rule, and single texts that a lead has let pass. */

/** Rules that no pack can lower and no lead lets pass: each is a leak, a trick, or a text that was not checked at all. */
export const fixedRules: ReadonlySet<string> = new Set([
  'check.failed',
  'text.hidden',
  'text.lookalike',
  'text.html',
  'secret.request',
  'internal.quote',
  'leak.machine',
  'leak.orders',
  'leak.person',
  'leak.plans',
  'form.strange',
  'brand.other',
  'customer.wrong',
  'placeholder.unfilled',
  'placeholder.damaged',
]);

/** @param day `YYYY-MM-DD`; an allowance that is over counts no more */
export function asBrandSays(finding: Finding, checks: Checks, day: string): Finding {
  if (fixedRules.has(finding.rule)) return finding;
  const allowed = checks.allowed.find(
    (one) =>
      one.rule === finding.rule &&
      same(one.text, finding.text) &&
      (one.until === undefined || day <= one.until),
  );
  if (allowed) {
    const { reason, by } = allowed;
    return {
      ...finding,
      level: 'note',
      message: { key: 'gate.allowed', values: { text: finding.text, reason, by } },
    };
  }
  const level = levelOf(finding.rule, checks.levels);
  return level === undefined || level === finding.level ? finding : { ...finding, level };
}

/** The level for the rule itself, or for its family: `fact` speaks for `fact.amount`. */
function levelOf(rule: string, levels: Checks['levels']): FindingLevel | undefined {
  return levels[rule] ?? levels[rule.split('.')[0] ?? rule];
}

const same = (a: string, b: string) => a.trim().replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ');
