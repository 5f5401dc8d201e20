import type { TriggerHit, TriggerId } from '../brief';
import type { ByLanguage } from '../language/rule-languages';
import { judged } from '../learnt/judge';
import { limits, sentenceJudge } from '../learnt/sentence-judge';
import { windowPieces } from '../learnt/windows';
import { says } from '../text/by-language';
import { type Reading, spanOf } from '../text/reading';
import type { Piece } from '../text/sentences';

/**
 * What rules of words do not know: a judge learnt from sentences in seven languages reads each sentence of the customer, alone
 * and with the next one. Its finds stand beside those of the rules, with the sentence as their evidence.
 */

interface Window {
  reading: Reading;
  piece: Piece;
  scores: readonly number[];
}

/** So many messages are read: in a long thread the rules read the rest, within the time a brief may take. */
const newest = 12;

const read = new WeakMap<readonly Reading[], readonly Window[]>();

/** Limits are learnt on sentences; a mail is many of them, each read twice. Chosen on whole tickets (decision 0006). */
const reserve = 0.05;

/** A name with a title, or a greeting, is read by two words only, and either weighs too much. */
const leastWords = 3;
const words = /[\p{L}\p{M}']+/gu;

/**
 * Hits of one trigger, the surest sentence of each message.
 * @param unless what shows, in the sentence or in those beside it, that another thing is meant
 */
export function learntHits(
  trigger: TriggerId,
  customer: readonly Reading[],
  unless?: ByLanguage,
): TriggerHit[] {
  const limit = limits[trigger];
  const of = sentenceJudge().classes.indexOf(trigger);
  if (limit === undefined || of < 0) return [];
  const best = new Map<Reading, { window: Window; score: number }>();
  for (const window of windowsOf(customer)) {
    const score = window.scores[of] ?? 0;
    if (score < limit + reserve || !counts(window, unless)) continue;
    if (score <= (best.get(window.reading)?.score ?? Number.NEGATIVE_INFINITY)) continue;
    best.set(window.reading, { window, score });
  }
  if (best.size === 0) return [];
  const spans = [...best.values()].map(({ window: { reading, piece } }) => spanOf(reading, piece));
  return [{ trigger, rule: `${trigger}.learnt`, spans, weak: false, guessed: true }];
}

function counts({ reading, piece }: Window, unless: ByLanguage | undefined): boolean {
  const { text } = reading.folded;
  if ((text.slice(piece.start, piece.end).match(words)?.length ?? 0) < leastWords) return false;
  if (!unless) return true;
  const near = reading.sentences.filter(({ start, end }) => end >= piece.start - 2 && start <= piece.end + 2);
  const [from, to] = [near[0]?.start ?? piece.start, near.at(-1)?.end ?? piece.end];
  return !says(unless, reading.language, text.slice(from, Math.min(to, from + maxNear)));
}

/** Letters read for what is meant otherwise. */
const maxNear = 1_200;

function windowsOf(customer: readonly Reading[]): readonly Window[] {
  const known = read.get(customer);
  if (known) return known;
  const judge = sentenceJudge();
  const made = customer.slice(-newest).flatMap((reading) =>
    windowPieces(reading).map((piece) => ({
      reading,
      piece,
      scores: judged(judge, reading.folded.text.slice(piece.start, piece.end)),
    })),
  );
  read.set(customer, made);
  return made;
}
