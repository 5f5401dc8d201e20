import { blindSample } from '../ledger/blind';
import type { BlindPlan, LedgerEvent } from '../ledger/record';
import { storiesOf } from '../ledger/stories';
import type { Database } from './database';
import { append, readable } from './ledger';
import { NotDrawn, planFor } from './sample';

/** Judgements of the blind sample, which only a drawn draft can get. */

export interface NewJudgement extends Omit<BlindPlan, 'seed'> {
  suggestion: string;
  rater: string;
  scores: Extract<LedgerEvent, { kind: 'judged' }>['scores'];
}

/**
 * Puts a judgement on record, after drawing the sample once more: no page can judge a draft of its own choice.
 *
 * @param now RFC 3339
 * @throws {NotDrawn}
 */
export async function judgeDraft(
  db: Database,
  { suggestion, rater, scores, ...days }: NewJudgement,
  now: string,
  randomId: () => string,
): ReturnType<typeof append> {
  const first = await db.ledger.where('suggestion').equals(suggestion).first();
  if (!first) throw new NotDrawn(suggestion);
  const { brand } = readable(first).event;
  const { seed } = await planFor(db, brand, randomId);
  const plan: BlindPlan = { ...days, seed };
  const rows = await db.ledger.where('brand').equals(brand).sortBy('seq');
  const records = rows.filter((row) => row.suggestion !== undefined).map(readable);
  const drawn = blindSample(storiesOf(records), brand, plan).flatMap((stratum) => stratum.drawn);
  const story = drawn.find((one) => one.suggestion === suggestion);
  if (!story) throw new NotDrawn(suggestion);
  const { helpdesk, ticket } = story;
  const event: LedgerEvent = { kind: 'judged', brand, helpdesk, ticket, suggestion, rater, scores, plan };
  return append(db, event, undefined, now);
}
