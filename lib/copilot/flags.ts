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
 * The triggers that fired with what this brand says about each, the gravest first. A rule turned off shows no flag; what is only
 * guessed stops nobody.
 */
export function flagsOf(hits: readonly TriggerHit[], material: Material | null): Flag[] {
  return hits
    .flatMap((hit) => {
      const rule = material?.escalations.find((one) => one.trigger === hit.trigger);
      if (rule && !rule.enabled) return [];
      const { level, owner, may, mayNot } = rule ?? silent;
      return [{ ...hit, level: hit.guessed && level === 'stop' ? 'warn' : level, owner, may, mayNot }];
    })
    .sort((a, b) => order[a.level] - order[b.level] || Number(a.weak) - Number(b.weak));
}
