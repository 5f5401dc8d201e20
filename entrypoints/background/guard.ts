import type { CallName } from '@/lib/bridge/background-calls';
import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import { keptLead } from '@/lib/db/lead';
import { VaultLocked } from '@/lib/db/ring';
import { readSettings } from '@/lib/db/settings';
import type { Vault } from '@/lib/db/vault';
import { type RoleStanding, refusalOf, rightsOf, roles } from '@/lib/settings/roles';
import type { Settings } from '@/lib/settings/settings';
import { mayReach, mayUse } from '@/lib/settings/under-policy';
import type { leadSession } from './lead';
import { shutTo } from './vault';

/** A role's key, as far as the guard needs to know it. */
export interface Lock {
  /** Whether it has one here. */
  has(): Promise<boolean>;
  isOpen(): Promise<boolean>;
  /** Counts as use. */
  touch(): Promise<unknown>;
}

export interface Locks {
  lead: Lock;
  auditor: Lock;
}

/** The lead's, from the session that signs. */
export function leadLock(db: Database, lead: ReturnType<typeof leadSession>): Lock {
  return {
    has: async () => (await keptLead(db)) !== null,
    isOpen: async () => (await lead.opened()) !== null,
    async touch() {
      const key = await lead.opened();
      if (key) await lead.open(key);
    },
  };
}

/** What is kept under this browser's passphrase. */
export interface Keep {
  vault: Vault;
  /** Locks it when the computer slept. */
  look(): Promise<void>;
}

/** Who was let in on this browser profile, and what the organisation says of it. */
export async function standingOf(db: Database, { lead, auditor }: Locks): Promise<RoleStanding> {
  const [{ managed }, hasLead, hasAuditor, leadOpen, auditorOpen] = await Promise.all([
    readSettings(db),
    lead.has(),
    auditor.has(),
    lead.isOpen(),
    auditor.isOpen(),
  ]);
  const allowed = managed.policy.roles;
  const here = roles.filter((role) => role === 'agent' || !allowed || allowed.includes(role));
  const held = { agent: true, lead: hasLead, auditor: hasAuditor };
  const letIn = { agent: true, lead: leadOpen, auditor: auditorOpen };
  return {
    counts: hasLead || allowed !== undefined,
    here,
    keys: roles.filter((role) => role !== 'agent' && held[role]),
    open: here.filter((role) => letIn[role]),
  };
}

/**
 * Every handler behind the one place where roles and the organisation's policy are asked. Nothing of it is in the handlers:
 * a call that gets here is allowed to whoever made it.
 *
 * @param ready the policy was looked at since the background woke
 * @param keep what is kept under a passphrase; while it is locked, nearly nothing is answered
 */
export function guarded(
  handlers: Handlers,
  db: Database,
  locks: Locks,
  ready: Promise<unknown>,
  keep: Keep,
): Handlers {
  const check = async (name: CallName, args: unknown, caller: string) => {
    await ready;
    await keep.vault.ready();
    await keep.look();
    const settings = await readSettings(db);
    const shut = await shutTo(name, keep.vault, settings);
    if (shut) throw new CallRefused(shut);
    const forbidden = policyRefusal(name, args, settings);
    if (forbidden) throw new CallRefused('policy-set', forbidden);
    // The sidebar is the agent's place of work. Nobody is let in there, and what it may call is everybody's.
    if (caller !== 'console') return;
    const standing = await standingOf(db, locks);
    const refusal = refusalOf(name, standing);
    if (refusal) throw new CallRefused(refusal);
    if (!standing.counts) return;
    const used = rightsOf(name);
    if (used.includes('agent')) return;
    for (const role of ['lead', 'auditor'] as const)
      if (used.includes(role) && standing.open.includes(role)) await locks[role].touch();
  };
  const entries = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (args: unknown, caller: Parameters<typeof handler>[1]) => {
      await check(name as CallName, args, caller.caller);
      try {
        return await (handler as (args: unknown, caller: unknown) => unknown)(args, caller);
      } catch (error) {
        // Locked while it was at work.
        if (error instanceof VaultLocked) throw new CallRefused('vault-locked');
        throw error;
      }
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}

/** The entry of the policy that speaks against a call; null for none. */
function policyRefusal(name: CallName, args: unknown, settings: Settings): string | null {
  const { policy } = settings.managed;
  const about = (args ?? {}) as {
    brandId?: string;
    engine?: string;
    url?: string;
    stopped?: boolean;
    access?: { baseUrl: string };
    choice?: { engine: string; model?: string } | null;
  };
  const brand = about.brandId ?? '';
  switch (name) {
    case 'engine.budget.set':
      return policy.budgets?.[brand] === undefined ? null : `budgets.${brand}`;
    case 'ledger.retention.set':
      return policy.retention?.[brand] === undefined ? null : `retention.${brand}`;
    case 'engine.connect':
      return mayReach(policy, about.engine ?? '', about.access?.baseUrl ?? '') ? null : 'engines';
    case 'engine.choose':
      return !about.choice || mayUse(policy, about.choice.engine, about.choice.model) ? null : 'engines';
    case 'engine.key':
      return settings.access[about.engine ?? ''] || !policy.engines ? null : 'engines';
    case 'packs.feed.remove':
      return policy.packs?.some(({ url }) => url === about.url) ? 'packs' : null;
    case 'packs.keys.forget':
      return policy.packs?.some((one) => one.brand === brand && one.keys) ? 'packs' : null;
    default:
      return null;
  }
}
