import { z } from 'zod';
import { SamplePlan } from '../ledger/sample';
import { EngineAccess, EngineChoice } from './engine-access';
import { Stops } from './kill-switch';
import { lockMinutes } from './lock-minutes';
import { Managed } from './policy';

const fields = {
  /** Off: nothing is drafted; the brief and flags still show. */
  drafting: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Sidebar width in CSS pixels. */
  width: z.number().min(320).max(560),
  collapsed: z.boolean(),
  /** Minutes without use after which texts and keys are locked; the organisation may make it shorter. */
  lockMinutes: z.int().min(lockMinutes.least).max(lockMinutes.most),
};

/** What only the console may change, each by a call of its own: it decides where text is sent. */
const engineFields = {
  /** By brand; `on-device` where none is named. */
  engines: z.record(z.string(), EngineChoice),
  /** By engine: those that answered a test call. */
  access: z.record(z.string(), EngineAccess),
  /** By brand: US dollars a calendar month (UTC); none where none is named. */
  budgets: z.record(z.string(), z.number().positive().max(1_000_000)),
};

/** By brand: how tickets without a flag are drawn for labelling. The seed is made by the background and never changed. */
const samples = z.record(z.string(), SamplePlan);

/** By brand: days after which texts are erased from this device; kept until somebody erases them where none is named. */
export const Retention = z.int().min(1).max(3_650);

/** One schema, one versioned item. Adding a field needs a default; changing one needs a migration. */
export const Settings = z.object({
  v: z.literal(1).default(1),
  drafting: fields.drafting.default(true),
  engines: engineFields.engines.default({}),
  access: engineFields.access.default({}),
  budgets: engineFields.budgets.default({}),
  samples: samples.default({}),
  retention: z.record(z.string(), Retention).default({}),
  /** Where a lead stopped drafting. */
  stops: Stops.prefault({}),
  /** What the organisation's policy says; read from the browser, never kept with the settings. */
  managed: Managed.prefault({}),
  /** Who may let a blocked text pass on this profile; empty where no passphrase was set. Changed with it alone. */
  lead: z.string().default(''),
  theme: fields.theme.default('system'),
  width: fields.width.default(380),
  collapsed: fields.collapsed.default(false),
  lockMinutes: fields.lockMinutes.default(lockMinutes.usual),
});
export type Settings = z.infer<typeof Settings>;

/** What any surface may change: some fields with new values. Not `Settings.partial()`: that would fill in the defaults of those left out. */
export const SettingsChange = z.object(fields).partial();
export type SettingsChange = z.infer<typeof SettingsChange>;
