import type { Material } from '../packs/material';
import { readBrief } from '../signals/read-brief';
import type { Ticket } from '../ticket/ticket';
import type { Flag } from './contract';
import { flagsOf } from './flags';

/** What a change of rules would do to one ticket: the same reading that the sidebar makes, once with each set of rules. */

/** A flag as an agent would see it, its rules put together. */
export interface BenchFlag {
  ticket: string;
  trigger: string;
  level: Flag['level'];
  /** The customer's words. */
  quotes: string[];
  /** Evidence outside the messages, for example `tag: vip`. */
  places: string[];
  weak: boolean;
}

/** Flags of one ticket, or of many put together. */
export interface Comparison {
  /** Shown with both sets of rules; `was` is the level of today where it differs. */
  kept: (BenchFlag & { was?: Flag['level'] })[];
  added: BenchFlag[];
  lost: BenchFlag[];
}

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

/** Flags of all tickets with each set of rules, for 100 tickets. */
export function alertsPer100({ kept, added, lost }: Comparison, tickets: number) {
  const share = (flags: number) => (tickets === 0 ? 0 : (100 * flags) / tickets);
  return { today: share(kept.length + lost.length), changed: share(kept.length + added.length) };
}
