import { z } from 'zod';

/** One try at an exercise, as it is kept on the device: what was written and how it was judged. It is no record of work. */

const Words = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What the gate found in the reply. */
const Found = z.object({
  rule: z.string(),
  level: z.enum(['block', 'warn', 'note']),
  text: z.string(),
  message: Words,
  satisfy: Words,
});

export const ScoredPoint = z.object({
  id: z.string(),
  text: z.string(),
  met: z.boolean(),
  /** What was found, or was not. */
  why: Words,
});
export type ScoredPoint = z.infer<typeof ScoredPoint>;

export const Score = z.object({
  points: z.array(ScoredPoint),
  /** What keeps the reply from being inserted, or would be warned of; without what is about the voice. */
  gate: z.array(Found),
  voice: z.array(Found),
  /** Whether checks and voice count: a ticket that only its owner may answer wants no reply. */
  checked: z.boolean(),
  /** Flags that were marked and are not expected. */
  extra: z.array(z.string()),
  /** Parts met, of how many: each point, the checks, the voice, and the flags where any are at stake. */
  got: z.number().int().nonnegative(),
  of: z.number().int().positive(),
});
export type Score = z.infer<typeof Score>;

export const Attempt = z.object({
  brandId: z.string().max(80),
  exercise: z.string().max(80),
  title: z.string().max(120),
  /** RFC 3339. */
  at: z.string().max(40),
  reply: z.string().max(20_000),
  /** Flags that the agent marked. */
  marked: z.array(z.string().max(80)).max(60),
  score: Score,
});
export type Attempt = z.infer<typeof Attempt>;
