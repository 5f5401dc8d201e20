import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Console } from '@/components/console/console';
import { saveFile } from '@/components/console/save-file';
import { askBackground } from '@/lib/bridge/frame-client';
import { onRevision } from '@/lib/bridge/revision';
import { createConsoleStore } from '@/lib/stores/console';
import { browserWorld } from './world';
import '@/components/console/console.css';

const store = createConsoleStore(askBackground, browserWorld(window));

const applyTheme = () => {
  const theme = store.getState().settings?.theme ?? 'system';
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};
store.subscribe(applyTheme);
void store.load();
onRevision(browser.storage.local, () => void store.load());

const root = document.getElementById('root');
if (root) createRoot(root).render(<Console store={store} window={window} save={saveFile} />);
