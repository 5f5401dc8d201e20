import { z } from 'zod';
import { Span } from '../ticket/ticket';

/** What is known of a ticket before any draft, found on this device. */

export const triggerIds = [
  'angry_customer',
  'refund_exception',
  'chargeback',
  'vip_customer',
  'fraud_concern',
  'legal_threat',
  'safety_health',
  'public_exposure',
  'self_harm',
  'product_defect',
  'privacy_request',
  'repeat_contact',
  'churn_risk',
  'manager_request',
] as const;
export const TriggerId = z.enum(triggerIds);
export type TriggerId = z.infer<typeof TriggerId>;

/** A rule that fired, with the words that made it fire. `where` tells evidence outside the messages. */
export const TriggerHit = z.object({
  /** A built-in id, or the id of a brand's own trigger. */
  trigger: z.string(),
  /** Name of the rule that fired, stable, for logs. */
  rule: z.string(),
  spans: z.array(Span),
  /** Evidence that is not in a message, for example `tag: vip`. */
  where: z.string().optional(),
  /** The customer's own claim, for example "I am a VIP": weaker, and shown so. */
  weak: z.boolean().default(false),
  /** Found by the learnt judge, without words that a rule knows: told to the agent, never a reason for what is written. */
  guessed: z.boolean().optional(),
});
export type TriggerHit = z.infer<typeof TriggerHit>;

export const SentimentLabel = z.enum(['negative', 'neutral', 'positive']);
export type SentimentLabel = z.infer<typeof SentimentLabel>;

export const Mood = z.object({
  messageId: z.string(),
  label: SentimentLabel,
  /** -1 to 1; drawn as a course, never shown as a number. */
  score: z.number(),
  evidence: z.array(Span),
});
export type Mood = z.infer<typeof Mood>;

export const Question = z.object({
  span: Span,
  /** The question in one line; search runs on it. */
  text: z.string(),
  /** What this question alone is about, most likely first, by its own words; empty when they do not tell. */
  intents: z.array(z.string()).default([]),
  /** Where its own words do not tell: what the lines before it are about. Weaker: a new matter may begin with any line. */
  near: z.array(z.string()).default([]),
});
export type Question = z.infer<typeof Question>;

/** How a promise stands that nobody has come back to: due today or tomorrow, or its day is over. */
export const Late = z.enum(['soon', 'over']);
export type Late = z.infer<typeof Late>;

export const PromiseMade = z.object({
  span: Span,
  text: z.string(),
  by: z.string().optional(),
  /** `YYYY-MM-DD`, where the promise names a time. */
  due: z.string().optional(),
  late: Late.optional(),
});
export type PromiseMade = z.infer<typeof PromiseMade>;

export const FactKind = z.enum([
  'order',
  'tracking',
  'amount',
  'percent',
  'date',
  'duration',
  'code',
  'url',
  'email',
  'phone',
  'carrier',
  'product',
  'number',
]);
export type FactKind = z.infer<typeof FactKind>;

/** A checkable thing said somewhere. `value` is normalised so that equal things are equal strings. */
export const Fact = z.object({
  kind: FactKind,
  value: z.string(),
  /** The words as they stand. */
  text: z.string(),
  start: z.number(),
  end: z.number(),
  messageId: z.string().optional(),
});
export type Fact = z.infer<typeof Fact>;

export const SummaryLine = z.object({
  kind: z.enum(['request', 'happened', 'tried', 'answered', 'promised', 'open', 'state']),
  text: z.string(),
  messageId: z.string(),
  /** The agent who answered or promised. */
  who: z.string().optional(),
  /** Of a promise; `YYYY-MM-DD`. */
  due: z.string().optional(),
  late: Late.optional(),
});
export type SummaryLine = z.infer<typeof SummaryLine>;

export const Brief = z.object({
  /** ISO 639-1 of the customer's open messages; `und` when too short to tell. */
  language: z.string(),
  languages: z.record(z.string(), z.string()),
  moods: z.array(Mood),
  triggers: z.array(TriggerHit),
  questions: z.array(Question),
  promises: z.array(PromiseMade),
  facts: z.array(Fact),
  summary: z.array(SummaryLine),
  /** Best guess from words alone, most likely first; brand packs name their own intents. */
  intents: z.array(z.string()),
  /** How things stand by the customer's words: in use, sent back, charged twice (see `intents/state-words.ts`). */
  states: z.array(z.string()).default([]),
});
export type Brief = z.infer<typeof Brief>;
