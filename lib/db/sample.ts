import type { LedgerEvent } from '../ledger/record';
import { defaultRate, type Label, type SamplePlan, sampleOf } from '../ledger/sample';
import type { Database } from './database';
import { append, readable } from './ledger';
import type { Written } from './log';
import { changeSettings, readSettings } from './settings';

/** The random sample of unflagged tickets: its plan by brand, and labels, which only a drawn ticket can get. */

export class NotDrawn extends Error {
  constructor(readonly ticket: string) {
    super('this ticket is not in the random sample');
    this.name = 'NotDrawn';
  }
}

/** The brand's plan; its seed is made when it is first asked for. */
export async function planFor(db: Database, brandId: string, randomId: () => string): Promise<SamplePlan> {
  const known = (await readSettings(db)).samples[brandId];
  if (known) return known;
  return changePlan(db, brandId, {}, randomId);
}

/** @param rate 0 to 1 */
export async function setSampleRate(
  db: Database,
  brandId: string,
  rate: number,
  randomId: () => string,
): Promise<SamplePlan> {
  return changePlan(db, brandId, { rate }, randomId);
}

/** A seed that is there stays, also when two pages ask at once. */
async function changePlan(
  db: Database,
  brandId: string,
  change: { rate?: number },
  randomId: () => string,
): Promise<SamplePlan> {
  const seed = randomId();
  let plan: SamplePlan = { seed, rate: defaultRate };
  await changeSettings(db, (now) => {
    plan = { ...plan, ...now.samples[brandId], ...change };
    return { samples: { ...now.samples, [brandId]: plan } };
  });
  return plan;
}

/**
 * Puts a label on record, after drawing the sample once more: no page can label a ticket of its own choice.
 *
 * @param suggestion of the ticket, any
 * @param now RFC 3339
 * @throws {NotDrawn}
 */
export async function labelTicket(
  db: Database,
  suggestion: string,
  label: Label,
  now: string,
  randomId: () => string,
): Promise<Written> {
  const first = await db.ledger.where('suggestion').equals(suggestion).first();
  if (!first) throw new NotDrawn(suggestion);
  const { brand, ticket } = readable(first).event;
  const plan = await planFor(db, brand, randomId);
  const rows = await db.ledger.where('brand').equals(brand).sortBy('seq');
  const steps = rows.filter((row) => row.suggestion !== undefined).map(readable);
  const { drawn } = sampleOf(steps, brand, plan);
  const one = drawn.find((each) => each.ticket === ticket);
  if (!one) throw new NotDrawn(ticket);
  const event: LedgerEvent = {
    kind: 'labelled',
    brand,
    helpdesk: one.helpdesk,
    ticket,
    suggestion: one.suggestion,
    result: label.result,
    missed: label.result === 'missed' ? label.missed : [],
    ...plan,
  };
  return append(db, event, undefined, now);
}
