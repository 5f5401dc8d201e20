import { z } from 'zod';
import { News } from '../packs/changes';
import { LeadName, Passphrase } from '../settings/lead';
import { Role } from '../settings/roles';
import { Settings } from '../settings/settings';
import { call } from './call';

/** The part of the call table that is about who may do what here, what changed, and stopping drafts. */

const none = z.undefined();

/** Who is who on this browser profile. */
export const RoleState = z.object({
  /** Roles count here: there is a lead, or the organisation says so. Else one person is all three. */
  counts: z.boolean(),
  open: z.array(Role),
  here: z.array(Role),
  keys: z.array(Role),
  /** Empty where no auditor has a key. */
  auditor: z.string(),
});
export type RoleState = z.infer<typeof RoleState>;

export const fleetCalls = {
  'roles.state': call(['console'], none, RoleState),
  /** The auditor's key. The first one is the lead's to let in; another passphrase the auditor's own. */
  'auditor.set': call(['console'], z.object({ name: LeadName, passphrase: Passphrase }), RoleState),
  'auditor.unlock': call(['console'], z.object({ passphrase: z.string().max(200) }), RoleState),
  'auditor.lock': call(['console'], none, RoleState),
  'auditor.remove': call(['console'], none, RoleState),
  /** Stops drafting in every open sidebar, or lets it go on. `brandId` null: for all brands. */
  'drafting.stop': call(
    ['console'],
    z.object({ brandId: z.string().max(80).nullable(), stopped: z.boolean() }),
    Settings,
  ),
  /** What changed with a brand's pack since the agent of this profile last looked. */
  'news.of': call(['frame'], z.object({ brandId: z.string() }), News.nullable()),
  /** The agent put it away. `digest`: of the pack that it was about. */
  'news.seen': call(['frame'], z.object({ brandId: z.string(), digest: z.string().length(64) }), none),
  /** Every change that is still known, the newest first. */
  'news.all': call(['console'], none, z.array(News)),
} as const;
