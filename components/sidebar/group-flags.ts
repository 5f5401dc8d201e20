import type { Flag } from '@/lib/copilot/contract';
import { grouped, placesOf, rulesOf } from '@/lib/copilot/flags';

/** A flag as it is drawn: all that speaks for one trigger, under what the brand says about it. */
export interface FlagGroup extends Omit<Flag, 'rule' | 'where'> {
  rules: string[];
  /** Evidence outside the messages. */
  places: string[];
}

/** One for each trigger, in the order of the flags; the agent decides once. */
export const groupFlags = (flags: readonly Flag[]): FlagGroup[] =>
  grouped(flags).map(({ rule, where, ...flag }) => ({
    ...flag,
    rules: rulesOf({ rule, ...flag }),
    places: placesOf({ ...(where === undefined ? {} : { where }), ...flag }),
  }));
