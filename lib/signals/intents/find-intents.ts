import type { TriggerHit } from '../brief';
import { phrasesFor } from '../text/by-language';
import type { Reading } from '../text/reading';
import { intentWords, triggerIntents } from './words';

const maxIntents = 3;
/** A flag says little of what these tickets want. */
const weak = new Set(['complaint', 'warranty']);
/** What a word weighs by where it stands. */
const inOpen = 1;
const inSubject = 0.8;
const inEarlier = 0.25;

/** Best guesses at what the ticket is about, most likely first; from words alone. */
export function findIntents(
  open: readonly Reading[],
  all: readonly Reading[],
  subject: Reading,
  hits: readonly TriggerHit[],
): string[] {
  const scores = new Map<string, number>();
  const add = (intent: string, score: number) => scores.set(intent, (scores.get(intent) ?? 0) + score);
  for (const [intent, lists] of Object.entries(intentWords)) {
    for (const reading of open) add(intent, inOpen * hitsIn(lists, reading));
    for (const reading of all) if (!open.includes(reading)) add(intent, inEarlier * hitsIn(lists, reading));
    add(intent, inSubject * hitsIn(lists, subject));
  }
  for (const hit of hits) {
    const intent = triggerIntents[hit.trigger];
    if (intent && !hit.weak && !hit.where?.startsWith('cc:')) add(intent, weak.has(intent) ? 0.6 : 3);
    if (hit.rule === 'safety.reaction') add('allergic-reaction', 4);
  }
  // Words of thanks close many mails that want something.
  if (scores.size > 1) scores.set('thanks', (scores.get('thanks') ?? 0) * 0.3);
  const found = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  return found.slice(0, maxIntents).map(([intent]) => intent);
}

/** What a few words alone are about, most likely first. @param folded made plain by `fold` */
export function intentsIn(folded: string, language: string): string[] {
  return Object.entries(intentWords)
    .map(([intent, lists]) => [intent, hitsIn(lists, { folded: { text: folded }, language })] as const)
    .filter(([intent, score]) => score > 0 && intent !== 'thanks')
    .sort((a, b) => b[1] - a[1])
    .map(([intent]) => intent);
}

const maxLength = 12_000;

/** Number of different phrases of an intent in a message, at most three. */
function hitsIn(
  lists: Parameters<typeof phrasesFor>[0],
  reading: { folded: { text: string }; language: string },
): number {
  const text = reading.folded.text.slice(0, maxLength);
  const seen = new Set<string>();
  for (const pattern of phrasesFor(lists, reading.language)) {
    for (const match of text.matchAll(pattern)) {
      seen.add(match[0]);
      if (seen.size === 3) return 2;
    }
  }
  return seen.size === 0 ? 0 : 1 + 0.5 * (seen.size - 1);
}
