import { createStore } from 'zustand/vanilla';
import type { VaultStore, VaultView } from '../../lib/stores/vault';
import type { View } from './views';

/** The passphrase of this browser in every state, in the sidebar and in the console. */

const calm: VaultView = {
  vault: { state: 'open', wait: 0, minutes: 15 },
  busy: false,
  problem: null,
  wait: 0,
  later: false,
};
const locked: VaultView = { ...calm, vault: { state: 'locked', wait: 0, minutes: 15 } };
const none: VaultView = { ...calm, vault: { state: 'none', wait: 0, minutes: 15 } };
const needed: VaultView = { ...calm, vault: { state: 'needed', wait: 0, minutes: 15 } };

/** By name: the vault, and the state of the sidebar that is under it or the page of the console. */
export const vaultStates: Record<string, { vault: VaultView; sidebar?: 'ready' | 'rail'; console?: string }> =
  {
    locked: { vault: locked, sidebar: 'ready' },
    'locked-wrong': { vault: { ...locked, problem: 'vault.wrong', wait: 16 }, sidebar: 'ready' },
    'locked-needed': { vault: needed, sidebar: 'ready' },
    'rail-locked': { vault: locked, sidebar: 'rail' },
    unprotected: { vault: none, sidebar: 'ready' },
    'console-locked': { vault: locked, console: 'brands' },
    'console-needed': { vault: needed, console: 'brands' },
    'console-passphrase': { vault: none, console: 'switches' },
    'console-passphrase-set': { vault: calm, console: 'switches' },
    'console-desk-unprotected': { vault: none, console: 'macros' },
  };

export const vaultViews: View[] = [
  ...Object.entries(vaultStates).map(
    ([name, { sidebar, console }]): View => ({
      name,
      state: name,
      rail: sidebar === 'rail',
      ...(console ? { console: true } : {}),
    }),
  ),
  {
    name: 'console-locked-forgotten',
    state: 'console-locked',
    console: true,
    act: async (page) => page.getByRole('button', { name: 'Forgot the passphrase?' }).click(),
  },
];

/** Stands as it is; its verbs do nothing. */
export function frozenVault(view: VaultView): VaultStore {
  const store = createStore<VaultView>(() => view);
  const nothing = async () => undefined;
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    load: nothing,
    unlock: nothing,
    lock: nothing,
    set: async () => false,
    forget: nothing,
    openConsole: nothing,
    putOff: () => undefined,
  };
}
