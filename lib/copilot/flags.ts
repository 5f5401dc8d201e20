import type { Material } from '../packs/material';
import type { Escalation } from '../packs/schema';
import type { TriggerHit } from '../signals/brief';
import type { Flag } from './contract';

const order = { stop: 0, warn: 1, note: 2 } as const;

/** Shown where a brand's pack says nothing about a trigger: nobody is named, and nothing is allowed that was not said. */
const silent: Pick<Escalation, 'level' | 'owner' | 'may' | 'mayNot'> = {
  level: 'warn',
  owner: '',
  may: '',
  mayNot: '',
};

/**
 * The triggers that fired with what this brand says about each, once each, the gravest first. A rule turned off shows no flag;
 * what is only guessed stops nobody.
 */
export function flagsOf(hits: readonly TriggerHit[], material: Material | null): Flag[] {
  const flags = hits
    .flatMap((hit): Flag[] => {
      const rule = material?.escalations.find((one) => one.trigger === hit.trigger);
      if (rule && !rule.enabled) return [];
      const { level, owner, may, mayNot } = rule ?? silent;
      return [{ ...hit, level: hit.guessed && level === 'stop' ? 'warn' : level, owner, may, mayNot }];
    })
    .sort((a, b) => order[a.level] - order[b.level] || surer(a, b));
  return grouped(flags);
}

/** What is plainly said before a claim, a claim before a guess. */
const surer = (a: Flag, b: Flag) =>
  Number(a.guessed ?? false) - Number(b.guessed ?? false) || Number(a.weak) - Number(b.weak);

/**
 * Several rules may fire for one trigger, and the agent decides once: all quotes, rules and places of a trigger on one flag. The
 * order is kept, so that the surest hit gives the flag its rule and level.
 */
export function grouped(flags: readonly Flag[]): Flag[] {
  const groups = new Map<string, Flag>();
  for (const flag of flags) {
    const known = groups.get(flag.trigger);
    groups.set(flag.trigger, known ? joined(known, flag) : flag);
  }
  return [...groups.values()];
}

function joined(known: Flag, { spans, ...flag }: Flag): Flag {
  const quoted = new Set(known.spans.map(({ text }) => text));
  const places = unique([...placesOf(known), ...placesOf(flag)]);
  return {
    ...known,
    spans: [...known.spans, ...spans.filter(({ text }) => !quoted.has(text))],
    rules: unique([...rulesOf(known), ...rulesOf(flag)]),
    ...(places.length > 0 ? { places } : {}),
    // One strong hit is enough, and one that is not a guess.
    weak: known.weak && flag.weak,
    ...(known.guessed === undefined ? {} : { guessed: known.guessed && flag.guessed === true }),
  };
}

/** Every rule that fired for the flag, the surest first. */
export const rulesOf = ({ rule, rules }: Pick<Flag, 'rule' | 'rules'>): string[] => rules ?? [rule];

/** Evidence of the flag that is in no message, such as a tag. */
export const placesOf = ({ where, places }: Pick<Flag, 'where' | 'places'>): string[] =>
  places ?? (where === undefined ? [] : [where]);

const unique = (all: readonly string[]) => [...new Set(all)];
