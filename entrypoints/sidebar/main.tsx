import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Sidebar } from '@/components/sidebar/sidebar';
import { NotAnswering } from '@/components/sidebar/states';
import { askBackground, connectPage } from '@/lib/bridge/frame-client';
import { onRevision } from '@/lib/bridge/revision';
import { createSidebarStore } from '@/lib/stores/sidebar';
import { createVaultStore, isShut } from '@/lib/stores/vault';
import { browserDeps } from './deps';
import { createWarmer } from './warm';
import '@/components/sidebar/sidebar.css';

/** Milliseconds without the background before the agent is told what to do. */
const PATIENCE = 6_000;

const root = document.getElementById('root');
if (root) {
  const warmer = createWarmer(
    () => new Date().toISOString(),
    (work) => window.requestIdleCallback(work, { timeout: 2_000 }),
  );
  const connected = connectPage(window, askBackground);
  // While page and background find each other.
  setTimeout(warmer.now);
  const drawn = createRoot(root);
  const silent = setTimeout(() => drawn.render(<NotAnswering />), PATIENCE);
  const page = await connected;
  clearTimeout(silent);
  const vault = createVaultStore(askBackground);
  const shut = () => isShut(vault.getState());
  const store = createSidebarStore({ ...browserDeps(window, askBackground, page), shut });
  const applyTheme = () => {
    const theme = store.getState().settings?.theme ?? 'system';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  store.subscribe(applyTheme);
  const unsubscribe = store.subscribe(() => {
    const { brands } = store.getState();
    if (!brands || brands.length === 0) return;
    unsubscribe();
    warmer.later(brands.flatMap((brand) => brand.languages));
  });
  void store.load();
  void vault.load();
  onRevision(browser.storage.local, async () => {
    await vault.load();
    if (shut()) return;
    await store.refresh();
    // What was asked for while it was locked is asked for again; a draft that was there before has stayed.
    if (store.getState().view?.stuck?.startsWith('vault-')) store.retry();
  });
  drawn.render(<Sidebar store={store} vault={vault} />);
}
