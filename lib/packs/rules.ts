import type { Escalation, Pack } from './schema';

/** A pack's escalation rules, as a lead changes them in a file: nothing here touches the pack that is installed. */

/** What holds for a trigger that the pack says nothing about. */
export const silentRule = (trigger: string): Escalation => ({
  trigger,
  enabled: true,
  level: 'warn',
  owner: '',
  may: '',
  mayNot: '',
  phrases: {},
});

/** The pack's rules in its own order, then the triggers that it does not name. */
export function rulesOf(pack: Pack, triggers: readonly string[]): Escalation[] {
  const named = new Set(pack.escalations.map(({ trigger }) => trigger));
  return [...pack.escalations, ...triggers.filter((one) => !named.has(one)).map(silentRule)];
}

export const sameRule = (a: Escalation, b: Escalation): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The pack with other rules, as its next version: a rule that says no more than silence is left out.
 *
 * @param day `YYYY-MM-DD`
 */
export function packWithRules(pack: Pack, rules: readonly Escalation[], day: string): Pack {
  const named = new Set(pack.escalations.map(({ trigger }) => trigger));
  const escalations = rules.filter(
    (rule) => named.has(rule.trigger) || !sameRule(rule, silentRule(rule.trigger)),
  );
  return { ...pack, version: pack.version + 1, updatedOn: day, escalations };
}

/** An id in the pack's form from a name that a person typed; empty when the name has no Latin letter or digit. */
export const ruleId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/** One phrase a line, each once. */
export const phrasesIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
