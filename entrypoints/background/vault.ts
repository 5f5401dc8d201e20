import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { VaultState } from '@/lib/bridge/vault-calls';
import type { Database } from '@/lib/db/database';
import type { Keeper } from '@/lib/db/keeper';
import { readSettings } from '@/lib/db/settings';
import { PassphraseWrong, type Vault } from '@/lib/db/vault';
import { lockMinutesOf } from '@/lib/settings/lock-minutes';
import type { Settings } from '@/lib/settings/settings';

export type VaultCalls = Extract<keyof Handlers, `vault.${string}`>;

interface World {
  keeper: Pick<Keeper, 'note' | 'changed'>;
  /** Tells open sidebars and consoles. */
  announce(): Promise<void>;
  /** Whoever else was let in goes out too. */
  closeRoles(): Promise<void>;
}

/** Calls that are answered while texts are locked: none of them reads or writes one. A step's record needs no key. */
const answeredWhenShut: ReadonlySet<string> = new Set([
  'pair.secret',
  'settings.get',
  'settings.set',
  'console.open',
  'roles.state',
  'lead.state',
  'ledger.append',
  'vault.state',
  'vault.unlock',
  'vault.lock',
  'vault.set',
  'vault.forget',
]);

/** How it stands: with what the organisation wants. */
export async function standingOf(vault: Vault, settings: Settings): Promise<VaultState['state']> {
  const state = await vault.state();
  return state === 'none' && settings.managed.policy.requirePassphrase ? 'needed' : state;
}

/** Why a call is not answered now; null when it is. */
export async function shutTo(
  name: string,
  vault: Vault,
  settings: Settings,
): Promise<'vault-locked' | 'vault-needed' | 'vault-none' | null> {
  const state = await standingOf(vault, settings);
  // A lead's work on texts lasts for weeks; it is not begun where it would be gone in the evening.
  if (state === 'none') return writesDesk.has(name) ? 'vault-none' : null;
  if (state === 'open' || answeredWhenShut.has(name)) return null;
  return state === 'needed' ? 'vault-needed' : 'vault-locked';
}

const writesDesk: ReadonlySet<string> = new Set(['desk.begin', 'desk.save', 'desk.remove', 'desk.head']);

export function vaultHandlers(db: Database, vault: Vault, world: World): Pick<Handlers, VaultCalls> {
  const { keeper, announce } = world;
  const state = async (): Promise<VaultState> => {
    const settings = await readSettings(db);
    return {
      state: await standingOf(vault, settings),
      wait: await vault.wait(),
      minutes: lockMinutesOf(settings),
    };
  };
  return {
    'vault.state': state,
    'vault.set': async ({ passphrase, current }) => {
      const to = await proven(vault.set(passphrase, current));
      await keeper.note(null, { kind: 'changed', what: 'passphrase', to });
      await announce();
      return state();
    },
    'vault.unlock': async ({ passphrase }) => {
      const before = await vault.state();
      await proven(vault.unlock(passphrase));
      if (before === 'locked') await keeper.note(null, { kind: 'unlocked', role: 'agent' });
      await announce();
      return state();
    },
    'vault.lock': async () => {
      await lockVault(vault, world, 'asked');
      return state();
    },
    'vault.forget': async () => {
      await vault.forget();
      await world.closeRoles();
      await announce();
      return state();
    },
  };
}

/** Locks, puts it on record and tells everybody. Nothing happens where there is no passphrase, or it is locked. */
export async function lockVault(
  vault: Vault,
  { keeper, announce, closeRoles }: World,
  why: 'asked' | 'idle' | 'asleep',
): Promise<void> {
  if (!(await vault.lock())) return;
  await closeRoles();
  await announce();
  // Last: the key is gone whether or not this can be written.
  await keeper.note(null, { kind: 'locked', role: 'agent', why });
}

async function proven<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PassphraseWrong)
      throw new CallRefused(error.tried ? 'vault-wrong' : 'vault-paused', String(error.seconds));
    throw error;
  }
}
