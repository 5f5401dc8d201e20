import type { Flag } from '@/lib/copilot/contract';

/** A flag as it is drawn: all that speaks for one trigger, under what the brand says about it. */
export interface FlagGroup extends Omit<Flag, 'rule' | 'where'> {
  rules: string[];
  /** Evidence outside the messages. */
  places: string[];
}

/** Several rules may fire for one trigger; the agent decides once. The order of the flags is kept. */
export function groupFlags(flags: readonly Flag[]): FlagGroup[] {
  const groups = new Map<string, FlagGroup>();
  for (const { rule, where, ...flag } of flags) {
    const known = groups.get(flag.trigger);
    const places = where === undefined ? [] : [where];
    if (!known) {
      groups.set(flag.trigger, { ...flag, rules: [rule], places });
      continue;
    }
    const said = new Set(known.spans.map((span) => span.text));
    groups.set(flag.trigger, {
      ...known,
      spans: [...known.spans, ...flag.spans.filter((span) => !said.has(span.text))],
      rules: [...new Set([...known.rules, rule])],
      places: [...new Set([...known.places, ...places])],
      weak: known.weak && flag.weak,
    });
  }
  return [...groups.values()];
}
