import type { AskBackground } from '../../bridge/background-calls';
import type { RoleState } from '../../bridge/fleet-calls';
import type { FleetVerbs } from './fleet-state';
import type { ConsoleState } from './state';

/** Roles, the switch that stops drafting and what changed, from the console's side. */

interface Store {
  set(change: Partial<ConsoleState>): void;
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
}

export function fleetVerbs(ask: AskBackground, { set, attempt }: Store): FleetVerbs {
  const show = async (work: () => Promise<RoleState>) => {
    await attempt(async () => set({ roles: await work() }));
  };
  return {
    async loadFleet() {
      const [roles, news] = await Promise.all([
        ask('roles.state').catch(() => null),
        ask('news.all').catch(() => []),
      ]);
      set({ roles, news });
    },
    async stopDrafting(brandId, stopped) {
      await attempt(async () => set({ settings: await ask('drafting.stop', { brandId, stopped }) }));
    },
    setAuditor: (name, passphrase) => show(() => ask('auditor.set', { name, passphrase })),
    unlockAuditor: (passphrase) => show(() => ask('auditor.unlock', { passphrase })),
    lockAuditor: () => show(() => ask('auditor.lock')),
    removeAuditor: () => show(() => ask('auditor.remove')),
  };
}
