import type { Material } from '../packs/material';
import { readBrief } from '../signals/read-brief';
import type { Ticket } from '../ticket/ticket';
import type { BenchFlag, Comparison } from './comparison';
import type { Flag } from './contract';
import { flagsOf, placesOf } from './flags';

/**
 * What a change of rules would do to one ticket: the same reading that the sidebar makes, once with each set of rules. It
 * brings the words of every language along, so that a page loads it when it runs.
 */

/** @param now RFC 3339 */
export function compareRules(ticket: Ticket, today: Material, changed: Material, now: string): Comparison {
  const hits = hitsOf(ticket, today, now);
  const before = byTrigger(ticket, flagsOf(hits, today));
  const again = wordsIn(today) === wordsIn(changed) ? hits : hitsOf(ticket, changed, now);
  const after = byTrigger(ticket, flagsOf(again, changed));
  return {
    kept: [...after.values()]
      .filter(({ trigger }) => before.has(trigger))
      .map((flag) => {
        const was = before.get(flag.trigger)?.level;
        return was && was !== flag.level ? { ...flag, was } : flag;
      }),
    added: [...after.values()].filter(({ trigger }) => !before.has(trigger)),
    lost: [...before.values()].filter(({ trigger }) => !after.has(trigger)),
  };
}

const hitsOf = (ticket: Ticket, { brand, escalations }: Material, now: string) =>
  readBrief(ticket, { brand, escalations, now }).triggers;

/** What of the rules changes the reading; their levels and texts do not. */
const wordsIn = ({ escalations }: Material) =>
  JSON.stringify(
    escalations.flatMap(({ enabled, trigger, phrases }) =>
      enabled && Object.values(phrases).flat().length > 0 ? [[trigger, phrases]] : [],
    ),
  );

/** By trigger, of which a ticket has one flag. */
const byTrigger = ({ id }: Ticket, flags: readonly Flag[]): Map<string, BenchFlag> =>
  new Map(
    flags.map(({ trigger, level, spans, weak, ...flag }) => [
      trigger,
      { ticket: id, trigger, level, quotes: spans.map(({ text }) => text), places: placesOf(flag), weak },
    ]),
  );
