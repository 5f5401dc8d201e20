import type { Material } from '../packs/material';
import { readBrief } from '../signals/read-brief';
import type { Ticket } from '../ticket/ticket';
import type { BenchFlag, Comparison } from './comparison';
import type { Flag } from './contract';
import { flagsOf } from './flags';

/**
 * What a change of rules would do to one ticket: the same reading that the sidebar makes, once with each set of rules. It
 * brings the words of every language along, so that a page loads it when it runs.
 */

/** @param now RFC 3339 */
export function compareRules(ticket: Ticket, today: Material, changed: Material, now: string): Comparison {
  const hits = hitsOf(ticket, today, now);
  const before = grouped(ticket, flagsOf(hits, today));
  const again = wordsIn(today) === wordsIn(changed) ? hits : hitsOf(ticket, changed, now);
  const after = grouped(ticket, flagsOf(again, changed));
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

function grouped({ id }: Ticket, flags: readonly Flag[]): Map<string, BenchFlag> {
  const groups = new Map<string, BenchFlag>();
  for (const { trigger, level, spans, where, weak } of flags) {
    const quotes = spans.map(({ text }) => text);
    const places = where ? [where] : [];
    const known = groups.get(trigger);
    if (!known) {
      groups.set(trigger, { ticket: id, trigger, level, quotes, places, weak });
      continue;
    }
    known.quotes.push(...quotes.filter((quote) => !known.quotes.includes(quote)));
    known.places.push(...places.filter((place) => !known.places.includes(place)));
    // One strong hit is enough.
    known.weak = known.weak && weak;
  }
  return groups;
}
