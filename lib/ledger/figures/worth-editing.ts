import type { Story } from '../stories';
import { type Figure, nothing } from './figure';
import { rate, spread } from './intervals';

/**
 * A draft was worth editing when most of it was sent and the reply took less time than the same hands need without one.
 * The hands are those of one device: the ledger knows no agents.
 */

/** Distance up to which enough of the draft was sent: an overlap of 0.6. */
const mostChanged = 0.4;
/** Replies written by hand that make a median to compare with. */
const fewest = 5;

/** Written by hand: nothing was put into the box, and what was sent is not the draft. */
const byHand = ({ inserts, last }: Story) =>
  inserts.every(({ what }) => what === 'note') && last.sent?.editClass === 'discarded';

export const worthEditing: Figure = {
  id: 'worth-editing',
  family: 'use',
  better: 'more',
  measure(stories) {
    const sent = stories.filter(({ last }) => last.sent !== undefined);
    const timed = sent.filter(({ last }) => last.sent?.msFromOpen !== undefined);
    const hand = new Map<string, number[]>();
    for (const story of timed.filter(byHand)) {
      const key = intentOf(story);
      const known = hand.get(key);
      const ms = story.last.sent?.msFromOpen ?? 0;
      if (known) known.push(ms);
      else hand.set(key, [ms]);
    }
    const medians = new Map(
      [...hand].flatMap(([key, list]) =>
        list.length < fewest ? [] : [[key, spread(list)?.p50 ?? 0] as const],
      ),
    );
    const judged = timed.filter((story) => !byHand(story) && medians.has(intentOf(story)));
    const unrecorded = sent.length - judged.length - timed.filter(byHand).length;
    if (judged.length === 0) return nothing(sent.length > 0 ? 'not-recorded' : 'no-data', unrecorded);
    const worth = judged.filter((story) => {
      const { distance = 1, msFromOpen = Infinity } = story.last.sent ?? {};
      return distance <= mostChanged && msFromOpen < (medians.get(intentOf(story)) ?? 0);
    });
    const ids = (list: readonly Story[]) => list.map(({ suggestion }) => suggestion);
    return {
      value: { form: 'rate', ...rate(worth.length, judged.length) },
      counted: ids(worth),
      of: ids(judged),
      unrecorded,
    };
  },
};

const intentOf = ({ device = '', brand, intent }: Story) => `${device} ${brand} ${intent}`;
