import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AskBackground } from '../bridge/background-calls';
import type { VaultState } from '../bridge/vault-calls';

/** The passphrase of this browser, from the side of a page: the sidebar and the console have the same. */

export interface VaultView {
  /** Null until the background was asked. */
  vault: VaultState | null;
  busy: boolean;
  /** Key of a sentence; null for nothing. */
  problem: string | null;
  /** Seconds before the next try counts. */
  wait: number;
  /** The agent put the reminder away, on this page. */
  later: boolean;
}

export interface VaultStore extends Pick<StoreApi<VaultView>, 'getState' | 'getInitialState' | 'subscribe'> {
  load(): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  /** @param current empty for the first one @returns whether it is set */
  set(passphrase: string, current: string): Promise<boolean>;
  forget(): Promise<void>;
  /** Opens the console, where a passphrase is set and a forgotten one given up. */
  openConsole(): Promise<void>;
  putOff(): void;
}

/** Nothing may be shown or done before a passphrase is given. */
export const isShut = ({ vault }: VaultView): boolean =>
  vault?.state === 'locked' || vault?.state === 'needed';

export function createVaultStore(ask: AskBackground): VaultStore {
  const store = createStore<VaultView>(() => ({
    vault: null,
    busy: false,
    problem: null,
    wait: 0,
    later: false,
  }));
  const show = (vault: VaultState) => store.setState({ vault, wait: vault.wait });
  const attempt = async (work: () => Promise<VaultState>): Promise<boolean> => {
    store.setState({ busy: true, problem: null });
    try {
      show(await work());
      return true;
    } catch (error) {
      const { code, detail } = error as { code?: string; detail?: string };
      const seconds = Number(detail) || 0;
      if (code === 'vault-wrong') store.setState({ problem: 'vault.wrong', wait: seconds });
      else if (code === 'vault-paused') store.setState({ wait: seconds });
      else store.setState({ problem: `call.${code ?? 'failed'}` });
      return false;
    } finally {
      store.setState({ busy: false });
    }
  };
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    // What fails here is said by whatever is asked for next.
    load: () => ask('vault.state').then(show, () => undefined),
    unlock: async (passphrase) => void (await attempt(() => ask('vault.unlock', { passphrase }))),
    lock: async () => void (await attempt(() => ask('vault.lock'))),
    set: (passphrase, current) => attempt(() => ask('vault.set', { passphrase, current })),
    forget: async () => void (await attempt(() => ask('vault.forget'))),
    openConsole: () => ask('console.open', { path: 'switches' }).then(undefined, () => undefined),
    putOff: () => store.setState({ later: true }),
  };
}
