import { z } from 'zod';
import { Exercises } from './exercise';

/**
 * The brand pack: everything that a brand has approved to be said in its name, in one file.
 * Version 1 of the format; `format` changes only when old files could be misread.
 */

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'use small letters, digits and hyphens');
/** ISO 639-1. */
const Language = z.string().regex(/^[a-z]{2}$/, 'use a two-letter language code such as "en"');
/** Calendar day, `YYYY-MM-DD`; a range holds from the start of `validFrom` to the end of `validUntil`, UTC. */
const Day = z.iso.date();
const byLanguage = <T extends z.ZodType>(value: T) => z.record(Language, value);

export const Status = z.enum(['draft', 'in_review', 'approved', 'retired']);
export type Status = z.infer<typeof Status>;

export const Channels = z.array(
  z.enum([
    'email',
    'chat',
    'sms',
    'phone',
    'instagram',
    'facebook',
    'whatsapp',
    'tiktok',
    'marketplace',
    'web',
  ]),
);

/** How a ticket is known to be this brand's. Host narrows; the others decide. */
export const Recognition = z.strictObject({
  hosts: z.array(z.string()).default([]),
  brandIds: z.array(z.string()).default([]),
  inboxes: z.array(z.string()).default([]),
  stores: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
});
export type Recognition = z.infer<typeof Recognition>;

/** A greeting or closing; `{{customer.first_name}}` and `{{agent.name}}` may stand in it. */
const Phrase = z.strictObject({
  channels: Channels.optional(),
  text: z.string(),
  /** Used instead of `text` when the customer's name is not known. */
  withoutName: z.string().optional(),
});

export const Voice = z.strictObject({
  tone: z.string(),
  greetings: byLanguage(z.array(Phrase).min(1)),
  signOffs: byLanguage(z.array(Phrase).min(1)),
  /** One sentence before the answer: where the customer is upset, and where they praise. */
  openers: z
    .strictObject({ sorry: byLanguage(z.string()).optional(), thanks: byLanguage(z.string()).optional() })
    .optional(),
  use: z.array(z.string()).default([]),
  /** Never in a reply; a finding names the rule and offers `instead`. */
  banned: z
    .array(
      z.strictObject({ word: z.string(), language: Language.optional(), instead: z.string().optional() }),
    )
    .default([]),
  /** Highest US school grade that a reply should need (Flesch-Kincaid, English only). */
  readingGrade: z.number().min(1).max(18).default(9),
  emoji: z.enum(['never', 'mirror', 'sparing']).default('never'),
  /** Longest reply by channel, in words. */
  maxWords: z.partialRecord(z.string(), z.number().positive()).default({}),
  /** How the brand addresses people, where the language has a choice. */
  formality: byLanguage(z.enum(['formal', 'informal'])).default({}),
  examples: z.array(z.strictObject({ do: z.string(), dont: z.string() })).default([]),
});
export type Voice = z.infer<typeof Voice>;

/** How strict the checks of a reply are for this brand. */
export const Checks = z.strictObject({
  /** By rule (`fact.amount`) or family (`voice`); what is not named keeps its own level. */
  levels: z.record(z.string(), z.enum(['block', 'warn', 'note'])).default({}),
  /** Texts that a lead has let pass for one rule, with the reason; they stand in the record as allowed. */
  allowed: z
    .array(
      z.strictObject({
        rule: z.string().min(1),
        text: z.string().min(1),
        reason: z.string().min(3),
        by: z.string().min(1),
        until: Day.optional(),
      }),
    )
    .default([]),
});
export type Checks = z.infer<typeof Checks>;

/** First 16 hex digits of the SHA-256 of a raw Ed25519 public key. */
export const KeyId = z.string().regex(/^[0-9a-f]{16}$/, 'use the 16 hex digits of a key id');

/** A lead's signature over one macro or article as it stands without this field; written up in docs/packs.md. */
export const Approval = z.strictObject({
  key: KeyId,
  at: z.iso.datetime({ offset: true }),
  /** Ed25519, base64. */
  signature: z.base64().max(88),
});
export type Approval = z.infer<typeof Approval>;

/**
 * Body of a macro. Named placeholders are `{{order.id}}`; a conditional part is
 * `{{#if order.tracking}}...{{else}}...{{/if}}`; a clause that must stay is `{{#must}}...{{/must}}`.
 */
export const Macro = z.strictObject({
  id: Id,
  title: z.string().min(1),
  body: z.string().min(1),
  language: Language,
  /** Id of the macro that this one translates. */
  translationOf: Id.optional(),
  channels: Channels.default([]),
  intent: Id,
  /** Questions that customers ask and this macro answers, in the macro's language; they feed the search. */
  asks: z.array(z.string()).default([]),
  /** In words, for people. */
  condition: z.string().optional(),
  /** In rules, for the machine; all of them must hold. */
  when: z
    .array(
      z.strictObject({
        /** For example `order.fulfilment`, `order.ageDays`, `ticket.tags`, `customer.tags`, `brief.flags`. */
        fact: z.string(),
        is: z.enum(['known', 'unknown', 'equals', 'not', 'includes', 'excludes', 'at-most', 'at-least']),
        value: z.union([z.string(), z.number()]).optional(),
      }),
    )
    .default([]),
  /** What an agent grants by sending this, in situations that meet `when`. */
  grants: z
    .array(z.enum(['refund', 'credit', 'replacement', 'exchange', 'waiver', 'discount', 'callback']))
    .default([]),
  status: Status,
  version: z.number().int().positive(),
  owner: z.string(),
  approver: z.string().optional(),
  approvedOn: Day.optional(),
  approval: Approval.optional(),
  validFrom: Day.optional(),
  validUntil: Day.optional(),
  tags: z.array(z.string()).default([]),
});
export type Macro = z.infer<typeof Macro>;

export const Article = z.strictObject({
  id: Id,
  title: z.string().min(1),
  language: Language,
  url: z.url().optional(),
  /** Internal articles may inform; their words are never quoted to a customer. */
  audience: z.enum(['public', 'internal']),
  status: Status,
  version: z.number().int().positive(),
  owner: z.string(),
  approver: z.string().optional(),
  approvedOn: Day.optional(),
  approval: Approval.optional(),
  validFrom: Day.optional(),
  validUntil: Day.optional(),
  sections: z
    .array(
      z.strictObject({
        id: Id,
        heading: z.string(),
        text: z.string().min(1),
        asks: z.array(z.string()).default([]),
        validFrom: Day.optional(),
        validUntil: Day.optional(),
      }),
    )
    .min(1),
  tags: z.array(z.string()).default([]),
});
export type Article = z.infer<typeof Article>;

/** A policy as a value that code can read; `text` is the sentence that states it. */
export const Policy = z.strictObject({
  id: Id,
  /** For example `return-window`, `refund-time`, `shipping-time`, `warranty`, `free-shipping-over`, `promo`. */
  kind: Id,
  value: z.union([z.string(), z.number()]),
  unit: z.string().optional(),
  text: byLanguage(z.string()),
  appliesTo: z.string().optional(),
  validFrom: Day.optional(),
  validUntil: Day.optional(),
});
export type Policy = z.infer<typeof Policy>;

/** Zendesk splits a tag at a blank, so none may stand in it; case does not count. */
const Tag = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_:./-]{0,59}$/u, 'use letters, digits, "_" and "-", and no blanks');

/** What a hand-off prepares in the helpdesk, for the agent to confirm; in the helpdesk's own names. */
const HandOff = z.strictObject({
  tags: z.array(Tag).max(6).default([]),
  /** The group, team or person as the helpdesk's assignee field shows it. */
  assignee: z.string().trim().min(1).max(80).optional(),
});

export const Escalation = z.strictObject({
  /** One of the 14 built-in triggers, or a brand's own. */
  trigger: z.string(),
  enabled: z.boolean().default(true),
  level: z.enum(['stop', 'warn', 'note']).default('warn'),
  owner: z.string(),
  may: z.string(),
  mayNot: z.string(),
  /** Words of the brand's own trigger; the built-in ones bring their rules. */
  phrases: byLanguage(z.array(z.string())).default({}),
  handOff: HandOff.optional(),
});
export type Escalation = z.infer<typeof Escalation>;

/** What an agent may grant alone. */
export const Authority = z.strictObject({
  refundUpTo: z.strictObject({ amount: z.string(), currency: z.string() }).optional(),
  creditUpTo: z.strictObject({ amount: z.string(), currency: z.string() }).optional(),
  replacements: z.boolean().default(false),
  notes: z.string().optional(),
});

export const Formats = z.strictObject({
  /** Regular expressions without flags or anchors, for example `MF-\\d{6}`. */
  orderIds: z.array(z.string()).default([]),
  productCodes: z.array(z.string()).default([]),
  rmaIds: z.array(z.string()).default([]),
});

export const Brand = z.strictObject({
  id: Id,
  name: z.string().min(1),
  /** Hex, checked for contrast where it is used. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** The brand's first language. */
  language: Language,
  languages: z.array(Language).min(1),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** ISO 3166 alpha-2, for phone numbers and dates. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
  recognise: Recognition,
  formats: Formats.prefault({}),
  /** Product names as customers and agents write them. */
  products: z.array(z.string()).default([]),
  carriers: z.array(z.string()).default([]),
});
export type Brand = z.infer<typeof Brand>;

export const Pack = z.strictObject({
  format: z.literal('proofdesk-pack/1'),
  version: z.number().int().positive(),
  updatedOn: Day,
  brand: Brand,
  voice: Voice,
  macros: z.array(Macro).max(20_000),
  articles: z.array(Article).max(20_000),
  policies: z.array(Policy).default([]),
  escalations: z.array(Escalation).default([]),
  authority: Authority.prefault({}),
  checks: Checks.prefault({}),
  /** Hosts that links in a reply may point to, exact. */
  linkHosts: z.array(z.string()).default([]),
  /** Tickets to practise on. Search, engines and gate never see them. */
  exercises: Exercises.optional(),
});
export type Pack = z.infer<typeof Pack>;
