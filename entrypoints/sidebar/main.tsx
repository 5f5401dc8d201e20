import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Sidebar } from '@/components/sidebar/sidebar';
import { askBackground, connectPage } from '@/lib/bridge/frame-client';
import { onRevision } from '@/lib/bridge/revision';
import { createSidebarStore } from '@/lib/stores/sidebar';
import { browserDeps } from './deps';
import { createWarmer } from './warm';
import '@/components/sidebar/sidebar.css';

const root = document.getElementById('root');
if (root) {
  const warmer = createWarmer(
    () => new Date().toISOString(),
    (work) => window.requestIdleCallback(work, { timeout: 2_000 }),
  );
  const connected = connectPage(window, askBackground);
  // While page and background find each other.
  setTimeout(warmer.now);
  const page = await connected;
  const store = createSidebarStore(browserDeps(window, askBackground, page));
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
  onRevision(browser.storage.local, () => void store.refresh());
  createRoot(root).render(<Sidebar store={store} />);
}
