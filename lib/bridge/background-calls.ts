import { z } from 'zod';
import { ModelInfo } from '../engines/remote/server';
import { LedgerEvent, LedgerRecord, OverrideReason, SuggestionText } from '../ledger/record';
import { SamplePlan } from '../ledger/sample';
import { Act, Desk, Entry, Rest, Version } from '../packs/desk/entry';
import { Brand, Pack } from '../packs/schema';
import { PublicKey } from '../packs/signing/keys';
import { EngineAccess, EngineChoice } from '../settings/engine-access';
import { LeadName, Passphrase } from '../settings/lead';
import { Settings, SettingsChange } from '../settings/settings';
import { blindCalls } from './blind-calls';
import { call } from './call';
import { contentCalls } from './content-calls';
import { fleetCalls } from './fleet-calls';
import { logCalls } from './log-calls';
import { packCalls } from './pack-calls';
import { practiceCalls } from './practice-calls';
import { vaultCalls } from './vault-calls';

/**
 * Every call that a surface may make to the background, with who may make it. Adding one is one entry here and one
 * handler. A call that names no caller is refused; arguments and answers are checked on both sides.
 */
export type { Caller } from './call';

const none = z.undefined();
const LeadState = z.object({
  name: z.string(),
  open: z.boolean(),
  /** A passphrase of before leads had keys; it gets its key when it is given the next time. */
  old: z.boolean().optional(),
  key: PublicKey.extend({ fingerprint: z.string() }).optional(),
});
/** As it is typed: only setting one has a shortest length. */
const typed = z.string().max(200);

export const backgroundCalls = {
  /** A one-time secret for this tab; page and frame both ask, and the same tab gets the same secret until used twice. */
  'pair.secret': call(['page', 'frame'], none, z.object({ secret: z.string() })),
  'settings.get': call(['frame', 'console'], none, Settings),
  'settings.set': call(['frame', 'console'], SettingsChange, Settings),
  /** Engines that have a key; the keys themselves are never listed. */
  'engine.keys': call(['console'], none, z.array(z.string())),
  /** After its test call: where it answers, its models, and the key that was entered; empty for none. */
  'engine.connect': call(
    ['console'],
    z.object({ engine: z.string().max(40), access: EngineAccess, key: z.string().max(500) }),
    Settings,
  ),
  /** What its provider lists today, as a sidebar heard with the key that is kept. */
  'engine.models': call(
    ['frame'],
    z.object({ engine: z.string().max(40), models: z.array(ModelInfo).max(1_000), day: z.string().max(10) }),
    Settings,
  ),
  'engine.disconnect': call(['console'], z.object({ engine: z.string().max(40) }), Settings),
  /** Null for the engine on this device. */
  'engine.choose': call(
    ['console'],
    z.object({ brandId: z.string(), choice: EngineChoice.nullable() }),
    Settings,
  ),
  /** Null for no limit. */
  'engine.budget.set': call(
    ['console'],
    z.object({ brandId: z.string(), usd: z.number().positive().max(1_000_000).nullable() }),
    Settings,
  ),
  /** What each brand's drafts cost this month, estimated from the providers' counts. */
  'engine.spend': call(
    ['console'],
    none,
    z.array(z.object({ brand: z.string(), month: z.string(), usd: z.number(), unknown: z.number() })),
  ),
  /** Whether this brand's budget of the month still lets a draft be asked for. */
  'engine.affordable': call(
    ['frame'],
    z.object({ brandId: z.string() }),
    z.object({ affordable: z.boolean() }),
  ),
  /** For the one request that needs it. The console, where exports and pictures are made, may set one and never read one. */
  'engine.key': call(['frame'], z.object({ engine: z.string().max(40) }), z.object({ key: z.string() })),
  ...fleetCalls,
  ...packCalls,
  ...logCalls,
  ...blindCalls,
  ...practiceCalls,
  ...vaultCalls,
  /** The agent's answer to "which brand is this inbox?", kept under the signature of its signals. */
  'brand.remembered': call(['frame'], none, z.record(z.string(), z.string())),
  'brand.remember': call(['frame'], z.object({ signature: z.string(), brandId: z.string() }), none),
  'ledger.append': call(
    ['frame'],
    z.object({ event: LedgerEvent, text: SuggestionText.partial({ at: true }).optional() }),
    z.object({ seq: z.number(), hash: z.string() }),
  ),
  'ledger.page': call(
    ['console'],
    z.object({ after: z.number().default(0), limit: z.number().max(20_000).default(5_000) }),
    z.array(LedgerRecord),
  ),
  'ledger.text': call(['console'], z.object({ suggestion: z.string() }), SuggestionText.nullable()),
  /**
   * A stable handle for a ticket, keyed by brand, so that no helpdesk id enters the ledger. What the customer is known by is
   * kept as keyed handles too, so that all of one customer can be found and erased.
   */
  'ledger.handle': call(
    ['frame'],
    z.object({
      brandId: z.string(),
      helpdesk: z.string(),
      host: z.string(),
      ticketId: z.string(),
      addresses: z.array(z.string().max(320)).max(20).optional(),
      customerIds: z.array(z.string().max(200)).max(20).optional(),
    }),
    z.string(),
  ),
  /** How this brand's unflagged tickets are drawn for labelling. */
  'sample.plan': call(['console'], z.object({ brandId: z.string() }), SamplePlan),
  'sample.rate.set': call(
    ['console'],
    z.object({ brandId: z.string(), rate: SamplePlan.shape.rate }),
    SamplePlan,
  ),
  /** A lead's label; refused for a ticket that the plan does not draw. */
  'sample.label': call(
    ['console'],
    z.object({
      suggestion: z.string(),
      result: z.enum(['none', 'missed', 'unreadable']),
      missed: z.array(z.string().min(1).max(80)).max(40),
    }),
    z.object({ seq: z.number(), hash: z.string() }),
  ),
  /** Where drawn tickets are in their helpdesks, for the link that opens them. */
  'ledger.where': call(
    ['console'],
    z.object({ handles: z.array(z.string()).max(20_000) }),
    z.array(z.object({ handle: z.string(), helpdesk: z.string(), host: z.string(), ticketId: z.string() })),
  ),
  /** Who the lead of this profile is, and whether the console is unlocked. Empty name: none was set. */
  'lead.state': call(['console'], none, LeadState),
  /** Free for the first one; after that only while unlocked. */
  'lead.set': call(['console'], z.object({ name: LeadName, passphrase: Passphrase }), LeadState),
  'lead.unlock': call(['console'], z.object({ passphrase: typed }), LeadState),
  'lead.lock': call(['console'], none, LeadState),
  'lead.remove': call(['console'], none, LeadState),
  /** Puts on record that a lead lets one sentence pass for one rule on one ticket. Proven by the passphrase each time. */
  'lead.allow': call(
    ['frame'],
    z.object({
      passphrase: typed,
      rule: z.string().max(80),
      sentence: z.string().min(1).max(4_000),
      reason: OverrideReason,
      of: z.object({ brand: z.string(), helpdesk: z.string(), ticket: z.string(), suggestion: z.string() }),
    }),
    z.object({ by: z.string() }),
  ),
  /** The lead's working copy of a brand's pack; taken from the installed one where there is none yet. */
  'desk.open': call(['console'], z.object({ brandId: z.string() }), Desk),
  /** For a brand that has no pack yet. */
  'desk.begin': call(['console'], z.object({ pack: Pack }), Desk),
  /** Brands with a working copy. */
  'desk.list': call(['console'], none, z.array(z.object({ brandId: z.string(), brand: Brand }))),
  'desk.drop': call(['console'], z.object({ brandId: z.string() }), none),
  /** Items as they are now, all or none, each with a line of its history. */
  'desk.save': call(
    ['console'],
    z.object({
      brandId: z.string(),
      entries: z.array(Entry).max(20_000),
      act: Act,
      comment: z.string().max(2_000).optional(),
    }),
    none,
  ),
  'desk.remove': call(
    ['console'],
    z.object({
      brandId: z.string(),
      keys: z.array(z.string()).max(20_000),
      comment: z.string().max(2_000).optional(),
    }),
    none,
  ),
  'desk.head': call(
    ['console'],
    z.object({
      brandId: z.string(),
      rest: Rest.optional(),
      base: z.number().int().nonnegative().optional(),
      dismiss: z.array(z.string()).max(1_000).optional(),
    }),
    none,
  ),
  /** What was done to one item, newest first. */
  'desk.versions': call(['console'], z.object({ brandId: z.string(), key: z.string() }), z.array(Version)),
  /** Drafts and sent replies of the brand, newest first, for what is proposed from them. */
  'desk.texts': call(
    ['console'],
    z.object({ brandId: z.string(), limit: z.number().int().positive().max(5_000).default(2_000) }),
    z.array(SuggestionText),
  ),
  ...contentCalls,
  'console.open': call(['frame'], z.object({ path: z.string().default('') }), none),
} as const;

export type BackgroundCalls = typeof backgroundCalls;
export type CallName = keyof BackgroundCalls;
export type CallArgs<N extends CallName> = z.input<BackgroundCalls[N]['args']>;
export type CallResult<N extends CallName> = z.output<BackgroundCalls[N]['result']>;

/** How surfaces reach the background; the stores take it as an argument, so tests pass their own. */
export type AskBackground = <N extends CallName>(
  name: N,
  ...args: undefined extends CallArgs<N> ? [] : [CallArgs<N>]
) => Promise<CallResult<N>>;
