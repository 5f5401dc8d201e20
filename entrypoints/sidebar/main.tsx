import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Sidebar } from '@/components/sidebar/sidebar';
import { askBackground, connectPage } from '@/lib/bridge/frame-client';
import { onRevision } from '@/lib/bridge/revision';
import { createSidebarStore } from '@/lib/stores/sidebar';
import { browserDeps } from './deps';
import '@/components/sidebar/sidebar.css';

z.config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  const page = await connectPage(window, askBackground);
  const store = createSidebarStore(browserDeps(window, askBackground, page));
  const applyTheme = () => {
    const theme = store.getState().settings?.theme ?? 'system';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  store.subscribe(applyTheme);
  void store.load();
  onRevision(browser.storage.local, () => void store.refresh());
  createRoot(root).render(<Sidebar store={store} />);
}
