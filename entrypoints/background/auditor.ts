import type { RoleState } from '@/lib/bridge/fleet-calls';
import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import { auditorKey, keepAuditor } from '@/lib/db/lead';
import { readSettings } from '@/lib/db/settings';
import {
  idleMinutes,
  mostFailures,
  newOpenKey,
  OpenKey,
  pauseMinutes,
  seal,
  unseal,
} from '@/lib/settings/lead';
import { type Lock, type Locks, standingOf } from './guard';
import type { LeadSession } from './lead';

export type AuditorCalls = Extract<keyof Handlers, `auditor.${string}` | `roles.${string}`>;

interface World {
  now(): Date;
  announce(): Promise<void>;
  session: LeadSession;
  /** Puts on record who was let in. */
  note(event: { kind: 'unlocked'; role: 'auditor' } | { kind: 'locked' }): Promise<unknown>;
}

const openKey = 'auditor.open';
const wrongKey = 'auditor.wrong';
const minute = 60_000;

/** The auditor who gave the passphrase a short while ago; like the lead's, and apart from it. */
export function auditorSession(db: Database, { now, session }: Pick<World, 'now' | 'session'>) {
  const open = async (key: OpenKey) => {
    const minutes = (await readSettings(db)).managed.policy.lockAfterMinutes ?? idleMinutes;
    await session.set({ [openKey]: { until: now().getTime() + minutes * minute, key } });
  };
  const opened = async (): Promise<OpenKey | null> => {
    const kept = (await session.get(openKey))[openKey] as { until?: unknown; key?: unknown } | undefined;
    if (typeof kept?.until !== 'number' || kept.until <= now().getTime()) return null;
    const key = OpenKey.safeParse(kept.key);
    return key.success && (await auditorKey(db))?.id === key.data.id ? key.data : null;
  };
  const lock: Lock = {
    has: async () => (await auditorKey(db)) !== null,
    isOpen: async () => (await opened()) !== null,
    async touch() {
      const key = await opened();
      if (key) await open(key);
    },
  };
  return { ...lock, open, opened, close: () => session.remove(openKey) };
}

/** The auditor's own passphrase, and who is who here. */
export function auditorHandlers(db: Database, locks: Locks, world: World): Pick<Handlers, AuditorCalls> {
  const { now, session, announce, note } = world;
  const auditor = auditorSession(db, world);
  const state = async (): Promise<RoleState> => {
    const { counts, open, here, keys } = await standingOf(db, locks);
    const name = (await auditorKey(db))?.name ?? '';
    return { counts, open: [...open], here: [...here], keys: [...keys], auditor: name };
  };
  /** Rises with each wrong try; past the limit nobody is let in before the pause is over. */
  const prove = async (passphrase: string): Promise<OpenKey> => {
    const kept = await auditorKey(db);
    if (!kept) throw new CallRefused('auditor-none');
    const tried = (await session.get(wrongKey))[wrongKey] as [number, number] | undefined;
    const [count, until] = tried ?? [0, 0];
    if (count >= mostFailures && until > now().getTime()) throw new CallRefused('lead-paused');
    const again = count >= mostFailures ? 1 : count + 1;
    await session.set({ [wrongKey]: [again, now().getTime() + pauseMinutes * minute] });
    const key = await unseal(kept, passphrase);
    if (!key) throw new CallRefused('lead-wrong');
    await session.remove(wrongKey);
    return key;
  };
  return {
    'roles.state': state,
    'auditor.set': async ({ name, passphrase }) => {
      const known = await auditor.opened();
      // A lead may take the auditor's key away, and not change its passphrase.
      if (!known && (await auditorKey(db))) throw new CallRefused('auditor-locked');
      const key = { ...(known ?? (await newOpenKey(name))), name };
      await keepAuditor(db, await seal(key, passphrase, now().toISOString()));
      await auditor.open(key);
      await announce();
      return state();
    },
    'auditor.unlock': async ({ passphrase }) => {
      await auditor.open(await prove(passphrase));
      await note({ kind: 'unlocked', role: 'auditor' });
      return state();
    },
    'auditor.lock': async () => {
      if (await auditor.isOpen()) await note({ kind: 'locked' });
      await auditor.close();
      return state();
    },
    'auditor.remove': async () => {
      await keepAuditor(db, null);
      await auditor.close();
      await announce();
      return state();
    },
  };
}
