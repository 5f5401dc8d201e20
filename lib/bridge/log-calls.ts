import { z } from 'zod';
import { textParts } from '../ledger/commitments';
import { Retention } from '../settings/settings';
import { call } from './call';

/** Calls about the logs themselves: their state, their lines, checkpoints, exports, erasing. */

const Checkpoint = z.object({ size: z.number(), note: z.string(), at: z.string() });
const log = z.string().max(300);
const brandId = z.string().max(200);
const limit = z.number().int().positive().max(20_000).default(5_000);

const Receipt = z.object({
  receipt: z.string(),
  at: z.string(),
  suggestions: z.number(),
  tickets: z.number(),
  log: z.string(),
  no: z.number(),
  hash: z.string(),
});

export const logCalls = {
  /** Every log of this device. `log` is its origin; brand, root and checkpoint are empty for the chain of version 1. */
  'ledger.logs': call(
    ['console'],
    z.undefined(),
    z.array(
      z.object({
        log: z.string(),
        brand: z.string(),
        device: z.string(),
        vkey: z.string(),
        size: z.number(),
        root: z.string(),
        /** What the mark outside the database knew and the database did not. */
        broken: z.object({ lastSeq: z.number(), lastHash: z.string(), at: z.string() }).nullable(),
        checkpoint: Checkpoint.nullable(),
      }),
    ),
  ),
  /** Records of one log after a number, each in its canonical form. */
  'ledger.lines': call(
    ['console'],
    z.object({ log, after: z.number().int().nonnegative().default(0), limit }),
    z.array(z.string()),
  ),
  /** A signed checkpoint over all that is in the log now. */
  'ledger.checkpoint': call(['console'], z.object({ log }), Checkpoint),
  /** The proof that one record stands in its log, as a file's text. `seq` is over all logs of this device. */
  'ledger.proof': call(['console'], z.object({ seq: z.number().int().positive() }), z.string()),
  /** The proof that a log only grew since it had `from` records, as a file's text. */
  'ledger.growth': call(['console'], z.object({ log, from: z.number().int().positive() }), z.string()),
  /** Puts an export on record and signs what it holds: records 1 to `to`. */
  'ledger.export': call(
    ['console'],
    z.object({ log, texts: z.boolean() }),
    z.object({ to: z.number(), checkpoints: z.array(z.string()) }),
  ),
  /** Kept texts of a brand with their salts, after a suggestion. `last`: where to go on, null at the end. */
  'ledger.texts': call(
    ['console'],
    z.object({ brandId, after: z.string().max(200).default(''), limit }),
    z.object({
      lines: z.array(
        z.object({ suggestion: z.string(), part: z.enum(textParts), salt: z.string(), value: z.string() }),
      ),
      last: z.string().nullable(),
    }),
  ),
  /** Everything that this device holds of one customer of a brand. */
  'ledger.erase': call(
    ['console'],
    z.object({
      brandId,
      by: z.enum(['address', 'customer', 'ticket']),
      value: z.string().trim().min(1).max(320),
    }),
    Receipt,
  ),
  /** A brand leaves this device: texts, tickets, pack, answers and choices go; its records stay for it to take. */
  'ledger.offboard': call(['console'], z.object({ brandId }), Receipt),
  /** Days after which a brand's texts are erased; null to keep them. */
  'ledger.retention.set': call(
    ['console'],
    z.object({ brandId, days: Retention.nullable() }),
    z.object({ days: Retention.nullable() }),
  ),
} as const;
