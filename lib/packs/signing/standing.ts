import { z } from 'zod';
import { PackChanges } from './changes';
import { PublicKey } from './keys';
import { Pin } from './trust';
import { packFaults } from './verify';
import { Question } from './weigh';

/** What the console shows of signed packs; these cross from the background. */

const Fault = z.enum(packFaults).nullable();
const Shown = PublicKey.extend({ fingerprint: z.string() });
const Unproven = z.strictObject({
  kind: z.enum(['macro', 'article']),
  id: z.string(),
  title: z.string(),
  version: z.number(),
  fault: z.enum(['no-approval', 'changed', 'key-unknown']),
});

/** What installing a file would do; nothing was changed yet. */
export const PackPreview = z.strictObject({
  brand: z.strictObject({ id: z.string(), name: z.string(), colour: z.string() }),
  version: z.number(),
  digest: z.string(),
  /** Null for a pack that nobody signed. */
  signer: Shown.nullable(),
  issuedAt: z.string().optional(),
  validUntil: z.string().optional(),
  /** Version that is here now; null for none. */
  from: z.number().nullable(),
  fault: Fault,
  asks: z.array(Question),
  changes: PackChanges,
  /** How many of its items would count today. */
  usable: z.strictObject({ macros: z.number(), articles: z.number() }),
  unproven: z.number(),
});
export type PackPreview = z.infer<typeof PackPreview>;

export const Feed = z.strictObject({
  url: z.string(),
  checkedAt: z.string(),
  nextAt: z.string(),
  failures: z.number(),
  /** Code of what a person must look at; empty for nothing. */
  problem: z.string(),
});
export type Feed = z.infer<typeof Feed>;

/** How it stands with the pack of one brand that is installed. */
export const PackStanding = z.strictObject({
  brandId: z.string(),
  fault: Fault,
  digest: z.string(),
  signer: z.string().nullable(),
  validUntil: z.string().optional(),
  rolledBack: z.boolean(),
  unproven: z.array(Unproven),
  keys: z.array(Pin.extend({ fingerprint: z.string(), revoked: z.boolean() })),
  versions: z.array(
    z.strictObject({
      n: z.number(),
      version: z.number(),
      at: z.string(),
      digest: z.string(),
      inUse: z.boolean(),
    }),
  ),
  feeds: z.array(Feed),
});
export type PackStanding = z.infer<typeof PackStanding>;
