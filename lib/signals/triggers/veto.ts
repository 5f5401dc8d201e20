import type { TriggerId } from '../brief';
import { judged } from '../learnt/judge';
import { sentenceJudge, vetoes } from '../learnt/sentence-judge';
import type { Reading } from '../text/reading';
import type { Piece } from '../text/sentences';
import { isHard } from './hard-words';

/**
 * What the learnt judge thinks of a rule's hit. Rules know words, the judge knows what is said around them: "I can't live without
 * this coffee" has the words and not the sense. Its margin is that of the hit's sentence, alone and with either neighbour, whichever
 * speaks most for the hit.
 */
export type Verdict = 'stands' | 'doubtful' | 'dropped';

/**
 * Where a body may be hurt a needless look costs less than a missed one: the judge once dropped "se me ha puesto la cara roja
 * y me pica", and the draft told how to send the serum back.
 */
const neverDoubted: ReadonlySet<TriggerId> = new Set(['safety_health']);

/** Letters read on either side of a hit, in a sentence that goes on and on. */
const around = 300;

/** By place of the sentence and of the hit's window: one sentence is hit by many rules. */
const known = new WeakMap<Reading, Map<string, readonly number[]>>();

export function verdictOn(trigger: TriggerId, reading: Reading, hit: Piece): Verdict {
  if (neverDoubted.has(trigger)) return 'stands';
  const limits = vetoes[trigger];
  const of = sentenceJudge().classes.indexOf(trigger);
  if (!limits || of < 0) return 'stands';
  const windows = windowsAround(reading, hit);
  const margin = Math.max(...windows.map((window) => scoresOf(reading, window)[of] ?? 0));
  if (margin >= limits.doubt) return 'stands';
  const [own] = windows;
  if (own && isHard(trigger, reading.folded.text.slice(own.start, own.end))) return 'stands';
  return margin < limits.drop ? 'dropped' : 'doubtful';
}

/** The hit's sentence first, then with the one behind it and the one before it. */
function windowsAround({ sentences }: Reading, hit: Piece): Piece[] {
  const at = Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= hit.start),
  );
  const cut = (start: number, end: number) => ({
    start: Math.max(start, hit.start - around),
    end: Math.min(end, hit.end + around),
  });
  const own = sentences[at] ?? hit;
  const [before, next] = [sentences[at - 1], sentences[at + 1]];
  return [
    cut(own.start, own.end),
    ...(next ? [cut(own.start, next.end)] : []),
    ...(before ? [cut(before.start, own.end)] : []),
  ];
}

function scoresOf(reading: Reading, { start, end }: Piece): readonly number[] {
  const scores = known.get(reading) ?? new Map<string, readonly number[]>();
  known.set(reading, scores);
  const place = `${start} ${end}`;
  const read = scores.get(place) ?? judged(sentenceJudge(), reading.folded.text.slice(start, end));
  scores.set(place, read);
  return read;
}
