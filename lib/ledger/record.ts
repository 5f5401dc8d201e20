import { z } from 'zod';

/**
 * What the ledger keeps of a suggestion's life. No customer text and no identity in a record: draft and sent text
 * are kept apart, under the suggestion's id, so that they can be erased while the chain still verifies.
 */

const Ref = z.object({ id: z.string(), version: z.number().optional() });

/** Present on every record of a suggestion. `ticket` is a keyed handle (commitments.ts), in version 1 a random one; never the helpdesk's id. */
const common = {
  brand: z.string(),
  helpdesk: z.string(),
  ticket: z.string(),
  suggestion: z.string(),
};

/** What the tokens cost by the price table of a day. */
export const Price = z.strictObject({
  /** `YYYY-MM-DD`, when the table was read. */
  of: z.string().length(10),
  /** US dollars in units of 10^-9, so that sums are exact; null where the table does not know the model: unknown, never 0. */
  usdNanos: z.int().nonnegative().nullable(),
});
export type Price = z.infer<typeof Price>;

/** Of a remote engine: its model, the versions of its prompts, and the tokens that it counted. */
const Cost = z.strictObject({
  model: z.string(),
  prompts: z.record(z.string(), z.number()),
  input: z.number(),
  cachedInput: z.number(),
  output: z.number(),
  /** Put in by the background, as the record is written. Not there in records of before it did. */
  price: Price.optional(),
});

/** Of the statements that the gate knows how to check (amounts, dates, codes, ids, links...): how many, and how many stand somewhere. */
const Claims = z.strictObject({ checkable: z.number(), supported: z.number() });

const origin = {
  channel: z.string(),
  language: z.string(),
  intent: z.string().optional(),
  engine: z.string(),
  model: z.string().optional(),
  prompt: z.string().optional(),
  packVersion: z.number(),
  appVersion: z.string(),
};

export const RejectReason = z.enum([
  'made-up',
  'contradicts-policy',
  'missing-knowledge',
  'wrong-brand',
  'wrong-tone',
  'internal-content',
  'should-escalate',
  'wrong-language',
  'not-useful',
  'not-needed',
]);
export type RejectReason = z.infer<typeof RejectReason>;

/** What became of one thing that a hand-off prepares; `lib/helpdesks/contract.ts` tells what each means. */
const Prepared = z.enum(['there', 'filled', 'opened', 'later', 'no-field', 'not-taken', 'removed']);

export const EditClass = z.enum(['verbatim', 'light', 'heavy', 'discarded']);
export type EditClass = z.infer<typeof EditClass>;

/** Why a lead lets a blocked text pass: a reason, no token word. */
export const OverrideReason = z
  .string()
  .trim()
  .max(500)
  .refine((text) => (text.match(/\p{L}/gu)?.length ?? 0) >= 10, 'at least ten letters');

export const RaterName = z.string().trim().min(1).max(40);

export const Score = z.enum(['right', 'wrong', 'not-applicable']);
export type Score = z.infer<typeof Score>;

/** How a blind sample was drawn: with the records alone anyone can draw it again. */
export const BlindPlan = z.strictObject({
  /** The brand's, as in `labelled`. */
  seed: z.string(),
  /** `YYYY-MM-DD`, UTC, both ends count: drafts first shown in these days. */
  from: z.string().length(10),
  to: z.string().length(10),
  size: z.number().int().positive().max(1_000),
  /** From each stratum, where it has so many. */
  minimum: z.number().int().nonnegative().max(50),
});
export type BlindPlan = z.infer<typeof BlindPlan>;

/** One event of a suggestion. `kind` decides the rest. */
export const LedgerEvent = z.discriminatedUnion('kind', [
  /** A ticket of a known brand was opened beside Proofdesk, with no draft asked for yet. Again only when the customer has written since. */
  z.strictObject({
    kind: z.literal('opened'),
    ...common,
    channel: z.string(),
    /** The customer has written something public: a reply can be drafted. */
    eligible: z.boolean(),
    /** RFC 3339: the customer's first message that nobody has answered; not there where the agent wrote last. */
    customerAt: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('shown'),
    ...common,
    ...origin,
    macro: Ref.optional(),
    passages: z.array(Ref),
    /** Rule ids with their counts. */
    findings: z.record(z.string(), z.number()),
    insertable: z.boolean(),
    words: z.number(),
    /** Milliseconds from the ticket being read. */
    msToBrief: z.number(),
    msToDraft: z.number(),
    /** To the first words on screen. */
    msToFirst: z.number().optional(),
    claims: Claims.optional(),
    /** Ids of the first three macros that the search offered, best first. */
    offered: z.array(z.string()).max(3).optional(),
    cost: Cost.optional(),
  }),
  z.strictObject({
    kind: z.literal('withheld'),
    ...common,
    ...origin,
    reason: z.string(),
    cost: Cost.optional(),
    msToBrief: z.number().optional(),
  }),
  z.strictObject({
    kind: z.literal('inserted'),
    ...common,
    /** `whole`, or the macro or passage that was inserted as it is. */
    what: z.enum(['draft', 'macro', 'passage', 'note']),
    source: Ref.optional(),
    editor: z.string(),
    copied: z.boolean(),
    findings: z.record(z.string(), z.number()),
    /** Macros and passages behind the text, and those of them that were not approved or not in date at that moment. */
    sources: z.strictObject({ used: z.number(), unusable: z.number() }).optional(),
  }),
  z.strictObject({
    kind: z.literal('edited'),
    ...common,
    /** Edits made in the sidebar before inserting, as token distance 0 to 1. */
    distance: z.number(),
    factEdits: z.number(),
  }),
  z.strictObject({
    kind: z.literal('sent'),
    ...common,
    editClass: EditClass,
    /** Token-level distance of draft to sent text, 0 to 1, greeting and sign-off left out. */
    distance: z.number(),
    /** Numbers, dates, prices, codes, names, links, negations or promises that the agent changed. */
    factEdits: z.number(),
    styleEdits: z.number(),
    msFromInsert: z.number(),
    /** From the ticket having been opened, or its newest message from the customer having been read. */
    msFromOpen: z.number().optional(),
    /** Findings in the text that was sent. */
    findings: z.record(z.string(), z.number()),
    claims: Claims.optional(),
    /** Clauses that the draft's macro makes mandatory; `must.*` in `findings` counts those that were lost. */
    mandatory: z.number().optional(),
  }),
  /** An engine did something beside drafting; its result was shown, or it failed after tokens had been paid for. */
  z.strictObject({
    kind: z.literal('assisted'),
    ...common,
    task: z.string(),
    engine: z.string(),
    cost: Cost,
    failed: z.string().optional(),
  }),
  /**
   * A hand-off was prepared in the helpdesk's fields, or taken back. Tags are the pack's own words; who was proposed is the
   * pack's too, but may be a person, so only what became of it is kept.
   */
  z.strictObject({
    kind: z.literal('hand-off'),
    ...common,
    step: z.enum(['prepared', 'taken-back']),
    triggers: z.array(z.string()),
    /** Tag to what became of it. */
    tags: z.record(z.string(), Prepared),
    assignee: Prepared.optional(),
    note: z.boolean(),
  }),
  /** A lead let one blocked sentence pass, for one rule, on this ticket. */
  z.strictObject({
    kind: z.literal('allowed-once'),
    ...common,
    rule: z.string(),
    /** Hex SHA-256 of `[ticket, rule, sentence]` as JSON: the sentence itself is not kept here. */
    text: z.string().length(64),
    reason: OverrideReason,
    /** The lead's name, as set with the passphrase. */
    by: z.string(),
    /** RFC 3339: when that passphrase was set, so that one made for the occasion shows. */
    passphraseSet: z.string(),
  }),
  z.strictObject({ kind: z.literal('rejected'), ...common, reason: RejectReason }),
  z.strictObject({ kind: z.literal('flag-shown'), ...common, trigger: z.string(), rule: z.string() }),
  z.strictObject({
    kind: z.literal('flag-corrected'),
    ...common,
    trigger: z.string(),
    /** `wrong`: it should not have fired; `missed`: the agent adds a flag that did not fire. */
    correction: z.enum(['wrong', 'missed', 'withdrawn']),
  }),
  /** A lead read a ticket of the random sample (sample.ts) in the helpdesk. `suggestion` is the ticket's latest; the last label counts. */
  z.strictObject({
    kind: z.literal('labelled'),
    ...common,
    /** `unreadable`: the ticket could not be opened any more; it counts in no figure. */
    result: z.enum(['none', 'missed', 'unreadable']),
    /** Triggers that should have been shown; empty unless `missed`. */
    missed: z.array(z.string().min(1).max(80)).max(40),
    /** The draw that this ticket came from. */
    seed: z.string(),
    rate: z.number(),
  }),
  /** A rater judged a draft of the blind sample (blind.ts) without seeing what the agent did. A rater's last word on a draft counts. */
  z.strictObject({
    kind: z.literal('judged'),
    ...common,
    /** What the raters call themselves: two of them make an agreement. */
    rater: RaterName,
    /** By the scorecard's criterion; empty when the draft could not be read any more. */
    scores: z.record(z.string().max(40), Score),
    plan: BlindPlan,
  }),
]);
export type LedgerEvent = z.infer<typeof LedgerEvent>;

/** What pages read of a record of either format; the records themselves are in chain.ts and leaf.ts. */
export const LedgerRecord = z.object({
  /** 1, 2, 3, ... over all logs of this device, in the order of writing. */
  seq: z.number().int().positive(),
  /** RFC 3339. Of one log never before the previous record's. */
  at: z.string(),
  event: LedgerEvent,
  /** Of the record as it is exported, hex. */
  hash: z.string().length(64),
  /** Its number in its brand's log; none in the chain of version 1, of which single records cannot be proven. */
  no: z.number().int().positive().optional(),
});
export type LedgerRecord = z.infer<typeof LedgerRecord>;

/** Kept beside the log under the suggestion's id; erasing it leaves the log whole. */
export const SuggestionText = z.object({
  suggestion: z.string(),
  brand: z.string(),
  draft: z.string().optional(),
  sent: z.string().optional(),
  /** Facts of the ticket that the drill-down shows. */
  subject: z.string().optional(),
  at: z.string(),
});
export type SuggestionText = z.infer<typeof SuggestionText>;
