import type { Stated } from '../approved';
import { holds } from '../holds';
import type { Gate } from '../prepare';
import { cannotBoth } from './limits';
import { sameNarrowing } from './narrow';
import { type Profile, profileOf } from './profile';

/** Approved statements that say different values for one thing. */

/** Values of one kind that are compared with one; a brand that has more of them on one matter has more to mend than this. */
const mostCompared = 400;

const cache = new WeakMap<Gate, Map<Stated, { day: string; found: readonly Stated[] }>>();

/**
 * What other approved sources, in force on the day, say instead of a statement; empty when none does. Worked out when it is
 * asked for and kept: only what a reply rests on is ever compared.
 * @param day `YYYY-MM-DD`
 */
export function conflictsWith(stated: Stated, gate: Gate, day: string): readonly Stated[] {
  const kept = cache.get(gate) ?? new Map<Stated, { day: string; found: readonly Stated[] }>();
  cache.set(gate, kept);
  const known = kept.get(stated);
  if (known?.day === day) return known.found;
  const found = lookUp(stated, gate, day);
  kept.set(stated, { day, found });
  return found;
}

function lookUp(stated: Stated, gate: Gate, day: string): Stated[] {
  const { brand } = gate.material;
  const own = profileOf(stated, brand);
  if (!own) return [];
  const seen = new Set<string>();
  const found: Stated[] = [];
  let left = mostCompared;
  for (const other of gate.byKind.get(stated.fact.kind) ?? []) {
    if (left === 0) break;
    if (!mayDisagree(stated, other) || !holds(other, day)) continue;
    // A sentence that stands in many macros is read once.
    const key = `${other.fact.value}|${other.source.quote}`;
    if (seen.has(key)) continue;
    seen.add(key);
    left -= 1;
    const profile = profileOf(other, brand);
    if (profile && disagree(own, profile)) found.push(other);
  }
  return found;
}

/** What can be told without reading the sentence. */
function mayDisagree(a: Stated, b: Stated): boolean {
  if (a.fact.value === b.fact.value || (a.source.kind === b.source.kind && a.source.id === b.source.id))
    return false;
  if (a.topics.size === 0 || b.topics.size === 0) return a.language === b.language && meets(a.stems, b.stems);
  return meets(a.topics, b.topics);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** The same thing, in the same case, with values that cannot both be right. */
function disagree(a: Profile, b: Profile): boolean {
  if (a.role !== b.role || a.matter !== b.matter || !sameNarrowing(a.narrowed, b.narrowed)) return false;
  return sameThing(a, b) && cannotBoth(a.extent, a.bound, b.extent, b.bound);
}

/** Words of different languages are not compared, so only statements that need none can disagree there. */
function sameThing(a: Profile, b: Profile): boolean {
  if (a.things.size === 0 && b.things.size === 0) return a.matter !== '';
  if (a.language !== b.language) return false;
  const shared = [...a.things].filter((thing) => b.things.has(thing)).length;
  const whole = shared === a.things.size || shared === b.things.size;
  return whole && shared >= (a.matter === '' && a.things.size !== b.things.size ? 2 : 1);
}
