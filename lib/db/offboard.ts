import type { Database } from './database';
import { dropDesk } from './desk';
import { eraseBrand, type Receipt } from './erase';
import { checkpointNow } from './export';
import { removePack } from './packs';
import { forgetAttempts } from './practice';
import { changeSettings } from './settings';

/**
 * A brand leaves: its texts, tickets, pack, the lead's working copy of it, attempts at exercises, inbox answers, engine, budget and sample go from this
 * device. Its records stay, with a last checkpoint over them, until it has taken its export.
 */
export async function offboard(db: Database, brandId: string, now: string): Promise<Receipt> {
  const receipt = await eraseBrand(db, brandId, now);
  await removePack(db, brandId);
  await dropDesk(db, brandId);
  await forgetAttempts(db, brandId);
  await db.answers.filter((answer) => answer.brandId === brandId).delete();
  await db.spend.where('[brand+month]').between([brandId, ''], [brandId, '\uffff']).delete();
  await changeSettings(db, ({ engines, budgets, samples, retention }) => ({
    engines: without(engines, brandId),
    budgets: without(budgets, brandId),
    samples: without(samples, brandId),
    retention: without(retention, brandId),
  }));
  await checkpointNow(db, receipt.log, now);
  return receipt;
}

function without<T>(all: Record<string, T>, brandId: string): Record<string, T> {
  const { [brandId]: _, ...rest } = all;
  return rest;
}
